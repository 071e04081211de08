package id.cermat.reader.spreadsheet;

import id.cermat.catalogue.SpreadsheetSettings;
import id.cermat.catalogue.SpreadsheetSettings.Depth;
import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaEvaluator;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Obstacle;
import id.cermat.format.formula.UncheckableFormulaException;
import id.cermat.format.formula.Value;
import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Truth;
import id.cermat.format.formula.Value.Words;
import id.cermat.format.sheet.FormulaRecalculator;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.model.spreadsheet.Recalculation;
import id.cermat.model.spreadsheet.StaleValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Applies every formula to the values its operands show and compares with the value that is stored.
 * Where a chain of formulas is stale, only its first link differs.
 */
final class StaleValues {
  private static final BigDecimal RELATIVE = new BigDecimal("1e-12");
  private static final int MOST_ALIKE = 200;
  private static final Set<Obstacle> RECALCULATED =
      Set.of(Obstacle.OTHER_FUNCTION, Obstacle.ARRAY_FORMULA);

  /** A recalculation goes back through all that a formula depends on. */
  private static final int MOST_RECALCULATIONS = 5_000;

  private final SpreadsheetSettings settings;
  private final FormulaRecalculator calculator;
  private final Map<String, Integer> notChecked = new TreeMap<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private int consistent;
  private int recalculations;

  StaleValues(SpreadsheetSettings settings, FormulaRecalculator calculator) {
    this.settings = settings;
    this.calculator = calculator;
  }

  /** Cells with one formula whose values are stale. */
  private static final class Group {
    private final StaleValue first;
    private final List<CellLocation> alike = new ArrayList<>();
    private int count = 1;

    Group(StaleValue first) {
      this.first = first;
    }

    void add(CellLocation cell) {
      count++;
      if (alike.size() < MOST_ALIKE) {
        alike.add(cell);
      }
    }

    StaleValue stale() {
      return new StaleValue(
          first.location(),
          first.stored(),
          first.recalculated(),
          first.storedNumber(),
          first.recalculatedNumber(),
          first.sameAsShown(),
          first.formula(),
          List.copyOf(alike),
          count);
    }
  }

  Recalculation recalculation() {
    return new Recalculation(
        consistent, Map.copyOf(notChecked), groups.stream().map(Group::stale).toList());
  }

  /** A formula whose stored value its operands do not give. */
  private record Suspect(
      SheetFormulas sheet, FormulaEvaluator evaluator, int n, GridCell cell, Value given) {
    CellLocation location() {
      return sheet.location(cell.row(), cell.column());
    }
  }

  /** Looks at the formulas of a sheet; what is found is settled later. */
  void check(SheetFormulas sheet, FormulaEvaluator evaluator) {
    for (int n = 0; n < sheet.size(); n++) {
      GridCell cell = sheet.grid().cell(sheet.row(n), sheet.column(n));
      if (cell != null && cell.kind() != GridCell.Kind.UNCACHED) {
        try {
          Value given = given(sheet, n, evaluator);
          if (agrees(cell, GridValues.value(cell), given)) {
            consistent++;
          } else if (sheet.grid().recalculated(cell.row(), cell.column())) {
            // Nothing was stored: two ways of calculating differ, which is no fault of the file.
            notChecked.merge(Obstacle.OTHER_FUNCTION.reason(), 1, Integer::sum);
          } else {
            suspects.add(new Suspect(sheet, evaluator, n, cell, given));
          }
        } catch (UncheckableFormulaException beyond) {
          if (agrees(sheet, cell, beyond.obstacle())) {
            consistent++;
          } else {
            notChecked.merge(beyond.obstacle().reason(), 1, Integer::sum);
          }
        }
      }
    }
  }

  /**
   * Whether a formula beyond what is worked out here gives the stored value in a recalculation of
   * the whole workbook. Where it does not, either may be mistaken: a value further back may be
   * stale, or a function be calculated otherwise.
   */
  private boolean agrees(SheetFormulas sheet, GridCell cell, Obstacle obstacle) {
    if (!RECALCULATED.contains(obstacle)
        || recalculations == MOST_RECALCULATIONS
        || sheet.grid().recalculated(cell.row(), cell.column())) {
      return false;
    }
    recalculations++;
    GridCell again = calculator.recalculate(cell, sheet.grid().sheet());
    if (again == null || again.kind() != cell.kind()) {
      return false;
    }
    if (again.number() == null || cell.number() == null) {
      return Objects.equals(again.text(), cell.text());
    }
    BigDecimal slack = again.number().abs().multiply(RELATIVE);
    return agrees(cell, cell.number(), new Quantity(again.number(), slack));
  }

