package id.cermat.writer.xlsx;

import id.cermat.format.opc.XmlTape;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns from a sheet what must be known before any part is rewritten. */
final class SheetProbe implements SheetWalk.Visitor {
  /** Heights are kept for so many rows below a note; none is higher than that. */
  private static final int NOTE_ROWS = 40;

  private static final byte[] STYLE = {'s'};

  private final SheetNotes notes;
  private final boolean toTheEnd;
  private final SheetGeometry geometry = new SheetGeometry();
  private final Map<Integer, Map<Integer, Integer>> styles = new HashMap<>();
  private final Map<Integer, Integer> rowStyles = new HashMap<>();
  private @Nullable String legacyDrawing;
  private boolean wanted;
  private boolean past;

  private SheetProbe(SheetNotes notes, boolean toTheEnd) {
    this.notes = notes;
    this.toTheEnd = toTheEnd;
  }

  /**
   * Reads a sheet.
   *
   * @param mayHaveDrawing whether its end matters, where the drawing of comments is named
   */
  static SheetProbe read(InputStream in, SheetNotes notes, boolean mayHaveDrawing)
      throws IOException {
    SheetProbe probe = new SheetProbe(notes, mayHaveDrawing);
    new SheetWalk(new XmlTape(in, OutputStream.nullOutputStream()), probe).run();
    return probe;
  }

  SheetGeometry geometry() {
    return geometry;
  }

  /** The relationship of the drawing that holds the shapes of comments; null if there is none. */
  @Nullable String legacyDrawing() {
    return legacyDrawing;
  }

  /** The style of a cell; of one that does not exist, its row's or column's. */
  int style(int row, int column) {
    Integer own = styles.getOrDefault(row, Map.of()).get(column);
    if (own != null) {
      return own;
    }
    return rowStyles.getOrDefault(row, geometry.columnStyle(column));
  }

  @Override
  public boolean wants(int row) {
    return wanted;
  }

  @Override
  public void element(XmlTape tape, String localName) throws IOException {
    switch (localName) {
      case "legacyDrawing" -> legacyDrawing = tape.attribute(":id");
      case "sheetFormatPr" ->
          geometry.defaults(number(tape, "defaultColWidth"), number(tape, "defaultRowHeight"));
      case "col" ->
          geometry.columns(
              (int) number(tape, "min") - 1,
              (int) number(tape, "max") - 1,
              number(tape, "width"),
              isTrue(tape.attribute("hidden")),
              Math.max(0, (int) number(tape, "style")));
      default -> {}
    }
  }

  @Override
  public void row(XmlTape tape, int row) throws IOException {
    past = row > notes.lastRow() + NOTE_ROWS;
    wanted = notes.rows().containsKey(row);
    if (wanted) {
      int style = tape.number(STYLE);
      if (style > 0 && isTrue(tape.attribute("customFormat"))) {
        rowStyles.put(row, style);
      }
    }
    Integer above = notes.rows().floorKey(row + 1);
    if (above != null && row - above <= NOTE_ROWS) {
      geometry.row(row, number(tape, "ht"), isTrue(tape.attribute("hidden")));
    }
  }

  @Override
  public void cell(XmlTape tape, int row, int column) throws IOException {
    if (notes.row(row).containsKey(column)) {
      styles
          .computeIfAbsent(row, any -> new HashMap<>())
          .put(column, Math.max(0, tape.number(STYLE)));
    }
  }

  @Override
  public void rowEnd(XmlTape tape, int row) {}

  @Override
  public void dataEnd(XmlTape tape) {}

  @Override
  public void end(XmlTape tape) {}

  @Override
  public boolean finished() {
    return past && !toTheEnd;
  }

  private static double number(XmlTape tape, String attribute) {
    String text = tape.attribute(attribute);
    return text == null || !text.matches("[0-9.]{1,20}([eE][+-]?[0-9]+)?")
        ? -1
        : Double.parseDouble(text);
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
