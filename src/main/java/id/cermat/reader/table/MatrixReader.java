package id.cermat.reader.table;

import id.cermat.figure.DecimalStyle;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureParser;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Hints;
import id.cermat.figure.ParsedFigure;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.ShownNumber;
import id.cermat.relation.Clues;
import id.cermat.relation.Matrix;
import id.cermat.relation.RelationFinder;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sheet, whatever tables stand on it, and what they prove of each other. */
public final class MatrixReader implements Matrix.Source {
  /** No row of column numbers counts further. */
  private static final BigDecimal MOST_COLUMNS = BigDecimal.valueOf(100);

  /** Enough of a column's texts to know its style. */
  private static final int VOTERS = 500;

  /** Texts of a column that are read once only: exports repeat "0,00" thousands of times. */
  private static final int REMEMBERED = 1000;

  /** The cells of a sheet of this size are made once and kept while it is read. */
  private static final int KEPT = 20_000;

  /** How many rows a heading may have. */
  private static final int HEADING = 5;

  private final Sheet sheet;
  private final Grid grid;
  private final RowWords words;
  private final DecimalStyle[] styles;
  private final BitSet headers = new BitSet();
  private final List<List<GridCell>> kept = new ArrayList<>();
  private final Map<Integer, Map<String, Optional<Number>>> read = new HashMap<>();

  public MatrixReader(Sheet sheet, RowWords words) {
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.words = words;
    this.styles = new DecimalStyle[grid.columnCount()];
  }

  /**
   * What the numbers of the sheet prove of each other.
   *
   * @param formulas those of the sheet
   */
  public SheetRelations relations(SheetFormulas formulas) {
    LineCodes.Seen seen = see();
    int[] rows = seen.rows();
    int[] columns = seen.columns();
    LineCodes codes = LineCodes.of(sheet, seen);
    BitSet naming = codes.columns();
    Matrix matrix = new Matrix(rows, columns, this);
    BitSet totals = new BitSet();
    BitSet asides = new BitSet();
    int[] reach = new int[rows.length];
    List<Clues.StatedColumn> stated = new ArrayList<>();
    NamedLines named = new NamedLines(matrix, sheet, words, this::heading);
    BitSet texts = new BitSet();
    boolean belowHeader = false;
    for (int at = 0; at < rows.length; at++) {
      int row = rows[at];
      List<GridCell> cells = kept.isEmpty() ? grid.row(row) : kept.get(row);
      if (heads(cells) || belowHeader && numbersColumns(cells)) {
        belowHeader = true;
        headers.set(row);
        named.head(row, cells);
        for (Clues.StatedColumn column : StatedColumns.in(sheet, row)) {
          column.in(matrix).ifPresent(stated::add);
        }
        continue;
      }
      boolean numbers = false;
      for (GridCell cell : cells) {
        int column = naming.get(cell.column()) ? -1 : matrix.columnOf(cell.column());
        if (column >= 0) {
          boolean number = put(cell, at, column, matrix);
          numbers |= number;
          if (!number && Sheet.words(cell)) {
            texts.set(at * columns.length + column);
          }
        }
      }
      belowHeader = false;
      if (numbers) {
        label(at, cells, totals, asides, named);
        reach[at] = reach(cells, matrix);
        continue;
      }
      texts.clear(at * columns.length, (at + 1) * columns.length);
      if (cells.stream().filter(Sheet::words).count() > 1) {
        belowHeader = true;
        headers.set(row);
        named.head(row, cells);
      }
    }
    unread(texts, matrix);
    List<Clues.CellFormula> computed = new ArrayList<>();
    for (Clues.CellFormula formula : MatrixFormulas.of(formulas)) {
      formula.in(matrix).ifPresent(computed::add);
    }
    kept.clear();
    return RelationFinder.find(
        new SheetRelations.Place(grid.file(), grid.sheet(), grid.hidden()),
        matrix,
        new Clues(
            totals,
            reach,
            asides,
            codes.codes(),
            computed,
            stated,
            named.all(),
            hidden(rows),
            grid.typed(),
            Clues.Proof.SHEET));
  }

  /** Words where numbers belong: what they should add to a total is unknown. */
  private static void unread(BitSet texts, Matrix matrix) {
    int[] words = new int[matrix.columns()];
    int[] numbers = new int[matrix.columns()];
    for (int cell = texts.nextSetBit(0); cell >= 0; cell = texts.nextSetBit(cell + 1)) {
      words[cell % matrix.columns()]++;
    }
    for (int column = 0; column < matrix.columns(); column++) {
      for (int row = 0; words[column] > 0 && row < matrix.rows(); row++) {
        numbers[column] += matrix.isNumber(row, column) ? 1 : 0;
      }
    }
    for (int cell = texts.nextSetBit(0); cell >= 0; cell = texts.nextSetBit(cell + 1)) {
      int column = cell % matrix.columns();
      if (numbers[column] > words[column]) {
        matrix.put(cell / matrix.columns(), column, Matrix.State.UNREAD);
      }
    }
  }

