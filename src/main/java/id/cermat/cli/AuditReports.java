package id.cermat.cli;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.finding.Baseline;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the reports of a run: one for each unit, and one for all.
 *
 * @param version the program's
 * @param baseline what was known before; null where no baseline was given
 */
record AuditReports(
    String version, RuleBook rules, FailOn failOn, @Nullable Baseline baseline, Messages messages) {

  Report of(List<UnitResult> units) {
    return new Report(
        version,
        rules.sha256(),
        units,
        failOn.severity(),
        baseline == null ? null : baseline.compare(units),
        messages);
  }
}
