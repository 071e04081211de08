package id.cermat.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what the numbers of a grid prove of each other, whatever they mean: by formulas, by what
 * number rows state, along codes, under labels, and by arithmetic that holds too often for chance.
 */
public final class RelationFinder {
  private static final int PAIRS_AMONG_COLUMNS = 40;
  private static final int PAIRS_AMONG_ROWS = 12;

  /** Beyond so many rows, quotients and differences between rows are no longer looked for. */
  private static final int MOST_ROWS = 120;

  /** So many powers of ten against chance before a cell is called wrong by support alone. */
  private static final double CERTAIN = 6;

  /** Caps are decreed, and round: 100, 110, 120. */
  private static final double ROUND = 5;

  /**
   * The same for a sum in few rows: quarters that grow by equal steps add up to each other, too.
   */
  private static final double CERTAIN_OF_FEW = 9;

  private final Matrix matrix;
  private final Clues clues;
  private final Lines columns;
  private final Lines rows;
  private final Map<String, Pattern> found = new LinkedHashMap<>();

  private RelationFinder(Matrix matrix, Clues clues) {
    this.matrix = matrix;
    this.clues = clues;
    this.columns = Lines.columns(matrix);
    this.rows = Lines.rows(matrix);
  }

  /** All relations of a grid. */
  public static SheetRelations find(SheetRelations.Place place, Matrix matrix, Clues clues) {
    return new SheetRelations(place, matrix, clues, new RelationFinder(matrix, clues).patterns());
  }

  private List<Pattern> patterns() {
    BitSet allRows = all(columns.slots());
    List<Pattern> ratios =
        new LineRatios(columns, allRows, all(columns.count()), clues.proof()).find();
    BitSet shares = results(ratios);
    for (Clues.CellFormula formula : clues.formulas()) {
      if (formula.columns() && !formula.kind().adds() && formula.kind() != RelationKind.PRODUCT) {
        shares.set(formula.column());
      }
    }
    for (int column = 0; column < matrix.columns(); column++) {
      if (mostlyPercent(column)) {
        shares.set(column);
      }
    }
    BitSet summable = without(all(rows.slots()), shares);
    List<Pattern> rowRatios =
        matrix.rows() <= MOST_ROWS
            ? new LineRatios(
                    rows,
                    summable,
                    clues.exact() ? clues.asides() : all(rows.count()),
                    clues.proof())
                .find()
            : new ArrayList<>();
    BitSet shareRows = results(rowRatios);
    shareRows.andNot(clues.totals());

    List<Pattern> formulas = new FormulaPatterns(matrix, clues, columns, rows, summable).find();
    add(formulas);
    stated(allRows);
    List<Pattern> trees = CodeTrees.find(matrix, clues, rows, summable);
    add(trees);
    add(new TotalRows(matrix, clues, rows, summable).find(formulas));

    Independence amongRows = new Independence();
    Independence amongColumns = new Independence();
    BitSet inTrees = results(trees);
    BitSet passed = (BitSet) shareRows.clone();
    passed.or(clues.asides());
    List<Pattern> rowSums = new LineSums(rows, summable, clues.proof().nearly()).find(passed);
    rowSums.removeIf(sum -> inTrees.get(sum.result()));
    for (Pattern sum : rowSums) {
      amongRows.add(sum.result(), sum.operands());
    }
    List<Pattern> columnSums = new LineSums(columns, without(allRows, shareRows), 0).find(shares);
    for (Pattern sum : columnSums) {
      amongColumns.add(sum.result(), sum.operands());
    }
    List<Pattern> columnPairs =
        new LinePairs(columns, without(allRows, shareRows), shares, PAIRS_AMONG_COLUMNS)
            .find(amongColumns);
    List<Pattern> all = new ArrayList<>(columnSums);
    all.addAll(columnPairs);
    all.addAll(repeated(all, without(allRows, shareRows)));
    List<Pattern> supported = new ArrayList<>(ratios);
    supported.addAll(rowRatios);
    supported.addAll(rowSums);
    supported.addAll(all);
    List<Pattern> named = new NamedLines(matrix, clues, columns, rows, supported).find();
    if (clues.proof().resultsLast()) {
      named.removeIf(this::leavesRest);
    }
    for (Pattern ratio : notTurned(ratios, named)) {
      support(ratio, 0);
    }
    add(notTurned(rowRatios, named));
    for (Pattern sum : rowSums) {
      add(List.of(clues.proof().nearly() > 0 ? sum.accusing(missed(sum, supported)) : sum));
    }
    add(named);
    Map<String, Integer> templates = templates(all);
    for (Pattern sum : all) {
      support(sum, Objects.requireNonNull(templates.get(template(sum))));
    }
    if (matrix.rows() <= MOST_ROWS) {
      add(new LinePairs(rows, summable, passed, PAIRS_AMONG_ROWS).find(amongRows));
    }
    add(new DoubleCounts(matrix, clues, found.values()).find());
    return crossed(new ArrayList<>(found.values()));
  }

