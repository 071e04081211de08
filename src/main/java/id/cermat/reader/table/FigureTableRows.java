package id.cermat.reader.table;

import id.cermat.format.sheet.GridCell;
import id.cermat.model.Label;

/**
 * Goes through the rows of any table of figures for what is odd in them. Its plain numbers need no
 * reading here: what they prove of each other is read from the sheet as a whole.
 */
public final class FigureTableRows {
  private final Region region;
  private final Sheet sheet;
  private final FigureColumns columns;
  private final FigureReader figures;

  private FigureTableRows(Region region, FigureColumns columns, FigureReader figures) {
    this.region = region;
    this.sheet = region.sheet();
    this.columns = columns;
    this.figures = figures;
  }

  /** How many rows hold a figure in one of the table's columns of figures. */
  public static int count(Region region, FigureColumns columns, FigureReader figures) {
    FigureTableRows rows = new FigureTableRows(region, columns, figures);
    return (int) region.rows().stream().filter(rows::holdsFigures).count();
  }

  private boolean holdsFigures(int row) {
    boolean any = false;
    String name = null;
    for (Heading heading : columns.figures()) {
      GridCell cell = sheet.grid().cell(row, heading.column());
      if (cell == null || cell.kind() == GridCell.Kind.TEXT && !Sheet.numeric(cell)) {
        continue;
      }
      boolean plain =
          cell.kind() == GridCell.Kind.NUMBER && cell.number() != null && !cell.format().date();
      if (plain) {
        any = true;
        continue;
      }
      name = name == null ? name(row).text() : name;
      any |= figures.figure(row, heading, name) != null;
    }
    return any;
  }

  /** The last words before the figures; a code where nothing else stands. */
  private Label name(int row) {
    Label name = null;
    Label code = null;
    for (Heading heading : columns.labels()) {
      boolean before = heading.column() < columns.figures().get(0).column();
      Label label = sheet.label(row, heading.column());
      if (label == null || Texts.isPlaceholder(label.text())) {
        continue;
      }
      if (LineCode.is(label.text())) {
        code = code == null ? label : code;
      } else if (before || name == null) {
        name = label;
      }
    }
    if (name != null) {
      return name;
    }
    return code == null ? new Label("", sheet.at(row, region.header().firstColumn())) : code;
  }
}
