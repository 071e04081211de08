package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract and the addendum that changed it in the course of the year. */
class AddendaTest {
  private static final String[] PENAGIHAN = row("7b-CP", "Tingkat efektivitas Penagihan", "75");
  private static final String[] KEPATUHAN = row("2a-CP", "Persentase tingkat kepatuhan", "100");
  private static final String[] EDUKASI = row("3a-CP", "Persentase perubahan perilaku", "74");
  private static final String[] LAYANAN = row("3b-N", "Indeks kepuasan pelayanan", "90");
  private static final String[] LAYANAN_CHANGED = row("3b-N", "Indeks kepuasan pelayanan", "100");
  private static final String[] LAYANAN_REALIZED =
      row("3b-N", "Indeks kepuasan pelayanan", "100", "95", "95");

  @ParameterizedTest
  @CsvSource({
    "Adendum, Kontrak Kinerja",
    "Lampiran, ADDENDUM PERJANJIAN KINERJA TAHUN 2024",
    "Lampiran, Perubahan atas Perjanjian Kinerja Tahun 2024",
    "KK Revisi, Kontrak Kinerja",
  })
  void targetsThatAnAddendumChangedAreTheAddendums(String sheet, String title) {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(PENAGIHAN, KEPATUHAN, EDUKASI, LAYANAN),
                contractOn(sheet, title, PENAGIHAN, KEPATUHAN, EDUKASI, LAYANAN_CHANGED),
                realizations(LAYANAN_REALIZED)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aTargetThatIsStillTheOldOneDiffersFromTheAddendum() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(LAYANAN, PENAGIHAN, KEPATUHAN),
                contractOn("Adendum", null, LAYANAN_CHANGED),
                realizations(row("3b-N", "Indeks kepuasan pelayanan", "90", "95", "105.56"))));

    assertThat(checked.only().actual()).isEqualTo("90");
    assertThat(checked.only().expected()).isEqualTo("100");
  }

  @Test
  void anAddendumOfOneIndicatorLeavesTheOthersAgreed() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, KEPATUHAN, EDUKASI, LAYANAN),
                contractOn("Adendum", null, LAYANAN_CHANGED),
                realizations(PENAGIHAN, KEPATUHAN, EDUKASI, LAYANAN_REALIZED)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void anIndicatorThatAWholeAddendumDropsIsNoLongerAgreed() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, KEPATUHAN, EDUKASI, LAYANAN),
                contractOn("Adendum", null, PENAGIHAN, KEPATUHAN, EDUKASI),
                realizations(PENAGIHAN, KEPATUHAN, EDUKASI)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void twoContractsOfWhichNoneIsAnAddendumMustAgree() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(PENAGIHAN, KEPATUHAN, LAYANAN),
                contractOn("Lampiran", null, PENAGIHAN, KEPATUHAN, LAYANAN_CHANGED)));

    assertThat(checked.only().subject()).isEqualTo("3b-N");
  }

  @Test
  void aChangeOfBehaviourInATitleIsNoAddendum() {
    assertThat(
            Checked.by(
                    new TargetAgrees(),
                    unit(
                        contract(EDUKASI),
                        contractOn(
                            "Edukasi",
                            "Persentase perubahan perilaku lapor dan bayar",
                            row("3a-CP", "Persentase perubahan perilaku", "75"))))
                .findings())
        .hasSize(1);
  }
}
