package id.cermat.check.draft.structure;

import static id.cermat.check.SourceTables.unitOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class SectionNumberingTest {
  @TempDir Path folder;

  private static Checked check(String... lines) {
    return Drafted.by(new SectionNumbering(), lines);
  }

  @Test
  void aHeadingIsMissing() {
    Checked checked =
        check(
            "15. 8b-CP Persentase Penghimpunan Data Regional",
            "Indikator ini mengukur penghimpunan data.",
            "16. 9a-N Tingkat Kualitas Kompetensi",
            "Pegawai yang diperhitungkan adalah:",
            "1. Pejabat Eselon;",
            "2. Pelaksana.",
            "18. 9b-N Indeks Penilaian Integritas Unit",
            "Indikator ini mengukur integritas.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:7:1: Nomor melompat dari 16. ke 18. (“18. 9b-N Indeks Penilaian Integritas"
                + " Unit”): 17. tidak ada.");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().expected()).isEqualTo("17.");
  }

  @Test
  void aHeadingsNumberIsUsedTwice() {
    Checked checked =
        check(
            "BAB I PENDAHULUAN",
            "A. KEDUDUKAN",
            "Kantor ini berada di bawah kantor wilayah.",
            "B. TUGAS DAN FUNGSI",
            "Kantor ini melaksanakan pelayanan.",
            "B. ASPEK STRATEGIS",
            "Kantor ini berperan strategis.",
            "BAB II PERENCANAAN KINERJA",
            "A. RENCANA STRATEGIS",
            "Rencana strategis memuat visi.",
            "BAB II AKUNTABILITAS KINERJA",
            "Akuntabilitas kinerja meliputi capaian.",
            "BAB V PENUTUP");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:6:1: Nomor B. dipakai dua kali: untuk “B. TUGAS DAN FUNGSI” dan “B. ASPEK"
                + " STRATEGIS”.",
            "lakin.txt:11:1: Nomor BAB II dipakai dua kali: untuk “BAB II PERENCANAAN KINERJA” dan"
                + " “BAB II AKUNTABILITAS KINERJA”.",
            "lakin.txt:13:1: Nomor melompat dari BAB II ke BAB V (“BAB V PENUTUP”): BAB III, BAB IV"
                + " tidak ada.");
  }

  @Test
  void aListItemIsMissingOrTheListBeginsLate() {
    Checked checked =
        check(
            "Upaya yang dilakukan antara lain:",
            "a. Menerbitkan teguran;",
            "b. Mengadakan kelas pajak;",
            "d. Mengunjungi wajib pajak.",
            "BAB II PERENCANAAN",
            "Pegawai yang diperhitungkan sebagai berikut:",
            "2) Pejabat Fungsional;",
            "3) Pelaksana.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:4:1: Nomor melompat dari b. ke d. (“d. Mengunjungi wajib pajak.”): c. tidak"
                + " ada.",
            "lakin.txt:7:1: Daftar ini mulai dari 2) (“2) Pejabat Fungsional;”), bukan dari nomor"
                + " pertama.");
    assertThat(checked.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @Test
  void listsBeginAgainAreInterruptedAndNest() {
    Checked checked =
        check(
            "Wilayah kerja meliputi:",
            "1. Kecamatan Timur, yang terdiri dari:",
            "a. Aren Jaya;",
            "b. Bekasi Jaya.",
            "2. Kecamatan Utara, yang terdiri dari:",
            "a. Harapan Baru;",
            "b. Perwira.",
            "Selain itu terdapat kantor di luar wilayah tersebut di atas.",
            "3. Kecamatan Barat.",
            "Upaya yang dilakukan:",
            "1. Menyusun rencana;",
            "2. Melaksanakan rencana.",
            "Langkah berikutnya sebagai berikut:",
            "i. Evaluasi dan koordinasi.");

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 10);
  }

  @Test
  void anItemInsideTheLineOfTheOneBeforeIsNotMissing() {
    assertThat(
            check(
                    "Wilayah kerja meliputi:",
                    "a. Aren Jaya; b. Bekasi Jaya;",
                    "c. Duren Jaya; dan",
                    "d. Margahayu.")
                .findings())
        .isEmpty();
  }

  @Test
  void automaticNumbersOfAWordDocumentCount() throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      BigInteger numbers = numbers(document);
      item(document, numbers, "Menyusun rencana;");
      item(document, numbers, "Melaksanakan rencana;");
      document.createParagraph().createRun().setText("Hasilnya dievaluasi setiap triwulan.");
      item(document, numbers, "Mengevaluasi rencana.");
      document.createParagraph().createRun().setText("5. Memperbaiki rencana;");
      document.createParagraph().createRun().setText("6. Melaporkan rencana.");
      document.createParagraph().createRun().setText("3.1 CAPAIAN KINERJA");
      document.createParagraph().createRun().setText("3.3 REALISASI ANGGARAN");
      document.write(out);
    }

    Checked checked = Checked.by(new SectionNumbering(), Drafted.read(unitOf(2024), file));

    assertThat(checked.findings())
        .extracting(finding -> finding.actual() + " for " + finding.expected())
        .containsExactly("5. for 4.", "3.3 for 3.2");
  }

  private static BigInteger numbers(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
  }

  private static void item(XWPFDocument document, BigInteger numbers, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(numbers);
    paragraph.createRun().setText(text);
  }
}
