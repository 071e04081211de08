package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.model.BudgetTable;
import id.cermat.model.Citation;
import id.cermat.model.ComponentTable;
import id.cermat.model.Draft;
import id.cermat.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextDraftTest {
  @TempDir Path folder;
  private Path file;
  private Draft draft;

  @BeforeEach
  void readSample() throws IOException {
    file = folder.resolve("ringkas.txt");
    try (InputStream sample = getClass().getResourceAsStream("ringkas.txt")) {
      Files.copy(java.util.Objects.requireNonNull(sample), file);
    }
    draft = Drafts.read(file);
  }

  @Test
  void unitAndYearAreThoseOfTheReport() {
    assertThat(draft.unit()).isEqualTo("KPP Pratama Contoh Kota");
    assertThat(draft.year()).isEqualTo(2024);
  }

  @Test
  void everyFigureIsBound() {
    assertThat(draft.citations()).allMatch(Citation::bound, "bound");
    assertThat(draft.citations()).hasSize(40);
  }

  @Test
  void everyFigureStandsWhereItsSpansSay() throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (Citation citation : draft.citations()) {
      StringBuilder raw = new StringBuilder();
      for (TextSpan span : citation.spans()) {
        int from = span.column() - 1;
        raw.append(lines.get(span.line() - 1), from, from + span.length());
      }
      assertThat(raw.toString().replaceAll("\\s", ""))
          .isEqualTo(citation.figure().literal().replaceAll("\\s", ""));
    }
    draft
        .notFigures()
        .forEach(other -> assertThat(other.location().quote()).containsPattern("\\d"));
    TextLocation second = Drafts.cited(draft, "Rp 2.004.400.000,00").location();
    assertThat(lines.get(second.line() - 1)).endsWith("R p");
    assertThat(Drafts.cited(draft, "Rp 2.004.400.000,00").spans()).hasSize(2);
  }

  @Test
  void otherDigitsHaveTheirReasons() {
    assertThat(Drafts.reasons(draft))
        .contains(
            "ND-77/PJ/2024 LEGAL_NUMBER",
            "6 Januari 2025 DATE",
            "Nomor 12 tahun 2014 LEGAL_NUMBER",
            "tahun anggaran 2023 YEAR",
            "12 PAGE_NUMBER",
            "9a-CP INDICATOR_CODE",
            "SPT 1771$ TAX_FORM",
            "1770SS TAX_FORM",
            "Tahun Pajak 2023 TAX_YEAR",
            "SP2DK NAME",
            "PPh Pasal 25 TAX_FORM",
            "2021 s.d. 2023 YEAR",
            "SP DIPA-015.04.2.111111/2024 LEGAL_NUMBER",
            "tahun2024 YEAR");
  }

  @Test
  void sectionsKnowTheIndicatorDespiteASwappedCode() {
    assertThat(draft.sections())
        .filteredOn(section -> section.kind() == Section.Kind.ANALYSIS)
        .extracting(Section::number, Section::code, Section::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", "1a-CP", "1a-CP"),
            org.assertj.core.groups.Tuple.tuple("2", "2b-CP", "2a-CP"),
            org.assertj.core.groups.Tuple.tuple("13", "9a-CP", "9a-CP"));
    assertThat(Drafts.meaning(Drafts.cited(draft, "101,14%")))
        .isEqualTo("2a-CP REALIZATION in 2024");
  }

  @Test
  void staleYearOfASentenceIsItsPeriod() {
    assertThat(Drafts.meaning(Drafts.cited(draft, "Rp1.381.000.000")))
        .isEqualTo("1a-CP TARGET in 2023");
  }

  @Test
  void contractIsReadThoughItsCellsComeApart() {
    assertThat(draft.report().indicatorTables()).hasSize(1);
    assertThat(draft.report().indicatorTables().get(0).indicators())
        .extracting(row -> row.subject() + " " + row.name().text() + " " + row.target().literal())
        .containsExactly(
            "1a-CP Persentase realisasi penerimaan pajak 100%",
            "2a-CP Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan 100%",
            "2b-CP Persentase pengawasan pembayaran masa 90%",
            "9a-CP Indeks kinerja kualitas pelaksanaan anggaran 100");
    assertThat(draft.report().indicatorTables().get(0).year()).isEqualTo(2024);
  }

  @Test
  void historyHasItsYearsAndTheOrganisationScore() {
    var history = draft.report().historyTables().get(0);
    assertThat(history.years().keySet()).containsExactly(2021, 2022, 2023);
    assertThat(history.title().text()).contains("2021 s.d. 2023");
    assertThat(history.rows()).extracting(row -> row.figures().size()).containsExactly(3, 2, 3);
    assertThat(history.rows().get(2).organisationScore()).isTrue();
    assertThat(Drafts.meaning(Drafts.cited(draft, "111,86"))).isEqualTo("nko SCORE in 2023");
    assertThat(Drafts.meaning(Drafts.cited(draft, "106,47%"))).isEqualTo("2b-CP INDEX in 2022");
  }

  @Test
  void budgetSumsToItsTotal() {
    BudgetTable budget = draft.report().budgetTables().get(0);
    assertThat(budget.year()).isEqualTo(2023);
    assertThat(budget.lines())
        .extracting(line -> line.name().text() + " " + line.level() + " " + line.parent())
        .containsExactly(
            "Belanja Pegawai 1 3", "Belanja Barang 1 3", "Belanja Modal 1 3", "Total 0 -1");
    assertThat(Drafts.meaning(Drafts.cited(draft, "Rp 390.000.000")))
        .isEqualTo("anggaran REALIZATION of Belanja Pegawai in 2023");
  }

  @Test
  void weightsInAListAreComponents() {
    ComponentTable.Group group = draft.report().componentTables().get(0).groups().get(0);
    assertThat(group.subject()).isEqualTo("9a-CP");
    assertThat(group.components())
        .extracting(
            part ->
                part.name().text() + " " + part.weight().literal() + " " + part.target().literal())
        .containsExactly("Nilai kepatuhan 60% 75%", "Nilai serapan 40% 90%");
  }
}
