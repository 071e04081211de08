package id.cermat.check.draft.cited;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.SourceTables;
import id.cermat.check.draft.Drafted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedYearsTest {
  private static final String TITLE = "LAPORAN KINERJA KPP PRATAMA CONTOH TAHUN 2024";

  private static Checked check(String... lines) {
    return Drafted.by(new CitedYears(), lines);
  }

  @Test
  void aTargetOfLastYearStandsAlone() {
    Checked checked =
        check(
            TITLE,
            "",
            "1. 7c-N Persentase Usulan Pemeriksaan",
            "",
            "Persentase usulan pemeriksaan tahun 2023 mencapai realisasi sebesar 130% dari target"
                + " sebesar 100%.");

    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.findings())
        .allSatisfy(finding -> assertThat(finding.actual()).isEqualTo("2023"))
        .allSatisfy(finding -> assertThat(finding.expected()).isEqualTo("2024"))
        .isNotEmpty();
  }

  @Test
  void besideThisYearsItIsAComparison() {
    Checked checked =
        check(
            TITLE,
            "",
            "1. 7c-N Persentase Usulan Pemeriksaan",
            "",
            "Persentase usulan pemeriksaan tahun 2024 mencapai realisasi sebesar 130% dari target"
                + " sebesar 100%. Pada tahun 2023 realisasi sebesar 110% dari target sebesar"
                + " 100%.");

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void thisYearsAmountsUnderLastYearsName() {
    Checked checked =
        check(
            TITLE,
            "",
            "B. REALISASI ANGGARAN",
            "Penyerapan anggaran pada tahun 2023 adalah sebagai berikut:",
            "Jenis Belanja Pagu Realisasi Persentase",
            "Belanja Pegawai Rp 200.150.000 Rp 150.112.500 75,00%",
            "Belanja Barang Rp 300.150.000 Rp 240.120.000 80,00%",
            "Total Rp 500.300.000 Rp 390.232.500 78,00%",
            "",
            "Dari total pagu DIPA tahun 2024 sebesar Rp 500.300.000 telah terealisasi sebesar Rp"
                + " 390.232.500 atau sebesar 78,00%.");

    assertThat(checked.places()).containsExactly("lakin.txt:4:26");
    assertThat(checked.only().related()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aFigureThatIsRightForItsYearIsNotMisdatedThoughBothYearsShareIt() {
    Checked checked =
        check(
            TITLE,
            "",
            "Perbandingan capaian tahun 2023 s.d. 2024:",
            "No Nama IKU Capaian 2024 Capaian 2023",
            "1 7c-N Persentase usulan pemeriksaan 120,00 120,00",
            "2 8a-N Persentase pengumpulan data 104,10 101,20",
            "",
            "1. 7c-N Persentase Usulan Pemeriksaan",
            "",
            "Sebagai pembanding, indeks capaian tahun 2023 adalah sebesar 120,00.");

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void anOldYearInAnAnalysisIsWorthALook() {
    Checked checked =
        check(
            TITLE,
            "",
            "1. 7c-N Persentase Usulan Pemeriksaan",
            "",
            "Realisasi sebesar 130% dari target sebesar 100%.",
            "1. Membuka pojok pajak SPT Tahun 2022;",
            "2. Memantau anggaran tahun 2024.");

    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void fewDigitsTellWhereTheOtherYearsFigureIsKnown() {
    Checked checked =
        check(
            TITLE,
            "",
            "Capaian tahun 2024:",
            "No Nama IKU Target Realisasi",
            "1 7c-N Persentase usulan pemeriksaan 100 88,7",
            "2 8a-N Persentase pengumpulan data 100 104,1",
            "",
            "Capaian tahun 2023:",
            "No Nama IKU Target Realisasi",
            "1 7c-N Persentase usulan pemeriksaan 100 85,4",
            "2 8a-N Persentase pengumpulan data 100 101,2",
            "",
            "1. 7c-N Persentase Usulan Pemeriksaan",
            "",
            "Pada tahun 2023 realisasi IKU ini adalah sebesar 88,7.");

    assertThat(checked.findings())
        .allSatisfy(finding -> assertThat(finding.actual()).isEqualTo("2023"))
        .allSatisfy(finding -> assertThat(finding.expected()).isEqualTo("2024"))
        .isNotEmpty();
  }

  @Test
  void lastYearsHeaderStandsOnEveryPage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(TITLE);
      document.createParagraph().createRun().setText("Realisasi sebesar 130% dari target 100%.");
      XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      header.createRun().setText("LAKIN KPP Pratama Contoh Tahun 2023");
      XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
      footer.createRun().setText("Halaman ");
      footer.getCTP().addNewFldSimple().setInstr("PAGE");
      document.write(out);
    }

    Checked checked = Checked.by(new CitedYears(), Drafted.read(SourceTables.nothing(), file));

    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().actual()).isEqualTo("2023");
    assertThat(checked.only().expected()).isEqualTo("2024");
  }
}
