package id.cermat.relation;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Comparison;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Outcome;
import id.cermat.figure.Rounding;
import id.cermat.figure.Tolerance;
import id.cermat.figure.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The relations of one grid. Relations are made when they are asked for; what is kept is the
 * computation of each column and row.
 */
public final class SheetRelations {
  private static final Comparison SHOWN = new Comparison(List.of(Rounding.ROUND), Tolerance.NONE);

  /** A computation that fails more often than this is none where it fails. */
  private static final int MISSES = 10;

  /**
   * Where a grid stands.
   *
   * @param hidden whether its sheet is hidden, and so no witness against visible ones
   */
  public record Place(String file, String sheet, boolean hidden) {}

  private final Place place;
  private final Matrix matrix;
  private final boolean exact;
  private final List<Pattern> patterns;
  private final BitSet checked = new BitSet();

  /** The numbers by their places, where these do not tell row and column. */
  private @Nullable Map<Location, Integer> slots;

  /** The computations by their lines: the columns first, then the rows. */
  private @Nullable Map<Integer, List<Pattern>> byLine;

  SheetRelations(Place place, Matrix matrix, Clues clues, List<Pattern> patterns) {
    this.place = place;
    this.matrix = matrix;
    this.exact = clues.exact();
    this.patterns = patterns;
    for (Pattern pattern : patterns) {
      for (int slot = pattern.slots().nextSetBit(0);
          slot >= 0;
          slot = pattern.slots().nextSetBit(slot + 1)) {
        if (says(pattern, slot)) {
          check(pattern.row(slot), pattern.column(slot));
          for (int operand : pattern.operands()) {
            check(pattern.columns() ? slot : operand, pattern.columns() ? operand : slot);
          }
        }
      }
    }
  }

  private void check(int row, int column) {
    if (matrix.isNumber(row, column)) {
      checked.set(row * matrix.columns() + column);
    }
  }

  private boolean says(Pattern pattern, int slot) {
    return !pattern.failing().get(slot)
        || pattern.accused().get(slot)
        || pattern.failing().cardinality() * MISSES <= pattern.holds();
  }

  /** The numbers of the grid. */
  public Matrix matrix() {
    return matrix;
  }

  /** What the row of a number of this grid is called; empty where nothing names it. */
  public String rowName(Location place) {
    return matrix.rowName(slot(place) / matrix.columns());
  }

  /** What stands above a number of this grid; empty where nothing does. */
  public String heading(Location place) {
    int slot = slot(place);
    return matrix.heading(slot / matrix.columns(), slot % matrix.columns());
  }

  /** Where a number stands, counted by rows and columns at once; negative where it does not. */
  private int slot(Location place) {
    if (place instanceof CellLocation cell) {
      int row = matrix.rowOf(cell.row());
      int column = matrix.columnOf(cell.column());
      return row < 0 || column < 0 ? -1 : row * matrix.columns() + column;
    }
    if (slots == null) {
      slots = new HashMap<>();
      for (int slot = 0; slot < matrix.rows() * matrix.columns(); slot++) {
        Figure figure = matrix.figure(slot / matrix.columns(), slot % matrix.columns());
        if (figure != null) {
          slots.putIfAbsent(figure.location(), slot);
        }
      }
    }
    return slots.getOrDefault(place, -1);
  }

  /**
   * A computation that is asked in many rows or columns.
   *
   * @param columns whether columns come of columns, in every row; else rows of rows
   * @param result the column or row of the results, zero-based
   * @param operands those of the operands, in the order of the kind
   * @param holds how often it holds
   * @param fails how often it does not
   */
  public record Computation(
      RelationKind kind,
      boolean columns,
      int result,
      List<Integer> operands,
      Set<Evidence> evidence,
      int holds,
      int fails) {}

  /** The computations behind {@link #all()}: those of columns first, each in order. */
  public List<Computation> computations() {
    return patterns.stream()
        .filter(pattern -> pattern.slots().stream().anyMatch(slot -> says(pattern, slot)))
        .sorted(
            Comparator.comparing((Pattern pattern) -> !pattern.columns())
                .thenComparingInt(Pattern::result))
        .map(this::computation)
        .toList();
  }

