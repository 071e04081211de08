package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.Draft;
import id.cermat.model.DraftTable;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose columns are kept apart by blanks. */
class SideBySideTableTest {
  @TempDir Path folder;

  @Test
  void wordsGoOnBelowTheFiguresOfTheirRow() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "Target dan realisasi tahun 2024:",
            "",
            "No   Indikator Kinerja             Target    Realisasi   Indeks",
            "                                                         Capaian",
            "1    1a-CP Persentase realisasi    100,00%     102,10%   102,10",
            "     penerimaan pajak",
            "2    2a-CP Tingkat kepatuhan        85,00%      81,60%    96,00",
            "     penyampaian SPT",
            "",
            "Uraian setiap IKU disampaikan di bawah ini dengan lengkap dan menyeluruh.");

    DraftTable table = draft.tables().get(0);
    assertThat(table.kind()).isEqualTo(DraftTable.Kind.REALIZATION);
    assertThat(table.rows()).extracting(DraftTable.Row::subject).containsExactly("1a-CP", "2a-CP");
    assertThat(Drafts.meaning(Drafts.cited(draft, "81,60%")))
        .isEqualTo("2a-CP REALIZATION in 2024");
    assertThat(draft.report().indicatorTables().get(0).indicators().get(1).name().text())
        .isEqualTo("Tingkat kepatuhan penyampaian SPT");
    assertThat(draft.sentences()).extracting(s -> s.text()).anyMatch(t -> t.startsWith("Uraian"));
  }

  @Test
  void wordsMayBeCentredAroundTheFigures() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja             Target",
            "     Persentase realisasi",
            "1                                  100,00%",
            "     penerimaan pajak",
            "     Tingkat kepatuhan",
            "2                                   85,00%",
            "     penyampaian SPT",
            "3    Indeks integritas              90,00");

    assertThat(draft.report().indicatorTables().get(0).indicators())
        .extracting(row -> row.name().text() + " " + row.target().literal())
        .containsExactly(
            "Persentase realisasi penerimaan pajak 100,00%",
            "Tingkat kepatuhan penyampaian SPT 85,00%", "Indeks integritas 90,00");
  }

  @Test
  void theNumbersOfColumnsAreNoFiguresWhereverTheyStand() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "No   Indikator Kinerja           Satuan   Target    Realisasi   Indeks",
            "1          2                                 3          4          5",
            "1    1a-CP Persentase realisasi  Persen   100,00     102,10     102,10",
            "2    2a-CP Tingkat kepatuhan     Persen    85,00      81,60      96,00",
            "1          2                                 3          4          5",
            "3    3a-CP Indeks integritas     Skala     90,00      90,00     100,00");

    assertThat(draft.report().indicatorTables().get(0).indicators())
        .extracting(row -> row.target().literal())
        .containsExactly("100,00", "85,00", "90,00");
  }
}
