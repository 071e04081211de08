package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.cermat.figure.TextSpan;
import id.cermat.format.document.UnreadableDraftException;
import id.cermat.format.document.UnreadableDraftException.Detail;
import id.cermat.model.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document is read as it is printed. */
class PrintedDocumentTest {
  @TempDir Path folder;

  @Test
  void hiddenAndStruckCharactersAreNoPartOfTheText() throws IOException {
    Draft draft =
        Drafts.read(
            document(
                text -> {
                  run(text, "Indeks capaian sebesar 113,9");
                  run(text, "5119,35").setVanish(true);
                  run(text, "5 dari ");
                  run(text, "84,00").setStrikeThrough(true);
                  run(text, "83,00").setDoubleStrikethrough(true);
                  run(text, "85,00.");
                }));

    assertThat(Drafts.literals(draft)).containsExactly("113,95", "85,00");
    assertThat(Drafts.cited(draft, "113,95").spans())
        .containsExactly(new TextSpan(null, 1, 1, 24, 13, null));
    assertThat(Drafts.cited(draft, "85,00").spans())
        .containsExactly(new TextSpan(null, 1, 1, 53, 5, null));
  }

  @Test
  void charactersAreHiddenByTheirStyleUnlessTheyThemselvesAreNot() throws IOException {
    Draft draft =
        Drafts.read(
            document(
                text -> {
                  run(text, "Realisasi sebesar ");
                  run(text, "11,11").setStyle("Hidden");
                  XWPFRun shown = run(text, "22,22%.");
                  shown.setStyle("Hidden");
                  shown.setVanish(false);
                }));

    assertThat(Drafts.literals(draft)).containsExactly("22,22%");
  }

  @Test
  void raisedMarksOfNotesAreNoDigits() throws IOException {
    Draft draft =
        Drafts.read(
            document(
                text -> {
                  run(text, "Realisasi");
                  raised(text, "2");
                  run(text, " sebesar 99,28");
                  raised(text, "1");
                  run(text, "% atas lahan 120 m");
                  raised(text, "2");
                  run(text, ".");
                }));

    assertThat(draft.blocks().get(0).text())
        .isEqualTo("Realisasi sebesar 99,28% atas lahan 120 m2.");
    assertThat(Drafts.literals(draft)).contains("99,28%");
  }

  @Test
  void textIsReadFromThePartThatThePackageNames() throws IOException {
    Path usual = document(text -> run(text, "Realisasi sebesar 22,22%."));

    assertThat(Drafts.literals(Drafts.read(renamed(usual, "document", "document2"))))
        .containsExactly("22,22%");
  }

  @Test
  void packageAboutSomethingElseIsNoDocument() throws IOException {
    Path file = folder.resolve("buku.docx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet();
      book.write(out);
    }

    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Drafts.read(file))
        .satisfies(refused -> assertThat(refused.detail()).isEqualTo(Detail.NOT_A_DOCUMENT));
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  private static void raised(XWPFParagraph paragraph, String text) {
    run(paragraph, text).setSubscript(VerticalAlign.SUPERSCRIPT);
  }

  /** A document of one paragraph, with a character style "Hidden" that another is based on. */
  private Path document(Consumer<XWPFParagraph> write) throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      CTStyle base = CTStyle.Factory.newInstance();
      base.setStyleId("Base");
      base.setType(STStyleType.CHARACTER);
      base.addNewRPr().addNewVanish();
      CTStyle hidden = CTStyle.Factory.newInstance();
      hidden.setStyleId("Hidden");
      hidden.setType(STStyleType.CHARACTER);
      hidden.addNewBasedOn().setVal("Base");
      document.createStyles().addStyle(new XWPFStyle(base));
      document.getStyles().addStyle(new XWPFStyle(hidden));
      write.accept(document.createParagraph());
      document.write(out);
    }
    return file;
  }

  /** The package with another name for a part, also where it is named. */
  private Path renamed(Path original, String part, String name) throws IOException {
    Path file = folder.resolve("renamed.docx");
    try (ZipFile from = new ZipFile(original.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      Enumeration<? extends ZipEntry> entries = from.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream in = from.getInputStream(entry)) {
          String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          to.putNextEntry(new ZipEntry(entry.getName().replace(part + ".xml", name + ".xml")));
          to.write(content.replace(part + ".xml", name + ".xml").getBytes(StandardCharsets.UTF_8));
          to.closeEntry();
        }
      }
    }
    return file;
  }
}
