package id.cermat.run;

import id.cermat.check.unit.UnitCheck;
import id.cermat.diagnosis.Diagnosis;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a unit: reads its workbooks and its draft, and holds what they say against itself and each
 * other. Safe for use by several threads; one may serve many units.
 */
public final class Check {
  private final UnitCheck rules = new UnitCheck();

  /** Checks the files; one that cannot be read costs only itself. */
  public CheckedUnit run(CheckOptions options) {
    return run(options, ReadingListener.NONE);
  }

  /**
   * Checks the files; one that cannot be read costs only itself.
   *
   * @param listener told what is being read, and what cannot be
   */
  public CheckedUnit run(CheckOptions options, ReadingListener listener) {
    UnitInput input = UnitInput.read(options.files(), options.rules(), listener);
    UnitResult checked =
        Diagnosis.of(rules.check(input.report(), options.rules()), options.rules());
    List<Finding> findings = new ArrayList<>(input.findings());
    findings.addAll(checked.findings());
    UnitResult result = checked.withFindings(findings);
    return new CheckedUnit(
        input.report(),
        result,
        input.readable(),
        input.readableDrafts(),
        input.complete() && result.crashed().isEmpty());
  }
}
