package id.cermat.check.validation;

import id.cermat.figure.Figure;
import id.cermat.finding.RuleId;
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
  void examine(ComponentTable.Group group, Examination examination) {
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
