package id.cermat.check.table.rekap;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.IndexFormula;
import id.cermat.check.Operands;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.check.table.frame.RoundedParts;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.RekapTable.Member;
import id.cermat.model.RekapTable.Series;
import id.cermat.model.RekapTable.Summary;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Totals and means of a rekap against its units: {@code budget-total}. */
public final class RekapRelations extends NamedRelations<Series> {
  /** From here on a whole number is an amount or a count, not a percentage. */
  private static final BigDecimal AMOUNT = BigDecimal.valueOf(1000);

  public RekapRelations() {
    super(RuleId.BUDGET_TOTAL, Series.class);
  }

  @Override
  public void examine(Series series, Examination examination) {
    for (Summary summary : series.summaries()) {
      column(series, summary, Indicator::target, Quantity.TARGET, examination);
      column(series, summary, Indicator::realization, Quantity.REALIZATION, examination);
      column(series, summary, Indicator::index, Quantity.INDEX, examination);
    }
  }

  private static void column(
      Series series,
      Summary summary,
      Function<Indicator, @Nullable Figure> column,
      Quantity quantity,
      Examination examination) {
    Figure stated = column.apply(summary.figures());
    List<Figure> units =
        series.members().stream()
            .map(Member::figures)
            .map(column)
            .filter(Objects::nonNull)
            .toList();
    if (stated == null || units.size() < 2) {
      return;
    }
    List<Expression> footings = footings(summary, units, quantity, stated, examination);
    if (footings.isEmpty()) {
      examination.notChecked("reason/own-figures");
      return;
    }
    Examination.Check check = examination.compare(RekapRelations::kind, stated, footings);
    if (check.failed()) {
      report(series, summary, check, units, quantity, examination);
    }
  }

  /** What the row may be; the first one is what its label says. */
  private static List<Expression> footings(
      Summary summary,
      List<Figure> units,
      Quantity quantity,
      Figure stated,
      Examination examination) {
    Expression sum = Expression.sum(units.stream().map(Operands::measured).toList());
    Expression mean = sum.dividedBy(Expression.of(units.size()));
    List<Expression> footings = new ArrayList<>();
    if (summary.kind() == Summary.Kind.MEAN) {
      footings.add(mean);
    } else if (quantity != Quantity.INDEX && additive(units)) {
      footings.add(sum);
    } else {
      List<Expression> possible = new ArrayList<>(List.of(mean, sum));
      if (summary.kind() == Summary.Kind.TOTAL && beyond(stated, units)) {
        footings.add(sum);
      } else if (possible.stream().anyMatch(way -> examination.agrees(stated, way))) {
        footings.addAll(possible);
      }
    }
    if (quantity == Quantity.INDEX) {
      IndexFormula.of(summary.figures(), examination.rules()).index().ifPresent(footings::add);
    }
    return footings;
  }

  private static RelationKind kind(Expression footing) {
    if (footing instanceof Expression.Sum) {
      return RelationKind.SUM;
    }
    return footing instanceof Expression.Quotient ? RelationKind.MEAN : RelationKind.INDEX;
  }

  /** Amounts and counts add up; percentages and indices do not. */
  private static boolean additive(List<Figure> units) {
    return units.stream()
            .allMatch(
                unit ->
                    unit.unit() == FigureUnit.RUPIAH
                        || unit.unit() == FigureUnit.COUNT
                        || unit.unit() == FigureUnit.NONE
                            && unit.value().stripTrailingZeros().scale() <= 0)
        && units.stream()
            .anyMatch(
                unit ->
                    unit.unit() != FigureUnit.NONE || unit.value().abs().compareTo(AMOUNT) >= 0);
  }

  /** Whether the row states more than any mean could be. */
  private static boolean beyond(Figure stated, List<Figure> units) {
    return units.stream().allMatch(unit -> unit.value().compareTo(stated.value()) < 0);
  }

  private static void report(
      Series series,
      Summary summary,
      Examination.Check check,
      List<Figure> units,
      Quantity quantity,
      Examination examination) {
    FindingBuilder finding =
        examination
            .discrepancy(
                check,
                Mismatch.of(check.figure(), check.computation())
                    .withAddends(units.stream().map(Expression::exactly).toList()))
            .subject(series.subject())
            .quantity(quantity)
            .context(Context.sheet(summary.figures().row()) + " " + summary.kind());
    String entry = summary.kind() == Summary.Kind.MEAN ? "message-mean" : "message-rekap";
    if (summary.kind() == Summary.Kind.REGION) {
      finding.milder(Severity.WARNING);
      entry = "message-region";
    } else if (summary.kind() == Summary.Kind.TOTAL
        && RoundedParts.explain(check.figure(), units)) {
      RoundedParts.warn(finding);
    }
    examination.report(
        finding,
        entry,
        summary.label().text(),
        check.figure(),
        check.expected(),
        check.distance(),
        series.subject());
  }
}
