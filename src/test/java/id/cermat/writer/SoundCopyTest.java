package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.format.opc.PackageCheck;
import id.cermat.format.opc.UneditablePackageException;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of a workbook is a package that every program opens, or it is not written. */
class SoundCopyTest {
  private static final String TYPES = "[Content_Types].xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
  private static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";

  @TempDir Path folder;

  @Test
  void everyAddedPartHasAContentTypeAlsoWhereRelationshipsAreNamedOneByOne() throws IOException {
    Map<String, byte[]> parts = Packages.parts(plain("asal.xlsx"));
    String overrides =
        "<Override PartName=\"/_rels/.rels\" ContentType=\"%1$s\"/><Override PartName=\"/%2$s\""
            + " ContentType=\"%1$s\"/>";
    String type = "application/vnd.openxmlformats-package.relationships+xml";
    String types =
        Packages.text(parts, TYPES)
            .replaceAll("<Default [^>]*Extension=\"rels\"[^>]*/>", "")
            .replace("</Types>", overrides.formatted(type, BOOK_RELATIONS) + "</Types>");
    put(parts, TYPES, types);
    Path original = folder.resolve("satu-satu.xlsx");
    Packages.write(parts, original);

    Map<String, byte[]> copy = Packages.parts(annotate(original));

    assertThat(copy).containsKey(SHEET_RELATIONS);
    assertThat(Packages.text(copy, TYPES))
        .containsPattern("Default Extension=\"rels\"")
        .containsPattern("Default Extension=\"vml\"")
        .contains("PartName=\"/xl/comments1.xml\"");
  }

  @Test
  void anExtensionOfAnotherTypeIsOverridden() throws IOException {
    Map<String, byte[]> parts = Packages.parts(plain("asal.xlsx"));
    String types = Packages.text(parts, TYPES);
    put(
        parts,
        TYPES,
        types.replace("<Override", "<Default Extension=\"vml\" ContentType=\"text/x\"/><Override"));
    Path original = folder.resolve("vml.xlsx");
    Packages.write(parts, original);
    assertThat(Packages.text(Packages.parts(annotate(original)), TYPES))
        .contains("PartName=\"/xl/drawings/vmlDrawing1.vml\"");
  }

  @Test
  void targetsAreRelativeAsSpreadsheetProgramsWriteThem() throws IOException {
    Map<String, byte[]> copy = Packages.parts(annotate(plain("asal.xlsx")));
    assertThat(Packages.text(copy, SHEET_RELATIONS))
        .contains("Target=\"../comments1.xml\"", "Target=\"../drawings/vmlDrawing1.vml\"");
    assertThat(Packages.text(copy, BOOK_RELATIONS)).contains("Target=\"worksheets/sheet2.xml\"");
  }

  @Test
  void aRelationshipToStylesThatAreNotThereIsFilled() throws IOException {
    Map<String, byte[]> parts = Packages.parts(plain("asal.xlsx"));
    parts.remove("xl/styles.xml");
    Path original = folder.resolve("tanpa-gaya.xlsx");
    Packages.write(parts, original);
    Map<String, byte[]> copy = Packages.parts(annotate(original));
    assertThat(copy).containsKey("xl/styles.xml");
    assertThat(Packages.text(copy, TYPES).split("PartName=\"/xl/styles.xml\"", -1)).hasSize(2);
  }

  @Test
  void relationshipsStandBesideTheirPartHoweverItsNameIsSpelled() throws IOException {
    for (String name :
        new String[] {"xl/worksheets/Lembar 1.xml", "xl/worksheets/lembar%201.xml"}) {
      Map<String, byte[]> parts = Packages.parts(plain("asal.xlsx"));
      parts.put(name, parts.remove(SHEET));
      for (String referring : List.of(TYPES, BOOK_RELATIONS)) {
        put(
            parts,
            referring,
            Packages.text(parts, referring)
                .replace("worksheets/sheet1.xml", "worksheets/lembar%201.xml"));
      }
      Path original = folder.resolve("spasi.xlsx");
      Packages.write(parts, original);
      Map<String, byte[]> copy = Packages.parts(annotate(original));
      assertThat(copy)
          .containsKey(name.replace("worksheets/", "worksheets/_rels/") + ".rels")
          .containsKey("xl/comments1.xml");
      assertThat(Packages.text(copy, name)).contains("<legacyDrawing");
    }
  }

  @Test
  void aPackageWithADoubledOrAnOutsideEntryIsRefused() throws IOException {
    Map<String, byte[]> parts = Packages.parts(plain("asal.xlsx"));
    refused(withEntry(parts, "XL/Worksheets/sheet1.xml"), "writer/cannot-doubled");
    for (String name : new String[] {"../luar", "/etc/luar", "xl\\..\\..\\luar", "C:\\luar"}) {
      refused(withEntry(parts, name), "writer/cannot-outside");
    }
  }

