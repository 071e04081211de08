package id.cermat.format.document;

import id.cermat.figure.TextSpan.Box;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of every page in the order in which the page draws them, which keeps columns
 * apart, with the place of every character. Gaps become as many blanks as fit into them.
 */
final class PdfLines extends PDFTextStripper {
  private static final int MOST_BLANKS = 12;

  private final List<List<TextLine>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Box> boxes = new ArrayList<>();
  private List<TextLine> page = List.of();
  private @Nullable TextPosition last;
  private boolean strong = true;

  PdfLines() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  List<List<TextLine>> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    float leading = LineSpacing.of(pages);
    return pages.stream().map(lines -> LineSpacing.withBlanks(lines, leading)).toList();
  }

  @Override
  protected void startPage(PDPage starting) {
    page = new ArrayList<>();
  }

  @Override
  protected void endPage(PDPage ending) {
    endLine();
    pages.add(page);
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      strong = strong && bold(position);
      if (last != null) {
        gap(last, position);
      }
      Box box =
          new Box(
              position.getXDirAdj(),
              position.getYDirAdj() - position.getHeightDir(),
              position.getWidthDirAdj(),
              position.getHeightDir());
      String characters = position.getUnicode();
      for (int i = 0; i < characters.length(); i++) {
        text.append(characters.charAt(i));
        boxes.add(box);
      }
      last = position;
    }
  }

  private static boolean bold(TextPosition position) {
    String font = position.getFont().getName();
    return font != null && font.toLowerCase(Locale.ROOT).contains("bold");
  }

  private void gap(TextPosition before, TextPosition after) {
    float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    float space = Math.max(before.getWidthOfSpace(), 1f);
    if (gap < space * 0.35f || text.length() == 0) {
      return;
    }
    int blanks = Math.min(MOST_BLANKS, Math.max(1, Math.round(gap / space)));
    for (int i = 0; i < blanks; i++) {
      Box box = boxes.get(boxes.size() - 1);
      text.append(' ');
      boxes.add(new Box(box.x() + box.width(), box.y(), 0, box.height()));
    }
  }

  @Override
  protected void writeWordSeparator() {
    // The gap itself becomes blanks.
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    if (last != null && !text.toString().isBlank()) {
      TextLine.Flow flow = strong ? TextLine.Flow.STRONG_LINE : TextLine.Flow.LINE;
      int number = page.size() + 1;
      TextLine.Place place = TextLine.Place.ofLine(getCurrentPageNo(), number, number == 1);
      page.add(new TextLine(text.toString(), place, flow, 0, boxes.toArray(new Box[0])));
    }
    text.setLength(0);
    boxes.clear();
    last = null;
    strong = true;
  }
}
