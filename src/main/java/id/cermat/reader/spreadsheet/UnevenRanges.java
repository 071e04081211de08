package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.BinaryNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.NumberNode;
import id.cermat.format.formula.Node.UnaryNode;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.format.sheet.Summation.Area;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Interruption.Kind;
import id.cermat.model.spreadsheet.ShortSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sums side by side (or one under the other) whose ranges do not begin and end alike. The lines in
 * between decide: where they hold figures the short ranges are at fault, where they hold subtotals
 * the long ones; where they hold nothing, neither.
 */
final class UnevenRanges {
  private static final Set<String> AGGREGATES =
      Set.of("SUM", "AVERAGE", "MIN", "MAX", "COUNT", "COUNTA");

  /** Columns of percentages or empty ones may stand between the sums of a row. */
  private static final int WIDEST_GAP = 3;

  /** Two ranges that agree outvote one; below that none is known to be right. */
  private static final int LEAST_ALIKE = 2;

  /** How far before the sums a number shows that a line is one of the table's, no numbering. */
  private static final int BESIDE = 1;

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final Around around;
  private final SheetFormulas sheet;
  private final List<ShortSum> shortSums = new ArrayList<>();

  private UnevenRanges(Around around) {
    this.around = around;
    this.sheet = around.sheet;
  }

  /** A sum over lines {@code first} to {@code last} of the column (or row) it stands in. */
  private record Span(int n, String function, int at, int first, int last) {
    private String key() {
      return function + first + ":" + last;
    }
  }

  /** The sums that leave out figures; what makes no difference yet is told to {@code around}. */
  static List<ShortSum> check(Around around) {
    UnevenRanges ranges = new UnevenRanges(around);
    SheetFormulas sheet = around.sheet;
    List<Span> row = new ArrayList<>();
    for (int n = 0; n < sheet.size(); n++) {
      Span span = ranges.span(n, true);
      if (span == null) {
        continue;
      }
      if (!row.isEmpty()) {
        Span before = row.get(row.size() - 1);
        if (sheet.row(before.n()) != sheet.row(n) || span.at() - before.at() > WIDEST_GAP) {
          ranges.compare(row, true);
          row.clear();
        }
      }
      row.add(span);
    }
    ranges.compare(row, true);
    for (int[] column : sheet.byColumn()) {
      List<Span> spans = new ArrayList<>();
      for (int n : column) {
        Span span = ranges.span(n, false);
        if (span == null) {
          continue;
        }
        if (!spans.isEmpty() && span.at() - spans.get(spans.size() - 1).at() > WIDEST_GAP) {
          ranges.compare(spans, false);
          spans.clear();
        }
        spans.add(span);
      }
      ranges.compare(spans, false);
    }
    return ranges.shortSums;
  }

  /** The formula as an aggregate of one range of its own column (or row); null if it is none. */
  private @Nullable Span span(int n, boolean across) {
    FormulaPattern pattern = sheet.pattern(n);
    Node tree = pattern.tree();
    while (tree instanceof UnaryNode || tree instanceof BinaryNode) {
      if (tree instanceof UnaryNode unary && unary.sign() == '+') {
        tree = unary.operand();
      } else if (tree instanceof BinaryNode sum && sum.right() instanceof NumberNode) {
        // Rounding is made up for by a number written behind the sum.
        tree = sum.left();
      } else {
        return null;
      }
    }
    if (!(tree instanceof CallNode call)
        || !AGGREGATES.contains(call.function())
        || call.arguments().size() != 1) {
      return null;
    }
    int row = sheet.row(n);
    int column = sheet.column(n);
    Node argument = call.arguments().get(0);
    Area area;
    if (argument instanceof AreaNode range) {
      area = Summation.area(range.first(), range.last(), row, column);
    } else if (argument instanceof CellNode cell) {
      area = Summation.area(cell.reference(), cell.reference(), row, column);
    } else {
      return null;
    }
    Range range = area.range();
    if (area.sheet() != null || area.covers(row, column)) {
      return null;
    }
    if (across) {
      boolean own = range.firstColumn() == column && range.lastColumn() == column;
      return own ? new Span(n, call.function(), column, range.firstRow(), range.lastRow()) : null;
    }
    boolean own = range.firstRow() == row && range.lastRow() == row;
    return own ? new Span(n, call.function(), row, range.firstColumn(), range.lastColumn()) : null;
  }

