package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Reference;
import id.cermat.format.formula.Token;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation.Area;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Interruption.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Typed numbers that are, to the digit, what the formula beside them would give in their place: a
 * formula whose result was pasted over it, or a total that was reckoned elsewhere. One formula is
 * enough, since so many digits agree by chance hardly ever.
 */
final class TypedResults {
  /** How far the formula may stand off across empty cells: a table sets columns apart by one. */
  private static final int REACH = 2;

  /** From so many equal numbers in a line on, small ones tell as well. */
  private static final int MANY = 3;

  /** So many equal formulas in a column make them its rule, as in an interrupted run. */
  private static final int LEAST_AMONG_DASHES = 4;

  /** Of a row of totals so many columns must be the sums of what stands above. */
  private static final int COLUMNS_OF_PARTS = 3;

  /** Nobody adds up so many figures by hand: the total was reckoned by a formula elsewhere. */
  private static final int MANY_LINES = 10;

  /** How far above a typed total its parts may end, across empty rows. */
  private static final int REACH_OF_PARTS = 3;

  private final Around around;
  private final SheetFormulas sheet;
  private final Map<String, List<Hit>> lines = new LinkedHashMap<>();
  private final Map<String, Integer> tried = new HashMap<>();

  private TypedResults(Around around) {
    this.around = around;
    this.sheet = around.sheet;
  }

  /** A typed number and the formula beside it. */
  private record Hit(GridCell cell, int row, int column, BigDecimal given, boolean telling) {}

  static void check(Around around) {
    TypedResults results = new TypedResults(around);
    results.parts();
    for (int n = 0; n < results.sheet.size(); n++) {
      results.beside(n);
    }
    results.lines.forEach(results::report);
    results.manyLines();
  }

  /** The formula is taken across the lines it draws on, never along them. */
  private void beside(int n) {
    FormulaPattern pattern = sheet.pattern(n);
    boolean draws = pattern.tokens().stream().anyMatch(token -> token.reference() != null);
    if (!draws
        || pattern.tree() == null
        || pattern.tree() instanceof Node.CellNode
        || isRest(pattern)) {
      return;
    }
    if (!Operands.ownLine(pattern, false)) {
      follow(n, pattern, 0, 1, REACH);
      follow(n, pattern, 0, -1, REACH);
    }
    // The formula of a total says nothing of how its lines were filled in.
    if (!Operands.ownLine(pattern, true) && !around.words.summarises(sheet.row(n))) {
      follow(n, pattern, 1, 0, 1);
      follow(n, pattern, -1, 0, 1);
    }
  }

  /**
   * Whether it reckons one part as the rest of a total below it: where that total is typed, its
   * parts are as well, and the difference holds of itself.
   */
  private static boolean isRest(FormulaPattern pattern) {
    Reference first =
        pattern.tokens().stream()
            .map(Token::reference)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return first != null
        && pattern.tree() instanceof Node.BinaryNode difference
        && difference.sign().equals("-")
        && !first.rowFixed()
        && first.row() > 0
        && first.column() == 0;
  }

  /** Goes on from a formula as long as typed numbers are what it gives. */
  private void follow(int n, FormulaPattern pattern, int down, int across, int reach) {
    int row = sheet.row(n);
    int column = sheet.column(n);
    while (true) {
      GridCell cell = next(row, column, down, across, reach);
      if (cell == null || around.claimed(cell)) {
        return;
      }
      // A column's numbers beside formulas are one pattern, those above and below them another.
      String line = (dashed(cell) ? "-" : down == 0 ? "|" : "_") + cell.column();
      tried.merge(line, 1, Integer::sum);
      BigDecimal given =
          Operands.tell(sheet, pattern, cell.row(), cell.column())
              ? around.given(pattern, cell.row(), cell.column())
              : null;
      if (given == null || !Around.same(cell, given)) {
        return;
      }
      Hit hit = new Hit(cell, sheet.row(n), sheet.column(n), given, telling(cell, given, down));
      lines.computeIfAbsent(line, unseen -> new ArrayList<>()).add(hit);
      row = cell.row();
      column = cell.column();
    }
  }