  private Computation computation(Pattern pattern) {
    IntUnaryOperator place = pattern.columns() ? matrix::gridColumn : matrix::gridRow;
    return new Computation(
        pattern.kind(),
        pattern.columns(),
        place.applyAsInt(pattern.result()),
        Arrays.stream(pattern.operands()).map(place).boxed().toList(),
        pattern.evidence(),
        pattern.holds(),
        pattern.failing().cardinality());
  }

  /** How many numbers take part in a relation. */
  public int checked() {
    return checked.cardinality();
  }

  /** The file that the sheet stands in. */
  public String file() {
    return place.file();
  }

  /** The sheet's name. */
  public String sheet() {
    return place.sheet();
  }

  /** Whether the sheet is hidden. */
  public boolean hidden() {
    return place.hidden();
  }

  /** Whether a number of this sheet takes part in a relation. */
  public boolean isChecked(Location place) {
    int slot = slot(place);
    return slot >= 0 && checked.get(slot);
  }

  /**
   * Whether any number of an area takes part in a relation.
   *
   * @param range such as {@code A4:E24}
   */
  public static boolean anyWithin(
      List<SheetRelations> sheets, String file, String sheet, String range) {
    return sheets.stream()
        .filter(one -> one.file().equals(file) && one.sheet().equals(sheet))
        .anyMatch(one -> one.anyWithin(range));
  }

  private boolean anyWithin(String range) {
    String[] ends = range.split(":", -1);
    CellLocation first = corner(ends[0]);
    CellLocation last = corner(ends[ends.length - 1]);
    int rows = matrix.rowsUpTo(last.row());
    int columns = matrix.columnsUpTo(last.column());
    for (int row = matrix.rowsUpTo(first.row() - 1); row < rows; row++) {
      int next =
          checked.nextSetBit(row * matrix.columns() + matrix.columnsUpTo(first.column() - 1));
      if (next >= 0 && next < row * matrix.columns() + columns) {
        return true;
      }
    }
    return false;
  }

  private CellLocation corner(String address) {
    int digits = 0;
    while (digits < address.length() && Character.isLetter(address.charAt(digits))) {
      digits++;
    }
    return new CellLocation(
        file(),
        sheet(),
        Integer.parseInt(address.substring(digits)) - 1,
        CellLocation.columnIndex(address.substring(0, digits)));
  }

  /** Whether a cell of this sheet comes out right by a computation of one of these kinds. */
  public boolean holds(Location place, Set<RelationKind> kinds) {
    int slot = slot(place);
    return slot >= 0 && held(slot / matrix.columns(), slot % matrix.columns(), kinds);
  }

  /**
   * The relations that a number takes part in, as result or operand, and that tell something of it:
   * those that hold, and those that the evidence suffices to call broken.
   */
  public List<Relation> around(Location place) {
    int at = slot(place);
    if (at < 0 || at >= matrix.rows() * matrix.columns()) {
      return List.of();
    }
    int row = at / matrix.columns();
    int column = at % matrix.columns();
    List<Relation> around = new ArrayList<>();
    for (Pattern pattern : through(row, column)) {
      int slot = pattern.columns() ? row : column;
      boolean asked =
          pattern.slots().get(slot)
              && says(pattern, slot)
              && (!pattern.failing().get(slot) || pattern.accused().get(slot));
      if (asked
          && pattern.operands().length > 1
          && matrix.isNumber(pattern.row(slot), pattern.column(slot))) {
        around.add(relation(pattern, slot));
      }
    }
    return around;
  }

  /** Whether a formula computes a number of this grid. */
  public boolean isComputed(Location place) {
    int at = slot(place);
    return at >= 0 && matrix.isComputed(at / matrix.columns(), at % matrix.columns());
  }

