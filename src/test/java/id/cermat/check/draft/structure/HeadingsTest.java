package id.cermat.check.draft.structure;

import static id.cermat.check.SourceTables.contract;
import static id.cermat.check.SourceTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.check.draft.TinyLakin;
import id.cermat.figure.Slip;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes and names in the headings of a draft, against its contract or the workbook's. */
class HeadingsTest {
  private static final TinyLakin SWAPPED =
      new TinyLakin()
          .analyses(
              "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
              "2. 2b-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
              "3. 2a-CP Persentase Pengawasan Pembayaran Masa",
              "4. 4a-N Indeks Kepuasan Pelayanan");

  @Test
  void codesChangedPlacesAndACodeBelongsToNoIndicator() {
    Checked checked = Drafted.by(new HeadingCodes(), SWAPPED.lines());

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:13:1: Kode 2b-CP dan 2a-CP di judul analisis dalam konsep laporan tertukar"
                + " dibandingkan dengan tabel perjanjian kinerja dalam konsep laporan: “Persentase"
                + " Kepatuhan Penyampaian SPT Tahunan” seharusnya 2a-CP dan “Persentase Pengawasan"
                + " Pembayaran Masa” seharusnya 2b-CP.",
            "lakin.txt:17:1: “Indeks Kepuasan Pelayanan” di judul analisis dalam konsep laporan"
                + " berkode 4a-N, sedangkan di tabel perjanjian kinerja dalam konsep laporan"
                + " berkode 3a-N.");
    assertThat(checked.findings().get(0).causes()).containsExactly(Slip.SWAPPED);
    assertThat(checked.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void theWorkbookTellsTheCodeWhereTheDraftHasNoContract() {
    Checked checked =
        Checked.by(
            new HeadingCodes(),
            Drafted.report(
                List.of(
                    contract(
                        row("1a-CP", "Persentase realisasi penerimaan pajak", "100"),
                        row("3a-N", "Indeks kepuasan pelayanan", "85"))),
                new TinyLakin()
                    .withoutContract()
                    .analyses(
                        "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
                        "2. 4a-N Indeks Kepuasan Pelayanan")
                    .lines()));

    assertThat(checked.only().actual()).isEqualTo("4a-N");
    assertThat(checked.only().expected()).isEqualTo("3a-N");
  }

  @Test
  void rightCodesPass() {
    Checked checked = Drafted.by(new HeadingCodes(), new TinyLakin().lines());

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 8);
  }

  @Test
  void namesDrift() {
    Checked checked =
        Drafted.by(
            new HeadingNames(),
            new TinyLakin()
                .analyses(
                    "1. 1a-CP Tingkat Realisasi Penerimaan Pajak",
                    "2. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
                    "3. 2b-CP PERSENTASE PENGAWASAN PEMBAYARAN MASA (PPM)",
                    "4. 3a-N Indeks Kepuasan Pelayanan")
                .lines());

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:11:1: IKU 1a-CP di judul analisis dalam konsep laporan bernama “Tingkat"
                + " Realisasi Penerimaan Pajak”, sedangkan di tabel perjanjian kinerja dalam konsep"
                + " laporan bernama “Persentase realisasi penerimaan pajak”.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void swappedCodesAreNoDriftedNames() {
    assertThat(Drafted.by(new HeadingNames(), SWAPPED.lines()).findings()).isEmpty();
  }
}
