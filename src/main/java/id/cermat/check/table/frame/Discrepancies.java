package id.cermat.check.table.frame;

import id.cermat.finding.Finding;
import java.util.List;

/** What a violated constraint carries: the findings of one rule in one table. */
public record Discrepancies(List<Finding> findings) {
  public Discrepancies {
    findings = List.copyOf(findings);
  }
}
