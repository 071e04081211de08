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

class MissingSectionsTest {
  private static Checked check(TinyLakin draft) {
    return Drafted.by(new MissingSections(), draft.lines());
  }

  @Test
  void anIndicatorOfTheContractHasNoAnalysis() {
    Checked checked =
        check(
            new TinyLakin()
                .analyses(
                    "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
                    "2. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
                    "3. 3a-N Indeks Kepuasan Pelayanan"));

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:7:1: IKU 2b-CP (Persentase pengawasan pembayaran masa) ada di tabel"
                + " perjanjian kinerja dalam konsep laporan, tetapi tidak ada analisisnya dalam"
                + " konsep laporan; tempatnya sesudah analisis 2a-CP.");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anIndicatorOfTheWorkbookHasNoAnalysis() {
    TinyLakin draft =
        new TinyLakin()
            .withoutContract()
            .analyses(
                "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
                "2. 2b-CP Persentase Pengawasan Pembayaran Masa");

    Checked checked =
        Checked.by(
            new MissingSections(),
            Drafted.report(
                List.of(
                    contract(
                        row("1a-CP", "Persentase realisasi penerimaan pajak", "100"),
                        row("2a-CP", "Persentase kepatuhan penyampaian SPT Tahunan", "100"),
                        row("2b-CP", "Persentase pengawasan pembayaran masa", "90"))),
                draft.lines()));

    assertThat(checked.places()).containsExactly("Kontrak!A6");
  }

  @Test
  void swappedCodesDriftedNamesAndLostBlanksAreStillAnAnalysis() {
    Checked checked =
        check(
            new TinyLakin()
                .analyses(
                    "1. 1a-CP Tingkat Realisasi Penerimaan Pajak",
                    "2. 2b-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
                    "3. 2a-CP Persentase Pengawasan Pembayaran Masa",
                    "4 . 3 a - N I n d e k s K e p u a s a n P e l a y a n a n"));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 4);
  }

  @Test
  void aHeadingWithoutCodeIsAnAnalysisToo() {
    Checked checked =
        check(
            new TinyLakin()
                .analyses(
                    "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
                    "2. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
                    "3. Persentase Pengawasan Pembayaran Masa",
                    "4. 3a-N Indeks Kepuasan Pelayanan"));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aHeadingThatIsNotRecognisedMayBeTheMissingOne() {
    Checked checked =
        check(
            new TinyLakin()
                .analyses(
                    "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
                    "2. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
                    "3. 7c-N Rasio Temuan Tim Mutu Regional",
                    "4. 3a-N Indeks Kepuasan Pelayanan"));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aDraftThatAnalysesFewIndicatorsIsNotJudged() {
    Checked checked =
        check(new TinyLakin().analyses("1. 1a-CP Persentase Realisasi Penerimaan Pajak"));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.notChecked() == 1);
  }
}