  /** Accuses what two sums that cross at one cell accuse together. */
  private List<Pattern> crossed(List<Pattern> patterns) {
    Map<Pattern, BitSet> crossed = new Crossings(matrix, columns, rows).find(patterns);
    patterns.replaceAll(
        pattern -> {
          BitSet at = crossed.get(pattern);
          if (at == null) {
            return pattern;
          }
          at.or(pattern.accused());
          return pattern.accusing(at);
        });
    return patterns;
  }

  private void stated(BitSet allRows) {
    for (Clues.StatedColumn stated : clues.stated()) {
      BitSet in = (BitSet) allRows.clone();
      in.clear(0, stated.firstRow());
      Asked asked = Asked.of(columns, stated.kind(), stated.column(), stated.operands(), in);
      int failing = asked.failing.cardinality();
      if (asked.holds == 0 || failing > asked.holds) {
        continue;
      }
      BitSet accused = typed(asked.failing, stated.column());
      add(
          List.of(
              new Pattern(
                  stated.kind(),
                  true,
                  stated.column(),
                  stated.operands(),
                  asked.slots,
                  asked.holds,
                  asked.failing,
                  asked.surprise,
                  java.util.EnumSet.of(Evidence.STATED),
                  failing * 4 <= asked.holds ? accused : new BitSet())));
    }
  }

  /**
   * The cells of a row that nearly are the sum of others, as another is exactly. What comes of such
   * a cell in its own row follows from it.
   */
  private BitSet missed(Pattern sum, List<Pattern> known) {
    BitSet missed = new BitSet();
    double nearly = clues.proof().nearly();
    for (int column = sum.failing().nextSetBit(0);
        nearly > 0 && column >= 0;
        column = sum.failing().nextSetBit(column + 1)) {
      double value = matrix.value(sum.result(), column);
      double off = value - Asked.computed(rows, sum.kind(), sum.result(), sum.operands(), column);
      boolean near = Math.abs(off) <= nearly * Math.abs(value);
      missed.set(
          column,
          near && sum.surprise() >= LineSums.CERTAIN && !matrix.isComputed(sum.result(), column));
    }
    BitSet own = (BitSet) missed.clone();
    for (Pattern any : known) {
      Pattern other = any.columns() && clues.proof().resultsLast() ? resultLast(any) : any;
      if (other.columns()
          && missed.get(other.result())
          && other.slots().get(sum.result())
          && !other.failing().get(sum.result())
          && Arrays.stream(other.operands()).anyMatch(missed::get)) {
        own.clear(other.result());
      }
    }
    return own;
  }

  /** Those of which no heading names another of the same three lines the result. */
  private static List<Pattern> notTurned(List<Pattern> ratios, List<Pattern> named) {
    List<Pattern> kept = new ArrayList<>();
    for (Pattern ratio : ratios) {
      boolean turned = false;
      for (Pattern name : named) {
        turned |= turns(name, ratio);
      }
      if (!turned) {
        kept.add(ratio);
      }
    }
    return kept;
  }

  /** Whether a heading names another of the same three lines the result. */
  private static boolean turns(Pattern named, Pattern ratio) {
    return named.columns() == ratio.columns()
        && named.result() != ratio.result()
        && ratio.kind() != RelationKind.PRODUCT
        && lines(named).equals(lines(ratio));
  }

  /** Whether one of two columns is what the other leaves of the result, as its heading says. */
  private boolean leavesRest(Pattern sum) {
    return sum.kind() == RelationKind.SUM
        && sum.columns()
        && sum.operands().length == 2
        && Arrays.stream(sum.operands())
            .anyMatch(operand -> names(operand, RelationKind.DIFFERENCE, sum.slots()));
  }

