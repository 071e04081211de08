package id.cermat.sample.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** A report as a PDF with an embedded font: running head, page numbers, ruled tables. */
public final class ReportPdf implements Closeable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final PDRectangle PAPER = PDRectangle.A4;
  private static final float MARGIN = 71;
  private static final float INDENT = 22;
  private static final float PADDING = 3;

  /** Sizes, with the distance of lines. */
  private enum Size {
    TITLE(16, 24),
    CHAPTER(14, 22),
    HEADING(11, 16),
    TEXT(10.5f, 15),
    CELL(8.5f, 11),
    FURNITURE(8, 10);

    private final float points;
    private final float leading;

    Size(float points, float leading) {
      this.points = points;
      this.leading = leading;
    }
  }

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final String head;
  private @Nullable PDPageContentStream content;
  private int page;
  private float y;

  private ReportPdf(String head) throws IOException {
    this.head = head;
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      this.font = PDType0Font.load(document, Objects.requireNonNull(in), true);
    }
  }

  /** Writes a report; the same parts give the same bytes. */
  public static void write(String head, List<ReportPart> parts, OutputStream out)
      throws IOException {
    try (ReportPdf pdf = new ReportPdf(head)) {
      for (ReportPart part : parts) {
        pdf.add(part);
      }
      pdf.closePage();
      pdf.document.setDocumentId(0L);
      pdf.document.save(out);
    }
  }

  private void add(ReportPart part) throws IOException {
    if (part instanceof ReportPart.Title title) {
      room(Size.TITLE.leading);
      y -= Size.TITLE.leading;
      float width = width(title.text(), Size.TITLE);
      show(title.text(), (PAPER.getWidth() - width) / 2, y, Size.TITLE, true);
    } else if (part instanceof ReportPart.Heading heading) {
      if (heading.level() == 1) {
        closePage();
      }
      room(Size.HEADING.leading * 4);
      y -= 6;
      paragraph(heading.text(), 0, heading.level() == 1 ? Size.CHAPTER : Size.HEADING, true);
    } else if (part instanceof ReportPart.Paragraph text) {
      paragraph(text.text(), 0, Size.TEXT, false);
    } else if (part instanceof ReportPart.Item item) {
      room(Size.TEXT.leading);
      show(item.marker(), MARGIN, y - Size.TEXT.leading, Size.TEXT, false);
      paragraph(item.text(), INDENT, Size.TEXT, false);
    } else if (part instanceof ReportPart.Table table) {
      table(table);
    }
  }

  private void paragraph(String text, float indent, Size size, boolean bold) throws IOException {
    float width = PAPER.getWidth() - 2 * MARGIN - indent;
    for (String line : wrapped(text, width, size)) {
      room(size.leading);
      y -= size.leading;
      show(line, MARGIN + indent, y, size, bold);
    }
    y -= 4;
  }

  private void table(ReportPart.Table table) throws IOException {
    float all = table.widths().stream().mapToInt(Integer::intValue).sum();
    List<Float> widths = new ArrayList<>();
    table.widths().forEach(one -> widths.add((PAPER.getWidth() - 2 * MARGIN) * one / all));
    row(table.header(), widths, true, null);
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> cells = new ArrayList<>(table.rows().get(r));
      int merged = table.mergedDown();
      if (merged >= 0 && r > 0 && table.rows().get(r - 1).get(merged).equals(cells.get(merged))) {
        cells.set(merged, "");
      }
      row(cells, widths, false, table.header());
    }
    y -= 10;
  }

  private void row(
      List<String> cells, List<Float> widths, boolean bold, @Nullable List<String> header)
      throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int most = 1;
    for (int c = 0; c < cells.size(); c++) {
      lines.add(wrapped(cells.get(c), widths.get(c) - 2 * PADDING, Size.CELL));
      most = Math.max(most, lines.get(c).size());
    }
    float height = most * Size.CELL.leading + 2 * PADDING;
    if (room(height) && header != null) {
      row(header, widths, true, null);
    }
    float x = MARGIN;
    for (int c = 0; c < cells.size(); c++) {
      float base = y - PADDING;
      for (String line : lines.get(c)) {
        base -= Size.CELL.leading;
        show(line, x + PADDING, base + 2, Size.CELL, bold);
      }
      PDPageContentStream drawn = content();
      drawn.setLineWidth(0.5f);
      drawn.addRect(x, y - height, widths.get(c), height);
      drawn.stroke();
      x += widths.get(c);
    }
    y -= height;
  }

  /** Makes room for so much; true if that began a new page. */
  private boolean room(float height) throws IOException {
    if (content != null && y - height >= MARGIN) {
      return false;
    }
    closePage();
    PDPage next = new PDPage(PAPER);
    document.addPage(next);
    content = new PDPageContentStream(document, next);
    page++;
    y = PAPER.getHeight() - MARGIN;
    show(head, MARGIN, PAPER.getHeight() - 40, Size.FURNITURE, false);
    show(String.valueOf(page), PAPER.getWidth() - MARGIN, 40, Size.FURNITURE, false);
    return true;
  }

  private PDPageContentStream content() {
    return Objects.requireNonNull(content);
  }

  private void closePage() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  private List<String> wrapped(String text, float width, Size size) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private float width(String text, Size size) throws IOException {
    return font.getStringWidth(text) / 1000 * size.points;
  }

  /** The font has no bold face, so that its outlines are drawn for one. */
  private void show(String text, float x, float base, Size size, boolean bold) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    PDPageContentStream drawn = content();
    drawn.beginText();
    drawn.setFont(font, size.points);
    drawn.setLineWidth(size.points / 40);
    drawn.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    drawn.newLineAtOffset(x, base);
    drawn.showText(text);
    drawn.endText();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
