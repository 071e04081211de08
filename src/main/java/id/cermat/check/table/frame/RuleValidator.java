package id.cermat.check.table.frame;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The frame of every validator: takes the ledger from the validator payload, lets the rule examine
 * the table, and hands its findings over in the violation's dynamic payload. A rule that throws is
 * booked as crashed and leaves the others alone.
 *
 * @param <A> the constraint
 * @param <T> what it stands on
 */
public abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
  private static final Logger LOG = LoggerFactory.getLogger(RuleValidator.class);

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
    Ledger ledger = violation.getConstraintValidatorPayload(Ledger.class);
    if (!ledger.on(rule)) {
      return true;
    }
    Examination examination = new Examination(rule, ledger);
    try {
      examine(table, examination);
    } catch (RuntimeException | Error failure) {
      ledger.crashed(rule);
      LOG.debug("rule {} failed to run", rule.id(), failure);
    }
    if (examination.findings().isEmpty()) {
      return true;
    }
    violation.withDynamicPayload(new Discrepancies(examination.findings()));
    return false;
  }
}
