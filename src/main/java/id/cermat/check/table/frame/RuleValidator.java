package id.cermat.check.table.frame;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.finding.Finding;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The frame of every validator of what a table demands of itself without arithmetic: takes the
 * ledger from the validator payload, lets the rule examine the table, and hands its findings over
 * in the violation's dynamic payload. A rule that throws is booked as crashed and leaves the others
 * alone.
 *
 * @param <A> the constraint
 * @param <T> what it stands on
 */
public abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
  private final RuleId rule;

  public RuleValidator(RuleId rule) {
    this.rule = rule;
  }

  /** Compares what the rule compares, and books it with the examination. */
  protected abstract void examine(T table, Examination examination);

  @Override
  public final boolean isValid(T table, ConstraintValidatorContext context) {
    HibernateConstraintValidatorContext violation =
        context.unwrap(HibernateConstraintValidatorContext.class);
    List<Finding> findings =
        Examination.run(
            rule,
            violation.getConstraintValidatorPayload(Ledger.class),
            RelationSink.NONE,
            examination -> examine(table, examination));
    if (findings.isEmpty()) {
      return true;
    }
    violation.withDynamicPayload(new Discrepancies(findings));
    return false;
  }
}
