package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headers of a sheet's tables. A header starts a table if one of its columns names a
 * label and another a figure, and none of its cells holds a number.
 */
final class HeaderFinder {
  private static final int LOOKAHEAD = 40;
  private static final int MAX_DEPTH = 4;

  private final Sheet sheet;
  private final Grid grid;
  private final HeaderWords words;
  private final ColumnNamer namer;

  HeaderFinder(Sheet sheet, HeaderWords words) {
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.words = words;
    this.namer = new ColumnNamer(sheet, words);
  }

  /** The headers that begin in a row, from left to right; columns in {@code taken} are left out. */
  List<Header> at(int row, Set<Integer> taken) {
    int saying = 0;
    for (GridCell cell : grid.row(row)) {
      saying += !taken.contains(cell.column()) && says(cell) ? 1 : 0;
      if (saying == 2) {
        break;
      }
    }
    if (saying < 2 || !anyBesideTexts(row, taken)) {
      return List.of();
    }
    List<Header> headers = new ArrayList<>();
    for (int[] segment : segments(row, taken)) {
      Header header = header(row, segment[0], segment[1]);
      if (header != null) {
        headers.add(header);
      }
    }
    return headers;
  }

  /**
   * Whether a cell that says something stands among texts and years alone, as far as cells follow
   * each other: a row of data is told so before the rows below it are looked at.
   */
  private boolean anyBesideTexts(int row, Set<Integer> taken) {
    boolean says = false;
    boolean plausible = true;
    int previous = Integer.MIN_VALUE;
    for (GridCell cell : grid.row(row)) {
      if (taken.contains(cell.column()) || !Sheet.holdsAnything(cell)) {
        continue;
      }
      if (cell.column() != previous + 1) {
        if (says && plausible) {
          return true;
        }
        says = false;
        plausible = true;
      }
      previous = cell.column();
      plausible &= headerLike(cell);
      says |= plausible && says(cell);
    }
    return says && plausible;
  }

  private boolean says(GridCell cell) {
    if (cell.kind() != GridCell.Kind.TEXT || Sheet.year(cell)) {
      return Sheet.year(cell);
    }
    String text = Sheet.text(cell);
    return !text.isEmpty() && !startsWithDigit(text) && words.says(text);
  }

  /** No header starts with a digit, but a year does, and data mostly do. */
  private static boolean startsWithDigit(String text) {
    return Character.isDigit(text.charAt(0)) && !text.startsWith("20") && !text.startsWith("19");
  }

  /** Runs of columns that hold a header or data below; a blank column separates two tables. */
  private List<int[]> segments(int row, Set<Integer> taken) {
    Set<Integer> filled = new HashSet<>();
    boolean seenData = false;
    for (int at = row; at < Math.min(row + LOOKAHEAD, grid.rowCount()); at++) {
      List<GridCell> cells = grid.row(at);
      if (cells.stream().noneMatch(Sheet::holdsAnything)) {
        if (seenData) {
          break;
        }
        continue;
      }
      seenData |= at > row;
      for (GridCell cell : cells) {
        Grid.Range merge = grid.mergeAt(at, cell.column());
        int last = merge == null ? cell.column() : merge.lastColumn();
        for (int column = cell.column(); column <= last; column++) {
          filled.add(column);
        }
      }
    }
    filled.removeAll(taken);
    List<int[]> segments = new ArrayList<>();
    int previous = Integer.MIN_VALUE;
    for (int column : filled.stream().sorted().toList()) {
      if (column != previous + 1) {
        segments.add(new int[] {column, column});
      }
      segments.get(segments.size() - 1)[1] = column;
      previous = column;
    }
    return joined(row, segments);
  }

