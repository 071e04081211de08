package id.cermat.finding;

import id.cermat.model.UnitReport;
import java.util.List;

/**
 * What checking one unit came to.
 *
 * @param findings in the order of files, sheets, rows and columns
 * @param figuresChecked figures that took part in at least one comparison
 * @param crashed rules that failed to run; the run is then incomplete
 */
public record UnitResult(
    UnitReport report,
    List<Finding> findings,
    int figuresChecked,
    List<RuleCoverage> rules,
    List<RuleId> crashed) {}
