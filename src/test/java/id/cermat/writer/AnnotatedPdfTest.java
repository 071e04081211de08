package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.reader.draft.DraftReader;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs get highlights with notes, appended to their own bytes. */
class AnnotatedPdfTest {
  private static final List<String> LINES =
      List.of(
          "1. 4a-CP Perubahan Perilaku Lapor dan Bayar",
          "Realisasi IKU tahun 2024 sebesar 88,80% dari target sebesar 74,00%",
          "atau indeks capaian sebesar 120,00. Target penerimaan tahun 2024 sebesar Rp1.617.955.",
          "353.000 telah terlampaui.");

  @TempDir Path folder;

  private Path copy() {
    return folder.resolve("lakin.annotated.pdf");
  }

  private CheckedDraft annotate(Path original, Severity severity, String... wrong)
      throws IOException {
    CheckedDraft draft = CheckedDraft.read(original);
    for (String figure : wrong) {
      draft.wrong(figure, severity);
    }
    write(original, draft, false);
    return draft;
  }

  private void write(Path original, CheckedDraft draft, boolean markVerified) throws IOException {
    new AnnotatedDraftWriter(new Messages(Language.INDONESIAN), DraftReader::lines)
        .write(original, CheckedDraft.FILE, draft.result(), markVerified, copy());
  }

  private Path original(PdfFiles.Change change) throws IOException {
    Path file = folder.resolve("lakin.pdf");
    PdfFiles.write(file, LINES, change);
    return file;
  }

  @Test
  void originalsBytesBeginTheCopy() throws IOException {
    Path original = original(document -> {});

    annotate(original, Severity.ERROR, "88,80%", "120,00");

    byte[] before = Files.readAllBytes(original);
    byte[] after = Files.readAllBytes(copy());
    assertThat(after).hasSizeGreaterThan(before.length);
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
  }

  @Test
  void highlightLiesExactlyOverTheFigure() throws IOException {
    annotate(original(document -> {}), Severity.ERROR, "88,80%", "120,00");

    assertThat(highlighted()).containsExactly("88,80%", "120,00");
  }

