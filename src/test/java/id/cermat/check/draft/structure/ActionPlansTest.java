package id.cermat.check.draft.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.check.SourceTables;
import id.cermat.check.draft.Drafted;
import id.cermat.check.draft.TinyLakin;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionPlansTest {
  private static Checked check(TinyLakin draft) {
    return Drafted.by(new ActionPlans(), draft.lines());
  }

  @Test
  void anIndicatorHasNoActionPlan() {
    Checked checked =
        check(
            new TinyLakin()
                .plans(
                    "1. IKU Persentase realisasi penerimaan pajak",
                    "2. IKU Persentase pengawasan pembayaran masa",
                    "3. IKU Indeks kepuasan pelayanan"));

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:6:1: IKU 2a-CP (Persentase kepatuhan penyampaian SPT Tahunan) ada di tabel"
                + " perjanjian kinerja dalam konsep laporan, tetapi tidak ada dalam rencana aksi di"
                + " akhir konsep laporan.");
  }

  @Test
  void anIndicatorHasTwoActionPlans() {
    Checked checked =
        check(
            new TinyLakin()
                .plans(
                    "1. IKU Persentase realisasi penerimaan pajak",
                    "2. IKU Persentase kepatuhan penyampaian SPT Tahunan",
                    "3. IKU Persentase pengawasan pembayaran masa",
                    "4. IKU Indeks kepuasan pelayanan",
                    "5. IKU Persentase pengawasan pembayaran masa"));

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:33:1: Rencana aksi untuk 2b-CP (Persentase pengawasan pembayaran masa)"
                + " ada dua kali; yang pertama di lakin.txt:27:1.");
  }

  @Test
  void aPlanOfAnotherNameMayBeTheIndicators() {
    Checked checked =
        check(
            new TinyLakin()
                .plans(
                    "1. Persentase realisasi penerimaan pajak",
                    "2. Rasio temuan tim mutu regional",
                    "3. Persentase pengawasan pembayaran masa",
                    "4. Indeks kepuasan pelayanan"));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void everyIndicatorStandsOnceInWhateverOrder() {
    Checked checked =
        check(
            new TinyLakin()
                .plans(
                    "1. Persentase realisasi penerimaan pajak",
                    "2. Persentase pengawasan pembayaran masa",
                    "3. Tingkat kepatuhan penyampaian SPT Tahunan",
                    "4. Indeks kepuasan pelayanan"));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lakin-bersih-2024.docx", "lakin-bersih-2024.pdf"})
  void plansOfOtherFilesAreFound(String sample) throws IOException {
    Checked checked =
        Checked.by(
            new ActionPlans(),
            Drafted.read(SourceTables.unitOf(2024), Path.of("sample-workbooks", sample)));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 16);
  }
}
