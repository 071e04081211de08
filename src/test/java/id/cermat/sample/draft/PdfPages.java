package id.cermat.sample.draft;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF, filled from top to bottom, in one column or two. */
final class PdfPages implements Closeable {
  static final float SIZE = 10;
  static final float LEADING = 13;
  private static final float MARGIN = 62;
  private static final float BETWEEN = 22;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private final String head;
  private final boolean numberAbove;
  private @Nullable PDPageContentStream content;
  private boolean twoColumns;
  private int column;
  private int number;
  private float y;

  PdfPages(String head, boolean numberAbove) {
    this.head = head;
    this.numberAbove = numberAbove;
  }

  void newPage(boolean inTwoColumns) throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    twoColumns = inTwoColumns;
    column = 0;
    number++;
    y = PDRectangle.A4.getHeight() - MARGIN;
    show(head, MARGIN, PDRectangle.A4.getHeight() - 36, font);
    float place = numberAbove ? PDRectangle.A4.getHeight() - 36 : 34;
    show(String.valueOf(number), PDRectangle.A4.getWidth() - MARGIN, place, font);
  }

  float left() {
    return MARGIN + column * (width() + BETWEEN);
  }

  float width() {
    float whole = PDRectangle.A4.getWidth() - 2 * MARGIN;
    return twoColumns ? (whole - BETWEEN) / 2 : whole;
  }

  float y() {
    return y;
  }

  void gap(float points) {
    y -= points;
  }

  /** Makes room for so much; true if that began a new column or page. */
  boolean room(float height) throws IOException {
    if (content != null && y - height >= MARGIN) {
      return false;
    }
    if (content != null && twoColumns && column == 0) {
      column = 1;
      y = PDRectangle.A4.getHeight() - MARGIN;
    } else {
      newPage(twoColumns);
    }
    return true;
  }

  void paragraph(String text, int indent, boolean heading) throws IOException {
    for (String line : wrapped(text, width() - indent, heading ? bold : font)) {
      room(LEADING);
      y -= LEADING;
      show(line, left() + indent, y, heading ? bold : font);
    }
    gap(6);
  }

  List<String> wrapped(String text, float width) throws IOException {
    return wrapped(text, width, font);
  }

  private static List<String> wrapped(String text, float width, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && font.getStringWidth(longer) / 1000 * SIZE > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * SIZE;
  }

  void show(String text, float x, float base) throws IOException {
    show(text, x, base, font);
  }

  private void show(String text, float x, float base, PDFont with) throws IOException {
    if (content == null || text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(with, SIZE);
    content.newLineAtOffset(x, base);
    content.showText(text);
    content.endText();
  }

  void box(float x, float base, float boxWidth, float height) throws IOException {
    if (content != null) {
      content.addRect(x, base, boxWidth, height);
      content.stroke();
    }
  }

  void save(Path file) throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
    document.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
