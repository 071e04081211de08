package id.cermat.check.table.score;

import id.cermat.catalogue.PerspectiveMethod;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.UnmeasuredMethod;
import id.cermat.check.IndexFormula;
import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.model.Indicator;
import id.cermat.model.ScoreTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's score from below: an objective's value (NSS) is the weighted mean of its
 * measured indicators' indices, a perspective's (NP) the mean of its objectives, the score (NKO)
 * the mean of the perspectives by their weights. The rule book says whether objectives count by
 * weight, and whether what has no value is left out or counts as zero.
 *
 * <p>Each is given on several footings: the level below as held, as shown, and recomputed from the
 * level under that. The first list entry is the one that a reader would take.
 */
final class ScoreFormula {
  private static final int FOOTINGS = 4;
  private static final List<Expression> ZEROES = Collections.nCopies(FOOTINGS, Expression.of(0));

  private final RuleBook rules;
  private final BiPredicate<Figure, Expression> agrees;
  private final boolean wholeIndices;
  // Every level asks for those below it, on every footing: each is worked out once.
  private final IdentityHashMap<Indicator, List<Expression>> indices = new IdentityHashMap<>();
  private final IdentityHashMap<ScoreTable.Objective, List<Expression>> objectives =
      new IdentityHashMap<>();
  private final IdentityHashMap<ScoreTable.Objective, List<Expression>> shown =
      new IdentityHashMap<>();
  private final IdentityHashMap<ScoreTable.Perspective, List<Expression>> perspectives =
      new IdentityHashMap<>();
  private final IdentityHashMap<ScoreTable.Perspective, List<Expression>> values =
      new IdentityHashMap<>();

  /** {@code agrees} says whether a computation gives a figure. */
  ScoreFormula(ScoreTable table, RuleBook rules, BiPredicate<Figure, Expression> agrees) {
    this.rules = rules;
    this.agrees = agrees;
    this.wholeIndices =
        table.indicators().stream()
            .map(Indicator::index)
            .allMatch(index -> index == null || index.decimals() <= 0);
  }

  /** The value of an objective; empty if none of its indicators is measured. */
  List<Expression> objective(ScoreTable.Objective objective) {
    return objectives.computeIfAbsent(objective, this::fromIndices);
  }

  private List<Expression> fromIndices(ScoreTable.Objective objective) {
    List<Indicator> measured =
        objective.indicators().stream().filter(row -> !indices(row).isEmpty()).toList();
    if (objective.indicators().stream().allMatch(row -> measuredIndices(row).isEmpty())) {
      return List.of();
    }
    List<Expression> footings = new ArrayList<>();
    for (Function<Indicator, @Nullable Figure> weight : weights(measured)) {
      for (int footing = 0; footing < FOOTINGS; footing++) {
        footings.add(weightedMean(measured, weight, footing));
      }
    }
    if (footings.isEmpty()) {
      for (int footing = 0; footing < FOOTINGS; footing++) {
        footings.add(mean(measured.stream().map(this::indices).toList(), footing));
      }
    }
    return footings;
  }

  /** The value of a perspective; empty if none of its objectives has a value. */
  List<Expression> perspective(ScoreTable.Perspective perspective) {
    return perspectives.computeIfAbsent(perspective, this::fromObjectives);
  }

  private List<Expression> fromObjectives(ScoreTable.Perspective perspective) {
    List<List<Expression>> values = new ArrayList<>();
    List<Expression> weights = new ArrayList<>();
    for (ScoreTable.Objective objective : perspective.objectives()) {
      List<Expression> value =
          shown.computeIfAbsent(objective, of -> footings(of.score(), objective(of)));
      if (!value.isEmpty()) {
        values.add(value);
        weights.add(weight(objective));
      } else if (rules.unmeasuredMethod() == UnmeasuredMethod.ZERO) {
        values.add(ZEROES);
        weights.add(weight(objective));
      }
    }
    if (values.stream().allMatch(ZEROES::equals)) {
      return List.of();
    }
    return IntStream.range(0, FOOTINGS)
        .mapToObj(
            footing ->
                rules.perspectiveMethod() == PerspectiveMethod.WEIGHTED
                    ? byWeight(values.stream().map(value -> value.get(footing)).toList(), weights)
                    : mean(values, footing))
        .toList();
  }

  /** What an objective weighs in its perspective: the weights of its measured indicators. */
  private Expression weight(ScoreTable.Objective objective) {
    return Expression.sum(
        objective.indicators().stream()
            .filter(row -> !indices(row).isEmpty())
            .map(Indicator::weight)
            .map(weight -> weight == null ? Expression.of(1) : Expression.exactly(weight))
            .toList());
  }

