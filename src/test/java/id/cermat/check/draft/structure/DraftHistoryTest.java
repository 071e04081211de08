package id.cermat.check.draft.structure;

import static id.cermat.check.SourceTables.contract;
import static id.cermat.check.SourceTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.check.draft.TinyLakin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Histories and other tables of a draft: years and indicators that are missing. */
class DraftHistoryTest {
  private static final String[] HISTORY = {
    "Perbandingan Realisasi Capaian IKU Tahun 2022 s.d. 2023",
    "No Nama IKU Capaian 2023 Capaian 2022",
    "1 Persentase realisasi penerimaan pajak 103,19 120,00",
    "2 Persentase kepatuhan penyampaian SPT Tahunan 105,06 85,83",
    "3 Indeks kepuasan pelayanan 101,38 114,19",
    "Nilai Kinerja Organisasi 111,86 109,52"
  };

  @Test
  void theReportingYearIsMissing() {
    Checked checked = Drafted.by(new DraftHistorySpan(), new TinyLakin().history(HISTORY).lines());

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:10:1: Tabel riwayat memuat tahun 2022, 2023, tetapi tidak memuat tahun yang"
                + " dilaporkan, 2024.");
  }

  @Test
  void anIndicatorHasNoRow() {
    Checked checked = Drafted.by(new HistoryRows(), new TinyLakin().history(HISTORY).lines());

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:10:1: Tabel riwayat memuat 3 dari 4 IKU: 2b-CP (Persentase pengawasan"
                + " pembayaran masa) tidak ada barisnya.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aRowOfAnotherNameMayBeTheIndicator() {
    String[] renamed = HISTORY.clone();
    renamed[4] = "3 Rasio temuan tim mutu 101,38 114,19";

    assertThat(Drafted.by(new HistoryRows(), new TinyLakin().history(renamed).lines()).findings())
        .isEmpty();
  }

  @Test
  void theDraftsContractLacksAnIndicatorOfTheWorkbooks() {
    Checked checked =
        Checked.by(
            new DraftIndicatorSet(),
            Drafted.report(
                List.of(
                    contract(
                        row("1a-CP", "Persentase realisasi penerimaan pajak", "100"),
                        row("2a-CP", "Persentase kepatuhan penyampaian SPT Tahunan", "100"),
                        row("2b-CP", "Persentase pengawasan pembayaran masa", "90"),
                        row("2c-N", "Rasio temuan tim mutu", "90"),
                        row("3a-N", "Indeks kepuasan pelayanan", "85"))),
                new TinyLakin().lines()));

    assertThat(checked.sentences())
        .containsExactly(
            "Kontrak!A8: IKU 2c-N (Rasio temuan tim mutu) ada di kontrak kinerja, tetapi"
                + " tidak ada di tabel perjanjian kinerja dalam konsep laporan.");
  }

  @Test
  void theSameIndicatorsPass() {
    assertThat(Drafted.by(new DraftIndicatorSet(), new TinyLakin().lines()).findings()).isEmpty();
  }
}
