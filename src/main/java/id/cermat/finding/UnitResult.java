package id.cermat.finding;

import id.cermat.catalogue.RuleId;
import id.cermat.model.UnitReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What checking one unit came to.
 *
 * @param findings in the order of files, sheets, rows and columns
 * @param figuresChecked figures that took part in at least one comparison
 * @param citations every figure that the draft cites, in its order; empty without a draft, and
 *     where the result is {@linkplain #condensed() condensed}
 * @param fates how many citations have each status
 * @param rules every rule of the catalogue
 * @param crashed rules that failed to run; the run is then incomplete
 * @param held the comparisons that hold, as witnesses; empty once the findings are diagnosed
 */
public record UnitResult(
    UnitReport report,
    List<Finding> findings,
    int figuresChecked,
    List<RuleCoverage> rules,
    List<CitationResult> citations,
    Map<CitationResult.Status, Integer> fates,
    List<RuleId> crashed,
    TableCoverage tables,
    List<Constraint> held) {

  /** A result in full. */
  public UnitResult(
      UnitReport report,
      List<Finding> findings,
      int figuresChecked,
      List<RuleCoverage> rules,
      List<CitationResult> citations,
      List<RuleId> crashed) {
    this(
        report,
        findings,
        figuresChecked,
        rules,
        citations,
        fates(citations),
        crashed,
        TableCoverage.of(report),
        List.of());
  }

  private static Map<CitationResult.Status, Integer> fates(List<CitationResult> citations) {
    Map<CitationResult.Status, Integer> fates = new EnumMap<>(CitationResult.Status.class);
    citations.forEach(citation -> fates.merge(citation.status(), 1, Integer::sum));
    return fates;
  }

  /** The same result with these findings instead. */
  public UnitResult withFindings(List<Finding> others) {
    return new UnitResult(
        report, others, figuresChecked, rules, citations, fates, crashed, tables, held);
  }

  /** The same result with the comparisons that hold, as witnesses. */
  public UnitResult withHeld(List<Constraint> constraints) {
    return new UnitResult(
        report,
        findings,
        figuresChecked,
        rules,
        citations,
        fates,
        crashed,
        tables,
        List.copyOf(constraints));
  }

  /** The same result after diagnosis: one finding a matter, and what has become of citations. */
  public UnitResult diagnosed(List<Finding> matters, List<CitationResult> results) {
    return new UnitResult(
        report,
        matters,
        figuresChecked,
        rules,
        results,
        fates(results),
        crashed,
        tables,
        List.of());
  }

  /** The same result under what further rules found and counted. */
  public UnitResult with(List<Finding> others, List<RuleCoverage> coverage, List<RuleId> failed) {
    return new UnitResult(
        report, others, figuresChecked, coverage, citations, fates, failed, tables, held);
  }

  /**
   * The same result without the tables and the citations that it came from: what is kept of a unit
   * when many are checked. Findings, coverage and all counts stay.
   */
  public UnitResult condensed() {
    return new UnitResult(
        report.condensed(),
        findings,
        figuresChecked,
        rules,
        List.of(),
        fates,
        crashed,
        tables,
        List.of());
  }

  /** How many figures the draft cites. */
  public int citationCount() {
    return fates.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many figures were read, in the tables of the workbooks and in the draft. */
  public int figuresRead() {
    return report.reading().figuresRead() + citationCount();
  }

  /** How many citations have a status. */
  public int count(CitationResult.Status status) {
    return fates.getOrDefault(status, 0);
  }
}