  @Test
  void figureOverTwoLinesHasTwoPiecesOfOneHighlight() throws IOException {
    annotate(original(document -> {}), Severity.ERROR, "Rp1.617.955.353.000");

    assertThat(highlighted()).containsExactly("Rp1.617.955. 353.000");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void turnedAndCroppedPageIsMarkedAtTheSameCharacters(int rotation) throws IOException {
    Path original = folder.resolve("lakin.pdf");
    PdfFiles.writeTurned(original, LINES, rotation);

    annotate(original, Severity.ERROR, "88,80%", "74,00%");

    assertThat(highlighted()).containsExactly("88,80%", "74,00%");
  }

  @Test
  void noteSaysWhatIsWrong() throws IOException {
    CheckedDraft draft = annotate(original(document -> {}), Severity.WARNING, "120,00");

    try (PDDocument document = Loader.loadPDF(copy().toFile())) {
      List<PDAnnotation> all = document.getPage(0).getAnnotations();
      assertThat(all)
          .satisfiesExactly(
              summary ->
                  assertThat(summary)
                      .isInstanceOf(PDAnnotationText.class)
                      .extracting(PDAnnotation::getContents)
                      .asString()
                      .contains("konsep ini: " + draft.literals().size())
                      .contains("keliru: 1"),
              highlight ->
                  assertThat(highlight.getContents())
                      .contains("Peringatan")
                      .contains("Dugaan sebab")
                      .contains("budget-total"));
      assertThat(all).allSatisfy(one -> assertThat(one.getAppearance()).isNotNull());
    }
  }

  @Test
  void notesOfOthersStay() throws IOException {
    Path original =
        original(
            document -> {
              PDAnnotationLink link = new PDAnnotationLink();
              link.setRectangle(new PDRectangle(60, 500, 90, 12));
              COSArray annotations = new COSArray();
              annotations.add(link);
              annotations.setDirect(false);
              document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
            });

    annotate(original, Severity.ERROR, "88,80%");

    try (PDDocument document = Loader.loadPDF(copy().toFile())) {
      assertThat(document.getPage(0).getAnnotations())
          .hasSize(3)
          .first()
          .isInstanceOf(PDAnnotationLink.class);
      assertThat(new PDFTextStripper().getText(document)).contains("88,80%");
    }
  }

  @Test
  void verifiedFiguresAreHighlightedToo() throws IOException {
    Path original = original(document -> {});
    CheckedDraft draft = CheckedDraft.read(original).wrong("120,00", Severity.ERROR);

    write(original, draft, true);

    assertThat(highlighted()).hasSize(draft.literals().size());
  }

  @Test
  void sentenceAndHeadingAreHighlightedByTheirWords() throws IOException {
    Path original = original(document -> {});
    CheckedDraft draft = CheckedDraft.read(original);
    draft.at(draft.draft().blocks().get(0).location(), Severity.WARNING);
    draft.at(draft.draft().sentences().get(1).location(), Severity.INFO);

    write(original, draft, false);

    assertThat(highlighted())
        .containsExactly(LINES.get(0), LINES.get(1) + " atau indeks capaian sebesar 120,00.");
  }

  @Test
  void sameFindingsGiveTheSameBytes() throws IOException {
    Path original = original(document -> {});
    annotate(original, Severity.ERROR, "88,80%");
    byte[] first = Files.readAllBytes(copy());

    annotate(original, Severity.ERROR, "88,80%");

    assertThat(copy()).hasBinaryContent(first);
  }

  @Test
  void restrictedPdfIsLeftAlone() throws IOException {
    AccessPermission readOnly = new AccessPermission();
    readOnly.setCanModifyAnnotations(false);
    Path original =
        original(
            document -> document.protect(new StandardProtectionPolicy("rahasia", "", readOnly)));

    assertRefused(original, "writer/cannot-restricted");
  }

  @Test
  void certifiedPdfIsLeftAloneUnlessItAllowsNotes() throws IOException {
    assertRefused(original(document -> certify(document, 2)), "writer/cannot-certified");

    annotate(original(document -> certify(document, 3)), Severity.ERROR, "120,00");
    assertThat(highlighted()).containsExactly("120,00");
  }

  private static void certify(PDDocument document, int allowed) {
    COSDictionary parameters = new COSDictionary();
    parameters.setItem(COSName.P, COSInteger.get(allowed));
    COSDictionary reference = new COSDictionary();
    reference.setItem("TransformParams", parameters);
    COSArray references = new COSArray();
    references.add(reference);
    COSDictionary signature = new COSDictionary();
    signature.setItem("Reference", references);
    COSDictionary permissions = new COSDictionary();
    permissions.setItem("DocMDP", signature);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
  }

  private void assertRefused(Path original, String reason) {
    assertThatExceptionOfType(CannotAnnotateException.class)
        .isThrownBy(() -> annotate(original, Severity.ERROR, "120,00"))
        .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    assertThat(copy()).doesNotExist();
  }

  /** The text under each highlight of the copy. */
  private List<String> highlighted() throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(copy().toFile())) {
      PDPage page = document.getPage(0);
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationHighlight highlight) {
          List<String> pieces = new ArrayList<>();
          float[] quads = highlight.getQuadPoints();
          for (int i = 0; i < quads.length; i += 8) {
            pieces.add(under(page, Arrays.copyOfRange(quads, i, i + 8)));
          }
          texts.add(String.join(" ", pieces));
        }
      }
    }
    return texts;
  }

  private static String under(PDPage page, float[] quad) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    PDRectangle crop = page.getCropBox();
    Rectangle2D.Float area = null;
    for (int i = 0; i < 8; i += 2) {
      float x = quad[i] - crop.getLowerLeftX();
      float y = crop.getUpperRightY() - quad[i + 1];
      float[] shown =
          switch (page.getRotation()) {
            case 90 -> new float[] {crop.getHeight() - y, x};
            case 180 -> new float[] {crop.getWidth() - x, crop.getHeight() - y};
            case 270 -> new float[] {y, crop.getWidth() - x};
            default -> new float[] {x, y};
          };
      Rectangle2D.Float point = new Rectangle2D.Float(shown[0], shown[1], 0, 0);
      if (area == null) {
        area = point;
      } else {
        area.add(shown[0], shown[1]);
      }
    }
    // A hair wider, since a glyph counts where its left edge lies.
    stripper.addRegion(
        "here", new Rectangle2D.Float(area.x - 0.1f, area.y, area.width, area.height));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("here").strip();
  }
}
