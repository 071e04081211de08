package id.cermat.check.table.score;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.check.table.frame.Weights;
import id.cermat.check.table.frame.WholeCheck;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.ScoreTable;
import id.cermat.model.constraint.IndicatorWeightsSumTo100;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a score sheet: of indicators inside their objective, of perspectives, and of
 * validity and control classes where the rule book expects them: {@code indicator-weights}.
 */
public final class ScoreWeightsValidator
    extends RuleValidator<IndicatorWeightsSumTo100, ScoreTable> {
  /** For Hibernate Validator, which makes it. */
  public ScoreWeightsValidator() {
    super(RuleId.INDICATOR_WEIGHTS);
  }

  @Override
  public void examine(ScoreTable table, Examination examination) {
    objectives(table, examination);
    perspectives(table, examination);
    table.indicators().forEach(indicator -> validity(indicator, examination));
  }

  /** Only where the column is what it seems: most objectives' weights make a whole. */
  private static void objectives(ScoreTable table, Examination examination) {
    List<ScoreTable.Objective> weighted =
        table.perspectives().stream()
            .flatMap(perspective -> perspective.objectives().stream())
            .filter(objective -> !weights(objective).isEmpty())
            .toList();
    long whole = weighted.stream().filter(objective -> makesWhole(objective, examination)).count();
    boolean meant = weighted.size() == 1 || 2 * whole >= weighted.size();
    for (ScoreTable.Objective objective : weighted) {
      Figure first = weights(objective).get(0);
      if (objective.indicators().stream()
          .anyMatch(indicator -> examination.unread(indicator.row(), first))) {
        examination.notChecked("reason/unread-part");
      } else if (!meant) {
        examination.notChecked("reason/other-weighting");
      } else if (makesWhole(objective, examination)) {
        examination.passed(weights(objective).toArray(Figure[]::new));
      } else {
        Weights weights = new Weights(weights(objective));
        examination.touched(weights.figures().toArray(Figure[]::new));
        String subject = ScoreNames.of(objective);
        FindingBuilder finding =
            FindingBuilder.of(RuleId.INDICATOR_WEIGHTS, weights.figures().get(0).location())
                .subject(subject)
                .quantity(Quantity.WEIGHT)
                .context(Context.sheet(table.area()))
                .relation(weights.demanded(), weights.sum())
                .values(weights.value(), weights.whole());
        examination.report(
            finding, "message-objective", subject, weights.value(), weights.whole(), weights.sum());
      }
    }
  }

  private static List<Figure> weights(ScoreTable.Objective objective) {
    return objective.indicators().stream()
        .map(Indicator::weighted)
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean makesWhole(ScoreTable.Objective objective, Examination examination) {
    List<Figure> measured =
        objective.indicators().stream()
            .filter(indicator -> indicator.index() != null)
            .map(Indicator::weighted)
            .filter(Objects::nonNull)
            .toList();
    return makesWhole(new Weights(weights(objective)), examination)
        || !measured.isEmpty() && makesWhole(new Weights(measured), examination);
  }

  private static boolean makesWhole(Weights weights, Examination examination) {
    return weights.makeWholeButForRounding()
        || weights.makeWhole(examination.rules().comparison(RuleId.INDICATOR_WEIGHTS).tolerance());
  }

  private static void perspectives(ScoreTable table, Examination examination) {
    List<Figure> figures =
        table.perspectives().stream()
            .map(ScoreTable.Perspective::weight)
            .filter(Objects::nonNull)
            .toList();
    if (figures.size() > 1) {
      new WholeCheck(RuleId.INDICATOR_WEIGHTS, "nko", "perspectives")
          .check(new Weights(figures), null, examination);
    }
    for (ScoreTable.Perspective perspective : table.perspectives()) {
      Figure weight = perspective.weight();
      BigDecimal due = due(perspective, examination.rules());
      if (weight != null && due != null) {
        compare(weight, due, perspective.name().text(), "message-perspective", examination);
      }
    }
  }

  /** The weight set for the perspective, whichever of its names the sheet uses. */
  private static @Nullable BigDecimal due(ScoreTable.Perspective perspective, RuleBook rules) {
    Map<String, BigDecimal> weights = rules.perspectiveWeights();
    if (weights.isEmpty()) {
      return null;
    }
    String name = letters(perspective.name().text());
    return rules.vocabulary().perspectives().entrySet().stream()
        .filter(known -> weights.containsKey(known.getKey()))
        .filter(known -> known.getValue().stream().anyMatch(word -> name.contains(letters(word))))
        .map(known -> weights.get(known.getKey()))
        .findFirst()
        .orElse(null);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
  }

  private static void validity(Indicator indicator, Examination examination) {
    Figure weight = indicator.weight();
    if (indicator.validity() == null || weight == null) {
      return;
    }
    String validity = indicator.validity().text().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    BigDecimal due = examination.rules().validityWeights().get(validity);
    if (due != null) {
      compare(weight, due, indicator.subject(), "message-validity", examination);
    }
  }

  private static void compare(
      Figure weight, BigDecimal due, String subject, String entry, Examination examination) {
    if (weight.value().compareTo(due) == 0) {
      examination.passed(weight);
      return;
    }
    examination.touched(weight);
    FindingBuilder finding =
        FindingBuilder.of(RuleId.INDICATOR_WEIGHTS, weight.location())
            .subject(subject)
            .quantity(Quantity.WEIGHT)
            .context(entry)
            .actual(weight)
            .expected(due, weight);
    examination.report(finding, entry, subject, weight, due);
  }
}