  /** A run of figures without a label of its own belongs to the table on its left. */
  private List<int[]> joined(int row, List<int[]> segments) {
    List<int[]> joined = new ArrayList<>();
    for (int[] segment : segments) {
      boolean label = false;
      boolean figure = false;
      for (int column = segment[0]; column <= segment[1]; column++) {
        Heading heading = namer.name(row, row, column, segment[0]);
        label |= heading.isLabel() || heading.is(Meaning.NUMBER);
        figure |= heading.isFigure();
      }
      if (figure && !label && !joined.isEmpty()) {
        joined.get(joined.size() - 1)[1] = segment[1];
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  private @Nullable Header header(int row, int first, int last) {
    if (!headerLike(row, first, last)) {
      return null;
    }
    int lastRow = row;
    while (lastRow - row + 1 < MAX_DEPTH && continues(row, lastRow + 1, first, last)) {
      lastRow++;
    }
    lastRow = ColumnNumbers.headerEnd(sheet, lastRow, first, last);
    List<Heading> headings = new ArrayList<>();
    for (int column = first; column <= last; column++) {
      headings.add(namer.name(row, lastRow, column, first));
    }
    Header header = new Header(row, lastRow, first, last, headings);
    return starts(header) ? header : null;
  }

  private boolean starts(Header header) {
    long exact =
        header.headings().stream()
            .filter(heading -> heading.isLabel() || heading.isFigure())
            .map(Heading::text)
            .distinct()
            .filter(this::exact)
            .count();
    boolean label = header.headings().stream().anyMatch(Heading::isLabel);
    Set<Meaning> figures =
        header.headings().stream()
            .filter(Heading::isFigure)
            .map(Heading::meaning)
            .collect(Collectors.toSet());
    return label && !figures.isEmpty() && exact >= 2
        || !label && header.has(Meaning.NUMBER) && figures.size() >= 2 && exact >= 2;
  }

  private boolean exact(String text) {
    HeaderWords.Match match = words.match(text);
    return match.exact()
        || match.text().bare() && match.text().year() != null
        || text.contains(ColumnNamer.BELOW);
  }

  /** Texts and years only, no code among them. */
  private boolean headerLike(int row, int first, int last) {
    boolean any = false;
    for (GridCell cell : grid.row(row)) {
      if (cell.column() < first || cell.column() > last || !Sheet.holdsAnything(cell)) {
        continue;
      }
      any = true;
      if (!headerLike(cell)) {
        return false;
      }
    }
    return any;
  }

  private static boolean headerLike(GridCell cell) {
    boolean text = cell.kind() == GridCell.Kind.TEXT && !Sheet.numeric(cell);
    return (text || Sheet.year(cell)) && !Texts.isCode(Sheet.text(cell));
  }

  /**
   * Whether a row still belongs to the header: each of its cells stands under a group header, or
   * below nothing, or only adds a year, a period or a unit; and one of them says something.
   */
  private boolean continues(int top, int row, int first, int last) {
    if (row >= grid.rowCount() || !headerLike(row, first, last)) {
      return false;
    }
    boolean says = false;
    for (GridCell cell : grid.row(row)) {
      if (cell.column() < first || cell.column() > last || !Sheet.holdsAnything(cell)) {
        continue;
      }
      boolean known = says(cell);
      boolean group = underGroup(top, row, cell.column());
      if (!group && !(known && adds(cell))) {
        return false;
      }
      says |= known || group && Sheet.words(cell) && underFigures(top, row, cell.column());
    }
    return says;
  }

  private boolean adds(GridCell cell) {
    HeaderWords.Match match = words.match(Sheet.text(cell));
    String text = Sheet.text(cell);
    return Sheet.year(cell)
        || match.text().bare()
        || text.startsWith("(") && text.endsWith(")")
        || match.exact()
            && match.hits().stream().allMatch(hit -> Heading.PERIODS.contains(hit.meaning()));
  }

  private boolean underGroup(int top, int row, int column) {
    for (int above = row - 1; above >= top; above--) {
      Grid.Range merge = grid.mergeAt(above, column);
      if (merge != null && merge.lastColumn() > merge.firstColumn()) {
        return merge.lastRow() < row;
      }
      if (!sheet.covering(above, column).isEmpty()) {
        return spreads(above, row, column);
      }
    }
    return true;
  }

  /**
   * Whether a heading of figures is merged over the cell and its neighbour: words are no figure.
   */
  private boolean underFigures(int top, int row, int column) {
    Grid.Range merge = grid.mergeAt(row - 1, column);
    return row > top
        && merge != null
        && merge.lastColumn() > merge.firstColumn()
        && namer.name(top, row - 1, column, column).isFigure();
  }

  /** An unmerged group header: blank cells to its right, with something below each of them. */
  private boolean spreads(int above, int row, int column) {
    return sheet.covering(above, column + 1).isEmpty()
        && !sheet.covering(row, column + 1).isEmpty();
  }
}
