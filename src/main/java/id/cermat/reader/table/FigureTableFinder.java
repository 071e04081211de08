package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of figures whose headers mean nothing known, among the cells that no known table
 * covers: labelled columns over rows that begin with a label.
 */
public final class FigureTableFinder {
  private static final int LOOKAHEAD = 40;
  private static final int MAX_DEPTH = 3;

  private final Sheet sheet;
  private final Grid grid;
  private final ColumnNamer namer;
  private final List<Region> known;
  private final List<Found> found = new ArrayList<>();
  private int nextNumber;

  public FigureTableFinder(Sheet sheet, HeaderWords words, List<Region> known) {
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.namer = new ColumnNamer(sheet, words);
    this.known = known;
  }

  /** A table with what its columns hold, of which every cell was counted. */
  public record Found(Region region, FigureColumns columns) {}

  /** The tables, in the order of their headers. */
  public List<Found> tables() {
    for (int row = 0; row < grid.rowCount() - 1; row++) {
      if (coveredWhole(row)) {
        continue;
      }
      if (!numbersBelow(row)) {
        break;
      }
      List<GridCell> cells = free(row);
      if (cells.size() >= 2 && cells.stream().allMatch(FigureTableFinder::heads)) {
        for (int[] span : spans(row)) {
          Found table = table(row, span[0], span[1]);
          if (table != null) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  /** Whether a number stands in any row below; every sheet's rows are looked at once for it. */
  private boolean numbersBelow(int row) {
    nextNumber = Math.max(nextNumber, row + 1);
    while (nextNumber < grid.rowCount()
        && grid.row(nextNumber).stream().noneMatch(FigureTableFinder::mayCount)) {
      nextNumber++;
    }
    return nextNumber < grid.rowCount();
  }

  private static boolean mayCount(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT || Sheet.numeric(cell);
  }

  private List<GridCell> free(int row) {
    return grid.row(row).stream()
        .filter(Sheet::holdsAnything)
        .filter(cell -> known.stream().noneMatch(region -> region.covers(cell)))
        .filter(cell -> found.stream().noneMatch(table -> table.region.covers(cell)))
        .toList();
  }

  /** Whether a table takes up all of a row, so that its cells need not be looked at. */
  private boolean coveredWhole(int row) {
    return Stream.concat(known.stream(), found.stream().map(Found::region))
        .anyMatch(
            region ->
                row >= region.header().firstRow()
                    && row <= region.lastRow()
                    && region.header().firstColumn() == 0
                    && region.header().lastColumn() >= grid.columnCount() - 1);
  }

  private static boolean heads(GridCell cell) {
    String text = Sheet.text(cell);
    boolean words = cell.kind() == GridCell.Kind.TEXT && !Sheet.numeric(cell);
    return Sheet.year(cell) || words && !Texts.isPlaceholder(text) && !Texts.isCode(text);
  }

  /** Runs of adjacent columns that hold something in the rows from here to the next blank one. */
  private List<int[]> spans(int row) {
    BitSet filled = new BitSet();
    for (int at = row; at < Math.min(row + LOOKAHEAD, grid.rowCount()); at++) {
      List<GridCell> cells = free(at);
      if (cells.isEmpty()) {
        break;
      }
      for (GridCell cell : cells) {
        Grid.Range merge = grid.mergeAt(at, cell.column());
        filled.set(cell.column(), 1 + (merge == null ? cell.column() : merge.lastColumn()));
      }
    }
    List<int[]> spans = new ArrayList<>();
    for (int from = filled.nextSetBit(0); from >= 0; ) {
      int end = filled.nextClearBit(from);
      spans.add(new int[] {from, end - 1});
      from = filled.nextSetBit(end);
    }
    return spans;
  }

  private @Nullable Found table(int top, int first, int last) {
    if (last - first < 1 || headed(top, first, last) < 2) {
      return null;
    }
    int bottom = top;
    while (bottom - top + 1 < MAX_DEPTH && continues(bottom, first, last)) {
      bottom++;
    }
    bottom = ColumnNumbers.headerEnd(sheet, bottom, first, last);
    List<Heading> headings = new ArrayList<>();
    for (int column = first; column <= last; column++) {
      headings.add(namer.name(top, bottom, column, first).withMeaning(null, ""));
    }
    Header header = new Header(top, bottom, first, last, headings);
    OpenTable table = new OpenTable(sheet, header);
    for (int row = bottom + 1; row < grid.rowCount(); row++) {
      if (covered(row, first, last) || !table.takes(row)) {
        break;
      }
    }
    Titles titles = Titles.above(sheet, header, known);
    Region region = new Region(sheet, header, titles, List.copyOf(table.rows));
    FigureColumns columns = FigureColumns.of(region);
    return columns.isTable() ? new Found(region, columns) : null;
  }

  private int headed(int row, int first, int last) {
    int headed = 0;
    for (GridCell cell : grid.row(row)) {
      boolean inside = cell.column() >= first && cell.column() <= last;
      headed += inside && Sheet.holdsAnything(cell) ? 1 : 0;
    }
    return headed;
  }

  private boolean covered(int row, int first, int last) {
    return known.stream()
        .anyMatch(
            region ->
                row >= region.header().firstRow()
                    && row <= region.lastRow()
                    && region.header().firstColumn() <= last
                    && region.header().lastColumn() >= first);
  }

  /** Whether the next row is still header: words only, below a wide or a blank header cell. */
  private boolean continues(int row, int first, int last) {
    if (row + 1 >= grid.rowCount()) {
      return false;
    }
    Set<Integer> below = new java.util.TreeSet<>();
    for (GridCell cell : grid.row(row + 1)) {
      if (cell.column() >= first && cell.column() <= last && Sheet.holdsAnything(cell)) {
        if (!heads(cell)) {
          return false;
        }
        below.add(cell.column());
      }
    }
    return below.size() >= 2
        && (below.stream().allMatch(column -> under(row, column, below))
            || below.stream().filter(column -> number(row + 2, column)).count() * 2 > below.size());
  }

  private boolean number(int row, int column) {
    GridCell cell = row < grid.rowCount() ? grid.cell(row, column) : null;
    return cell != null && Sheet.numeric(cell);
  }

  private boolean under(int row, int column, Set<Integer> below) {
    Grid.Range merge = grid.mergeAt(row, column);
    if (merge != null) {
      return merge.lastColumn() > merge.firstColumn() && merge.lastRow() == row;
    }
    return sheet.text(row, column).isEmpty()
        || sheet.text(row, column + 1).isEmpty() && below.contains(column + 1);
  }
}
