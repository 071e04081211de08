package id.cermat.reader.table;

import id.cermat.figure.Figure;
import id.cermat.format.sheet.GridCell;
import id.cermat.model.FigureTable;
import id.cermat.model.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of any table of figures. */
public final class FigureTableRows {
  private final Region region;
  private final Sheet sheet;
  private final FigureColumns columns;
  private final FigureReader figures;
  private final RowWords words;

  private FigureTableRows(
      Region region, FigureColumns columns, FigureReader figures, RowWords words) {
    this.region = region;
    this.sheet = region.sheet();
    this.columns = columns;
    this.figures = figures;
    this.words = words;
  }

  public static FigureTable read(
      Region region, FigureColumns columns, FigureReader figures, RowWords words) {
    return new FigureTableRows(region, columns, figures, words).table();
  }

  private FigureTable table() {
    List<Line> lines = new ArrayList<>();
    for (int row : region.rows()) {
      Line line = line(row);
      if (line.figures.stream().anyMatch(figure -> figure != null)) {
        lines.add(line);
      }
    }
    List<OutlineRow> outline = new ArrayList<>();
    boolean byName = lines.stream().allMatch(line -> line.code.isEmpty());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String name = line.name.text();
      boolean end = i == 0 || i == lines.size() - 1;
      boolean total = words.total(name) || name.isEmpty() && end && lines.size() > 2;
      String leading = byName ? LineCode.leading(name) : null;
      outline.add(
          new OutlineRow(
              byName && leading != null ? leading : line.code,
              total && line.code.isEmpty(),
              !total && words.aside(name),
              line.figures));
    }
    int[] parents = Outline.parents(outline);
    List<FigureTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      rows.add(
          new FigureTable.Row(
              sheet.at(line.row, region.header().firstColumn()),
              line.name,
              outline.get(i).total(),
              parents[i],
              Collections.unmodifiableList(line.figures)));
    }
    return new FigureTable(
        region.titles().title(),
        region.area(),
        columns.figures().stream()
            .map(heading -> new Label(heading.text(), sheet.at(heading.row(), heading.column())))
            .toList(),
        List.copyOf(rows));
  }

  private Line line(int row) {
    Label name = name(row);
    String subject = name.text();
    List<@Nullable Figure> read = Arrays.asList(new Figure[columns.figures().size()]);
    for (int i = 0; i < read.size(); i++) {
      Heading heading = columns.figures().get(i);
      GridCell cell = sheet.grid().cell(row, heading.column());
      boolean words = cell != null && cell.kind() == GridCell.Kind.TEXT && !Sheet.numeric(cell);
      read.set(i, words ? null : figures.figure(row, heading, subject));
    }
    return new Line(row, code(row), name, read);
  }

  /** The code of a row; where its column has none, that of a level with a column to the left. */
  private String code(int row) {
    for (int i = columns.codes().size() - 1; i >= 0; i--) {
      String code = sheet.text(row, columns.codes().get(i).column());
      if (LineCode.is(code)) {
        return code;
      }
    }
    return "";
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

  private record Line(int row, String code, Label name, List<@Nullable Figure> figures) {}
}
