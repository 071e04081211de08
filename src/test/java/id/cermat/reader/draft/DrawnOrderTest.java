package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.document.DraftLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that a page draws after its text are read where they stand. */
class DrawnOrderTest {
  private static final String[][] BUDGET = {
    {"Belanja Pegawai", "952.610.000", "928.646.000"},
    {"Belanja Barang", "5.986.798.000", "5.752.313.000"},
    {"Belanja Modal", "250.000.000", "247.815.500"},
    {"Total", "7.189.408.000", "6.928.774.500"}
  };

  @TempDir Path folder;

  private record Shown(float x, float y, String text) {}

  private static List<Shown> text() {
    List<Shown> text = new ArrayList<>();
    text.add(new Shown(60, 740, "Realisasi anggaran tahun ini sebesar"));
    text.add(new Shown(60, 700, "Jenis Belanja"));
    for (int row = 0; row < 4; row++) {
      text.add(new Shown(60, 680 - 14 * row, BUDGET[row][0]));
    }
    text.add(new Shown(60, 600, "Demikian laporan kinerja ini disusun."));
    return text;
  }

  @Test
  void numbersGoToTheirRowsAndToTheEndOfTheirSentence() throws IOException {
    List<Shown> numbers = new ArrayList<>();
    numbers.add(new Shown(60, 728, "6.928.774.500."));
    for (int column = 1; column <= 2; column++) {
      for (int row = 0; row < 4; row++) {
        numbers.add(new Shown(60 + 150 * column, 680 - 14 * row, BUDGET[row][column]));
      }
    }
    Collections.reverse(numbers);
    List<Shown> drawn = text();
    drawn.addAll(numbers);

    List<String> lines = lines(drawn);

    assertThat(lines)
        .containsExactly(
            "Realisasi anggaran tahun ini sebesar",
            "6.928.774.500.",
            "Jenis Belanja",
            "Belanja Pegawai 952.610.000 928.646.000",
            "Belanja Barang 5.986.798.000 5.752.313.000",
            "Belanja Modal 250.000.000 247.815.500",
            "Total 7.189.408.000 6.928.774.500",
            "Demikian laporan kinerja ini disusun.");
  }

  @Test
  void numbersOfAChartStandBesideNoTextAndStayAsTheyAreDrawn() throws IOException {
    List<Shown> drawn = text();
    for (int i = 0; i < 5; i++) {
      drawn.add(new Shown(300 + 40 * i, 645 + 7 * (i % 3) + 4, String.valueOf(40 + i)));
    }

    assertThat(lines(drawn).subList(7, 12)).containsExactly("40", "41", "42", "43", "44");
  }

  @Test
  void columnsOfTextAreLeftAsTheyAreDrawn() throws IOException {
    List<Shown> drawn = text();
    for (int row = 0; row < 4; row++) {
      drawn.add(new Shown(320, 680 - 14 * row, "Kegiatan " + (row + 1)));
      drawn.add(new Shown(320, 620 - 14 * row, "12" + row));
    }

    assertThat(lines(drawn)).contains("Belanja Pegawai", "Kegiatan 1", "120");
  }

  private List<String> lines(List<Shown> drawn) throws IOException {
    Path file = folder.resolve("lakin.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Shown shown : drawn) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 9);
          content.newLineAtOffset(shown.x(), shown.y());
          content.showText(shown.text());
          content.endText();
        }
      }
      document.save(file.toFile());
    }
    return DraftReader.lines(file).stream()
        .map(DraftLine::text)
        .map(text -> text.replaceAll(" +", " ").strip())
        .toList();
  }
}
