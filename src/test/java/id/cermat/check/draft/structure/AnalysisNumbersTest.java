package id.cermat.check.draft.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.check.draft.TinyLakin;
import org.junit.jupiter.api.Test;

class AnalysisNumbersTest {
  private static Checked check(String... headings) {
    return Drafted.by(new AnalysisNumbers(), new TinyLakin().analyses(headings).lines());
  }

  @Test
  void anAnalysisBearsTheNumberOfAnotherRow() {
    Checked checked =
        check(
            "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
            "2. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
            "3. 3a-N Indeks Kepuasan Pelayanan");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:15:1: Analisis 3a-N bernomor 3, padahal IKU itu yang ke-4 dalam tabel"
                + " perjanjian kinerja dalam konsep laporan.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void analysesThatFollowTheContractPass() {
    assertThat(Drafted.by(new AnalysisNumbers(), new TinyLakin().lines()).findings()).isEmpty();
  }

  @Test
  void analysesInAnOrderOfTheirOwnAreNotJudged() {
    assertThat(
            check(
                    "1. 3a-N Indeks Kepuasan Pelayanan",
                    "2. 1a-CP Persentase Realisasi Penerimaan Pajak",
                    "3. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
                    "4. 2b-CP Persentase Pengawasan Pembayaran Masa")
                .findings())
        .isEmpty();
  }
}