  /** The score; empty if no perspective has a value, or one that has lacks its weight. */
  List<Expression> total(ScoreTable table) {
    boolean zero = rules.unmeasuredMethod() == UnmeasuredMethod.ZERO;
    List<ScoreTable.Perspective> valued =
        table.perspectives().stream()
            .filter(perspective -> zero || !values(perspective).isEmpty())
            .toList();
    if (valued.stream().allMatch(perspective -> values(perspective).isEmpty())) {
      return List.of();
    }
    List<Figure> weights = new ArrayList<>();
    for (ScoreTable.Perspective perspective : valued) {
      if (perspective.weight() == null) {
        return List.of();
      }
      weights.add(perspective.weight());
    }
    if (weights.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, FOOTINGS)
        .mapToObj(
            footing ->
                weightedMean(
                    valued.stream()
                        .map(value -> values(value).isEmpty() ? ZEROES : values(value))
                        .map(value -> value.get(footing))
                        .toList(),
                    weights))
        .toList();
  }

  private List<Expression> values(ScoreTable.Perspective perspective) {
    return values.computeIfAbsent(perspective, of -> footings(of.score(), perspective(of)));
  }

  private List<Expression> indices(Indicator row) {
    List<Expression> measured = measuredIndices(row);
    return measured.isEmpty() && rules.unmeasuredMethod() == UnmeasuredMethod.ZERO
        ? ZEROES
        : measured;
  }

  private List<Expression> measuredIndices(Indicator row) {
    return indices.computeIfAbsent(row, this::fromFigures);
  }

  private List<Expression> fromFigures(Indicator row) {
    Figure index = row.index();
    if (index != null && wholeIndices) {
      // A sheet that shows no decimals has rounded them away.
      return Collections.nCopies(FOOTINGS, Expression.of(index));
    }
    return footings(index, IndexFormula.of(row, rules).index().map(List::of).orElse(List.of()));
  }

  /**
   * A level's value on every footing; empty where it is neither shown nor computable. A shown value
   * that is wrong, and reported as that, is recomputed on the last two.
   */
  private List<Expression> footings(@Nullable Figure shown, List<Expression> computed) {
    if (shown == null) {
      return computed.isEmpty()
          ? List.of()
          : List.of(computed.get(0), computed.get(0), computed.get(0), last(computed));
    }
    Expression held = Operands.measured(shown);
    Expression asShown = Operands.asShown(shown);
    boolean right =
        computed.isEmpty() || computed.stream().anyMatch(way -> agrees.test(shown, way));
    return right
        ? List.of(held, asShown, asShown, asShown)
        : List.of(held, asShown, computed.get(0), last(computed));
  }

  private static Expression last(List<Expression> footings) {
    return footings.get(footings.size() - 1);
  }

  /** The weight columns that every measured indicator fills, the one inside the objective first. */
  private static List<Function<Indicator, @Nullable Figure>> weights(List<Indicator> measured) {
    List<Function<Indicator, @Nullable Figure>> columns =
        List.of(Indicator::weighted, Indicator::weight);
    return columns.stream()
        .filter(column -> measured.stream().allMatch(row -> isPositive(column.apply(row))))
        .toList();
  }

  private static boolean isPositive(@Nullable Figure weight) {
    return weight != null && weight.value().signum() > 0;
  }

  private Expression weightedMean(
      List<Indicator> measured, Function<Indicator, @Nullable Figure> weight, int footing) {
    List<Expression> values = new ArrayList<>();
    List<Figure> weights = new ArrayList<>();
    for (Indicator row : measured) {
      Figure of = weight.apply(row);
      if (of != null) {
        values.add(indices(row).get(footing));
        weights.add(of);
      }
    }
    return weightedMean(values, weights);
  }

  private static Expression weightedMean(List<Expression> values, List<Figure> weights) {
    return byWeight(values, weights.stream().map(Expression::exactly).toList());
  }

  private static Expression byWeight(List<Expression> values, List<Expression> weights) {
    List<Expression> addends =
        IntStream.range(0, values.size())
            .mapToObj(i -> values.get(i).times(weights.get(i)))
            .toList();
    return Expression.sum(addends).dividedBy(Expression.sum(weights));
  }

  private static Expression mean(List<List<Expression>> values, int footing) {
    return Expression.sum(values.stream().map(value -> value.get(footing)).toList())
        .dividedBy(Expression.of(values.size()));
  }
}
