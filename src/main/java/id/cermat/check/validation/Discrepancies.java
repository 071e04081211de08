package id.cermat.check.validation;

import id.cermat.finding.Finding;
import java.util.List;

/** What a violated constraint carries: the findings of one rule in one table. */
record Discrepancies(List<Finding> findings) {
  Discrepancies {
    findings = List.copyOf(findings);
  }
}
