package id.cermat.run;

import id.cermat.catalogue.RuleId;
import id.cermat.check.region.RegionalCheck;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All units of a run with what comparing them found.
 *
 * @param units in their order, the regional offices (Kanwil) first
 * @param results one for each unit; before them the region's own, where no single regional office
 *     has workbooks that could bear what was found between the units
 * @param between what was found between units
 * @param crashed rules on the region that failed to run
 */
public record RegionalAudit(
    List<AuditedUnit> units,
    List<UnitResult> results,
    List<Finding> between,
    List<RuleId> crashed) {

  private static final String NOTHING = "reason/nothing-of-the-kind";

  static RegionalAudit of(
      List<AuditedUnit> units, RegionalCheck.Outcome outcome, String regionName) {
    List<AuditedUnit> offices = units.stream().filter(unit -> unit.files().region()).toList();
    List<UnitResult> results = new ArrayList<>();
    if (offices.size() != 1) {
      results.add(alone(units, outcome, regionName));
    }
    for (AuditedUnit unit : units) {
      boolean bears = offices.size() == 1 && unit == offices.get(0);
      results.add(bears ? with(unit.result(), outcome) : unit.result());
    }
    return new RegionalAudit(
        List.copyOf(units), List.copyOf(results), outcome.findings(), outcome.crashed());
  }

  private static UnitResult with(UnitResult office, RegionalCheck.Outcome outcome) {
    List<Finding> findings = new ArrayList<>(office.findings());
    findings.addAll(outcome.findings());
    List<RuleCoverage> booked = new ArrayList<>(office.rules());
    booked.addAll(outcome.coverage());
    List<RuleCoverage> coverage = RuleCoverage.ofEveryRule(booked, rule -> NOTHING);
    List<RuleId> crashed = new ArrayList<>(office.crashed());
    crashed.addAll(outcome.crashed());
    return office.with(findings, coverage, crashed);
  }

  private static UnitResult alone(
      List<AuditedUnit> units, RegionalCheck.Outcome outcome, String name) {
    Set<Integer> years =
        units.stream()
            .map(unit -> unit.result().report().year())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    @Nullable Integer year = years.size() == 1 ? years.iterator().next() : null;
    UnitReport nothing = UnitReport.empty(name, year);
    return new UnitResult(
        nothing,
        outcome.findings(),
        0,
        RuleCoverage.ofEveryRule(outcome.coverage(), rule -> NOTHING),
        List.of(),
        outcome.crashed());
  }

  /**
   * Whether everything was read, every rule ran, and all that was to be done with the units was
   * done.
   */
  public boolean complete() {
    return crashed.isEmpty() && units.stream().allMatch(AuditedUnit::complete);
  }

  /** How many offices there are, each once, other than the regional ones. */
  public long offices() {
    return units.stream()
        .filter(unit -> !unit.files().region() && unit.files().version() == 1)
        .count();
  }

  /** What was found in a unit's own files, and between it and others at a place in them. */
  public List<Finding> findings(AuditedUnit unit) {
    List<Finding> findings = new ArrayList<>(unit.result().findings());
    between.stream()
        .filter(finding -> unit.files().names().contains(finding.location().file()))
        .forEach(findings::add);
    return findings;
  }
}
