package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

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
}