  private BitSet hidden(int[] rows) {
    BitSet hidden = new BitSet();
    for (int row = 0; row < rows.length; row++) {
      hidden.set(row, grid.rowHidden(rows[row]));
    }
    return hidden;
  }

  /** Whether the numbers of a row are years or the numbers of the columns. */
  private static boolean heads(List<GridCell> cells) {
    for (GridCell cell : cells) {
      BigDecimal number = cell.number();
      if (number != null && !Sheet.year(cell) && number.compareTo(MOST_COLUMNS) > 0) {
        return false;
      }
    }
    int numbers = 0;
    int years = 0;
    for (GridCell cell : cells) {
      boolean number = Sheet.numeric(cell);
      numbers += number ? 1 : 0;
      years += number && Sheet.year(cell) ? 1 : 0;
    }
    if (numbers >= 2 && years == numbers) {
      return true;
    }
    return cells.size() > 2
        && ColumnNumbers.are(cells.stream().filter(Sheet::holdsAnything).toList());
  }

  /** Whether a row right below a header counts its columns, however unevenly it was typed. */
  private static boolean numbersColumns(List<GridCell> cells) {
    int previous = 0;
    int numbers = 0;
    int steps = 0;
    for (GridCell cell : cells) {
      if (!Sheet.holdsAnything(cell)) {
        continue;
      }
      String text = Sheet.text(cell).replaceAll("\\s*=.*", "").replaceAll("[()]", "");
      if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(Character::isDigit)) {
        return false;
      }
      int number = Integer.parseInt(text);
      steps += number == previous + 1 ? 1 : 0;
      previous = number;
      numbers++;
    }
    return numbers >= 3 && steps * 10 >= numbers * 7;
  }

  /** A row is a total, or none that a total takes in, where the first thing in it says so. */
  private void label(
      int row, List<GridCell> cells, BitSet totals, BitSet asides, NamedLines named) {
    for (GridCell cell : cells) {
      if (!Sheet.holdsAnything(cell)) {
        continue;
      }
      if (!Sheet.words(cell)) {
        return;
      }
      String text = Sheet.text(cell);
      if (words.wholeTotal(text)) {
        totals.set(row);
      } else if (words.aside(text)) {
        asides.set(row);
        named.label(row, text);
      }
      return;
    }
  }

  /** The first column whose words stand to the right of a number: another table's label. */
  private static int reach(List<GridCell> cells, Matrix matrix) {
    boolean number = false;
    for (GridCell cell : cells) {
      int column = matrix.columnOf(cell.column());
      if (column >= 0 && number && Sheet.words(cell)) {
        return column;
      }
      number |= column >= 0 && Sheet.numeric(cell);
    }
    return matrix.columns();
  }

  /** Goes through the cells once: where anything stands, and how numbers are written. */
  private LineCodes.Seen see() {
    LineCodes.Seen seen = new LineCodes.Seen(grid);
    List<List<String>> texts = new ArrayList<>();
    for (int column = 0; column < styles.length; column++) {
      texts.add(new ArrayList<>());
    }
    List<String> all = new ArrayList<>();
    boolean small = (long) grid.rowCount() * grid.columnCount() <= KEPT;
    for (int row = 0; row < grid.rowCount(); row++) {
      List<GridCell> cells = grid.row(row);
      if (small) {
        kept.add(cells);
      }
      for (GridCell cell : cells) {
        if (!Sheet.holdsAnything(cell)) {
          continue;
        }
        String text = cell.kind() == GridCell.Kind.TEXT ? Sheet.text(cell) : "";
        boolean numeric = Texts.isNumeric(text);
        seen.see(cell, text, numeric);
        if (numeric && texts.get(cell.column()).size() < VOTERS) {
          texts.get(cell.column()).add(text);
          if (all.size() < 4 * VOTERS) {
            all.add(text);
          }
        }
      }
    }
    DecimalStyle document = all.isEmpty() ? DecimalStyle.UNDECIDED : DecimalStyle.vote(all);
    for (int column = 0; column < styles.length; column++) {
      DecimalStyle own =
          texts.get(column).isEmpty()
              ? DecimalStyle.UNDECIDED
              : DecimalStyle.vote(texts.get(column));
      styles[column] = own == DecimalStyle.UNDECIDED ? document : own;
    }
    return seen;
  }

  /** Puts a cell into the matrix; whether it holds a number. */
  private boolean put(GridCell cell, int row, int column, Matrix matrix) {
    if (cell.formula()) {
      matrix.computed(row, column);
    }
    switch (cell.kind()) {
      case NUMBER -> {
        BigDecimal number = cell.number();
        if (number == null || cell.format().date()) {
          return false;
        }
        BigDecimal shown = ShownNumber.scaled(cell, number);
        int hidden = 3 * cell.format().thousands();
        int decimals = ShownNumber.decimals(cell, shown) - hidden;
        boolean finer =
            shown.scale() > decimals + hidden
                && shown.signum() != 0
                && shown.stripTrailingZeros().scale() > decimals + hidden;
        put(
            matrix,
            row,
            column,
            new Number(
                shown.movePointRight(hidden).doubleValue(),
                decimals,
                cell.format().percent(),
                finer));
        return true;
      }
      case TEXT -> {
        String text = Sheet.text(cell);
        if (Texts.isPlaceholder(text)) {
          matrix.put(row, column, Matrix.State.NIL);
          return false;
        }
        Number number = number(text, cell.column());
        if (number == null) {
          return false;
        }
        put(matrix, row, column, number);
        return true;
      }
      case ERROR, UNCACHED -> matrix.put(row, column, Matrix.State.UNREAD);
      default -> {
        // A truth value is no figure.
      }
    }
    return false;
  }

  /**
   * What a matrix needs of a number.
   *
   * @param finer whether more digits are known than shown
   */
  private record Number(double value, int decimals, boolean percent, boolean finer) {}

  private void put(Matrix matrix, int row, int column, Number number) {
    double half = 0.5 * Math.pow(10, -number.decimals());
    boolean exact = number.finer() || grid.typed() && number.decimals() <= 0;
    matrix.put(row, column, number.value(), half, number.percent(), exact);
  }

  /** The number that a text is; the same text in one column is read once. */
  private @Nullable Number number(String text, int column) {
    if (text.isEmpty() || text.charAt(0) > '9' && !Texts.isNumeric(text)) {
      return null;
    }
    Map<String, Optional<Number>> known = read.computeIfAbsent(column, any -> new HashMap<>());
    Optional<Number> number = known.get(text);
    if (number == null) {
      number = Optional.ofNullable(parse(text, column));
      if (known.size() < REMEMBERED) {
        known.put(text, number);
      }
    }
    return number.orElse(null);
  }

  private @Nullable Number parse(String text, int column) {
    ParsedFigure.Reading reading = reading(text, column);
    return reading == null
        ? null
        : new Number(
            reading.value().doubleValue(),
            reading.decimals(),
            reading.unit() == FigureUnit.PERCENT,
            false);
  }

  private ParsedFigure.@Nullable Reading reading(String text, int column) {
    if (!Texts.isNumeric(text)) {
      return null;
    }
    Hints hints = new Hints(FigureUnit.NONE, styles[column], true);
    return FigureParser.parse(Texts.unmarked(text), hints).chosen().orElse(null);
  }

  private @Nullable Figure figure(GridCell cell) {
    BigDecimal number = cell.number();
    if (number != null) {
      return cell.format().date() ? null : figure(cell, number);
    }
    String literal = Sheet.text(cell);
    ParsedFigure.Reading reading = reading(literal, cell.column());
    if (reading == null) {
      return null;
    }
    return new Figure(
        plain(reading.value()), reading.decimals(), reading.unit(), literal, at(cell));
  }

  private Figure figure(GridCell cell, BigDecimal number) {
    BigDecimal shown = ShownNumber.scaled(cell, number);
    int decimals = ShownNumber.decimals(cell, shown);
    int hidden = 3 * cell.format().thousands();
    FigureUnit unit =
        cell.format().percent()
            ? FigureUnit.PERCENT
            : cell.format().currency() ? FigureUnit.RUPIAH : FigureUnit.NONE;
    return new Figure(
        plain(shown.movePointRight(hidden)),
        decimals - hidden,
        unit,
        ShownNumber.literal(cell, number),
        at(cell));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private id.cermat.figure.CellLocation at(GridCell cell) {
    return sheet.at(cell.row(), cell.column());
  }

  @Override
  public Figure figure(int row, int column) {
    GridCell cell = Objects.requireNonNull(grid.cell(row, column));
    return Objects.requireNonNull(figure(cell));
  }

  /** The last words before the first number; a code where there are no words. */
  @Override
  public String rowName(int row) {
    String name = "";
    String code = "";
    for (GridCell cell : grid.row(row)) {
      if (Sheet.words(cell)) {
        name = Sheet.text(cell);
      } else if (!name.isEmpty() && Sheet.numeric(cell)) {
        break;
      } else if (code.isEmpty() && cell.kind() == GridCell.Kind.TEXT) {
        code = Sheet.text(cell);
      }
    }
    return name.isEmpty() ? code : name;
  }

  @Override
  public String heading(int row, int column) {
    int bottom = headers.previousSetBit(row - 1);
    while (bottom >= 0 && sheet.covering(bottom, column).isEmpty()) {
      bottom = headers.previousSetBit(bottom - 1);
    }
    Set<String> texts = new LinkedHashSet<>();
    List<String> upwards = new ArrayList<>();
    for (int at = bottom;
        at >= 0 && at > bottom - HEADING && (headers.get(at) || sheet.inMergeOfAnother(at, column));
        at--) {
      String text = sheet.covering(at, column);
      if (!text.isEmpty() && !Texts.isNumeric(text)
          || at == bottom && upwards.isEmpty() && text.length() == 4) {
        upwards.add(0, text);
      }
    }
    texts.addAll(upwards);
    return String.join(" › ", texts);
  }
}
