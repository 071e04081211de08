package id.cermat.check.unit;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class UnitCheckTest {

  @Test
  void findingsFollowFilesSheetsRowsColumnsAndRules() {
    UnitReport report = unit(seen("Zeta"), seen("Alfa"));
    Rule late =
        rule(
            RuleId.HISTORY_SPAN,
            (unit, ledger) ->
                find(
                    RuleId.HISTORY_SPAN,
                    ledger,
                    cell("Alfa", "A1"),
                    cell("Zeta", "B10"),
                    cell("Zeta", "B9"),
                    cell("Zeta", "A9"),
                    cell("Beta", "A1"),
                    new CellLocation("other.xlsx", "Zeta", 0, 0)));
    Rule early =
        rule(
            RuleId.INDICATOR_SET,
            (unit, ledger) -> find(RuleId.INDICATOR_SET, ledger, cell("Zeta", "B9")));

    UnitResult result = new UnitCheck(List.of(late, early)).check(report, RuleBook.builtIn());

    assertThat(result.findings())
        .extracting(finding -> finding.location().label() + " " + finding.rule().id())
        .containsExactly(
            "Zeta!A9 history-span",
            "Zeta!B9 indicator-set",
            "Zeta!B9 history-span",
            "Zeta!B10 history-span",
            "Alfa!A1 history-span",
            "Beta!A1 history-span",
            "Zeta!A1 history-span");
  }

  @Test
  void findingsOfOneFingerprintAreToldApart() {
    Rule rule =
        rule(
            RuleId.HISTORY_SPAN,
            (unit, ledger) ->
                find(
                    RuleId.HISTORY_SPAN,
                    ledger,
                    cell("A", "A3"),
                    cell("A", "A1"),
                    cell("A", "A2")));

    List<Finding> findings =
        new UnitCheck(List.of(rule)).check(unit(seen("A")), RuleBook.builtIn()).findings();

    String first = findings.get(0).fingerprint();
    assertThat(findings)
        .extracting(Finding::fingerprint)
        .containsExactly(first, first + "-2", first + "-3");
    assertThat(first).matches("[0-9a-f]{16}");
  }

  @Test
  void aRuleThatCrashesIsListedAndTheOthersRun() {
    crashes(new IllegalStateException("broken"));
    crashes(new StackOverflowError());
    crashes(new NoClassDefFoundError("other/Kind"));
    crashes(new OutOfMemoryError());
  }

  private static void crashes(Throwable failure) {
    Rule broken =
        rule(
            RuleId.INDICATOR_SET,
            (unit, ledger) -> {
              find(RuleId.INDICATOR_SET, ledger, cell("A", "A1"));
              sneak(failure);
            });
    Rule sound =
        rule(
            RuleId.HISTORY_SPAN,
            (unit, ledger) -> find(RuleId.HISTORY_SPAN, ledger, cell("A", "A2")));

    UnitResult result =
        new UnitCheck(List.of(broken, sound)).check(unit(seen("A")), RuleBook.builtIn());

    assertThat(result.crashed()).containsExactly(RuleId.INDICATOR_SET);
    assertThat(result.findings()).hasSize(2);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable failure) throws T {
    throw (T) failure;
  }

  @Test
  void aConsistentUnitGivesNoFindingAndCountsWhatWasCompared() {
    UnitReport report =
        unit(
            contract(row("9b-N", "Indeks Penilaian Integritas Unit", "85")),
            realizations(row("9b-N", "Indeks Penilaian Integritas Unit", "85", "96,86", "113,95")));

    UnitResult result = new UnitCheck().check(report, RuleBook.builtIn());

    assertThat(result.findings()).isEmpty();
    assertThat(result.crashed()).isEmpty();
    assertThat(result.figuresChecked()).isGreaterThanOrEqualTo(2);
    assertThat(result.rules())
        .filteredOn(rule -> rule.rule() == RuleId.TARGET_AGREES)
        .singleElement()
        .matches(rule -> rule.passed() == 1);
  }

  private static PassedOver seen(String sheet) {
    return new PassedOver(cell(sheet, "A1"), null, Reason.NO_FIGURES, List.of(), false);
  }

  private static void find(RuleId rule, Ledger ledger, Location... places) {
    for (Location place : places) {
      FindingBuilder.of(rule, place).report(ledger, "message");
    }
  }

  private static Rule rule(RuleId id, BiConsumer<UnitReport, Ledger> body) {
    return new Rule() {
      @Override
      public RuleId id() {
        return id;
      }

      @Override
      public void check(UnitReport report, Ledger ledger) {
        body.accept(report, ledger);
      }
    };
  }
}
