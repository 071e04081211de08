package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft comes back with its copy, beside the reports. */
class AnnotatedDraftCopyTest {
  private static final String SENTENCE =
      "Dari 5 (empat) indikator tahun 2024, realisasi belanja barang sebesar Rp5.752.313.000.";

  @TempDir Path folder;

  private Run check(String draft, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--draft", draft, "--fail-on", "never"));
    args.addAll(List.of(more));
    return Run.in(folder, args.toArray(String[]::new));
  }

  @Test
  void textComesBackAsAPage() throws IOException {
    Files.writeString(folder.resolve("lakin.txt"), SENTENCE + "\n");

    Run run = check("lakin.txt");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("cermat-out/lakin.annotated.html");
    assertThat(folder.resolve("cermat-out/lakin.annotated.html"))
        .content()
        .contains("<mark class=\"error\">5</mark>");
  }

  @Test
  void wordDocumentComesBackWithComments() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(SENTENCE);
      try (var out = Files.newOutputStream(folder.resolve("lakin.docx"))) {
        document.write(out);
      }
    }
    byte[] before = Files.readAllBytes(folder.resolve("lakin.docx"));

    Run run = check("lakin.docx", "--out", ".");

    assertThat(run.err()).isEmpty();
    try (XWPFDocument copy =
        new XWPFDocument(Files.newInputStream(folder.resolve("lakin.annotated.docx")))) {
      assertThat(copy.getComments()).hasSize(2);
      assertThat(copy.getComments()[1].getText()).contains("number-words");
    }
    assertThat(folder.resolve("lakin.docx")).hasBinaryContent(before);
  }

  @Test
  void draftThatMayNotBeAnnotatedIsCheckedAllTheSame() throws IOException {
    AccessPermission readOnly = new AccessPermission();
    readOnly.setCanModifyAnnotations(false);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(60, 600);
        content.showText(SENTENCE);
        content.endText();
      }
      document.protect(new StandardProtectionPolicy("rahasia", "", readOnly));
      document.save(folder.resolve("lakin.pdf").toFile());
    }

    Run run = check("lakin.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("lakin.annotated.pdf", "dienkripsi");
    assertThat(run.out()).contains("number-words");
    assertThat(folder.resolve("cermat-out/report.json")).exists();
  }

  @Test
  void withoutTheFormatOfCopiesThereIsNone() throws IOException {
    Files.writeString(folder.resolve("lakin.txt"), SENTENCE + "\n");

    check("lakin.txt", "--format", "json");

    assertThat(folder.resolve("cermat-out/lakin.annotated.html")).doesNotExist();
  }

  @Test
  void verifiedFiguresAreMarkedWhenThatIsAskedFor() throws IOException {
    Files.writeString(
        folder.resolve("lakin.txt"),
        """
        1. 4b-N Indeks Kepuasan
        Realisasi IKU tahun 2024 sebesar 110,98 dari target sebesar 100,00 atau indeks
        capaian sebesar 110,98.
        """);

    check("lakin.txt", "--mark-verified");

    assertThat(folder.resolve("cermat-out/lakin.annotated.html"))
        .content()
        .contains("<mark class=\"verified\">110,98</mark>");
  }
}
