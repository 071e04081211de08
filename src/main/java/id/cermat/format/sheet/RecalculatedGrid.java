package id.cermat.format.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A grid some of whose cells have got a value since. */
final class RecalculatedGrid implements Grid {
  private final Grid grid;
  private final Map<Long, GridCell> calculated;

  /**
   * A grid over another.
   *
   * @param calculated the cells that take the place of those without a value, by {@link #key}
   */
  RecalculatedGrid(Grid grid, Map<Long, GridCell> calculated) {
    this.grid = grid;
    this.calculated = calculated;
  }

  static long key(int row, int column) {
    return (long) row * CellStore.MAX_COLUMNS + column;
  }

  private GridCell current(GridCell cell) {
    return calculated.getOrDefault(key(cell.row(), cell.column()), cell);
  }

  @Override
  public String file() {
    return grid.file();
  }

  @Override
  public String sheet() {
    return grid.sheet();
  }

  @Override
  public boolean hidden() {
    return grid.hidden();
  }

  @Override
  public int rowCount() {
    return grid.rowCount();
  }

  @Override
  public int columnCount() {
    return grid.columnCount();
  }

  @Override
  public @Nullable GridCell cell(int row, int column) {
    GridCell cell = grid.cell(row, column);
    return cell == null ? null : current(cell);
  }

  @Override
  public List<GridCell> row(int row) {
    return grid.row(row).stream().map(this::current).toList();
  }

  @Override
  public List<Range> merges() {
    return grid.merges();
  }

  @Override
  public @Nullable Range mergeAt(int row, int column) {
    return grid.mergeAt(row, column);
  }

  @Override
  public boolean rowHidden(int row) {
    return grid.rowHidden(row);
  }

  @Override
  public boolean columnHidden(int column) {
    return grid.columnHidden(column);
  }

  @Override
  public boolean recalculated(int row, int column) {
    return calculated.containsKey(key(row, column));
  }

  @Override
  public boolean typed() {
    return grid.typed();
  }

  @Override
  public @Nullable String formula(int row, int column) {
    return grid.formula(row, column);
  }

  @Override
  public void formulas(FormulaVisitor visitor) {
    grid.formulas(visitor);
  }

  @Override
  public int uncachedCount() {
    return grid.uncachedCount() - calculated.size();
  }
}
