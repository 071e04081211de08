package id.cermat.check.table.indicator;

import id.cermat.check.table.frame.Examination;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Period;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well a row's derived periods fit a consolidation.
 *
 * @param failing the periods whose figure differs
 */
record PeriodFit(Consolidation consolidation, List<Period> failing) {

  static PeriodFit of(
      Map<Period, Figure> figures, Consolidation consolidation, Examination examination) {
    return new PeriodFit(
        consolidation,
        PeriodFormula.derived(figures).stream()
            .filter(
                period ->
                    !PeriodFormula.of(period, figures, consolidation)
                        .map(how -> examination.agrees(figures.get(period), how))
                        .orElse(true))
            .toList());
  }

  boolean fits() {
    return failing.isEmpty();
  }

  /**
   * The quarter that alone explains several failing periods, with the figure that mends them all.
   * Where several quarters could, the one whose mended figure is also another quarter's.
   */
  Optional<Map.Entry<Period, Figure>> culprit(
      Map<Period, Figure> figures, Examination examination) {
    if (failing.size() < 2) {
      return Optional.empty();
    }
    List<Map.Entry<Period, Figure>> candidates =
        PeriodFormula.quarters(Period.YEAR).stream()
            .filter(figures::containsKey)
            .filter(quarter -> failing.stream().allMatch(period -> uses(period, quarter)))
            .map(quarter -> Map.entry(quarter, mended(figures, figures.get(quarter))))
            .filter(mend -> fitsWith(mend, figures, examination))
            .toList();
    return candidates.stream()
        .filter(mend -> isAnotherQuarters(mend.getValue(), figures))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private boolean fitsWith(
      Map.Entry<Period, Figure> mend, Map<Period, Figure> figures, Examination examination) {
    Map<Period, Figure> trial = new EnumMap<>(figures);
    trial.put(mend.getKey(), mend.getValue());
    return of(trial, consolidation, examination).fits();
  }

  private static boolean isAnotherQuarters(Figure mended, Map<Period, Figure> figures) {
    return PeriodFormula.quarters(Period.YEAR).stream()
        .map(figures::get)
        .anyMatch(figure -> figure != null && figure.value().compareTo(mended.value()) == 0);
  }

  private static boolean uses(Period period, Period quarter) {
    return PeriodFormula.quarters(period).contains(quarter);
  }

  private Figure mended(Map<Period, Figure> figures, Figure quarter) {
    Period period = failing.get(failing.size() - 1);
    BigDecimal shown = figures.get(period).value();
    BigDecimal computed =
        PeriodFormula.of(period, figures, consolidation).map(Expression::value).orElse(shown);
    BigDecimal missing = shown.subtract(computed);
    BigDecimal right =
        switch (consolidation) {
          case SUM -> quarter.value().add(missing);
          case AVERAGE ->
              quarter
                  .value()
                  .add(
                      missing.multiply(
                          BigDecimal.valueOf(PeriodFormula.parts(period, figures).size())));
          case TAKE_LAST_KNOWN -> shown;
        };
    return new Figure(
        right, quarter.decimals(), quarter.unit(), quarter.literal(), quarter.location());
  }
}
