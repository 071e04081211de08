package id.cermat.writer;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Baseline;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to, as every report tells it.
 *
 * @param version the program's version
 * @param rulesSha256 the digest of the rule book in force
 * @param failOn the mildest severity that fails the run; null if none does
 * @param baseline how the findings stand against the baseline; null where none was given
 * @param messages the language of the run
 */
public record Report(
    String version,
    String rulesSha256,
    List<UnitResult> units,
    @Nullable Severity failOn,
    Baseline.@Nullable Comparison baseline,
    Messages messages) {

  /** How many findings weigh so much, in all units. */
  public int count(Severity severity) {
    return units.stream().mapToInt(unit -> count(unit, severity)).sum();
  }

  /** How many findings of a unit weigh so much. */
  public static int count(UnitResult unit, Severity severity) {
    return (int) unit.findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether a baseline was given and holds the finding. */
  public boolean known(UnitResult unit, Finding finding) {
    return baseline != null && baseline.knows(unit, finding);
  }

  /** Whether the finding fails the run. */
  public boolean fails(UnitResult unit, Finding finding) {
    return failOn != null && finding.severity().compareTo(failOn) <= 0 && !known(unit, finding);
  }

  /** The computation of a finding without its operands' places; null where there is none. */
  public @Nullable String arithmetic(Finding finding) {
    return finding.computation() == null
        ? null
        : messages.figures().arithmetic(finding.computation());
  }

  /** The computation of a finding in the language of the run; null where there is none. */
  public @Nullable String computation(Finding finding) {
    return finding.computation() == null
        ? null
        : messages.figures().expression(finding.computation());
  }
}
