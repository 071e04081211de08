package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.CellValues;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Obstacle;
import id.cermat.format.formula.UncheckableFormulaException;
import id.cermat.format.formula.Value;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that the sheets of a workbook show, for the formulas of one of them. */
final class GridValues implements CellValues {
  private final SheetFormulas own;
  private final Map<String, SheetFormulas> sheets;
  private final Map<CellLocation, Value> instead;

  /**
   * @param sheets by their names in lower case
   * @param instead the values that cells have for now instead of those they show
   */
  GridValues(
      SheetFormulas own, Map<String, SheetFormulas> sheets, Map<CellLocation, Value> instead) {
    this.instead = instead;
    this.own = own;
    this.sheets = sheets;
  }

  /** The sheet of that name, the own one for null; null if it is not at hand. */
  @Nullable SheetFormulas sheet(@Nullable String name) {
    return name == null ? own : sheets.get(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public Value at(@Nullable String name, int row, int column) throws UncheckableFormulaException {
    SheetFormulas sheet = sheet(name);
    if (sheet == null || row < 0 || column < 0) {
      throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
    }
    Value other = instead.isEmpty() ? null : instead.get(sheet.location(row, column));
    if (other != null) {
      return other;
    }
    GridCell cell = sheet.grid().cell(row, column);
    return cell == null ? Value.BLANK : value(cell);
  }

  static Value value(GridCell cell) throws UncheckableFormulaException {
    String text = Objects.requireNonNullElse(cell.text(), "");
    return switch (cell.kind()) {
      case NUMBER -> {
        if (cell.format().date()) {
          throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
        }
        yield Value.of(Objects.requireNonNullElse(cell.number(), BigDecimal.ZERO));
      }
      case TEXT -> new Value.Words(text);
      case BOOLEAN -> new Value.Truth(text.equals("TRUE"));
      case ERROR -> new Value.Failure(text);
      case UNCACHED -> throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
    };
  }

  @Override
  public boolean isSubtotal(@Nullable String name, int row, int column) {
    SheetFormulas sheet = sheet(name);
    FormulaPattern pattern = sheet == null ? null : sheet.at(row, column);
    return pattern != null
        && pattern.tree() instanceof Node.CallNode call
        && call.function().equals("SUBTOTAL");
  }

  @Override
  public int rowCount(@Nullable String name) {
    SheetFormulas sheet = sheet(name);
    return sheet == null ? 0 : sheet.grid().rowCount();
  }

  @Override
  public boolean rowHidden(@Nullable String name, int row) {
    SheetFormulas sheet = sheet(name);
    return sheet != null && sheet.grid().rowHidden(row);
  }
}
