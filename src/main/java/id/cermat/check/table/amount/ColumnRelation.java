package id.cermat.check.table.amount;

import id.cermat.check.Operands;
import id.cermat.check.table.frame.Growth;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column computed from others, row by row.
 *
 * @param column the computed one
 * @param operands the others, in the order of the formula
 */
record ColumnRelation(Kind kind, int column, List<Integer> operands) {
  /** The formulas that a heading can announce. */
  enum Kind {
    /** First over second, in percent. */
    RATIO(
        Set.of(
            "%",
            "persen",
            "persentase",
            "prosentase",
            "percent",
            "percentage",
            "capaian",
            "penyerapan",
            "serapan",
            "rasio",
            "ratio")),
    /** First less second. */
    DIFFERENCE(
        Set.of(
            "sisa",
            "selisih",
            "lebih",
            "kurang",
            "saldo",
            "deviasi",
            "surplus",
            "defisit",
            "gap",
            "difference",
            "variance",
            "remaining",
            "remainder",
            "balance",
            "naik",
            "turun",
            "kenaikan",
            "penurunan")),
    /** Second over first, less one, in percent. */
    GROWTH(
        Set.of(
            "pertumbuhan",
            "tumbuh",
            "growth",
            "naik",
            "turun",
            "kenaikan",
            "penurunan",
            "perubahan",
            "delta",
            "yoy",
            "%")),
    /** The sum of columns side by side. */
    ROW_TOTAL(Set.of("jumlah", "total", "jml", "sum", "setahun")),
    /** First times second. */
    PRODUCT(Set.of("jumlah", "total", "jml", "amount")),
    /** What was reached before, and what is new. */
    CUMULATIVE(Set.of("s", "sd", "sampai", "kumulatif", "akumulasi", "cumulative", "ytd"));

    /** Those that a total makes: {@code budget-total}. */
    static final Set<Kind> SUMS = Set.of(DIFFERENCE, ROW_TOTAL, PRODUCT);

    private final Set<String> words;

    Kind(Set<String> words) {
      this.words = words;
    }

    /** Whether a heading announces it. */
    boolean announced(List<String> heading) {
      return heading.stream().anyMatch(words::contains);
    }
  }

  /** What a row's figure should be; empty where an operand is missing or the divisor is 0. */
  Optional<Expression> of(FigureGrid grid, int row) {
    List<Figure> figures = new ArrayList<>();
    for (int operand : operands) {
      Figure figure = grid.figure(row, operand);
      if (figure != null) {
        figures.add(figure);
      } else if (kind != Kind.ROW_TOTAL) {
        return Optional.empty();
      }
    }
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<Expression> measured = figures.stream().map(Operands::measured).toList();
    return switch (kind) {
      case RATIO ->
          zero(figures.get(1))
              ? Optional.empty()
              : Optional.of(measured.get(0).dividedBy(measured.get(1)).times(Expression.of(100)));
      case GROWTH ->
          figures.get(0).value().signum() <= 0
              ? Optional.empty()
              : Optional.of(Growth.inPercent(figures.get(0), figures.get(1)));
      case DIFFERENCE -> Optional.of(measured.get(0).minus(measured.get(1)));
      case PRODUCT -> Optional.of(measured.get(0).times(measured.get(1)));
      case ROW_TOTAL, CUMULATIVE -> Optional.of(Expression.sum(measured));
    };
  }

  private static boolean zero(Figure figure) {
    return figure.value().signum() == 0;
  }
}
