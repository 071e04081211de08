package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.sample.Kanwil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class AuditCommandTest {
  private static final Path SAMPLE = Path.of("sample-workbooks", "kanwil").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aCleanRegionInAllLayoutsGivesZero() throws IOException {
    Kanwil.of(1, 14).write(folder.resolve("kanwil"));

    Run run = audit("kanwil", "--lang", "en");

    assertThat(run.out())
        .contains("Kanwil DJP Contoh Nusantara 2024: 14 units", "All units were read completely.")
        .contains("no errors, no warnings, no notes in all units");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void theSampleRegionHasTheFaultsThatItsDocumentationListsAndNoOther() {
    Run run = audit(SAMPLE.toString(), "--lang", "en", "--format", "csv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(rows())
        .containsExactlyInAnyOrder(
            "error,budget-total,kanwil/KPP Pratama Contoh Melati/LAKIN.xlsx,Anggaran,C",
            "error,realization-agrees,kanwil/KPP Pratama Contoh Dahlia/LAKIN revisi.xls,NKO,D",
            "error,regional-duplicate,kanwil/KPP Pratama Contoh Dahlia/LAKIN.xls,Realisasi,F",
            "error,regional-weight,kanwil/KPP Pratama Contoh Cempaka/LAKIN.xlsx,Kontrak Kinerja,E",
            "error,regional-total,kanwil/Rekap Kanwil 2024.xlsx,Rekap,C",
            "error,regional-total,kanwil/Rekap Kanwil 2024.xlsx,Rekap,D",
            "error,regional-rekap,kanwil/Rekap Kanwil 2024.xlsx,Rekap,G",
            "warning,index-computed,kanwil/Rekap Kanwil 2024.xlsx,Rekap,H",
            "warning,regional-rekap,kanwil/Rekap Kanwil 2024.xlsx,Rekap,A",
            "warning,regional-set,kanwil/KPP Pratama Contoh Anggrek/LAKIN.xlsx,Kinerja,A",
            "info,regional-outlier,kanwil/KPP Pratama Contoh Kamboja/LAKIN.ods,Realisasi,G");
  }

  @Test
  void theSameBytesComeOutHoweverManyWorkAtATime() throws IOException {
    String all = "xlsx,html,json,csv,sarif,junit";
    audit(SAMPLE.toString(), "--format", all, "--out", "satu", "--jobs", "1");
    audit(SAMPLE.toString(), "--format", all, "--out", "empat", "--jobs", "4");

    List<String> names = files(folder.resolve("satu"));
    assertThat(files(folder.resolve("empat"))).isEqualTo(names);
    assertThat(names)
        .contains("rekap.xlsx", "report.json", "discrepancies.csv", "report.html")
        .contains("report.sarif", "report.junit.xml")
        .contains("kpp-pratama-contoh-melati-2024/LAKIN.annotated.xlsx")
        .contains("kpp-pratama-contoh-melati-2024/report.json");
    for (String name : names) {
      if (!name.contains("annotated")) {
        assertThat(folder.resolve("empat").resolve(name))
            .as(name)
            .hasSameBinaryContentAs(folder.resolve("satu").resolve(name));
      }
    }
  }

  @Test
  void theRollUpSaysWhomToCallAndLeadsToTheCell() throws IOException {
    audit(SAMPLE.toString(), "--lang", "en", "--format", "xlsx");

    try (InputStream in = Files.newInputStream(folder.resolve("cermat-out/rekap.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<String> sheets = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
      assertThat(sheets)
          .containsExactly(
              "Summary", "Units by Rules", "Findings", "Differences", "Indices", "Not Placed");
      XSSFSheet summary = workbook.getSheetAt(0);
      assertThat(summary.getRow(3).getCell(0).getStringCellValue()).isEqualTo("CALL FIRST");
      assertThat(summary.getRow(4).getCell(1).getStringCellValue())
          .startsWith("KPP Pratama Contoh");
      assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(workbook.getSheetAt(4).getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(workbook.getSheetAt(2).getHyperlinkList())
          .anyMatch(
              link ->
                  link.getAddress()
                      .startsWith(
                          "kpp-pratama-contoh-melati-2024/LAKIN.annotated.xlsx#'Anggaran'!C"));
    }
    assertThat(folder.resolve("cermat-out/kpp-pratama-contoh-melati-2024/LAKIN.annotated.xlsx"))
        .exists();
  }

  @Test
  void aSecondRunPassesOverWhatTheFirstOneWrote() throws IOException {
    copySample();
    audit("kanwil", "--out", "kanwil");
    String first = Files.readString(folder.resolve("kanwil/report.json"));

    Run run = audit("kanwil", "--out", "kanwil", "--lang", "en");

    assertThat(run.out()).contains("8 units", "Passed over: ");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("kanwil/report.json")).lines().count())
        .isEqualTo(first.lines().count());
  }

  @Test
  void brokenFilesCostOnlyThemselves() throws IOException {
    copySample();
    Path broken = Files.createDirectories(folder.resolve("kanwil/rusak"));
    for (int i = 0; i < 20; i++) {
      Files.write(broken.resolve("buku-" + i + ".xlsx"), new byte[] {'P', 'K', 3, 4, (byte) i, 9});
    }

    Run run = audit("kanwil", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("Incomplete (20): buku-0, buku-1,", ", and 12 more", "regional-weight");
    assertThat(run.err())
        .contains("cermat: kanwil/rusak/buku-7.xlsx: ")
        .doesNotContain("Exception");
    assertThat(Files.readString(folder.resolve("cermat-out/report.json")))
        .contains("\"rule\": \"unreadable-input\"", "kanwil/rusak/buku-19.xlsx");
  }

  @Test
  void whatBelongsToNoUnitIsListedWithItsReason() throws IOException {
    copySample();
    Files.writeString(folder.resolve("kanwil/~$LAKIN.xlsx"), "");
    Files.writeString(folder.resolve("kanwil/arsip.zip"), "PK");
    Files.writeString(folder.resolve("kanwil/catatan.txt"), "Rapat hari Senin pukul 09.00.");
    Books.write(
        folder.resolve("kanwil/jadwal.xlsx"), "Jadwal", new Object[][] {{"Rapat", "Senin"}});

    Run run = audit("kanwil", "--lang", "en");

    assertThat(run.out())
        .contains("Not placed (2)")
        .contains("kanwil/catatan.txt: no performance report")
        .contains("kanwil/jadwal.xlsx: holds no figures")
        .contains("Passed over: 2 temporary files, archives");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void anOutputFolderWithoutPermissionIsSaidOnceAndTheFindingsAreShown() throws IOException {
    Path out = Files.createDirectory(folder.resolve("terkunci"));
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(out), "run by one who may write everywhere");

    Run run = audit(SAMPLE.toString(), "--out", "terkunci", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).containsOnlyOnce("nothing can be written to terkunci");
    assertThat(run.out()).contains("regional-weight");
  }

  @Test
  void wrongUsageIsOneLineAndTwo() throws IOException {
    Files.writeString(folder.resolve("berkas.txt"), "x");
    Files.createDirectory(folder.resolve("kosong"));

    assertThat(audit("tiada", "--lang", "en").err())
        .isEqualToIgnoringNewLines("cermat: there is no folder tiada; check the name");
    assertThat(audit("berkas.txt", "--lang", "en").err()).contains("berkas.txt is no folder");
    assertThat(audit("kosong", "--lang", "en").err())
        .contains("there is no workbook and no draft below kosong");
    assertThat(audit("kosong", "--jobs", "0", "--lang", "en").code()).isEqualTo(2);
    assertThat(audit("kosong").code()).isEqualTo(2);
  }

  private void copySample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("kanwil").resolve(SAMPLE.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Severity, rule, file, sheet and column of each finding. */
  private List<String> rows() {
    try (Stream<String> lines = Files.lines(folder.resolve("cermat-out/discrepancies.csv"))) {
      return lines
          .skip(1)
          .map(line -> line.split(","))
          .map(
              cells ->
                  String.join(
                      ",", cells[2], cells[3], cells[4], cells[5], cells[6].replaceAll("\\d", "")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> below.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Run audit(String... args) {
    return Run.in(
        folder, Stream.concat(Stream.of("audit"), Stream.of(args)).toArray(String[]::new));
  }
}