  private boolean dashed(GridCell cell) {
    GridCell stored = sheet.grid().cell(cell.row(), cell.column());
    return stored != null && Around.dash(stored);
  }

  /** A zero tells where it is the difference, to the last digit, of figures that cancel out. */
  private static boolean telling(GridCell cell, BigDecimal given, int down) {
    BigDecimal number = Objects.requireNonNull(cell.number());
    return Around.telling(number) || down != 0 && number.signum() == 0 && given.signum() == 0;
  }

  private @Nullable GridCell next(int row, int column, int down, int across, int reach) {
    for (int step = 1; step <= reach; step++) {
      int r = row + down * step;
      int c = column + across * step;
      if (r < 0 || c < 0) {
        return null;
      }
      if (sheet.grid().cell(r, c) != null) {
        return down != 0 ? around.typedOrDash(r, c) : around.typed(r, c);
      }
    }
    return null;
  }

  /** Where most numbers tried are not what the formula gives, the others are by chance. */
  private void report(String line, List<Hit> hits) {
    List<Hit> told = new ArrayList<>();
    Set<CellLocation> seen = new HashSet<>();
    for (Hit hit : hits) {
      boolean tells = hit.telling() || hits.size() >= MANY && hit.given().signum() != 0;
      CellLocation place = around.place(hit.cell());
      if (tells && !around.claimed(hit.cell()) && seen.add(place)) {
        told.add(hit);
      }
    }
    if (told.isEmpty()
        || hits.size() * 2 < tried.getOrDefault(line, 0)
        || line.startsWith("-") && !outnumbered(told)) {
      return;
    }
    told.forEach(hit -> around.claim(hit.cell()));
    Hit first = told.get(0);
    CellLocation formula = sheet.location(first.row(), first.column());
    CellLocation last =
        sheet.location(told.get(told.size() - 1).row(), told.get(told.size() - 1).column());
    Interruption interruption =
        around.interruption(
            Kind.RESULT,
            Evidence.BESIDE,
            first.cell(),
            first.given(),
            first.row(),
            first.column(),
            formula,
            last,
            (int) told.stream().map(hit -> hit.row() + ":" + hit.column()).distinct().count());
    for (Hit hit : told.subList(1, told.size())) {
      interruption = Around.with(interruption, around.place(hit.cell()));
    }
    around.keep(interruption);
  }

  /**
   * Whether dashes stand where a formula is the rule: where they outnumber it, the dash is how the
   * column writes nothing.
   */
  private boolean outnumbered(List<Hit> dashes) {
    Hit first = dashes.get(0);
    FormulaPattern pattern = sheet.at(first.row(), first.column());
    long formulas =
        IntStream.range(0, sheet.grid().rowCount())
            .filter(row -> sheet.at(row, first.column()) == pattern)
            .count();
    return dashes.size() >= MANY && formulas >= Math.max(dashes.size(), LEAST_AMONG_DASHES);
  }

  /** Rows of typed totals each of which is the sum of the formulas above, in every column. */
  private void parts() {
    for (int row = 1; row < sheet.grid().rowCount(); row++) {
      List<GridCell> typed = new ArrayList<>();
      for (GridCell cell : sheet.grid().row(row)) {
        if (around.typed(row, cell.column()) != null) {
          typed.add(cell);
        }
      }
      if (typed.size() >= COLUMNS_OF_PARTS && around.words.summarises(row)) {
        parts(typed);
      }
    }
  }

