package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.check.table.frame.Weights;
import id.cermat.check.table.frame.WholeCheck;
import id.cermat.figure.Figure;
import id.cermat.model.ComponentTable;
import id.cermat.model.constraint.ComponentWeightsSumTo100;
import java.util.List;
import java.util.Objects;

/** The weights of one indicator's components sum to 100 percent: {@code component-weights}. */
public final class ComponentWeightsValidator
    extends RuleValidator<ComponentWeightsSumTo100, ComponentTable.Group> {
  /** For Hibernate Validator, which makes it. */
  public ComponentWeightsValidator() {
    super(RuleId.COMPONENT_WEIGHTS);
  }

  @Override
  public void examine(ComponentTable.Group group, Examination examination) {
    List<Figure> weights =
        group.components().stream()
            .map(ComponentTable.Component::weight)
            .filter(Objects::nonNull)
            .toList();
    if (weights.size() < 2) {
      examination.notChecked("reason/no-weights");
      return;
    }
    if (group.components().stream()
        .anyMatch(component -> examination.unread(component.row(), weights.get(0)))) {
      examination.notChecked("reason/unread-part");
      return;
    }
    new WholeCheck(RuleId.COMPONENT_WEIGHTS, group.subject(), Context.sheet(group.row()))
        .check(new Weights(weights), group.totalWeight(), examination);
  }
}
