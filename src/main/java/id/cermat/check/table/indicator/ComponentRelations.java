package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.check.table.frame.Weights;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.ComponentTable;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Achievement, weighted achievement and total of a group of components: {@code component-sum}. Each
 * figure is held against the level below it, shown or recomputed, so that a slip is reported where
 * it was made and not again above.
 */
public final class ComponentRelations extends NamedRelations<ComponentTable.Group> {
  public ComponentRelations() {
    super(RuleId.COMPONENT_SUM, ComponentTable.Group.class);
  }

  @Override
  public void examine(ComponentTable.Group group, Examination examination) {
    BigDecimal cap = examination.rules().componentCap();
    for (ComponentTable.Component component : group.components()) {
      achievement(group, component, cap, examination);
      weighted(group, component, cap, examination);
    }
    total(group, cap, examination);
  }

  private static void achievement(
      ComponentTable.Group group,
      ComponentTable.Component component,
      BigDecimal cap,
      Examination examination) {
    Figure achievement = component.achievement();
    Optional<Expression> uncapped = ComponentFormula.uncapped(component);
    if (achievement == null || uncapped.isEmpty() || achievement.shown().compareTo(cap) > 0) {
      return;
    }
    Examination.Check check =
        examination.compare(
            RelationKind.PERCENT, achievement, uncapped.get().clamp(BigDecimal.ZERO, cap));
    if (check.failed()) {
      Mismatch evidence =
          Mismatch.of(achievement, check.computation()).withCap(uncapped.get(), cap);
      report(group, component, Quantity.INDEX, "message-achievement", check, evidence, examination);
    }
  }

  private static void weighted(
      ComponentTable.Group group,
      ComponentTable.Component component,
      BigDecimal cap,
      Examination examination) {
    Figure weighted = component.weighted();
    List<Expression> footings = ComponentFormula.shares(component, cap);
    if (weighted == null || footings.isEmpty()) {
      return;
    }
    Examination.Check check = examination.compare(RelationKind.PRODUCT, weighted, footings);
    if (check.failed()) {
      Mismatch evidence = Mismatch.of(weighted, check.computation());
      report(group, component, Quantity.SCORE, "message-weighted", check, evidence, examination);
    }
  }

  private static void total(ComponentTable.Group group, BigDecimal cap, Examination examination) {
    Figure total = group.total();
    if (total == null) {
      return;
    }
    List<Expression> footings = ComponentFormula.totals(group, cap);
    if (footings.isEmpty()) {
      examination.notChecked("reason/no-component-value");
      return;
    }
    boolean right = footings.stream().anyMatch(footing -> examination.agrees(total, footing));
    if (!right && !weightsMakeWhole(group)) {
      // The weights are reported; what the total should be is then unknown.
      examination.notChecked("reason/weights-not-whole");
      return;
    }
    Examination.Check check = examination.compare(RelationKind.WEIGHTED_SUM, total, footings);
    if (check.failed()) {
      Mismatch evidence =
          Mismatch.of(total, check.computation())
              .withAddends(
                  check.computation() instanceof Expression.Sum sum ? sum.addends() : List.of());
      FindingBuilder finding =
          examination
              .discrepancy(check, evidence)
              .subject(group.subject())
              .quantity(Quantity.REALIZATION)
              .context(Context.sheet(group.row()));
      examination.report(finding, "message", group.subject(), check);
    }
  }

  private static boolean weightsMakeWhole(ComponentTable.Group group) {
    Weights weights =
        new Weights(
            group.components().stream()
                .map(ComponentTable.Component::weight)
                .filter(Objects::nonNull)
                .toList());
    return weights.makeWholeButForRounding();
  }

  private static void report(
      ComponentTable.Group group,
      ComponentTable.Component component,
      Quantity quantity,
      String entry,
      Examination.Check check,
      Mismatch evidence,
      Examination examination) {
    FindingBuilder finding =
        examination
            .discrepancy(check, evidence)
            .subject(group.subject())
            .quantity(quantity)
            .context(entry + " " + component.name().text());
    examination.report(finding, entry, component.name().text(), check);
  }
}
