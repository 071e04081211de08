package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.FileLocation;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.Recalculation;
import id.cermat.model.spreadsheet.Spreadsheet;
import id.cermat.model.spreadsheet.StaleValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stored value of a formula is what the formula gives. Cells with one formula are one finding,
 * and so is a workbook that was never calculated.
 */
public final class StaleFormulas implements Rule {
  /** From so many formulas on, all of them 0, nothing was ever calculated. */
  private static final int NEVER_CALCULATED = 5;

  @Override
  public RuleId id() {
    return RuleId.STALE_FORMULA;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (Spreadsheet spreadsheet : report.spreadsheets()) {
      Recalculation recalculation = spreadsheet.recalculation();
      ledger.passed(id(), recalculation.consistent());
      recalculation
          .notChecked()
          .forEach((reason, count) -> ledger.notChecked(id(), "reason/" + reason, count));
      List<StaleValue> stale = recalculation.stale();
      if (neverCalculated(stale)) {
        int count = stale.stream().mapToInt(StaleValue::count).sum();
        FindingBuilder.of(id(), new FileLocation(spreadsheet.file()))
            .context(spreadsheet.file())
            .report(ledger, "message-never", count, stale.get(0).location());
      } else {
        stale.forEach(value -> report(value, ledger));
      }
    }
  }

  private static boolean neverCalculated(List<StaleValue> stale) {
    return stale.stream().mapToInt(StaleValue::count).sum() >= NEVER_CALCULATED
        && stale.stream().allMatch(value -> isZero(value.storedNumber()));
  }

  private static boolean isZero(@Nullable BigDecimal number) {
    return number != null && number.signum() == 0;
  }

  private void report(StaleValue stale, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), stale.location())
            .context(stale.location().sheet())
            .actual(stale.stored())
            .expected(stale.recalculated());
    BigDecimal stored = stale.storedNumber();
    BigDecimal recalculated = stale.recalculatedNumber();
    if (stored != null && recalculated != null) {
      finding.values(stored, recalculated);
    }
    stale.alike().forEach(finding::related);
    if (stale.sameAsShown()) {
      finding.milder(Severity.INFO);
    }
    finding.report(
        ledger,
        stale.sameAsShown() ? "message-unseen" : stale.count() == 1 ? "message" : "message-several",
        stale.location(),
        stored == null ? stale.stored() : stored,
        recalculated == null ? stale.recalculated() : recalculated,
        "=" + stale.formula(),
        stale.count());
  }
}
