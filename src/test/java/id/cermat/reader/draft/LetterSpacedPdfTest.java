package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.document.DraftLine;
import id.cermat.model.Block;
import id.cermat.model.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters of a PDF that are set wide apart are words and numbers all the same. */
class LetterSpacedPdfTest {
  @TempDir Path folder;

  private PDDocument document;
  private PDPageContentStream content;

  @BeforeEach
  void begin() throws IOException {
    document = new PDDocument();
    newPage();
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private void newPage() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage();
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  private Path saved() throws IOException {
    content.close();
    Path file = folder.resolve("lakin.pdf");
    document.save(file.toFile());
    return file;
  }

  private void show(float x, float y, float spacing, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 8);
    content.setCharacterSpacing(spacing);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private List<String> lines() throws IOException {
    return DraftReader.lines(saved()).stream().map(DraftLine::text).toList();
  }

  @Test
  void wordsComeApartWhereTheGapsAreWider() throws IOException {
    show(60, 700, 2, "Indeks capaian sebesar 113,95 atau 7.189.408.000.");

    assertThat(lines()).containsExactly("Indeks capaian sebesar 113,95 atau 7.189.408.000.");
  }

  @Test
  void theRestOfTheLineIsAsItWas() throws IOException {
    show(60, 700, 0, "10");
    show(85, 700, 0, "9b-N");
    show(130, 700, 2, "Indeks Penilaian");
    show(400, 700, 0, "85");

    assertThat(lines().get(0).split(" {3,}"))
        .containsExactly("10", "9b-N", "Indeks Penilaian", "85");
  }

  @Test
  void marksOfColumnsAreNoWord() throws IOException {
    for (int i = 0; i < 6; i++) {
      show(60 + 40 * i, 700, 0, String.valueOf((char) ('a' + i)));
    }
    for (int i = 0; i < 6; i++) {
      show(60 + 12 * i, 680, 0, String.valueOf(i + 1));
    }
    show(60, 660, 0, "Tahun anggaran berjalan");

    List<String> lines = lines();
    assertThat(lines.get(0).split(" +")).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(lines.get(1).split(" +")).containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void placeOfALetterSpacedFigureIsThatOfItsDigits() throws IOException {
    show(60, 700, 2, "Realisasi sebesar 88,80% dari target.");

    Draft draft = Drafts.read(saved());
    assertThat(Drafts.cited(draft, "88,80%").spans().get(0).box()).isNotNull();
    assertThat(Drafts.cited(draft, "88,80%").spans().get(0).box().x()).isBetween(150f, 190f);
  }

  /** The prose of two pages between two tables is no wider than the first of them. */
  @Test
  void tableFarBelowAnotherIsATableOfItsOwn() throws IOException {
    show(60, 740, 0, "No");
    show(85, 740, 0, "Indikator Kinerja");
    show(490, 740, 0, "Target");
    for (int i = 1; i <= 4; i++) {
      show(60, 740 - 12 * i, 0, String.valueOf(i));
      show(85, 740 - 12 * i, 0, "Indeks kepuasan " + (char) ('A' + i));
      show(490, 740 - 12 * i, 0, "10" + i);
    }
    show(60, 660, 0, "BAB III AKUNTABILITAS KINERJA");
    for (int i = 0; i < 14; i++) {
      show(60, 640 - 12 * i, 0, "Kegiatan ini dilaksanakan oleh seluruh seksi pada kantor.");
    }
    newPage();
    for (int i = 0; i < 4; i++) {
      show(60, 740 - 12 * i, 0, "Kegiatan ini dilaksanakan oleh seluruh seksi pada kantor.");
    }
    String[][] budget = {
      {"Jenis Belanja", "Pagu (Rp)", "Realisasi (Rp)", "%"},
      {"Belanja Pegawai", "952.610.000", "928.646.000", "97,48"},
      {"Belanja Barang", "5.986.798.000", "5.752.313.000", "96,08"},
      {"Total", "6.939.408.000", "6.680.959.000", "96,28"}
    };
    for (int row = 0; row < budget.length; row++) {
      for (int column = 0; column < 4; column++) {
        show(60 + 130 * column, 680 - 12 * row, 0, budget[row][column]);
      }
    }

    Draft draft = Drafts.read(saved());
    assertThat(draft.blocks())
        .filteredOn(block -> block.text().equals("BAB III AKUNTABILITAS KINERJA"))
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADING);
    assertThat(draft.tables()).hasSize(2);
  }
}