  private Value given(SheetFormulas sheet, int n, FormulaEvaluator evaluator)
      throws UncheckableFormulaException {
    if (settings.depth() == Depth.NEVER) {
      throw new UncheckableFormulaException(Obstacle.SWITCHED_OFF);
    }
    if (n >= settings.limit()) {
      throw new UncheckableFormulaException(Obstacle.TOO_MANY);
    }
    return evaluator.evaluate(sheet.pattern(n), sheet.row(n), sheet.column(n));
  }

  /**
   * Decides on what was found: a value that agrees with its operands as they ought to be is right,
   * though an operand is stale.
   *
   * @param instead the values that cells have instead of those they show; empty again afterwards
   */
  void settle(Map<CellLocation, Value> instead) {
    suspects.forEach(suspect -> instead.put(suspect.location(), suspect.given()));
    Map<FormulaPattern, Group> byPattern = new LinkedHashMap<>();
    for (Suspect suspect : suspects) {
      if (isRight(suspect)) {
        consistent++;
        continue;
      }
      FormulaPattern pattern = suspect.sheet().pattern(suspect.n());
      Group group = byPattern.get(pattern);
      if (group == null) {
        byPattern.put(pattern, new Group(stale(suspect)));
      } else {
        group.add(suspect.location());
      }
    }
    groups.addAll(byPattern.values());
    suspects.clear();
    instead.clear();
  }

  private boolean isRight(Suspect suspect) {
    try {
      Value given = given(suspect.sheet(), suspect.n(), suspect.evaluator());
      return agrees(suspect.cell(), GridValues.value(suspect.cell()), given);
    } catch (UncheckableFormulaException beyond) {
      // With its operands mended it cannot be told; what was found with those shown stands.
      return false;
    }
  }

  private static boolean agrees(GridCell cell, Value stored, Value given)
      throws UncheckableFormulaException {
    if (given instanceof Value.Blank) {
      return agrees(cell, stored, Value.of(BigDecimal.ZERO));
    } else if (given instanceof Quantity number && stored instanceof Quantity shown) {
      return agrees(cell, shown.value(), number);
    } else if (given instanceof Words words && stored instanceof Words shown) {
      return words.text().equals(shown.text());
    } else if (given instanceof Truth truth && stored instanceof Truth shown) {
      return truth.truth() == shown.truth();
    }
    return given instanceof Failure && stored instanceof Failure;
  }

  private static boolean agrees(GridCell cell, BigDecimal stored, Quantity given) {
    BigDecimal difference = stored.subtract(given.value()).abs();
    BigDecimal slack =
        given.error().signum() == 0
            ? BigDecimal.ZERO
            : given.error().add(given.value().abs().multiply(RELATIVE));
    // The second case: a workbook that calculates with the precision it displays.
    return difference.compareTo(slack) <= 0
        || (cell.format().decimals() >= 0
            && ShownCell.shown(cell, given.value()).compareTo(ShownCell.value(cell, stored)) == 0);
  }

  private static StaleValue stale(Suspect suspect) {
    SheetFormulas sheet = suspect.sheet();
    GridCell cell = suspect.cell();
    Value given = suspect.given();
    BigDecimal storedNumber = cell.number() == null ? null : ShownCell.shown(cell, cell.number());
    BigDecimal givenNumber =
        given instanceof Quantity number
            ? ShownCell.shown(cell, number.value())
            : given instanceof Value.Blank ? BigDecimal.ZERO : null;
    boolean same =
        storedNumber != null && givenNumber != null && storedNumber.compareTo(givenNumber) == 0;
    return new StaleValue(
        sheet.location(cell.row(), cell.column()),
        literal(storedNumber, cell.text()),
        literal(givenNumber, text(given)),
        storedNumber,
        givenNumber,
        same,
        sheet.text(cell.row(), cell.column()),
        List.of(),
        1);
  }

  private static String literal(@Nullable BigDecimal number, @Nullable String text) {
    return number == null ? Objects.requireNonNullElse(text, "") : number.toPlainString();
  }

  private static String text(Value value) {
    if (value instanceof Failure failure) {
      return failure.literal();
    } else if (value instanceof Words words) {
      return words.text();
    }
    return value instanceof Truth truth ? (truth.truth() ? "TRUE" : "FALSE") : "";
  }
}
