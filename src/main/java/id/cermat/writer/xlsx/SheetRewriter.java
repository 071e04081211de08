package id.cermat.writer.xlsx;

import id.cermat.figure.CellLocation;
import id.cermat.format.opc.Attributes;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlTape;
import id.cermat.format.opc.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies a sheet, giving the flagged cells their highlight and the sheet the drawing of its notes.
 */
final class SheetRewriter implements SheetWalk.Visitor {
  /** What the schema puts behind {@code legacyDrawing}. */
  private static final Set<String> AFTER_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst",
          "AlternateContent");

  private static final Pattern SPANS = Pattern.compile("(\\d{1,6}):(\\d{1,6})");

  /** The highlight of a flagged cell. */
  interface Highlights {
    int style(int row, int column);
  }

  private final SheetNotes notes;
  private final Highlights highlights;
  private final String drawing;
  private final NavigableSet<Integer> rowsToCome;
  private final NavigableSet<Integer> cellsToCome = new TreeSet<>();
  private String prefix = "";
  private boolean drawingDue;
  private boolean pastData;

  private SheetRewriter(
      SheetNotes notes, Highlights highlights, @Nullable String drawing, Ooxml flavour) {
    this.notes = notes;
    this.highlights = highlights;
    this.rowsToCome = new TreeSet<>(notes.rows().keySet());
    this.drawingDue = drawing != null;
    this.drawing =
        "<legacyDrawing xmlns:r=\"" + flavour.relationships() + "\" r:id=\"" + drawing + "\"/>";
  }

  /**
   * Copies the sheet.
   *
   * @param drawing the relationship of a drawing to name; null if the sheet names it already
   */
  static void rewrite(
      InputStream in,
      OutputStream out,
      SheetNotes notes,
      Highlights highlights,
      @Nullable String drawing,
      Ooxml flavour)
      throws IOException {
    XmlTape tape = new XmlTape(in, out);
    SheetRewriter rewriter = new SheetRewriter(notes, highlights, drawing, flavour);
    new SheetWalk(tape, rewriter).run();
    tape.finish();
  }

  @Override
  public boolean wants(int row) {
    return !cellsToCome.isEmpty();
  }

  @Override
  public void element(XmlTape tape, String localName) throws IOException {
    if (localName.equals("dimension")) {
      String range = String.valueOf(tape.attribute("ref"));
      String wider = notes.widened(range);
      if (!wider.equals(range)) {
        tape.replace(Attributes.with(tape.text(), "ref", wider));
      }
    }
    if (drawingDue && pastData && AFTER_DRAWING.contains(localName)) {
      tape.before(XmlText.prefixed(drawing, prefix));
      drawingDue = false;
    }
  }

  @Override
  public void row(XmlTape tape, int row) throws IOException {
    learnPrefix(tape);
    StringBuilder missing = new StringBuilder();
    while (!rowsToCome.isEmpty() && rowsToCome.first() < row) {
      missing.append(newRow(rowsToCome.pollFirst()));
    }
    if (missing.length() > 0) {
      tape.before(XmlText.prefixed(missing.toString(), prefix));
    }
    if (!rowsToCome.remove(row)) {
      return;
    }
    NavigableSet<Integer> columns = notes.row(row).navigableKeySet();
    String tag = widened(tape.text(), tape.attribute("spans"), columns);
    if (tape.kind() == XmlTape.Kind.EMPTY) {
      String open = tag.substring(0, tag.length() - 2) + ">";
      tape.replace(open + XmlText.prefixed(newCells(row, columns) + "</row>", prefix));
    } else {
      tape.replace(tag);
      cellsToCome.addAll(columns);
    }
  }

  @Override
  public void cell(XmlTape tape, int row, int column) throws IOException {
    NavigableSet<Integer> before = cellsToCome.headSet(column, false);
    if (!before.isEmpty()) {
      tape.before(XmlText.prefixed(newCells(row, before), prefix));
      before.clear();
    }
    if (cellsToCome.remove(column)) {
      String style = Integer.toString(highlights.style(row, column));
      tape.replace(Attributes.with(tape.text(), "s", style));
    }
  }

  @Override
  public void rowEnd(XmlTape tape, int row) throws IOException {
    if (!cellsToCome.isEmpty()) {
      tape.before(XmlText.prefixed(newCells(row, cellsToCome), prefix));
      cellsToCome.clear();
    }
  }

  @Override
  public void dataEnd(XmlTape tape) throws IOException {
    learnPrefix(tape);
    pastData = true;
    if (rowsToCome.isEmpty()) {
      return;
    }
    StringBuilder rows = new StringBuilder();
    rowsToCome.forEach(row -> rows.append(newRow(row)));
    rowsToCome.clear();
    if (tape.kind() == XmlTape.Kind.EMPTY) {
      tape.replace(XmlText.prefixed("<sheetData>" + rows + "</sheetData>", prefix));
    } else {
      tape.before(XmlText.prefixed(rows.toString(), prefix));
    }
  }

  @Override
  public void end(XmlTape tape) throws IOException {
    if (drawingDue) {
      tape.before(XmlText.prefixed(drawing, prefix));
    }
  }

  @Override
  public boolean finished() {
    return false;
  }

  private void learnPrefix(XmlTape tape) {
    if (rowsToCome.isEmpty() && !drawingDue) {
      return;
    }
    String name = tape.name();
    prefix = name.substring(0, name.indexOf(':') + 1);
  }

  private String newRow(int row) {
    return "<row r=\"" + (row + 1) + "\">" + newCells(row, notes.row(row).keySet()) + "</row>";
  }

  private String newCells(int row, Iterable<Integer> columns) {
    StringBuilder cells = new StringBuilder();
    for (int column : columns) {
      cells
          .append("<c r=\"")
          .append(CellLocation.columnName(column))
          .append(row + 1)
          .append("\" s=\"")
          .append(highlights.style(row, column))
          .append("\"/>");
    }
    return cells.toString();
  }

  /** The row's tag with its span of columns widened where a flagged one stands outside. */
  private static String widened(String tag, @Nullable String spans, NavigableSet<Integer> columns) {
    Matcher span = SPANS.matcher(String.valueOf(spans));
    if (!span.matches()) {
      return tag;
    }
    int first = Integer.parseInt(span.group(1));
    int last = Integer.parseInt(span.group(2));
    int wantedFirst = Math.min(first, columns.first() + 1);
    int wantedLast = Math.max(last, columns.last() + 1);
    return wantedFirst == first && wantedLast == last
        ? tag
        : Attributes.with(tag, "spans", wantedFirst + ":" + wantedLast);
  }
}
