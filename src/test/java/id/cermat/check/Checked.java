package id.cermat.check;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.model.UnitReport;
import java.util.List;

/** What one rule came to, as a reader sees it. */
public record Checked(List<Finding> findings, List<RuleCoverage> coverage) {
  private static final Messages INDONESIAN = new Messages(Language.INDONESIAN);

  /** Runs a rule under the built-in rule book. */
  public static Checked by(Rule rule, UnitReport report) {
    Ledger ledger = new Ledger(RuleBook.builtIn());
    rule.check(report, ledger);
    return new Checked(ledger.findings(), ledger.coverage());
  }

  /** Each finding's place and sentence. */
  public List<String> sentences() {
    return findings.stream()
        .map(finding -> finding.location().label() + ": " + sentence(finding))
        .toList();
  }

  /** Each finding's place. */
  public List<String> places() {
    return findings.stream().map(finding -> finding.location().label()).toList();
  }

  /** The only finding. */
  public Finding only() {
    if (findings.size() != 1) {
      throw new AssertionError("one finding was expected, not " + sentences());
    }
    return findings.get(0);
  }

  /** A finding's sentence in Indonesian. */
  public static String sentence(Finding finding) {
    return INDONESIAN.text(finding.message());
  }
}
