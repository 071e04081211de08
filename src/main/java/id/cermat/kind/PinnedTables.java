package id.cermat.kind;

import id.cermat.figure.CellLocation;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.LayoutPin;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.Header;
import id.cermat.reader.table.HeaderWords;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.OpenTable;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tables whose place and columns the user has pinned. */
public final class PinnedTables {
  private final Sheet sheet;
  private final ColumnNamer namer;
  private final List<LayoutPin> pins;

  public PinnedTables(Sheet sheet, HeaderWords words, List<LayoutPin> pins) {
    this.sheet = sheet;
    this.namer = new ColumnNamer(sheet, words);
    this.pins = pins.stream().filter(pin -> pin.on(sheet.grid().sheet())).toList();
  }

  /** The pinned tables that stand on the sheet. */
  public List<Pinned> tables() {
    List<Pinned> tables = new ArrayList<>();
    for (LayoutPin pin : pins) {
      if (pin.headerRow() <= sheet.grid().rowCount()) {
        tables.add(new Pinned(pin, region(pin)));
      }
    }
    return tables;
  }

  private Region region(LayoutPin pin) {
    int row = pin.headerRow() - 1;
    int[] columns =
        IntStream.concat(
                sheet.grid().row(row).stream()
                    .filter(Sheet::holdsAnything)
                    .mapToInt(GridCell::column),
                pin.columns().values().stream().mapToInt(CellLocation::columnIndex))
            .sorted()
            .toArray();
    int first = columns.length == 0 ? 0 : columns[0];
    int last = columns.length == 0 ? 0 : columns[columns.length - 1];
    List<Heading> headings = new ArrayList<>();
    for (int column = first; column <= last; column++) {
      headings.add(namer.name(row, row, column, first));
    }
    Header header = new Header(row, row, first, last, pinned(pin, headings));
    OpenTable table = new OpenTable(sheet, header);
    for (int at = row + 1; at < sheet.grid().rowCount() && table.takes(at); at++) {
      continue;
    }
    Titles titles = Titles.above(sheet, header, List.of());
    return new Region(sheet, header, titles, List.copyOf(table.rows));
  }

  /** The headings with the pinned meanings, which no other column keeps. */
  public static List<Heading> pinned(LayoutPin pin, List<Heading> headings) {
    Map<Integer, Meaning> columns = new TreeMap<>();
    pin.columns()
        .forEach((meaning, letters) -> columns.put(CellLocation.columnIndex(letters), meaning));
    String evidence = "layout." + pin.name();
    return headings.stream()
        .map(
            heading -> {
              Meaning meaning = columns.get(heading.column());
              if (meaning != null) {
                return heading.pinned(meaning, evidence);
              }
              boolean taken =
                  heading.meaning() != null && pin.columns().containsKey(heading.meaning());
              return taken ? heading.withMeaning(null, "") : heading;
            })
        .toList();
  }

  /** A table and the pin that names it. */
  public record Pinned(LayoutPin pin, Region region) {
    /** The plan of the kind that is pinned; null where the columns are to tell, or any figures. */
    public @Nullable TablePlan plan(Region refined) {
      String kind = pin.kind();
      if (kind == null || kind.equals(TableKind.FIGURES.id())) {
        return null;
      }
      TableKind pinned = TableKind.valueOf(kind.toUpperCase(Locale.ROOT));
      Quantity quantity =
          switch (pinned) {
            case CONTRACT, TRAJECTORY -> Quantity.TARGET;
            case HISTORY -> Quantity.INDEX;
            default -> Quantity.REALIZATION;
          };
      return new TablePlan(pinned, refined, region.titles().year(), quantity);
    }

    public boolean anyFigures() {
      return TableKind.FIGURES.id().equals(pin.kind());
    }

    public boolean overlaps(Region other) {
      return other.header().firstRow() <= region.lastRow()
          && other.lastRow() >= region.header().firstRow()
          && other.header().firstColumn() <= region.header().lastColumn()
          && other.header().lastColumn() >= region.header().firstColumn();
    }
  }
}