  private static BitSet lines(Pattern pattern) {
    BitSet lines = new BitSet();
    lines.set(pattern.result());
    for (int operand : pattern.operands()) {
      lines.set(operand);
    }
    return lines;
  }

  /** Adds what support alone tells of a column; few typed cells that fail among many are wrong. */
  private void support(Pattern any, int alike) {
    Pattern pattern = named(clues.proof().resultsLast() ? resultLast(any) : any);
    Asked asked =
        Asked.of(columns, pattern.kind(), pattern.result(), pattern.operands(), pattern.slots());
    Clues.Proof proof = clues.proof();
    BitSet failing = asked.failing;
    BitSet accused = typed(failing, pattern.result());
    if (pattern.kind() == RelationKind.PRODUCT) {
      accused.andNot(clues.totals());
    }
    accused.andNot(capped(pattern, accused));
    boolean many = asked.telling >= Clues.Proof.SHEET.telling() || !pattern.kind().adds();
    boolean certain = pattern.surprise() >= (many ? CERTAIN : CERTAIN_OF_FEW);
    boolean enough =
        asked.telling >= proof.telling() && certain
            || alike >= proof.telling() && asked.holds >= proof.telling() && asked.telling > 0;
    double misses = pattern.kind().adds() ? proof.sumMisses() : proof.ratioMisses();
    boolean few = accused.cardinality() <= Math.max(1, Math.floor(asked.holds * misses));
    if (proof.reach() > 0) {
      accused.andNot(alone(accused, asked));
    }
    add(List.of(pattern.accusing(enough && few ? accused : new BitSet())));
  }

  /**
   * The cells that stand at the highest value of their column, a round one, while the computation
   * gives more: a cap was applied, whatever it is.
   */
  private BitSet capped(Pattern pattern, BitSet cells) {
    BitSet capped = new BitSet();
    double highest = Double.NEGATIVE_INFINITY;
    for (int row = pattern.slots().nextSetBit(0);
        row >= 0;
        row = pattern.slots().nextSetBit(row + 1)) {
      highest = Math.max(highest, matrix.value(row, pattern.result()));
    }
    for (int row = cells.nextSetBit(0); row >= 0; row = cells.nextSetBit(row + 1)) {
      double computed =
          Asked.computed(columns, pattern.kind(), pattern.result(), pattern.operands(), row);
      if (!pattern.kind().adds()
          && matrix.value(row, pattern.result()) == highest
          && highest % ROUND == 0
          && computed > highest) {
        capped.set(row);
      }
    }
    return capped;
  }

  /** A sum before one of its two parts, as the difference that stands last. */
  private static Pattern resultLast(Pattern sum) {
    if (sum.kind() != RelationKind.SUM || sum.operands().length != 2) {
      return sum;
    }
    int first = Math.min(sum.operands()[0], sum.operands()[1]);
    int last = Math.max(sum.operands()[0], sum.operands()[1]);
    return sum.result() > last
        ? sum
        : Pattern.supported(
            RelationKind.DIFFERENCE,
            true,
            last,
            new int[] {sum.result(), first},
            sum.slots(),
            sum.holds(),
            sum.failing(),
            sum.surprise());
  }

  /**
   * A sum of two parts as its heading names it: where that of one part alone says that it is what
   * is left (sisa), it comes of the others; where that of the result says that it is what has come
   * so far (s.d.), it is no total.
   */
  private Pattern named(Pattern sum) {
    if (sum.kind() != RelationKind.SUM) {
      return sum;
    }
    if (names(sum.result(), RelationKind.CONSOLIDATION, sum.slots())) {
      return sum.as(RelationKind.CONSOLIDATION, sum.result(), sum.operands());
    }
    if (sum.operands().length != 2 || names(sum.result(), RelationKind.DIFFERENCE, sum.slots())) {
      return sum;
    }
    int first = sum.operands()[0];
    int second = sum.operands()[1];
    boolean one = names(first, RelationKind.DIFFERENCE, sum.slots());
    if (one == names(second, RelationKind.DIFFERENCE, sum.slots())) {
      return sum;
    }
    return sum.as(
        RelationKind.DIFFERENCE,
        one ? first : second,
        new int[] {sum.result(), one ? second : first});
  }

