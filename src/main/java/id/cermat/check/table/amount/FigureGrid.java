package id.cermat.check.table.amount;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.model.FigureTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of any table of figures, with the rows below each total. */
final class FigureGrid {
  /** Words of columns whose lines do not make a total. */
  private static final Set<String> NOT_SUMMED =
      Set.of(
          "%",
          "persen",
          "persentase",
          "prosentase",
          "percent",
          "percentage",
          "rata",
          "rerata",
          "average",
          "mean",
          "rasio",
          "ratio",
          "tarif",
          "rate",
          "satuan",
          "indeks",
          "index",
          "skor",
          "score",
          "nilai",
          "capaian",
          "peringkat",
          "ranking",
          "rank",
          "pertumbuhan",
          "growth",
          "kontribusi",
          "porsi",
          "share",
          "umur",
          "usia",
          "lama",
          "hari",
          "suhu",
          "bobot");

  private final FigureTable table;
  private final List<List<Integer>> children = new ArrayList<>();

  FigureGrid(FigureTable table) {
    this.table = table;
    table.rows().forEach(row -> children.add(new ArrayList<>()));
    for (int row = 0; row < table.rows().size(); row++) {
      int parent = table.rows().get(row).parent();
      if (parent >= 0) {
        children.get(parent).add(row);
      }
    }
  }

  int rows() {
    return table.rows().size();
  }

  int columns() {
    return table.columns().size();
  }

  FigureTable.Row row(int row) {
    return table.rows().get(row);
  }

  @Nullable Figure figure(int row, int column) {
    return table.rows().get(row).figures().get(column);
  }

  String heading(int column) {
    return table.columns().get(column).text();
  }

  List<String> headingWords(int column) {
    return List.of(
        heading(column).toLowerCase(Locale.ROOT).replace("%", " % ").split("[^\\p{L}\\p{N}%]+"));
  }

  boolean isTotal(int row) {
    return !children.get(row).isEmpty();
  }

  /** Whether the lines of a column may make a total. */
  boolean summed(int column) {
    if (headingWords(column).stream().anyMatch(NOT_SUMMED::contains)) {
      return false;
    }
    return table.rows().stream()
        .map(row -> row.figures().get(column))
        .filter(Objects::nonNull)
        .noneMatch(figure -> figure.unit() == FigureUnit.PERCENT);
  }

  /** The figures right below a total in a column; blanks and dashes are left out. */
  List<Figure> parts(int total, int column) {
    return children.get(total).stream()
        .map(child -> figure(child, column))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The lines right below a total, a blank subtotal replaced by its own lines. */
  Optional<Expression> sum(int total, int column) {
    return expression(lines(total, column, false));
  }

  /** The last lines below a total, past its subtotals. */
  Optional<Expression> deepSum(int total, int column) {
    return expression(lines(total, column, true));
  }

  private Stream<Figure> lines(int total, int column, boolean deep) {
    return children.get(total).stream()
        .flatMap(
            child -> {
              Figure own = figure(child, column);
              boolean below = isTotal(child) && (deep || own == null);
              List<Figure> lines = below ? lines(child, column, deep).toList() : List.<Figure>of();
              return lines.isEmpty() ? Stream.ofNullable(own) : lines.stream();
            });
  }

  private static Optional<Expression> expression(Stream<Figure> figures) {
    List<Expression> addends = figures.map(Expression::exactly).toList();
    return addends.isEmpty() ? Optional.empty() : Optional.of(Expression.sum(addends));
  }

  /** Whether a figure lies among its lines, as an average of them does. */
  boolean amongParts(int total, int column, Figure figure) {
    List<BigDecimal> values = parts(total, column).stream().map(Figure::value).sorted().toList();
    return values.size() > 1
        && figure.value().compareTo(values.get(0)) >= 0
        && figure.value().compareTo(values.get(values.size() - 1)) <= 0;
  }
}
