package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import org.junit.jupiter.api.Test;

class IndicatorCodesTest {
  private static final String SPT = "Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan";
  private static final String PPM =
      "Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM)";
  private static final String ANGGARAN = "Indeks kinerja kualitas pelaksanaan anggaran";

  @Test
  void theSameNameBearsAnotherCode() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(
                contract(row("2a-CP", SPT), row("10a-CP", ANGGARAN)),
                realizations(row("2a-CP", SPT), row("11a-CP", ANGGARAN))));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!A6: “Indeks kinerja kualitas pelaksanaan anggaran” di tabel realisasi"
                + " berkode 11a-CP, sedangkan di kontrak kinerja berkode 10a-CP.");
    assertThat(checked.only().actual()).isEqualTo("11a-CP");
    assertThat(checked.only().expected()).isEqualTo("10a-CP");
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void twoCodesThatChangedPlacesAreOneFinding() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(
                contract(row("2a-CP", SPT, "100%"), row("2b-CP", PPM, "90%")),
                realizations(row("2b-CP", SPT, "100%"), row("2a-CP", PPM, "90%"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!A5: Kode 2b-CP dan 2a-CP di tabel realisasi tertukar dibandingkan dengan"
                + " kontrak kinerja: “"
                + SPT
                + "” seharusnya 2a-CP dan “"
                + PPM
                + "” seharusnya 2b-CP.");
    assertThat(checked.only().causes()).containsExactly(Slip.SWAPPED);
    assertThat(checked.only().related())
        .containsExactlyInAnyOrder(
            cell("Realisasi", "A6"), cell("Kontrak", "A5"), cell("Kontrak", "A6"));
  }

  @Test
  void theFiguresTellThatTheNamesChangedPlacesRatherThanTheCodes() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(
                contract(row("2a-CP", SPT, "100%"), row("2b-CP", PPM, "90%")),
                realizations(row("2a-CP", PPM, "100%"), row("2b-CP", SPT, "90%"))));

    assertThat(checked.only().message().key()).isEqualTo("indicator-code/message-swapped-names");
    assertThat(checked.only().causes()).containsExactly(Slip.SWAPPED);
    assertThat(
            Checked.by(
                    new TargetAgrees(),
                    unit(
                        contract(row("2a-CP", SPT, "100%"), row("2b-CP", PPM, "90%")),
                        realizations(row("2a-CP", PPM, "100%"), row("2b-CP", SPT, "90%"))))
                .findings())
        .isEmpty();
  }

  @Test
  void theOddOneOfThreeSourcesIsReportedBeItTheContract() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(
                contract(row("2b-CP", SPT), row("2a-CP", PPM)),
                realizations(row("2a-CP", SPT), row("2b-CP", PPM)),
                score("100", row("2a-CP", SPT), row("2b-CP", PPM))));

    assertThat(checked.places()).containsExactly("Kontrak!A5");
  }

  @Test
  void aSuffixAloneWeighsLess() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(contract(row("9b-N", ANGGARAN)), realizations(row("9b-CP", ANGGARAN))));

    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().message().key()).isEqualTo("indicator-code/message-suffix");
  }

  @Test
  void anotherIndicatorsNameUnderACodeIsNoDriftedName() {
    var report =
        unit(
            contract(row("2a-CP", SPT), row("2b-CP", PPM)),
            realizations(row("2a-CP", SPT), row("2b-CP", SPT)));

    assertThat(Checked.by(new IndicatorCodes(), report).sentences())
        .containsExactly(
            "Realisasi!A6: “"
                + SPT
                + "” di tabel realisasi berkode 2b-CP, padahal nama itu milik 2a-CP di kontrak"
                + " kinerja.");
    assertThat(Checked.by(new IndicatorNames(), report).findings()).isEmpty();
  }

  @Test
  void aTableWithAnotherSchemeOfCodesIsOneWarning() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(
                contract(
                    row("1a-CP", "Penerimaan"),
                    row("2a-CP", SPT),
                    row("2b-CP", PPM),
                    row("10a-CP", ANGGARAN)),
                realizations(
                    row("IKU-01", "Penerimaan"),
                    row("IKU-02", SPT),
                    row("IKU-03", PPM),
                    row("IKU-04", ANGGARAN))));

    assertThat(checked.only().message().key()).isEqualTo("indicator-code/message-scheme");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void caseLeadingZeroAndLineBreaksMakeNoDifference() {
    Checked checked =
        Checked.by(
            new IndicatorCodes(),
            unit(
                contract(row("1a-CP", SPT), row("10a- CP", ANGGARAN)),
                realizations(row("01A-cp", SPT), row("10a-CP", ANGGARAN))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 4);
  }
}
