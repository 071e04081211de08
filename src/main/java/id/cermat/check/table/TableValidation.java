package id.cermat.check.table;

import id.cermat.check.Ledger;
import id.cermat.check.table.frame.Discrepancies;
import id.cermat.finding.Finding;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.IkpaTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.RekapTable;
import id.cermat.model.ScoreTable;
import id.cermat.model.UnitReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.PredefinedScopeHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Holds every table of a unit against itself: the relations that its names tell, and the
 * constraints on what is no arithmetic. Safe for use by several threads, each with its own ledger.
 */
public final class TableValidation {
  /** The records that carry constraints; the validator passes over all others without a word. */
  static final Set<Class<?>> VALIDATED =
      Set.of(
          UnitReport.class,
          IndicatorTable.class,
          ComponentTable.class,
          ComponentTable.Group.class,
          ScoreTable.class,
          BudgetTable.class,
          RekapTable.class,
          RekapTable.Series.class,
          RekapTable.Ranking.class,
          IkpaTable.class);

  /**
   * Built when first used, once: it is dear. Knows the model's own constraints alone, for those of
   * the library would take most of the time.
   */
  private static final class Factory {
    private static final HibernateValidatorFactory INSTANCE = build();

    private static HibernateValidatorFactory build() {
      PredefinedScopeHibernateValidatorConfiguration configuration =
          Validation.byProvider(PredefinedScopeHibernateValidator.class)
              .configure()
              .builtinConstraints(Set.of())
              .initializeBeanMetaData(VALIDATED)
              .ignoreXmlConfiguration()
              .messageInterpolator(new ParameterMessageInterpolator());
      ConstraintMapping mapping = configuration.createConstraintMapping();
      Constraints.define(mapping);
      return configuration
          .addMapping(mapping)
          .buildValidatorFactory()
          .unwrap(HibernateValidatorFactory.class);
    }
  }

  /**
   * Books what every rule compared, passed and found; a rule that fails to run is booked as crashed
   * while the others run on.
   */
  public void check(UnitReport report, Ledger ledger) {
    TableRelations.check(report, ledger);
    Validator validator =
        Factory.INSTANCE.usingContext().constraintValidatorPayload(ledger).getValidator();
    for (ConstraintViolation<UnitReport> violation : validator.validate(report)) {
      HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
      for (Finding finding : found.getDynamicPayload(Discrepancies.class).findings()) {
        ledger.failed(finding);
      }
    }
  }
}
