package id.cermat.format.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of every page in the order in which the page draws them, which keeps columns
 * apart, with the place of every character. Characters that are not painted are read where they
 * stand for a picture of them, as character recognition leaves them, and no painted ones stand
 * there.
 */
final class PdfLines extends PDFTextStripper {
  /**
   * By so much of its page a scan is a picture of a text: it fills the page but for the margins,
   * which are wide where a smaller sheet was scanned. What is smaller illustrates a text.
   */
  private static final double SCAN = 0.4;

  /**
   * Forms that draw others twice each double with every level. A page whose every word is a form
   * has a few thousand.
   */
  private static final int MOST_FORMS = 50_000;

  private final List<List<TextLine>> pages = new ArrayList<>();
  private final BitSet pictures = new BitSet();
  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final List<TextPosition> unpainted = new ArrayList<>();
  private PagePictures shown = new PagePictures();
  private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int forms;
  private final List<TextPosition> line = new ArrayList<>();
  private final List<List<TextPosition>> drawn = new ArrayList<>();

  PdfLines() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  List<List<TextLine>> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    float leading = LineSpacing.of(pages);
    return pages.stream().map(lines -> LineSpacing.withBlanks(lines, leading)).toList();
  }

  /** Which pages, counted from 0, are mostly one picture, whatever text stands on them. */
  BitSet pictures() {
    return pictures;
  }

  /** A form that draws itself, in whatever way, is drawn once; so many on a page are no page. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (begins(form)) {
      super.showForm(form);
      open.remove(form.getCOSObject());
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (begins(form)) {
      super.showTransparencyGroup(form);
      open.remove(form.getCOSObject());
    }
  }

  private boolean begins(PDFormXObject form) throws IOException {
    if (++forms > MOST_FORMS) {
      throw new IOException("more than " + MOST_FORMS + " forms on a page");
    }
    return open.add(form.getCOSObject());
  }

  @Override
  public void processPage(PDPage next) throws IOException {
    shown = new PagePictures();
    forms = 0;
    open.clear();
    super.processPage(next);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    COSDictionary picture = picture(operator, operands);
    if (picture != null) {
      boolean opaque = !picture.containsKey(COSName.SMASK) && !picture.containsKey(COSName.MASK);
      shown.add(
          getGraphicsState().getCurrentTransformationMatrix(),
          getCurrentPage().getCropBox(),
          opaque);
    }
    super.processOperator(operator, operands);
  }

  /** The picture that an operator draws, or null. */
  private @Nullable COSDictionary picture(Operator operator, List<COSBase> operands) {
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      return operator.getImageParameters();
    }
    if (operator.getName().equals(OperatorName.DRAW_OBJECT)
        && operands.size() == 1
        && operands.get(0) instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)) {
      COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      return objects == null ? null : objects.getCOSStream(name);
    }
    return null;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      unpainted.add(position);
    } else {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writePage() throws IOException {
    if (!unpainted.isEmpty()) {
      PaintedText painted = PaintedText.of(getCharactersByArticle());
      for (TextPosition position : unpainted) {
        if (shown.holds(position) && !painted.covers(position)) {
          super.processTextPosition(position);
        }
      }
      unpainted.clear();
    }
    super.writePage();
  }

  @Override
  protected void startPage(PDPage starting) {
    drawn.clear();
  }

  @Override
  protected void endPage(PDPage ending) {
    endLine();
    PDRectangle box = ending.getCropBox();
    pictures.set(pages.size(), shown.largest() >= SCAN * (double) box.getWidth() * box.getHeight());
    pages.add(lines());
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    line.addAll(positions);
  }

  private boolean bold(TextPosition position) {
    return bold.computeIfAbsent(
        position.getFont(),
        font -> String.valueOf(font.getName()).toLowerCase(Locale.ROOT).contains("bold"));
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
    if (line.stream().anyMatch(position -> !position.getUnicode().isBlank())) {
      drawn.add(List.copyOf(line));
    }
    line.clear();
  }

  private List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    for (List<TextPosition> characters : DrawnOrder.restored(drawn)) {
      PdfLineText text = new PdfLineText(characters);
      boolean strong = characters.stream().allMatch(this::bold);
      TextLine.Flow flow = strong ? TextLine.Flow.STRONG_LINE : TextLine.Flow.LINE;
      int number = lines.size() + 1;
      TextLine.Place place = TextLine.Place.ofLine(getCurrentPageNo(), number, number == 1);
      lines.add(new TextLine(text.text(), place, flow, 0, text.boxes()));
    }
    return lines;
  }
}
