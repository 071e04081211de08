package id.cermat.check.table.indicator;

import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.model.ComponentTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What components come to: realization against target in percent, capped, times weight. Seen in
 * published reports (LAKIN 2024) with the cap of the components at 120.
 */
final class ComponentFormula {
  private static final Expression HUNDRED = Expression.of(100);

  private ComponentFormula() {}

  /** Realization against target in percent; empty where either is missing or the target is zero. */
  static Optional<Expression> uncapped(ComponentTable.Component component) {
    Figure target = component.target();
    Figure realization = component.realization();
    if (target == null || realization == null || target.value().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Operands.measured(realization).dividedBy(Expression.exactly(target)).times(HUNDRED));
  }

  /** Every way to know a component's achievement, the one nearest to its shown figure first. */
  static List<Expression> achievements(ComponentTable.Component component, BigDecimal cap) {
    Figure achievement = component.achievement();
    List<Expression> ways = new ArrayList<>();
    if (achievement != null) {
      ways.add(Operands.measured(achievement));
      ways.add(Operands.asShown(achievement));
    }
    uncapped(component).ifPresent(ways::add);
    Figure realization = component.realization();
    if (ways.isEmpty()
        && component.target() == null
        && realization != null
        && realization.unit() != FigureUnit.RUPIAH
        && realization.unit() != FigureUnit.COUNT) {
      ways.add(Operands.measured(realization));
    }
    return ways.stream().map(way -> way.clamp(BigDecimal.ZERO, cap)).toList();
  }

  /** Every way to compute a component's share of the total; empty without weight or achievement. */
  static List<Expression> shares(ComponentTable.Component component, BigDecimal cap) {
    Figure weight = component.weight();
    if (weight == null) {
      return List.of();
    }
    return achievements(component, cap).stream()
        .map(achievement -> achievement.times(share(weight)))
        .toList();
  }

  /**
   * Every way to compute the group's total from its weighted components: from the shown shares, or
   * from achievements, or from realizations and targets; empty if a weighted component lacks them.
   */
  static List<Expression> totals(ComponentTable.Group group, BigDecimal cap) {
    List<ComponentTable.Component> weighted =
        group.components().stream().filter(component -> component.weight() != null).toList();
    Function<ComponentTable.Component, Optional<Expression>> shown =
        component -> Optional.ofNullable(component.weighted()).map(Operands::measured);
    Function<ComponentTable.Component, Optional<Expression>> asShown =
        component -> Optional.ofNullable(component.weighted()).map(Operands::asShown);
    Function<ComponentTable.Component, Optional<Expression>> nearest =
        component -> shares(component, cap).stream().findFirst();
    Function<ComponentTable.Component, Optional<Expression>> deepest =
        component -> shares(component, cap).stream().reduce((first, second) -> second);
    return Stream.of(shown, asShown, nearest, deepest)
        .map(way -> sum(weighted, way))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Expression> sum(
      List<ComponentTable.Component> components,
      Function<ComponentTable.Component, Optional<Expression>> way) {
    List<Expression> addends =
        components.stream()
            .map(component -> way.apply(component).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return addends.isEmpty() || addends.size() < components.size()
        ? Optional.empty()
        : Optional.of(Expression.sum(addends));
  }

  private static Expression share(Figure weight) {
    boolean ofOne =
        weight.value().compareTo(BigDecimal.ONE) <= 0 && weight.unit() != FigureUnit.PERCENT;
    Expression exact = Expression.exactly(weight);
    return ofOne ? exact : exact.dividedBy(HUNDRED);
  }
}