  /** The computations that a line of a cell takes part in. */
  private List<Pattern> through(int row, int column) {
    if (byLine == null) {
      Map<Integer, List<Pattern>> lines = new HashMap<>();
      for (Pattern pattern : patterns) {
        IntStream.concat(IntStream.of(pattern.result()), IntStream.of(pattern.operands()))
            .distinct()
            .map(line -> pattern.columns() ? line : matrix.columns() + line)
            .forEach(line -> lines.computeIfAbsent(line, any -> new ArrayList<>()).add(pattern));
      }
      byLine = lines;
    }
    List<Pattern> through = new ArrayList<>(byLine.getOrDefault(column, List.of()));
    through.addAll(byLine.getOrDefault(matrix.columns() + row, List.of()));
    return through;
  }

  /** How many relations hold, by kind. */
  public int holding(RelationKind kind) {
    return patterns.stream()
        .filter(pattern -> pattern.kind() == kind)
        .mapToInt(pattern -> pattern.slots().cardinality() - pattern.failing().cardinality())
        .sum();
  }

  /** All numbers of the grid, row by row. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (int slot = 0; slot < matrix.rows() * matrix.columns(); slot++) {
      Figure figure = matrix.figure(slot / matrix.columns(), slot % matrix.columns());
      if (figure != null) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /**
   * All relations, in the order of their results' cells. Where nothing is taken away from a figure
   * there is no difference, but a figure written again.
   */
  public List<Relation> all() {
    List<Relation> all = new ArrayList<>();
    for (Cell cell : cells(false)) {
      Relation relation = relation(cell.pattern(), cell.slot());
      if (relation.kind() != RelationKind.DIFFERENCE || relation.operands().size() > 1) {
        all.add(relation);
      }
    }
    return all;
  }

  /** The relations whose result is wrong, one a result, in the order of the cells. */
  public List<Relation> broken() {
    Set<Integer> seen = new HashSet<>();
    List<Culprits.At> wrong = new ArrayList<>();
    List<Cell> cells = cells(true);
    cells.sort(
        Comparator.comparingInt((Cell cell) -> cell.at(matrix))
            .thenComparing(cell -> cell.pattern().evidence().iterator().next()));
    for (Cell cell : cells) {
      boolean ownFormula =
          matrix.isComputed(cell.pattern().row(cell.slot()), cell.pattern().column(cell.slot()));
      if ((ownFormula || !heldElsewhere(cell)) && seen.add(cell.at(matrix))) {
        wrong.add(new Culprits.At(cell.pattern(), cell.slot()));
      }
    }
    return wrong.isEmpty() ? List.of() : withoutConsequences(atFault(wrong));
  }

  /**
   * The relations that seem broken, each once; those that a wrong operand explains as the one that
   * gives its value.
   */
  private List<Relation> atFault(List<Culprits.At> wrong) {
    Culprits culprits = new Culprits(matrix, patterns, wrong);
    Map<Culprits.At, Relation> relations = new LinkedHashMap<>();
    wrong.forEach(at -> relations.put(at, relation(at.pattern(), at.slot())));
    for (Culprits.At at : wrong) {
      Culprits.Culprit culprit = relations.containsKey(at) ? culprits.behind(at) : null;
      if (culprit != null) {
        int line = at.pattern().operands()[culprit.operand()];
        Location place = figure(at.row(line), at.column(line)).location();
        Relation sum = Objects.requireNonNull(relations.get(at));
        Relation.Operand operand =
            sum.operands().stream()
                .filter(one -> one.figure().location().equals(place))
                .findFirst()
                .orElseThrow();
        relations.keySet().removeAll(culprit.others());
        relations.put(at, Culprits.solved(sum, operand));
      }
    }
    return List.copyOf(relations.values());
  }

  /**
   * Takes away the sums that are right as soon as one of their operands is mended: where the row of
   * a part is wrong by as much as the total above it, the part alone is.
   */
  private static List<Relation> withoutConsequences(List<Relation> broken) {
    Map<Location, BigDecimal> off = new HashMap<>();
    broken.stream()
        .filter(relation -> relation.computed() != null)
        .forEach(relation -> off.put(relation.result().location(), off(relation)));
    return broken.stream().filter(relation -> !follows(relation, off)).toList();
  }