  private void compare(List<Span> spans, boolean across) {
    Map<String, List<Span>> groups = new LinkedHashMap<>();
    spans.forEach(
        span -> groups.computeIfAbsent(span.key(), unseen -> new ArrayList<>()).add(span));
    if (groups.size() < 2) {
      return;
    }
    List<Span> most = List.of();
    int second = 0;
    for (List<Span> group : groups.values()) {
      if (group.size() > most.size()) {
        second = most.size();
        most = group;
      } else {
        second = Math.max(second, group.size());
      }
    }
    if (spans.size() == 2) {
      pair(spans.get(0), spans.get(1), across);
      return;
    }
    if (most.size() < LEAST_ALIKE || second * 2 > most.size() + 1) {
      return;
    }
    for (List<Span> group : groups.values()) {
      if (group != most && group.get(0).function().equals(most.get(0).function())) {
        compare(most, group, spans, across);
      }
    }
  }

  /**
   * Of two sums the shorter is at fault where the other takes in a figure of its own from the line
   * that is left out.
   */
  private void pair(Span one, Span other, boolean across) {
    Span longer = one.last() - one.first() > other.last() - other.first() ? one : other;
    Span shorter = longer == one ? other : one;
    boolean next = Math.abs(one.at() - other.at()) == 1;
    int from = longer.first() < shorter.first() ? longer.first() : shorter.last() + 1;
    int to = longer.first() < shorter.first() ? shorter.first() - 1 : longer.last();
    if (next && one.function().equals(other.function()) && from <= to) {
      if (!figures(longer, from, to, across).isEmpty()) {
        compare(List.of(longer), List.of(shorter), List.of(one, other), across);
      }
    }
  }

  private void compare(List<Span> most, List<Span> few, List<Span> all, boolean across) {
    Span usual = most.get(0);
    Span other = few.get(0);
    boolean sameFirst = usual.first() == other.first();
    if (sameFirst == (usual.last() == other.last())) {
      return;
    }
    boolean shorter = sameFirst ? other.last() < usual.last() : other.first() > usual.first();
    int from =
        sameFirst
            ? Math.min(usual.last(), other.last()) + 1
            : Math.min(usual.first(), other.first());
    int to =
        sameFirst
            ? Math.max(usual.last(), other.last())
            : Math.max(usual.first(), other.first()) - 1;
    Lines lines = lines(from, to, all, across);
    boolean labelled =
        shorter
            && across
            && most.size() > LEAST_ALIKE
            && most.stream().anyMatch(span -> Math.abs(span.at() - other.at()) == 1)
            && labelled(usual, from, to);
    if (lines == Lines.NONE && labelled) {
      lines = Lines.FIGURES;
    }
    if (lines == Lines.NONE) {
      return;
    }
    if (lines == Lines.SUBTOTALS || counted(shorter ? other : usual, from, to, across)) {
      // Whoever takes in subtotals with their parts would count them twice.
      List<Span> atFault = shorter ? List.of() : few;
      tell(Kind.LONG_RANGE, atFault, most, across);
    } else if (shorter) {
      leftOut(few, most, from, to, across);
    } else {
      leftOut(most, few, from, to, across);
    }
  }

  private enum Lines {
    NONE,
    FIGURES,
    SUBTOTALS
  }

  /** What the lines hold between the ends of two ranges, in the table's part that is summed. */
  private Lines lines(int from, int to, List<Span> all, boolean across) {
    int first = all.get(0).at() - BESIDE;
    int last = all.get(all.size() - 1).at();
    Lines found = Lines.NONE;
    for (int line = from; line <= to; line++) {
      int numbers = 0;
      int sums = 0;
      boolean years = true;
      for (int at = Math.max(first, 0); at <= last; at++) {
        int row = across ? line : at;
        int column = across ? at : line;
        GridCell cell = sheet.grid().cell(row, column);
        BigDecimal number = cell == null || cell.format().date() ? null : cell.number();
        if (number != null) {
          numbers++;
          years &= number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
          FormulaPattern pattern = sheet.at(row, column);
          sums += pattern != null && Summation.of(pattern, row, column) != null ? 1 : 0;
        }
      }
      if (numbers > 0 && !years) {
        found = sums * 2 > numbers ? Lines.SUBTOTALS : Lines.FIGURES;
        if (found == Lines.FIGURES) {
          return found;
        }
      }
    }
    return found;
  }