  /** Whether a column's headings give a word for a kind in most of some rows. */
  private boolean names(int column, RelationKind kind, BitSet rows) {
    int under = 0;
    for (Clues.NamedLine named : clues.named()) {
      if (named.columns() && named.line() == column && named.kinds().contains(kind)) {
        under += rows.get(named.first(), named.last() + 1).cardinality();
      }
    }
    return under * 2 > rows.cardinality();
  }

  /** The rows near which the computation holds less than twice. */
  private BitSet alone(BitSet accused, Asked asked) {
    BitSet alone = new BitSet();
    int reach = clues.proof().reach();
    for (int row = accused.nextSetBit(0); row >= 0; row = accused.nextSetBit(row + 1)) {
      BitSet near = asked.slots.get(Math.max(0, row - reach), row + reach + 1);
      near.andNot(asked.failing.get(Math.max(0, row - reach), row + reach + 1));
      alone.set(row, near.cardinality() < 2);
    }
    return alone;
  }

  /** The sums of other columns that stand to their addends as the sums already found do. */
  private List<Pattern> repeated(List<Pattern> sums, BitSet in) {
    Map<String, Pattern> known = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    BitSet results = results(sums);
    for (Pattern sum : sums) {
      known.putIfAbsent(template(sum), sum);
      times.merge(template(sum), 1, Integer::sum);
    }
    List<Pattern> more = new ArrayList<>();
    for (Map.Entry<String, Pattern> entry : known.entrySet()) {
      if (times.get(entry.getKey()) < 2) {
        continue;
      }
      Pattern sum = entry.getValue();
      for (int column = 0; column < matrix.columns(); column++) {
        int[] operands = sum.operands().clone();
        boolean inside = !results.get(column) && columns.numbers(column) > 0;
        for (int i = 0; i < operands.length; i++) {
          operands[i] += column - sum.result();
          inside &= operands[i] >= 0 && operands[i] < matrix.columns();
        }
        if (!inside) {
          continue;
        }
        Asked asked = Asked.of(columns, sum.kind(), column, operands, in);
        if (asked.telling >= 2
            && asked.failing.cardinality() * 2 <= asked.holds
            && asked.surprise >= LineSums.ENOUGH) {
          more.add(
              Pattern.supported(
                  sum.kind(),
                  true,
                  column,
                  operands,
                  asked.slots,
                  asked.holds,
                  asked.failing,
                  asked.surprise));
        }
      }
    }
    return more;
  }

  /** How many cells tell of a computation that several columns repeat, each a step further. */
  private Map<String, Integer> templates(List<Pattern> sums) {
    Map<String, Integer> telling = new HashMap<>();
    for (Pattern sum : sums) {
      Asked asked = Asked.of(columns, sum.kind(), sum.result(), sum.operands(), sum.slots());
      telling.merge(template(sum), asked.telling, Integer::sum);
    }
    return telling;
  }

  private static String template(Pattern sum) {
    StringBuilder key = new StringBuilder();
    for (int operand : sum.operands()) {
      key.append(operand - sum.result()).append(' ');
    }
    return key.toString();
  }

  private BitSet typed(BitSet failing, int column) {
    BitSet typed = new BitSet();
    for (int row = failing.nextSetBit(0); row >= 0; row = failing.nextSetBit(row + 1)) {
      if (!matrix.isComputed(row, column)) {
        typed.set(row);
      }
    }
    return typed;
  }

  private void add(List<Pattern> some) {
    for (Pattern pattern : some) {
      Pattern told =
          !pattern.columns() && clues.totals().get(pattern.result())
              ? pattern.told(Evidence.LABEL)
              : pattern;
      found.merge(told.key(), told, Pattern::joined);
    }
  }

  private boolean mostlyPercent(int column) {
    int percent = 0;
    int numbers = 0;
    for (int row = 0; row < matrix.rows(); row++) {
      if (matrix.isNumber(row, column)) {
        numbers++;
        percent += matrix.isPercent(row, column) ? 1 : 0;
      }
    }
    return percent * 2 > numbers;
  }

  private static BitSet results(List<Pattern> patterns) {
    BitSet results = new BitSet();
    for (Pattern pattern : patterns) {
      if (pattern.kind() != RelationKind.PRODUCT) {
        results.set(pattern.result());
      }
    }
    return results;
  }

  private static BitSet all(int count) {
    BitSet all = new BitSet();
    all.set(0, count);
    return all;
  }

  private static BitSet without(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }
}
