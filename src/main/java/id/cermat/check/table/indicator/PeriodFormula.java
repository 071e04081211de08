package id.cermat.check.table.indicator;

import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A semester or a year from its quarters (konsolidasi periode): their sum, their average, or the
 * last one known. A quarter without a figure has none and is left out.
 */
final class PeriodFormula {
  private static final List<Period> DERIVED =
      List.of(Period.SEMESTER_1, Period.UNTIL_Q3, Period.SEMESTER_2, Period.YEAR);

  private PeriodFormula() {}

  /** The derived periods that have a figure and something to derive it from. */
  static List<Period> derived(Map<Period, Figure> figures) {
    return DERIVED.stream()
        .filter(period -> figures.get(period) != null && !parts(period, figures).isEmpty())
        .toList();
  }

  /** The quarters that make a period; for a year without quarters its semesters. */
  static List<Period> quarters(Period period) {
    return switch (period) {
      case SEMESTER_1 -> List.of(Period.Q1, Period.Q2);
      case UNTIL_Q3 -> List.of(Period.Q1, Period.Q2, Period.Q3);
      case SEMESTER_2 -> List.of(Period.Q3, Period.Q4);
      case YEAR -> List.of(Period.Q1, Period.Q2, Period.Q3, Period.Q4);
      case Q1, Q2, Q3, Q4 -> List.of();
    };
  }

  static List<Figure> parts(Period period, Map<Period, Figure> figures) {
    List<Figure> quarters = present(quarters(period), figures);
    return quarters.isEmpty() && period == Period.YEAR
        ? present(List.of(Period.SEMESTER_1, Period.SEMESTER_2), figures)
        : quarters;
  }

  /** What the period's figure should be; empty if it has no parts. */
  static Optional<Expression> of(
      Period period, Map<Period, Figure> figures, Consolidation consolidation) {
    List<Expression> parts = parts(period, figures).stream().map(Operands::measured).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (consolidation) {
          case SUM -> Expression.sum(parts);
          case AVERAGE -> Expression.sum(parts).dividedBy(Expression.of(parts.size()));
          case TAKE_LAST_KNOWN -> parts.get(parts.size() - 1);
        });
  }

  private static List<Figure> present(List<Period> periods, Map<Period, Figure> figures) {
    return periods.stream().map(figures::get).filter(Objects::nonNull).toList();
  }
}
