package id.cermat.check.table.indicator;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.constraint.NoMissingValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells that stand empty in a column that other rows fill: {@code missing-value}. */
public final class MissingValueValidator extends RuleValidator<NoMissingValue, IndicatorRows> {
  private static final Map<Quantity, Function<Indicator, @Nullable Figure>> COLUMNS =
      Map.of(
          Quantity.TARGET, Indicator::target,
          Quantity.REALIZATION, Indicator::realization,
          Quantity.INDEX, Indicator::index,
          Quantity.WEIGHT, Indicator::weight);

  /** For Hibernate Validator, which makes it. */
  public MissingValueValidator() {
    super(RuleId.MISSING_VALUE);
  }

  @Override
  public void examine(IndicatorRows table, Examination examination) {
    for (Indicator indicator : table.indicators()) {
      List<Indicator.Blank> missing =
          indicator.blanks().stream()
              .filter(blank -> isMissing(blank, indicator, table.indicators()))
              .toList();
      if (missing.isEmpty()) {
        examination.passed();
      } else {
        report(indicator, missing, examination);
      }
    }
  }

  private static boolean isMissing(
      Indicator.Blank blank, Indicator indicator, List<Indicator> rows) {
    Function<Indicator, @Nullable Figure> column = COLUMNS.get(blank.quantity());
    if (column == null || blank.placeholder() != null) {
      return false;
    }
    if (blank.quantity() == Quantity.INDEX && isUnmeasured(indicator)) {
      return false;
    }
    long filled =
        rows.stream().filter(row -> row != indicator).map(column).filter(Objects::nonNull).count();
    return filled > 0 && 2 * filled >= rows.size() - 1;
  }

  /** A dash for target or realization says that there is nothing to compute an index from. */
  private static boolean isUnmeasured(Indicator indicator) {
    return indicator.blanks().stream()
        .anyMatch(
            blank ->
                blank.placeholder() != null
                    && (blank.quantity() == Quantity.TARGET
                        || blank.quantity() == Quantity.REALIZATION));
  }

  private static void report(
      Indicator indicator, List<Indicator.Blank> missing, Examination examination) {
    Indicator.Blank first = missing.get(0);
    List<Quantity> quantities = missing.stream().map(Indicator.Blank::quantity).distinct().toList();
    FindingBuilder finding =
        FindingBuilder.of(RuleId.MISSING_VALUE, first.location())
            .subject(indicator.subject())
            .quantity(first.quantity())
            .context(
                Context.sheet(indicator.row())
                    + quantities.stream().map(Quantity::id).collect(Collectors.joining(" ")));
    missing.stream().skip(1).map(Indicator.Blank::location).forEach(finding::related);
    Object[] arguments = new Object[quantities.size() + 1];
    arguments[0] = indicator.subject();
    for (int i = 0; i < quantities.size(); i++) {
      arguments[i + 1] = Message.of("missing-value/column-" + quantities.get(i).id());
    }
    examination.report(finding, "message-" + quantities.size(), arguments);
  }
}
