package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.UnreadableWorkbookException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridSourcesTest {
  private static final String ROW = "<sheetData><row><c><v>1</v></c></row></sheetData>";

  @TempDir Path folder;

  private static Workbook small(Workbook workbook) {
    workbook.createSheet("A").createRow(0).createCell(0).setCellValue(7);
    return workbook;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Detail refused(Path file) {
    UnreadableWorkbookException thrown =
        catchThrowableOfType(
            UnreadableWorkbookException.class,
            () -> WorkbookFiles.read(GridSources.forFile(file), file));
    assertThat(thrown).as("%s is refused", file).isNotNull();
    return thrown.detail();
  }

  @Test
  void aWorkbookIsReadByItsContentUnderAWrongExtension() throws IOException {
    Path xls = WorkbookFiles.save(small(new HSSFWorkbook()), folder.resolve("a.xlsx"));
    Path xlsx = WorkbookFiles.save(small(new XSSFWorkbook()), folder.resolve("b.xls"));
    Path backup = WorkbookFiles.save(small(new XSSFWorkbook()), folder.resolve("b.bak"));
    for (Path file : new Path[] {xls, xlsx, backup}) {
      assertThat(WorkbookFiles.read(GridSources.forFile(file), file).get(0).cell(0, 0).number())
          .isEqualTo("7");
    }
  }

  @Test
  void whatIsNoWorkbookIsNamed() throws IOException {
    assertThat(refused(file("a.xlsx", ""))).isEqualTo(Detail.EMPTY_FILE);
    assertThat(refused(file("b.xlsx", "hanya teks"))).isEqualTo(Detail.TEXT);
    assertThat(refused(file("c.xls", "\uFEFF\n<html><body><table>"))).isEqualTo(Detail.HTML);
    assertThat(refused(file("d.xls", "<table><tr><td>1"))).isEqualTo(Detail.HTML);
    assertThat(
            refused(
                file(
                    "e.xls",
                    "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
                        + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")))
        .isEqualTo(Detail.XML_SPREADSHEET);
    assertThat(refused(file("f.xlsx", "%PDF-1.7 x"))).isEqualTo(Detail.PDF);
    assertThat(refused(file("g.xlsx", "a\0b"))).isEqualTo(Detail.OTHER_CONTENT);
    assertThat(refused(file("h.docm", "teks"))).isEqualTo(Detail.OTHER_EXTENSION);
    assertThat(refused(WorkbookFiles.zip(folder.resolve("i.xlsx"), Map.of("a.txt", "x"))))
        .isEqualTo(Detail.OTHER_ZIP);
    assertThat(refused(WorkbookFiles.zip(folder.resolve("j.ods"), Map.of("content.xml", "<a/>"))))
        .isEqualTo(Detail.OPEN_DOCUMENT);
    assertThatThrownBy(() -> GridSources.forFile(folder.resolve("tidak-ada.xlsx")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void encryptedWorkbooksAreSaidToBeSo() throws Exception {
    Path xlsx = folder.resolve("sandi.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("rahasia");
      try (Workbook workbook = small(new XSSFWorkbook());
          OutputStream out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      try (OutputStream out = Files.newOutputStream(xlsx)) {
        container.writeFilesystem(out);
      }
    }
    assertThat(refused(xlsx)).isEqualTo(Detail.PASSWORD);
    assertThat(Detail.PASSWORD.reason()).isEqualTo(Reason.ENCRYPTED);
    Path xls = folder.resolve("sandi.xls");
    try {
      Biff8EncryptionKey.setCurrentUserPassword("rahasia");
      WorkbookFiles.save(small(new HSSFWorkbook()), xls);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refused(xls)).isEqualTo(Detail.PASSWORD);
  }

  @Test
  void damagedContainersAreBroken() throws IOException {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Path whole = WorkbookFiles.save(small(workbook), folder.resolve("utuh"));
      byte[] bytes = Files.readAllBytes(whole);
      Path half = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
      assertThat(refused(half).reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void packagesWithMissingOrInvalidPartsAreBroken() throws IOException {
    Map<String, String> parts = WorkbookFiles.packageOf(ROW);
    parts.remove("xl/worksheets/one.xml");
    assertThat(refused(WorkbookFiles.zip(folder.resolve("a.xlsx"), parts)))
        .isEqualTo(Detail.MISSING_PART);
    String[] invalid = {
      "<sheetData><row><c></row></sheetData>",
      "<sheetData><row><c r='XFE1'><v>1</v></c></row></sheetData>",
      "<sheetData><row r='1048577'><c><v>1</v></c></row></sheetData>",
      "<sheetData><row><c t='s'><v>3</v></c></row></sheetData>",
      "<sheetData><row><c><v>satu</v></c></row></sheetData>",
      "<sheetData><row><c><v>1</v></c></row>",
    };
    for (String sheet : invalid) {
      assertThat(
              refused(WorkbookFiles.zip(folder.resolve("b.xlsx"), WorkbookFiles.packageOf(sheet))))
          .as(sheet)
          .isEqualTo(Detail.INVALID_PART);
    }
  }

  @Test
  void aFlippedBitThatLeavesAPartReadableIsFound() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(0);
      for (Map.Entry<String, String> part : WorkbookFiles.packageOf(ROW).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace("<v>1</v>", "<v>9</v>"), StandardCharsets.ISO_8859_1);
    assertThat(refused(file)).isEqualTo(Detail.DAMAGED_CONTAINER);
  }

  @Test
  void entitiesAreRefused() throws IOException {
    Map<String, String> parts = WorkbookFiles.packageOf(ROW);
    parts.computeIfPresent(
        "xl/worksheets/one.xml",
        (name, sheet) -> "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + sheet);
    assertThat(refused(WorkbookFiles.zip(folder.resolve("a.xlsx"), parts)))
        .isEqualTo(Detail.INVALID_PART);
  }

  @Test
  void aPartThatInflatesBeyondReasonIsRefused() throws IOException {
    Map<String, String> parts = WorkbookFiles.packageOf(" ".repeat(120 << 20) + ROW);
    assertThat(refused(WorkbookFiles.zip(folder.resolve("bom.xlsx"), parts)))
        .isEqualTo(Detail.INFLATES_TOO_FAR);
  }

  @Test
  void strictNamespacesPrefixesAndAbsoluteTargetsAreRead() throws IOException {
    Map<String, String> parts =
        WorkbookFiles.packageOf("<sheetData><row><c t='s' s='1'><v>0</v></c></row></sheetData>");
    parts.replaceAll(
        (name, content) ->
            content
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace(WorkbookFiles.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    WorkbookFiles.refer(
        parts,
        "sharedStrings",
        "/xl/sub/s.xml",
        "<x:sst xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:si><x:t>isi</x:t></x:si></x:sst>");
    WorkbookFiles.refer(
        parts,
        "styles",
        "styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='0.0%'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>");
    Path file = WorkbookFiles.zip(folder.resolve("a.xlsx"), parts);
    GridCell cell = WorkbookFiles.read(GridSources.forFile(file), file).get(0).cell(0, 0);
    assertThat(cell.text()).isEqualTo("isi");
    assertThat(cell.format()).isEqualTo(new ShownFormat(1, true, 0, false, false, "0.0%"));
  }

  @Test
  void datesOfThe1904SystemAreBroughtIntoThe1900System() throws IOException {
    Map<String, String> parts =
        WorkbookFiles.packageOf(
            "<sheetData><row><c s='1'><v>44195</v></c><c><v>44195</v></c></row></sheetData>");
    parts.computeIfPresent(
        "xl/w.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
    WorkbookFiles.refer(
        parts,
        "styles",
        "styles.xml",
        "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
    Path file = WorkbookFiles.zip(folder.resolve("a.xlsx"), parts);
    Grid grid = WorkbookFiles.read(GridSources.forFile(file), file).get(0);
    assertThat(grid.cell(0, 0).number()).isEqualTo("45657");
    assertThat(grid.cell(0, 1).number()).isEqualTo("44195");
  }

  @Test
  void everyDetailHasItsSentenceInBothLanguages() {
    for (String language : new String[] {"id", "en"}) {
      ResourceBundle bundle = ResourceBundle.getBundle("id.cermat.text.unreadable_" + language);
      for (Detail detail : Detail.values()) {
        String key = new UnreadableWorkbookException(detail).messageKey();
        assertThat(bundle.containsKey(key.substring("unreadable/".length()))).as(key).isTrue();
      }
    }
  }
}
