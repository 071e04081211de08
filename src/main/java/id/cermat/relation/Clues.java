package id.cermat.relation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a grid says of its numbers besides the numbers themselves.
 *
 * @param totals the rows that a whole cell calls a total (Jumlah, Total)
 * @param reach for each row the first column that is another label's, as where tables stand side by
 *     side
 * @param asides the rows that no total takes in: means, shares, differences
 * @param codes how the codes of the rows hang together
 * @param formulas the formulas that say plainly what they compute
 * @param stated what the row of column numbers states, as formulas that hold for every row
 * @param named the lines whose heading or label says how they are computed
 * @param hidden the rows that are hidden, as a filter hides them
 * @param exact whether whole numbers are known to the unit; they may be rounded otherwise
 * @param proof how much has to hold before arithmetic alone proves a computation
 */
public record Clues(
    BitSet totals,
    int[] reach,
    BitSet asides,
    Codes codes,
    List<CellFormula> formulas,
    List<StatedColumn> stated,
    List<NamedLine> named,
    BitSet hidden,
    boolean exact,
    Proof proof) {

  /** Clues of a grid whose headings are not asked. */
  public Clues(
      BitSet totals,
      int[] reach,
      BitSet asides,
      Codes codes,
      List<CellFormula> formulas,
      List<StatedColumn> stated,
      BitSet hidden,
      boolean exact,
      Proof proof) {
    this(totals, reach, asides, codes, formulas, stated, List.of(), hidden, exact, proof);
  }

  /**
   * A line whose heading or label says in a word how its numbers come of others of the same table:
   * which others the numbers have to tell.
   *
   * @param columns whether it is a column, and the slots are rows
   * @param line the column or row, by the lines of the matrix
   * @param first the first slot below the heading
   * @param last the last slot that the heading is about
   * @param kinds what the word may mean
   */
  public record NamedLine(
      boolean columns, int line, int first, int last, Set<RelationKind> kinds) {}

  /**
   * How much has to hold before arithmetic alone proves a computation.
   *
   * @param share in which part of the telling rows a quotient has to hold
   * @param telling in how many telling rows a computation has to hold
   * @param rowTelling in how many columns a row has to be the quotient of two others
   * @param ratioMisses how many wrong quotients there may be for each that holds
   * @param sumMisses how many wrong sums there may be for each that holds
   * @param reach within how many rows two others have to hold for one to be called wrong; 0 where
   *     that does not matter
   * @param nearly by what part of itself a total may be missed in some columns where it is met in
   *     another; 0 where what misses is no total
   * @param resultsLast whether quotients and differences stand to the right of what they come of
   */
  public record Proof(
      double share,
      int telling,
      int rowTelling,
      double ratioMisses,
      double sumMisses,
      int reach,
      double nearly,
      boolean resultsLast) {
    /** For sheets, whose columns are long and mostly computed (measured on real books). */
    public static final Proof SHEET = new Proof(0.75, 5, 2, 0.05, 0.05, 0, 0, false);

    /**
     * For tables of drafts, which are short and typed: percentages that hold in three rows and in
     * three of five are right in 95 of 100 cases (measured on real reports). What stands far from
     * any row that holds may belong to another table.
     */
    public static final Proof DRAFT = new Proof(0.6, 3, 3, 0.67, 0.2, 8, 0.001, true);
  }

  /** The rows among these that are not hidden. */
  int[] visible(int[] rows) {
    return Arrays.stream(rows).filter(row -> !hidden.get(row)).toArray();
  }

  /** Whether hidden rows lie between these, and none among them: a filter picked them. */
  boolean passesOver(int[] rows) {
    int first = Arrays.stream(rows).min().orElse(0);
    int last = Arrays.stream(rows).max().orElse(0);
    int next = hidden.nextSetBit(first);
    return next >= 0 && next <= last && visible(rows).length == rows.length;
  }

  /** Whether a row is a total by a label that reaches as far as a column. */
  boolean total(int row, int column) {
    return totals.get(row) && column < reach[row];
  }

  /**
   * The codes of rows.
   *
   * @param parents for each row the row whose code its own code continues, or −1
   * @param depths for each row the number of parts of its code, 0 where it has none
   * @param names for each row a number that equal codes share, −1 where it has none
   */
  public record Codes(int[] parents, int[] depths, int[] names) {}

  /**
   * A formula whose operands all stand in the row or all in the column of its cell.
   *
   * @param columns whether its operands stand in its row, so that it computes its column
   * @param operands the columns (or rows) of the operands
   * @param subtotal whether it passes over other subtotals
   */
  public record CellFormula(
      RelationKind kind, boolean columns, int row, int column, int[] operands, boolean subtotal) {

    /**
     * The same by the rows and columns of a matrix instead of the grid's. Lines in which nothing
     * stands add nothing; any other computation with them says nothing, and is left out.
     */
    public Optional<CellFormula> in(Matrix matrix) {
      return indices(operands, columns, kind, matrix)
          .map(
              lines ->
                  new CellFormula(
                      kind, columns, matrix.rowOf(row), matrix.columnOf(column), lines, subtotal));
    }
  }

  /**
   * A column whose computation a row of column numbers states: 8 = 4 + 5.
   *
   * @param firstRow the first row below that it is about
   */
  public record StatedColumn(RelationKind kind, int column, int[] operands, int firstRow) {

    /** The same by the rows and columns of a matrix; empty where one of its columns is. */
    public Optional<StatedColumn> in(Matrix matrix) {
      int first = matrix.rowOf(firstRow);
      int result = matrix.columnOf(column);
      return result < 0
          ? Optional.empty()
          : indices(operands, true, kind, matrix)
              .map(lines -> new StatedColumn(kind, result, lines, first < 0 ? -1 - first : first));
    }
  }

  private static Optional<int[]> indices(
      int[] lines, boolean columns, RelationKind kind, Matrix matrix) {
    int[] indices =
        Arrays.stream(lines)
            .map(line -> columns ? matrix.columnOf(line) : matrix.rowOf(line))
            .filter(line -> line >= 0)
            .toArray();
    boolean all = indices.length == lines.length || kind == RelationKind.SUM;
    return all && indices.length > 0 ? Optional.of(indices) : Optional.empty();
  }
}
