package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Meaning;
import id.cermat.model.Draft;
import id.cermat.model.DraftTable;
import id.cermat.model.Indicator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are told by where their words and figures stand. */
class PageTableTest {
  @TempDir Path folder;

  @Test
  void theNamesOfGroupsAreNoPartOfARowsName() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja              Target    Realisasi   Capaian (%)",
            "Sasaran 1: Meningkatnya produksi dan produktivitas perikanan dan kelautan",
            "1    Produksi perikanan budidaya      100,00     105,00      105,00",
            "2    Produksi perikanan tangkap       200,00     190,00       95,00",
            "Sasaran 2: Meningkatnya peran daerah sebagai sentra benih nasional",
            "3    Kontribusi benih ikan mas         50,00      60,00      120,00");

    assertThat(draft.report().indicatorTables().get(0).indicators())
        .extracting(row -> row.name().text())
        .containsExactly(
            "Produksi perikanan budidaya",
            "Produksi perikanan tangkap",
            "Kontribusi benih ikan mas");
  }

  @Test
  void aYearOverAGroupHeadsAllItsColumns() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "                                        2023                     2024",
            "No   Indikator Kinerja          Target     Realisasi     Target     Realisasi",
            "1    Indeks kualitas udara       58,00       59,10        60,00       66,24",
            "2    Indeks kualitas air         48,00       47,20        50,00       51,30",
            "3    Indeks tutupan lahan        38,00       38,60        40,00       41,10");

    assertThat(draft.tables().get(0).columns().subList(2, 6))
        .extracting(DraftTable.Column::year)
        .containsExactly(2023, 2023, 2024, 2024);
  }

  @Test
  void whatFollowsTheTargetsIsTheirRealizationWhateverItIsCalled() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja              Target     Capaian",
            "1    Jumlah koperasi aktif          16.478      16.542",
            "2    Jumlah wirausaha baru           3.300       3.300",
            "3    Jumlah UMKM yang berizin          667         624");

    assertThat(draft.report().indicatorTables().get(0).indicators())
        .extracting(row -> row.realization().literal() + " " + row.index())
        .containsExactly("16.542 null", "3.300 null", "624 null");
  }

  @Test
  void aPercentageThatNoRowComputesIsNotTheIndex() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja              Target    Realisasi   Capaian (%)",
            "1    Tingkat kemantapan jalan        98,00      98,01       99,31",
            "2    Tingkat aksesibilitas           80,00      80,10       88,78",
            "3    Tingkat pemanfaatan rumija      70,00      70,05       97,52");

    assertThat(draft.report().indicatorTables().get(0).indicators())
        .extracting(Indicator::index)
        .containsOnlyNulls();
  }

  @Test
  void theTitleOfTheNextSectionIsNoRow() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja              Target    Realisasi   Capaian (%)",
            "1    Tingkat kemantapan jalan        98,00      98,00      100,00",
            "2    Tingkat aksesibilitas           80,00      88,00      110,00",
            "",
            "3    Realisasi Anggaran");

    assertThat(draft.tables().get(0).rows()).hasSize(2);
  }

  @Test
  void amountsUnderAHeadingOfPercentagesAreNone() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Program                       Pagu Murni       Pertumbuhan",
            "1    Program pengendalian          129.000.000      129.000.000",
            "2    Program perencanaan           450.000.000      448.500.000",
            "3    Program kesejahteraan       1.148.000.000    1.110.669.000");

    assertThat(draft.tables().get(0).columns().get(3).meaning()).isNull();
  }

  @Test
  void whatComparesTwoYearsIsNoIndex() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja           Realisasi 2023    Realisasi 2024      %",
            "1    Produksi olahan                 105,68            125,00         19,32",
            "2    Produksi non konsumsi            72,78            224,53        151,75",
            "3    Produksi perikanan tangkap      115,19            102,53        -12,66");

    assertThat(draft.tables().get(0).columns().get(4).meaning()).isNull();
  }

  @Test
  void aWordOverTheMiddleOfYearsHeadsAllOfThem() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "                                             Target",
            "No   Indikator Kinerja           2022       2023       2024",
            "1    Indeks kualitas udara       58,00      59,10      60,00",
            "2    Indeks kualitas air         48,00      47,20      50,00",
            "3    Indeks tutupan lahan        38,00      38,60      40,00");

    assertThat(draft.tables().get(0).columns().subList(2, 5))
        .extracting(column -> column.meaning() + " " + column.year())
        .containsExactly("TARGET 2022", "TARGET 2023", "TARGET 2024");
  }

  @Test
  void aHeadingOrACaptionShortensTheAmountsBelow() throws IOException {
    Draft headed =
        Drafts.text(
            folder,
            "No   Program                  Pagu (juta Rp)    Realisasi (juta Rp)      %",
            "1    Program pengendalian           952,61             928,65         97,48",
            "2    Program perencanaan          5.986,80           5.752,31         96,08",
            "3    Program kesejahteraan          250,00             247,82         99,13");
    Draft captioned =
        Drafts.text(
            folder,
            "Tabel 5. Realisasi anggaran (dalam ribuan rupiah)",
            "",
            "No   Program                      Pagu           Realisasi      %",
            "1    Program pengendalian         952.610         928.650     97,48",
            "2    Program perencanaan        5.986.800       5.752.310     96,08",
            "3    Program kesejahteraan        250.000         247.820     99,13");

    assertThat(Drafts.cited(headed, "928,65").figure().value()).isEqualByComparingTo("928650000");
    assertThat(Drafts.cited(headed, "97,48").figure().value()).isEqualByComparingTo("97.48");
    assertThat(Drafts.cited(captioned, "928.650").figure().value())
        .isEqualByComparingTo("928650000");
  }

  @Test
  void anAmountInWordsIsNoUnitOfTheTableBelow() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "Realisasi sebesar Rp 928.650.000 (sembilan ratus dua puluh delapan juta rupiah).",
            "",
            "No   Program                      Pagu             Realisasi      %",
            "1    Program pengendalian         952.610.000      928.650.000  97,48",
            "2    Program perencanaan        5.986.800.000    5.752.310.000  96,08",
            "3    Program kesejahteraan        250.000.000      247.820.000  99,13");

    assertThat(Drafts.cited(draft, "5.752.310.000").figure().value())
        .isEqualByComparingTo("5752310000");
  }

  @Test
  void digitsOfACellThatAreNoNumberAreSaidToBeMalformed() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Program                      Pagu             Realisasi      %",
            "1    Program pengendalian         952.610.000      928.650.000  97,48",
            "2    Program perencanaan        5.986.800.000    5,752.310.000  96,08",
            "3    Program kesejahteraan        250.000.000      247.820.000  99,13",
            "     Jumlah                     7.189.410.000    6.928.780.000  96,37");

    assertThat(Drafts.reasons(draft)).contains("5,752.310.000 MALFORMED");
    assertThat(draft.report().budgetTables().get(0).lines())
        .as("what cannot be read would be missing from the sum")
        .allSatisfy(line -> assertThat(line.parent()).isEqualTo(-1));
  }

  @Test
  void whatAPercentageHoldsAgainstTheCeilingIsTheRealization() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Program                      Pagu            Keuangan       %",
            "1    Program pengendalian         952.610.000      928.650.000  97,48",
            "2    Program perencanaan        5.986.800.000    5.752.310.000  96,08",
            "3    Program kesejahteraan        250.000.000      247.820.000  99,13");

    assertThat(draft.tables().get(0).columns().get(3).meaning()).isEqualTo(Meaning.REALIZATION);
  }

  @Test
  void linesThatBeginWithABlankAreNoPages() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            " No  Program                      Pagu             Realisasi      %",
            " 1   Program pengendalian         952.610.000      928.650.000  97,48",
            " 2   Program perencanaan        5.986.800.000    5.752.310.000  96,08",
            " 3   Program kesejahteraan        250.000.000      247.820.000  99,13");

    assertThat(draft.tables()).hasSize(1);
    assertThat(draft.tables().get(0).rows()).hasSize(3);
  }
}