  /** Typed totals of many figures with which formulas of the same row reckon. */
  private void manyLines() {
    int told = -1;
    Interruption interruption = null;
    for (int n = 0; n < sheet.size(); n++) {
      int row = sheet.row(n);
      if (row != told && !around.words.summarises(row)) {
        continue;
      }
      if (row != told) {
        around.keep(interruption);
        interruption = null;
        told = row;
      }
      for (Area area : Operands.areas(sheet.pattern(n), row, sheet.column(n))) {
        Range range = area.range();
        boolean own =
            area.sheet() == null
                && range.firstRow() == row
                && range.lastRow() == row
                && range.firstColumn() >= 0
                && around.mayLookAt(range.lastColumn() - range.firstColumn() + 1L);
        for (int column = range.firstColumn(); own && column <= range.lastColumn(); column++) {
          GridCell total = around.typed(row, column);
          if (total == null || around.claimed(total) || !around.mayLookAt(row)) {
            continue;
          }
          Interruption found = manyLines(total);
          if (found != null) {
            around.claim(total);
            interruption =
                interruption == null ? found : Around.with(interruption, around.place(total));
          }
        }
      }
    }
    around.keep(interruption);
  }

  /** The total as the sum of the figures right above it; null if it is none, or of few. */
  private @Nullable Interruption manyLines(GridCell total) {
    BigDecimal number = Objects.requireNonNull(total.number());
    BigDecimal sum = BigDecimal.ZERO;
    int figures = 0;
    int empty = 0;
    int first = total.row();
    int last = -1;
    for (int row = total.row() - 1; row >= 0 && empty < REACH_OF_PARTS; row--) {
      GridCell line = sheet.grid().cell(row, total.column());
      boolean nothing = line == null || line.number() == null && Around.dash(line);
      empty = nothing ? empty + 1 : 0;
      if (nothing) {
        continue;
      }
      if (line.number() == null) {
        break;
      }
      sum = sum.add(line.number());
      figures += line.number().signum() == 0 ? 0 : 1;
      first = row;
      last = Math.max(last, row);
    }
    if (figures < MANY_LINES || sum.compareTo(number) != 0 || !Around.telling(number)) {
      return null;
    }
    return new Interruption(
        Kind.RESULT,
        Evidence.LINES,
        ShownCell.figure(sheet, total, number),
        ShownCell.shown(total, number),
        sum(total.column(), first, last),
        sheet.location(first, total.column()),
        sheet.location(last, total.column()),
        figures,
        List.of());
  }

  private static String sum(int column, int first, int last) {
    return "SUM(" + ShortSums.a1(new Range(first, column, last, column)) + ")";
  }

  private void parts(List<GridCell> totals) {
    List<GridCell> whole = new ArrayList<>();
    int firstRow = -1;
    int lastRow = -1;
    for (GridCell total : totals) {
      int column = total.column();
      int end = total.row() - 1;
      while (end > 0 && total.row() - end < REACH_OF_PARTS && sheet.at(end, column) == null) {
        end--;
      }
      int begin = end;
      BigDecimal sum = BigDecimal.ZERO;
      while (begin >= 0 && sheet.at(begin, column) != null) {
        GridCell part = sheet.grid().cell(begin, column);
        if (part == null || part.number() == null) {
          break;
        }
        sum = sum.add(part.number());
        begin--;
      }
      boolean sameRows = firstRow < 0 || firstRow == begin + 1 && lastRow == end;
      if (end - begin < 2 || !sameRows || sum.compareTo(total.number()) != 0) {
        continue;
      }
      firstRow = begin + 1;
      lastRow = end;
      whole.add(total);
    }
    // Small figures may add up by chance in one column, not in all of them.
    if (whole.size() < COLUMNS_OF_PARTS || whole.size() < totals.size() - 1) {
      return;
    }
    GridCell first = whole.get(0);
    Interruption interruption =
        new Interruption(
            Kind.RESULT,
            Evidence.PARTS,
            ShownCell.figure(sheet, first, Objects.requireNonNull(first.number())),
            ShownCell.shown(first, Objects.requireNonNull(first.number())),
            sum(first.column(), firstRow, lastRow),
            sheet.location(firstRow, first.column()),
            sheet.location(lastRow, first.column()),
            whole.size(),
            List.of());
    around.claim(first);
    for (GridCell also : whole.subList(1, whole.size())) {
      around.claim(also);
      interruption = Around.with(interruption, around.place(also));
    }
    around.keep(interruption);
  }
}
