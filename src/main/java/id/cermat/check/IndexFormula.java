package id.cermat.check;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Polarity;
import id.cermat.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The achievement index (indeks capaian IKU) of a target, a realization and a polarity, in percent,
 * clipped to floor and cap of the rule book. The formulas are those of KMK 127/2026, which the
 * figures published under KMK-300/KMK.01/2022 agree with.
 */
public final class IndexFormula {
  private static final Expression ONE = Expression.of(1);
  private static final Expression TWO = Expression.of(2);
  private static final Expression HUNDRED = Expression.of(100);

  private IndexFormula() {}

  /** What the formula came to. */
  public sealed interface Result permits Computed, NotComputable {
    /** The index, where it could be computed. */
    default Optional<Expression> index() {
      return this instanceof Computed computed ? Optional.of(computed.clipped()) : Optional.empty();
    }
  }

  /**
   * An index.
   *
   * @param uncapped before floor and cap
   */
  public record Computed(Expression uncapped, Expression clipped) implements Result {}

  /**
   * No index.
   *
   * @param reason a key of the message bundle
   */
  public record NotComputable(String reason) implements Result {}

  /** The index of a row under its own polarity, else under the rule book's default. */
  public static Result of(Indicator row, RuleBook rules) {
    if (row.polarity() == null && row.polarityLabel() != null) {
      return new NotComputable("reason/unknown-polarity");
    }
    return of(row, row.polarity() == null ? rules.defaultPolarity() : row.polarity(), rules);
  }

  /** The index of a row if its polarity were {@code polarity}. */
  public static Result of(Indicator row, Polarity polarity, RuleBook rules) {
    Figure target = row.target();
    Figure realization = row.realization();
    if (target == null) {
      return new NotComputable("reason/no-target");
    }
    if (realization == null) {
      return new NotComputable("reason/no-realization");
    }
    if (money(target) && points(realization) || points(target) && money(realization)) {
      return new NotComputable("reason/units-differ");
    }
    Expression reached = Operands.measured(realization);
    if (target.value().signum() == 0) {
      return polarity == Polarity.MINIMIZE
          ? ofZeroTarget(row, reached, rules)
          : new NotComputable("reason/division-by-zero");
    }
    Expression ratio = reached.dividedBy(Expression.exactly(target));
    return switch (polarity) {
      case MAXIMIZE -> maximized(row, target, realization, ratio, rules);
      case MINIMIZE ->
          target.value().signum() < 0
              ? new NotComputable("reason/negative-target")
              : clipped(TWO.minus(ratio).times(HUNDRED), rules);
      case STABILIZE ->
          clipped(
              Expression.chosen(
                  List.of(target, realization), figures -> stabilized(figures, rules)),
              rules);
    };
  }

  private static Result maximized(
      Indicator row, Figure target, Figure realization, Expression ratio, RuleBook rules) {
    boolean unexceedable =
        row.unexceedable() || row.code() != null && rules.unexceedable(row.code().text());
    if (unexceedable && realization.value().compareTo(target.value()) >= 0) {
      Expression full = ratio.times(HUNDRED);
      // Both bounds at the cap: the operands stay, so that a finding can point at them.
      return new Computed(full, full.clamp(rules.cap(), rules.cap()));
    }
    Expression achieved = target.value().signum() < 0 ? ONE.plus(ONE.minus(ratio)) : ratio;
    return clipped(achieved.times(HUNDRED), rules);
  }

  /** Without a target to divide by, the distance from the worst tolerated realization counts. */
  private static Result ofZeroTarget(Indicator row, Expression reached, RuleBook rules) {
    Optional<Expression> worst =
        row.worst() != null
            ? Optional.of(Expression.exactly(row.worst()))
            : Optional.ofNullable(row.code())
                .flatMap(code -> rules.worst(code.text()))
                .map(Expression::of);
    if (worst.isEmpty() || worst.get().value().signum() == 0) {
      return new NotComputable("reason/no-worst-value");
    }
    return clipped(worst.get().minus(reached).dividedBy(worst.get()).times(HUNDRED), rules);
  }

  private static Expression stabilized(List<Figure> figures, RuleBook rules) {
    Figure target = figures.get(0);
    Figure realization = figures.get(1);
    Expression percent =
        Operands.measured(realization).dividedBy(Expression.exactly(target)).times(HUNDRED);
    boolean within = realization.value().compareTo(target.value()) <= 0;
    Expression achievement = within ? percent : Expression.of(200).minus(percent);
    return interpolated(achievement, rules.stabilizeScale());
  }

  private static Expression interpolated(
      Expression achievement, NavigableMap<BigDecimal, BigDecimal> scale) {
    Map.Entry<BigDecimal, BigDecimal> from = scale.floorEntry(achievement.value());
    Map.Entry<BigDecimal, BigDecimal> to = scale.higherEntry(achievement.value());
    if (from == null) {
      return Expression.of(scale.firstEntry().getValue());
    }
    if (to == null) {
      return Expression.of(from.getValue());
    }
    Expression slope =
        Expression.of(to.getValue().subtract(from.getValue()))
            .dividedBy(Expression.of(to.getKey().subtract(from.getKey())));
    return Expression.of(from.getValue())
        .plus(achievement.minus(Expression.of(from.getKey())).times(slope));
  }

  private static Result clipped(Expression uncapped, RuleBook rules) {
    return new Computed(uncapped, uncapped.clamp(rules.floor(), rules.cap()));
  }

  private static boolean money(Figure figure) {
    return figure.unit() == FigureUnit.RUPIAH;
  }

  private static boolean points(Figure figure) {
    return figure.unit() == FigureUnit.PERCENT || figure.unit() == FigureUnit.INDEX;
  }
}
