package id.cermat.relation;

import id.cermat.figure.Figure;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one grid, by row and column, as relations are looked for among them: light copies
 * for the search, the figures themselves where they are asked for. Whoever builds it says which
 * rows and columns carry no figures (headers, numbers of rows, codes).
 *
 * <p>Floating point serves to find candidates only; what a relation says is computed from {@link
 * #figure}.
 */
public final class Matrix {
  /** What a cell is to a computation. */
  public enum State {
    /** Nothing stands there. */
    EMPTY,
    /** A number. */
    NUMBER,
    /** A dash or another sign for nothing: no operand, yet no gap either. */
    NIL,
    /** Something that is no readable number where one belongs: an error, a formula not computed. */
    UNREAD
  }

  /** What stands behind the numbers. */
  public interface Source {
    /** The figure of a cell that holds a number. */
    Figure figure(int row, int column);

    /** What a row is called; empty where nothing names it. */
    String rowName(int row);

    /** What stands above a cell's column, upper rows first; empty where nothing does. */
    String heading(int row, int column);
  }

  private static final State[] STATES = State.values();

  private final int[] rowNumbers;
  private final int[] columnNumbers;
  private final int rows;
  private final int columns;
  private final double[] values;
  private final float[] halves;
  private final byte[] states;
  private final BitSet whole = new BitSet();
  private final BitSet percents = new BitSet();
  private final BitSet exact = new BitSet();
  private final BitSet computed = new BitSet();
  private final Source source;

  /**
   * An empty matrix, to be filled with {@link #put}.
   *
   * @param rowNumbers the rows of the grid in which anything stands, ascending; whatever counts
   *     rows here counts these alone
   * @param columnNumbers the same of columns
   * @param source asked for the cells that relations are about, by row and column of the grid
   */
  public Matrix(int[] rowNumbers, int[] columnNumbers, Source source) {
    this.rowNumbers = rowNumbers;
    this.columnNumbers = columnNumbers;
    this.rows = rowNumbers.length;
    this.columns = columnNumbers.length;
    this.values = new double[rows * columns];
    this.halves = new float[rows * columns];
    this.states = new byte[rows * columns];
    this.source = source;
  }

  /** The index here of a row of the grid; negative where nothing stands in it. */
  public int rowOf(int gridRow) {
    return Arrays.binarySearch(rowNumbers, gridRow);
  }

  /** The index here of a column of the grid; negative where nothing stands in it. */
  public int columnOf(int gridColumn) {
    return Arrays.binarySearch(columnNumbers, gridColumn);
  }

  /** How many rows there are before a row of the grid. */
  public int rowsBefore(int gridRow) {
    return rowsUpTo(gridRow - 1);
  }

  int gridRow(int row) {
    return rowNumbers[row];
  }

  /** The column of the grid that is counted here as a column. */
  public int gridColumn(int column) {
    return columnNumbers[column];
  }

  /** How many rows there are up to a row of the grid, it included. */
  int rowsUpTo(int gridRow) {
    return upTo(rowNumbers, gridRow);
  }

  /** How many columns there are up to a column of the grid, it included. */
  int columnsUpTo(int gridColumn) {
    return upTo(columnNumbers, gridColumn);
  }

  private static int upTo(int[] numbers, int number) {
    int at = Arrays.binarySearch(numbers, number);
    return at >= 0 ? at + 1 : -1 - at;
  }

  /**
   * Puts a number.
   *
   * @param half half a unit of its last shown decimal
   * @param percent whether it is shown as a percentage; its value is in points then
   * @param known whether it is known exactly where it takes part in a computation
   */
  public void put(int row, int column, double value, double half, boolean percent, boolean known) {
    int cell = row * columns + column;
    values[cell] = value;
    halves[cell] = (float) half;
    states[cell] = (byte) State.NUMBER.ordinal();
    if (half >= 0.5) {
      whole.set(cell);
    }
    if (known) {
      exact.set(cell);
    }
    if (percent) {
      percents.set(cell);
    }
  }

  /** Puts what is no number. */
  public void put(int row, int column, State state) {
    states[row * columns + column] = (byte) state.ordinal();
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public State state(int row, int column) {
    return STATES[states[row * columns + column]];
  }

  public boolean isNumber(int row, int column) {
    return states[row * columns + column] == (byte) State.NUMBER.ordinal();
  }

  double value(int row, int column) {
    return values[row * columns + column];
  }

  double half(int row, int column) {
    return halves[row * columns + column];
  }

  /**
   * How far the number may be from what it stands for, where it takes part in a computation: not at
   * all if the cell holds more digits than it shows, or is a whole number that is no rounded one.
   */
  double operandHalf(int row, int column) {
    return exact.get(row * columns + column) ? 0 : halves[row * columns + column];
  }

  /** Notes that a formula gives the cell's content. */
  public void computed(int row, int column) {
    computed.set(row * columns + column);
  }

  boolean isComputed(int row, int column) {
    return computed.get(row * columns + column);
  }

  /** Whether the number is shown without decimals. */
  boolean isWhole(int row, int column) {
    return whole.get(row * columns + column);
  }

  boolean isPercent(int row, int column) {
    return percents.get(row * columns + column);
  }

  /** The figure of a cell; null unless it holds a number. */
  public @Nullable Figure figure(int row, int column) {
    return isNumber(row, column) ? source.figure(rowNumbers[row], columnNumbers[column]) : null;
  }

  /** What a row is called; empty where nothing names it. */
  public String rowName(int row) {
    return source.rowName(rowNumbers[row]);
  }

  /** What stands above a cell's column, upper rows first; empty where nothing does. */
  public String heading(int row, int column) {
    return source.heading(rowNumbers[row], columnNumbers[column]);
  }

  /** The number of cells that hold a number. */
  public int numbers() {
    int count = 0;
    for (byte state : states) {
      count += state == (byte) State.NUMBER.ordinal() ? 1 : 0;
    }
    return count;
  }
}
