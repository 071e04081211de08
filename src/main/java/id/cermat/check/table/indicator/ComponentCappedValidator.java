package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.lexicon.Quantity;
import id.cermat.model.ComponentTable;
import id.cermat.model.constraint.ComponentsWithinCap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** No component's achievement above the cap: {@code component-capped}. */
public final class ComponentCappedValidator
    extends RuleValidator<ComponentsWithinCap, ComponentTable.Group> {
  /** For Hibernate Validator, which makes it. */
  public ComponentCappedValidator() {
    super(RuleId.COMPONENT_CAPPED);
  }

  @Override
  public void examine(ComponentTable.Group group, Examination examination) {
    BigDecimal cap = examination.rules().componentCap();
    for (ComponentTable.Component component : group.components()) {
      Figure achievement = component.achievement();
      if (achievement == null) {
        continue;
      }
      if (achievement.shown().compareTo(cap) <= 0) {
        examination.passed(achievement);
        continue;
      }
      examination.touched(achievement);
      Optional<Expression> uncapped = ComponentFormula.uncapped(component);
      Expression right =
          uncapped
              .map(ratio -> ratio.clamp(BigDecimal.ZERO, cap))
              .orElseGet(() -> Expression.of(cap));
      BigDecimal expected = right.value().setScale(achievement.decimals(), RoundingMode.HALF_UP);
      FindingBuilder finding =
          FindingBuilder.of(RuleId.COMPONENT_CAPPED, achievement.location())
              .subject(group.subject())
              .quantity(Quantity.INDEX)
              .context(component.name().text())
              .actual(achievement)
              .expected(expected, achievement)
              .computation(right);
      uncapped.ifPresent(
          ratio ->
              finding
                  .relation(achievement, right)
                  .causes(SlipFinder.explain(Mismatch.of(achievement, right).withCap(ratio, cap))));
      examination.report(
          finding, "message", group.subject(), component.name().text(), achievement, cap, expected);
    }
  }
}
