package id.cermat.check.table.indicator;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Period;
import id.cermat.lexicon.Quantity;
import id.cermat.model.TrajectoryTable;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Semesters and year against the quarters: {@code period-consolidation}. Where a row names no
 * consolidation, any that fits the whole row will do.
 */
public final class PeriodRelations extends NamedRelations<TrajectoryTable> {
  public PeriodRelations() {
    super(RuleId.PERIOD_CONSOLIDATION, TrajectoryTable.class);
  }

  @Override
  public void examine(TrajectoryTable table, Examination examination) {
    for (TrajectoryTable.Row row : table.rows()) {
      if (PeriodFormula.derived(row.figures()).isEmpty()) {
        examination.notChecked("reason/no-derived-period");
      } else if (examination.anyUnread(row.row())) {
        examination.notChecked("reason/unread-part");
      } else {
        examine(table.quantity(), row, examination);
      }
    }
  }

  private static void examine(Quantity quantity, TrajectoryTable.Row row, Examination examination) {
    List<PeriodFit> fits = fits(row, examination);
    PeriodFit best = fits.get(0);
    if (!best.fits() && ambiguous(row.figures(), fits)) {
      reportTried(quantity, row, best, examination);
      return;
    }
    best.culprit(row.figures(), examination)
        .ifPresentOrElse(
            culprit ->
                reportQuarter(
                    quantity, row, best, culprit.getKey(), culprit.getValue(), examination),
            () ->
                PeriodFormula.derived(row.figures())
                    .forEach(period -> compare(quantity, row, best, period, examination)));
  }

  /** Under each consolidation that may be the row's, the best first. */
  private static List<PeriodFit> fits(TrajectoryTable.Row row, Examination examination) {
    Stream<Consolidation> candidates =
        row.consolidation() != null
            ? Stream.of(row.consolidation())
            : Arrays.stream(Consolidation.values());
    return candidates
        .map(consolidation -> PeriodFit.of(row.figures(), consolidation, examination))
        .sorted(Comparator.comparingInt(fit -> fit.failing().size()))
        .toList();
  }

  /** Whether consolidations that fit equally well ask for different figures. */
  private static boolean ambiguous(Map<Period, Figure> figures, List<PeriodFit> fits) {
    return fits.stream()
            .filter(fit -> fit.failing().size() == fits.get(0).failing().size())
            .map(fit -> wanted(figures, fit))
            .distinct()
            .count()
        > 1;
  }

  private static String wanted(Map<Period, Figure> figures, PeriodFit fit) {
    StringBuilder wanted = new StringBuilder();
    for (Period period : fit.failing()) {
      BigDecimal value =
          PeriodFormula.of(period, figures, fit.consolidation())
              .map(Expression::value)
              .orElse(BigDecimal.ZERO);
      wanted.append(period).append(value.stripTrailingZeros().toPlainString());
    }
    return wanted.toString();
  }

  private static void compare(
      Quantity quantity,
      TrajectoryTable.Row row,
      PeriodFit fit,
      Period period,
      Examination examination) {
    Figure figure = row.figures().get(period);
    Expression how = PeriodFormula.of(period, row.figures(), fit.consolidation()).orElseThrow();
    Examination.Check check = examination.compare(RelationKind.CONSOLIDATION, figure, how);
    if (check.failed()) {
      Mismatch evidence =
          Mismatch.of(figure, how)
              .withAddends(
                  PeriodFormula.parts(period, row.figures()).stream()
                      .map(Expression::exactly)
                      .toList());
      examination.report(
          describe(examination.discrepancy(check, evidence), quantity, row, period),
          "message",
          row.subject(),
          figure,
          check.expected(),
          check.distance(),
          how,
          words(period),
          words(fit.consolidation()));
    }
  }

  private static void reportQuarter(
      Quantity quantity,
      TrajectoryTable.Row row,
      PeriodFit fit,
      Period quarter,
      Figure mended,
      Examination examination) {
    Figure figure = row.figures().get(quarter);
    row.figures().values().forEach(examination::touched);
    fit.failing().forEach(period -> broken(row, period, fit.consolidation(), examination));
    FindingBuilder finding =
        FindingBuilder.of(RuleId.PERIOD_CONSOLIDATION, figure.location())
            .actual(figure)
            .expected(mended.shown(), figure);
    fit.failing().forEach(period -> finding.related(row.figures().get(period).location()));
    examination.report(
        describe(finding, quantity, row, quarter),
        "message-quarter",
        row.subject(),
        figure,
        mended,
        words(quarter),
        words(fit.consolidation()));
  }

  private static void reportTried(
      Quantity quantity, TrajectoryTable.Row row, PeriodFit fit, Examination examination) {
    Period period = fit.failing().get(0);
    Figure figure = row.figures().get(period);
    row.figures().values().forEach(examination::touched);
    broken(row, period, fit.consolidation(), examination);
    FindingBuilder finding =
        FindingBuilder.of(RuleId.PERIOD_CONSOLIDATION, figure.location()).actual(figure);
    PeriodFormula.parts(period, row.figures()).forEach(part -> finding.related(part.location()));
    examination.report(
        describe(finding, quantity, row, period),
        "message-tried",
        row.subject(),
        figure,
        words(period),
        expected(row, period, Consolidation.SUM),
        expected(row, period, Consolidation.AVERAGE),
        expected(row, period, Consolidation.TAKE_LAST_KNOWN));
  }

  private static void broken(
      TrajectoryTable.Row row,
      Period period,
      Consolidation consolidation,
      Examination examination) {
    PeriodFormula.of(period, row.figures(), consolidation)
        .ifPresent(
            how -> examination.broken(RelationKind.CONSOLIDATION, row.figures().get(period), how));
  }

  private static Figure expected(
      TrajectoryTable.Row row, Period period, Consolidation consolidation) {
    Figure figure = row.figures().get(period);
    BigDecimal value = PeriodFormula.of(period, row.figures(), consolidation).orElseThrow().value();
    return new Figure(value, figure.decimals(), figure.unit(), figure.literal(), figure.location());
  }

  private static FindingBuilder describe(
      FindingBuilder finding, Quantity quantity, TrajectoryTable.Row row, Period period) {
    return finding
        .subject(row.subject())
        .quantity(quantity)
        .context(Context.sheet(row.row()) + " " + period);
  }

  private static Message words(Enum<?> constant) {
    return Message.of(
        "period-consolidation/" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
