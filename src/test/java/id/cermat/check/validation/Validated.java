package id.cermat.check.validation;

import id.cermat.check.Ledger;
import id.cermat.check.TinyTables;
import id.cermat.finding.Finding;
import id.cermat.finding.Language;
import id.cermat.finding.Messages;
import id.cermat.finding.RuleBook;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.RuleId;
import java.util.List;

/** What validating some tables came to, seen through one rule. */
record Validated(RuleId rule, Ledger ledger) {
  static Validated by(RuleId rule, Object... tables) {
    return by(rule, RuleBook.builtIn(), tables);
  }

  static Validated by(RuleId rule, RuleBook rules, Object... tables) {
    Ledger ledger = new Ledger(rules);
    new TableValidation().check(TinyTables.unit(tables), ledger);
    return new Validated(rule, ledger);
  }

  List<Finding> findings() {
    return ledger.findings().stream().filter(finding -> finding.rule() == rule).toList();
  }

  /** The only finding of the rule. */
  Finding finding() {
    List<Finding> findings = findings();
    if (findings.size() != 1) {
      throw new AssertionError("expected one finding, not " + findings);
    }
    return findings.get(0);
  }

  /** How often the rule compared. */
  RuleCoverage coverage() {
    return ledger.coverage().stream()
        .filter(coverage -> coverage.rule() == rule)
        .findFirst()
        .orElse(new RuleCoverage(rule, 0, 0, 0, 0, null));
  }

  static String indonesian(Finding finding) {
    return new Messages(Language.INDONESIAN).text(finding.message());
  }

  static String english(Finding finding) {
    return new Messages(Language.ENGLISH).text(finding.message());
  }
}
