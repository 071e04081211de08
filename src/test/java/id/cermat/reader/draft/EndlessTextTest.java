package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.cermat.model.Draft;
import id.cermat.model.NotFigure.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts in which something does not come to an end. */
class EndlessTextTest {
  @TempDir Path folder;

  @Test
  void digitsWithoutEndAreNoFigure() throws IOException {
    Draft draft =
        Drafts.text(
            folder, "Realisasi tahun 2024 sebesar 88,80% atas berkas " + "9".repeat(500) + " itu.");

    assertThat(Drafts.literals(draft)).containsExactly("88,80%");
    assertThat(draft.notFigures()).filteredOn(one -> one.reason() == Reason.UNREADABLE).hasSize(1);
  }

  @Test
  void textWithoutAnEndOfASentenceIsCut() throws IOException {
    Draft draft = Drafts.text(folder, "Uraian sebesar 12,50 ".repeat(1000));

    assertThat(Drafts.literals(draft)).hasSize(1000);
    assertThat(draft.sentences()).allSatisfy(s -> assertThat(s.text().length()).isLessThan(3001));
    assertThat(String.join(" ", draft.sentences().stream().map(s -> s.text()).toList()).strip())
        .isEqualTo(draft.blocks().get(0).text().strip());
  }

  @Test
  void aFormThatDrawsItselfIsDrawnOnce() throws IOException {
    Path file = folder.resolve("lakin.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFormXObject form = new PDFormXObject(document);
      form.setBBox(PDRectangle.A4);
      form.setResources(new PDResources());
      form.getResources().put(COSName.getPDFName("Fm0"), form);
      try (var content = form.getStream().createOutputStream()) {
        content.write("/Fm0 Do /Fm0 Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(form);
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 700);
        content.showText("Realisasi anggaran tahun 2024 mencapai 96,28% dari seluruh pagu.");
        content.endText();
      }
      document.save(file.toFile());
    }

    assertThatNoException()
        .isThrownBy(() -> assertThat(Drafts.literals(Drafts.read(file))).containsExactly("96,28%"));
  }
}