  private static BigDecimal off(Relation relation) {
    return relation.result().value().subtract(Objects.requireNonNull(relation.computed()));
  }

  private static boolean follows(Relation relation, Map<Location, BigDecimal> off) {
    if (relation.kind() != RelationKind.SUM || relation.computed() == null) {
      return false;
    }
    BigDecimal own = off(relation).negate();
    return relation.operands().stream()
        .map(operand -> off.get(operand.figure().location()))
        .anyMatch(part -> part != null && part.compareTo(own) == 0);
  }

  /** Whether the result comes out right by another computation that tells something. */
  private boolean heldElsewhere(Cell cell) {
    return held(
        cell.pattern().row(cell.slot()),
        cell.pattern().column(cell.slot()),
        EnumSet.allOf(RelationKind.class));
  }

  private boolean held(int row, int column, Set<RelationKind> kinds) {
    for (Pattern other : patterns) {
      int slot = other.columns() ? row : column;
      boolean same = other.columns() ? other.result() == column : other.result() == row;
      if (same
          && kinds.contains(other.kind())
          && other.slots().get(slot)
          && !other.failing().get(slot)
          && matrix.value(row, column) != 0) {
        int nonzero = other.evidence().contains(Evidence.SUPPORT) ? 0 : 1;
        for (int operand : other.operands()) {
          int r = other.columns() ? slot : operand;
          int c = other.columns() ? operand : slot;
          nonzero += matrix.isNumber(r, c) && matrix.value(r, c) != 0 ? 1 : 0;
        }
        if (nonzero > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A figure that stands out.
   *
   * @param against what it stands out against, in the same row; null where it is its column
   */
  public record Doubt(Figure figure, @Nullable Figure against) {}

  /** The parts that exceed their whole where hardly another does. */
  public List<Doubt> partsAboveWhole() {
    return new Doubts(matrix, patterns)
        .partsAboveWhole().stream()
            .map(at -> new Doubt(figure(at[0], at[1]), figure(at[0], at[2])))
            .toList();
  }

  /** The quotients above ten among such as are near one. */
  public List<Doubt> outOfScale() {
    return new Doubts(matrix, patterns)
        .outOfScale().stream().map(at -> new Doubt(figure(at[0], at[1]), null)).toList();
  }

  private Figure figure(int row, int column) {
    return Objects.requireNonNull(matrix.figure(row, column));
  }

  private record Cell(Pattern pattern, int slot) {
    int at(Matrix matrix) {
      return pattern.row(slot) * matrix.columns() + pattern.column(slot);
    }
  }

  private List<Cell> cells(boolean accused) {
    List<Cell> cells = new ArrayList<>();
    for (Pattern pattern : patterns) {
      BitSet slots = accused ? pattern.accused() : pattern.slots();
      for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
        if (says(pattern, slot) && matrix.isNumber(pattern.row(slot), pattern.column(slot))) {
          cells.add(new Cell(pattern, slot));
        }
      }
    }
    cells.sort(Comparator.comparingInt(cell -> cell.at(matrix)));
    return cells;
  }

  private Relation relation(Pattern pattern, int slot) {
    Figure result = figure(pattern.row(slot), pattern.column(slot));
    List<Relation.Operand> operands = new ArrayList<>();
    for (int i = 0; i < pattern.operands().length; i++) {
      int operand = pattern.operands()[i];
      Figure figure =
          matrix.figure(pattern.columns() ? slot : operand, pattern.columns() ? operand : slot);
      if (figure != null) {
        operands.add(
            new Relation.Operand(
                figure, pattern.kind() == RelationKind.DIFFERENCE && i > 0 ? -1 : 1));
      }
    }
    Relation asked =
        new Relation(
            pattern.kind(),
            result,
            operands,
            pattern.evidence(),
            pattern.holds(),
            pattern.failing().cardinality(),
            Outcome.NOT_CHECKED,
            null,
            exact);
    Verdict verdict = SHOWN.compare(result, asked.expression());
    return asked.judged(verdict.outcome(), asked.expression().value());
  }
}
