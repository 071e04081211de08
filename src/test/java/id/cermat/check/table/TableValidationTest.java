package id.cermat.check.table;

import static id.cermat.check.TinyTables.budget;
import static id.cermat.check.TinyTables.line;
import static id.cermat.check.TinyTables.realizations;
import static id.cermat.check.TinyTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.TinyTables;
import id.cermat.model.BudgetTable;
import id.cermat.model.UnitReport;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableValidationTest {
  @Test
  void aRuleThatThrowsIsBookedAsCrashedAndTheOthersRun() {
    BudgetTable.Line spent =
        budget(line("Belanja Modal").of("Rp 120", "Rp 125", "99,00%")).lines().get(0);
    BudgetTable.Line strayParent =
        new BudgetTable.Line(
            spent.row(),
            spent.name(),
            1,
            7,
            spent.base(),
            null,
            spent.realization(),
            spent.percentage(),
            null,
            null,
            null);
    UnitReport report =
        TinyTables.unit(
            new BudgetTable(BudgetTable.Kind.BUDGET, null, spent.row(), null, List.of(strayParent)),
            realizations(row("9a-N").target("100").realization("116,95").index("120")));
    Ledger ledger = new Ledger(RuleBook.builtIn());
    new TableValidation().check(report, ledger);
    assertThat(ledger.crashed())
        .containsExactly(RuleId.GROWTH_RATE, RuleId.BUDGET_TOTAL, RuleId.BUDGET_PERCENTAGE);
    assertThat(ledger.findings())
        .extracting(finding -> finding.rule())
        .containsExactlyInAnyOrder(RuleId.INDEX_COMPUTED, RuleId.BUDGET_OVERSPENT);
  }

  @Test
  void aRightUnitGivesNoFinding() {
    Ledger ledger = new Ledger(RuleBook.builtIn());
    new TableValidation()
        .check(
            TinyTables.unit(
                realizations(row("4b-N").target("85").realization("96,86").index("113,95"))),
            ledger);
    assertThat(ledger.findings()).isEmpty();
    assertThat(ledger.crashed()).isEmpty();
  }

  @Test
  void everyRecordOfAUnitThatCarriesAConstraintIsValidated() {
    Set<Class<?>> constrained = new LinkedHashSet<>();
    collect(UnitReport.class, constrained, new LinkedHashSet<>());
    assertThat(constrained).contains(BudgetTable.class, UnitReport.class);
    assertThat(TableValidation.VALIDATED).containsAll(constrained);
  }

  /** The records below a record that have a constraint, or a component to be validated. */
  private static void collect(Class<?> type, Set<Class<?>> constrained, Set<Class<?>> seen) {
    if (!type.isRecord() || !seen.add(type)) {
      return;
    }
    if (Stream.of(type.getAnnotations()).anyMatch(TableValidationTest::constrains)) {
      constrained.add(type);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAnnotatedType() instanceof AnnotatedParameterizedType parameterized) {
        for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
          if (argument.isAnnotationPresent(Valid.class)) {
            constrained.add(type);
          }
          if (argument.getType() instanceof Class<?> element) {
            collect(element, constrained, seen);
          }
        }
      }
      collect(component.getType(), constrained, seen);
    }
  }

  private static boolean constrains(Annotation annotation) {
    return annotation.annotationType().isAnnotationPresent(Constraint.class);
  }
}