  /** Whether a range takes in sums that already count the lines beyond its end. */
  private boolean counted(Span span, int from, int to, boolean across) {
    for (int line = span.first(); line <= span.last(); line++) {
      int row = across ? line : span.at();
      int column = across ? span.at() : line;
      for (int beyond = from; beyond <= to; beyond++) {
        if (Operands.draws(
            sheet, row, column, across ? beyond : span.at(), across ? span.at() : beyond)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the lines have their words where those that are summed have theirs. */
  private boolean labelled(Span usual, int from, int to) {
    int inside = from > usual.first() ? usual.first() : to + 1;
    int column = wordsAt(inside, usual.at());
    for (int line = from; line <= to; line++) {
      if (column < 0 || wordsAt(line, usual.at()) != column) {
        return false;
      }
    }
    return true;
  }

  private int wordsAt(int row, int before) {
    for (GridCell cell : sheet.grid().row(row)) {
      if (cell.column() >= before) {
        return -1;
      }
      if (cell.kind() == GridCell.Kind.TEXT && !Around.dash(cell)) {
        return cell.column();
      }
    }
    return -1;
  }

  /** Ranges that leave out lines: with figures in them they are wrong, else they may become so. */
  private void leftOut(List<Span> few, List<Span> peers, int from, int to, boolean across) {
    List<Span> wrong = new ArrayList<>();
    List<Span> harmless = new ArrayList<>();
    for (Span span : few) {
      boolean telling = span.function().equals("SUM") && !figures(span, from, to, across).isEmpty();
      (telling ? wrong : harmless).add(span);
    }
    if (wrong.isEmpty()) {
      tell(Kind.SHORT_RANGE, harmless, peers, across);
      return;
    }
    ShortSum sum = null;
    for (Span span : wrong) {
      GridCell cell = cell(span);
      if (cell == null || cell.number() == null || !around.claim(cell)) {
        continue;
      }
      if (sum == null) {
        List<Figure> figures = new ArrayList<>();
        BigDecimal expected = cell.number();
        for (GridCell line : figures(span, from, to, across)) {
          BigDecimal number = Objects.requireNonNull(line.number());
          figures.add(ShownCell.figure(sheet, line, number));
          expected = expected.add(number);
        }
        sum =
            new ShortSum(
                ShownCell.figure(sheet, cell, cell.number()),
                ShortSums.a1(range(span, across)),
                figures,
                ShownCell.shown(cell, expected),
                List.of());
      } else {
        List<CellLocation> alike = new ArrayList<>(sum.alike());
        alike.add(around.place(cell));
        sum = new ShortSum(sum.total(), sum.range(), sum.leftOut(), sum.expected(), alike);
      }
    }
    if (sum != null) {
      shortSums.add(sum);
    }
  }

  private List<GridCell> figures(Span span, int from, int to, boolean across) {
    List<GridCell> figures = new ArrayList<>();
    for (int line = from; line <= to; line++) {
      GridCell cell =
          across ? sheet.grid().cell(line, span.at()) : sheet.grid().cell(span.at(), line);
      if (cell != null && cell.number() != null && cell.number().signum() != 0) {
        figures.add(cell);
      }
    }
    return figures;
  }

  private static Range range(Span span, boolean across) {
    return across
        ? new Range(span.first(), span.at(), span.last(), span.at())
        : new Range(span.at(), span.first(), span.at(), span.last());
  }

  private @Nullable GridCell cell(Span span) {
    return sheet.grid().cell(sheet.row(span.n()), sheet.column(span.n()));
  }

  private void tell(Kind kind, List<Span> atFault, List<Span> peers, boolean across) {
    Interruption told = null;
    Span first = peers.get(0);
    int row = sheet.row(first.n());
    int column = sheet.column(first.n());
    for (Span span : atFault) {
      GridCell cell = cell(span);
      if (cell == null || cell.number() == null || !around.claim(cell)) {
        continue;
      }
      BigDecimal given = around.given(sheet.pattern(first.n()), cell.row(), cell.column());
      if (told != null) {
        told = Around.with(told, around.place(cell));
      } else if (given != null) {
        Span last = peers.get(peers.size() - 1);
        told =
            around.interruption(
                kind,
                Evidence.RUN,
                cell,
                given,
                row,
                column,
                sheet.location(row, column),
                sheet.location(sheet.row(last.n()), sheet.column(last.n())),
                peers.size());
      }
    }
    around.keep(told);
  }
}