  @Test
  void aCopyIsRefusedThatIsLessSoundThanItsOriginal() throws IOException {
    Path original = plain("asal.xlsx");
    Map<String, byte[]> sound = Packages.parts(annotate(original));
    Path copy = folder.resolve("salinan.xlsx");

    Packages.write(sound, copy);
    assertThatCode(() -> PackageCheck.verify(original, copy)).doesNotThrowAnyException();

    unsound(original, sound, TYPES, "<Default [^>]*Extension=\"vml\"[^>]*/>", "");
    unsound(original, sound, SHEET_RELATIONS, "comments1", "comments9");
    unsound(original, sound, SHEET_RELATIONS, "Id=\"rId2\"", "Id=\"rId1\"");
    unsound(original, sound, SHEET, "</worksheet>", "");
    unsound(original, sound, TYPES, "(<Override [^>]*/>)</Types>", "$1$1</Types>");
  }

  @Test
  void whatTheOriginalItselfLacksIsNoFaultOfTheCopy() throws IOException {
    Map<String, byte[]> parts = Packages.parts(plain("asal.xlsx"));
    String relation =
        "<Relationship Id=\"rId9\" Type=\"urn:lain\" Target=\"NULL\"/><Relationship Id=\"rId8\""
            + " Type=\"urn:tautan\" Target=\"#'Lembar A'!A1\"/>";
    put(
        parts,
        BOOK_RELATIONS,
        Packages.text(parts, BOOK_RELATIONS)
            .replace("</Relationships>", relation + "</Relationships>"));
    parts.put("catatan.tanpa-jenis", new byte[] {1});
    Path original = folder.resolve("kurang.xlsx");
    Packages.write(parts, original);
    assertThat(annotate(original)).exists();
  }

  @Test
  void theEndingIsThatOfTheContent() throws IOException {
    Path workbook = plain("asal.xlsx");
    assertThat(AnnotatedWorkbookWriter.targetName(workbook, "a.b.xlsx"))
        .isEqualTo("a.b.annotated.xlsx");
    assertThat(AnnotatedWorkbookWriter.targetName(workbook, "a.xls")).isEqualTo("a.annotated.xlsx");
    assertThat(AnnotatedWorkbookWriter.targetName(workbook, "a.xlsm"))
        .isEqualTo("a.annotated.xlsx");

    Map<String, byte[]> parts = Packages.parts(workbook);
    put(
        parts,
        TYPES,
        Packages.text(parts, TYPES)
            .replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    Path macros = folder.resolve("makro.xlsx");
    Packages.write(parts, macros);
    assertThat(AnnotatedWorkbookWriter.targetName(macros, "A.XLSX")).isEqualTo("A.annotated.xlsm");

    Path old = folder.resolve("lama.xlsx");
    try (Workbook book = new HSSFWorkbook();
        var out = Files.newOutputStream(old)) {
      book.createSheet("Data");
      book.write(out);
    }
    assertThat(AnnotatedWorkbookWriter.targetName(old, "lama.xlsx"))
        .isEqualTo("lama.annotated.xls");

    Path text = Files.writeString(folder.resolve("teks.csv"), "a;b\n");
    assertThat(AnnotatedWorkbookWriter.targetName(text, "teks.csv"))
        .isEqualTo("teks.annotated.xlsx");
  }

  @Test
  void aNameThatWouldBeTooLongIsCutBetweenCharacters() throws IOException {
    String name = AnnotatedWorkbookWriter.targetName(plain("asal.xlsx"), "𝟗".repeat(60) + ".xlsx");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
    assertThat(name).matches("(?:𝟗)+\\.annotated\\.xlsx");
  }

  private Path plain(String name) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet("Data").createRow(0).createCell(0).setCellValue(1);
      book.write(out);
    }
    return file;
  }

  private static Path target(Path original) {
    return original.resolveSibling("hasil").resolve(original.getFileName());
  }

  private static Path annotate(Path original) throws IOException {
    new AnnotatedWorkbookWriter(new Messages(Language.INDONESIAN), Findings::noTexts)
        .write(
            original,
            Findings.FILE,
            "KPP Pratama Contoh 2024",
            List.of(Findings.at("Data", "A1", Severity.ERROR)),
            target(original));
    return target(original);
  }

  private static void refused(Path original, String reason) {
    assertThatThrownBy(() -> annotate(original))
        .isInstanceOfSatisfying(
            CannotAnnotateException.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
    assertThat(target(original)).doesNotExist();
  }

  private void unsound(
      Path original, Map<String, byte[]> sound, String part, String pattern, String instead)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(sound);
    String broken = Packages.text(parts, part).replaceAll(pattern, instead);
    assertThat(broken).isNotEqualTo(Packages.text(parts, part));
    put(parts, part, broken);
    Path copy = folder.resolve("rusak.xlsx");
    Packages.write(parts, copy);
    assertThatThrownBy(() -> PackageCheck.verify(original, copy))
        .isInstanceOfSatisfying(
            UneditablePackageException.class,
            refusal ->
                assertThat(refusal.reason()).isEqualTo(UneditablePackageException.Reason.UNSOUND));
  }

  private Path withEntry(Map<String, byte[]> parts, String name) throws IOException {
    Path file = folder.resolve("entri.xlsx");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
      entry(zip, name, new byte[] {'x'});
    }
    return file;
  }

  private static void entry(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(content);
    zip.closeArchiveEntry();
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
