package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaEvaluator;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.UncheckableFormulaException;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.sheet.FormulaShift;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Interruption.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose cells are held against the formulas around them. A cell is reported once, by
 * whoever sees it first.
 */
final class Around {
  private static final int MOST = 100;
  private static final long MOST_CELLS = 5_000_000;
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /** An integer of so many digits is not met by chance; two digits are. */
  private static final int TELLING_DIGITS = 3;

  final SheetFormulas sheet;
  final RowWording words;
  private final FormulaEvaluator evaluator;
  private final Set<CellLocation> reported = new HashSet<>();
  private final List<Interruption> found = new ArrayList<>();
  private long left = MOST_CELLS;

  Around(SheetFormulas sheet, FormulaEvaluator evaluator, Vocabulary vocabulary) {
    this.sheet = sheet;
    this.evaluator = evaluator;
    this.words = new RowWording(sheet.grid(), vocabulary);
  }

  List<Interruption> found() {
    return List.copyOf(found);
  }

  void keep(@Nullable Interruption interruption) {
    if (interruption != null && found.size() < MOST) {
      found.add(interruption);
    }
  }

  /** Whether so many more cells may be looked at: ranges may be as long as formulas are many. */
  boolean mayLookAt(long cells) {
    left -= cells;
    return left >= 0;
  }

  /** Claims the cell; false where it is reported already. */
  boolean claim(GridCell cell) {
    return reported.add(place(cell));
  }

  boolean claimed(GridCell cell) {
    return reported.contains(place(cell));
  }

  void claim(CellLocation location) {
    reported.add(location);
  }

  CellLocation place(GridCell cell) {
    return sheet.location(cell.row(), cell.column());
  }

  /** The cell, if a number is typed there. */
  @Nullable GridCell typed(int row, int column) {
    GridCell cell = row < 0 || column < 0 ? null : sheet.grid().cell(row, column);
    return cell != null && cell.number() != null && !cell.formula() && !cell.format().date()
        ? cell
        : null;
  }

  /** Whether a text is a dash, which offices write for nothing. */
  static boolean dash(GridCell cell) {
    return cell.kind() == GridCell.Kind.TEXT
        && cell.text() != null
        && DASHES.contains(cell.text().strip());
  }

  /** The number typed in the cell, a dash as the zero it stands for. */
  @Nullable GridCell typedOrDash(int row, int column) {
    GridCell cell = row < 0 || column < 0 ? null : sheet.grid().cell(row, column);
    return cell != null && dash(cell) && !cell.formula()
        ? new GridCell(
            row, column, GridCell.Kind.NUMBER, BigDecimal.ZERO, null, cell.format(), false)
        : typed(row, column);
  }

  /** What the pattern gives in the cell; null where that cannot be said or is no number. */
  @Nullable BigDecimal given(FormulaPattern pattern, int row, int column) {
    try {
      return evaluator.evaluate(pattern, row, column) instanceof Quantity number
          ? number.value()
          : null;
    } catch (UncheckableFormulaException beyond) {
      // What cannot be calculated cannot be held against the cell.
      return null;
    }
  }

  /**
   * Whether the cell shows the number that a formula gives; where its format tells no decimals,
   * those that were typed count.
   */
  static boolean same(GridCell cell, BigDecimal given) {
    BigDecimal number = Objects.requireNonNull(cell.number());
    int typed = Math.max(number.scale(), 0);
    return ShownCell.shown(cell, given).compareTo(ShownCell.shown(cell, number)) == 0
        || cell.format().decimals() < 0
            && given.setScale(typed, RoundingMode.HALF_UP).compareTo(number) == 0;
  }

  /** Whether the number has so many digits that it equals another only for a reason. */
  static boolean telling(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return number.signum() != 0
        && Math.max(plain.precision(), plain.precision() - plain.scale()) >= TELLING_DIGITS;
  }

  /** What a typed number is to a formula that should stand in its place. */
  static Kind kind(GridCell cell, BigDecimal given, boolean operands) {
    if (!same(cell, given)) {
      return Kind.CONSTANT;
    }
    boolean telling = operands && telling(Objects.requireNonNull(cell.number()));
    return telling ? Kind.RESULT : Kind.EQUAL_CONSTANT;
  }

  /** The cell against the formula that stands in another one. */
  Interruption interruption(
      Kind kind,
      Evidence evidence,
      GridCell cell,
      BigDecimal given,
      int row,
      int column,
      CellLocation first,
      CellLocation last,
      int support) {
    return new Interruption(
        kind,
        evidence,
        ShownCell.figure(sheet, cell, Objects.requireNonNull(cell.number())),
        ShownCell.shown(cell, given),
        FormulaShift.shift(sheet.text(row, column), cell.row() - row, cell.column() - column),
        first,
        last,
        support,
        List.of());
  }

  /** The interruption with one more cell of its kind. */
  static Interruption with(Interruption first, CellLocation also) {
    List<CellLocation> alike = new ArrayList<>(first.alike());
    alike.add(also);
    return new Interruption(
        first.kind(),
        first.evidence(),
        first.figure(),
        first.expected(),
        first.formula(),
        first.first(),
        first.last(),
        first.formulas(),
        alike);
  }
}
