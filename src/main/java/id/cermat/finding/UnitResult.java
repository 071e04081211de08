package id.cermat.finding;

import id.cermat.model.UnitReport;
import java.util.List;

/**
 * What checking one unit came to.
 *
 * @param findings in the order of files, sheets, rows and columns
 * @param figuresChecked figures that took part in at least one comparison
 * @param citations every figure that the draft cites, in its order; empty without a draft
 * @param crashed rules that failed to run; the run is then incomplete
 */
public record UnitResult(
    UnitReport report,
    List<Finding> findings,
    int figuresChecked,
    List<RuleCoverage> rules,
    List<CitationResult> citations,
    List<RuleId> crashed) {

  /** The same result with these findings instead. */
  public UnitResult withFindings(List<Finding> others) {
    return new UnitResult(report, others, figuresChecked, rules, citations, crashed);
  }

  /** How many citations have a status. */
  public int count(CitationResult.Status status) {
    return (int) citations.stream().filter(citation -> citation.status() == status).count();
  }
}
