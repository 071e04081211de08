package id.cermat.check.table;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.TinyTables;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import java.util.List;

/** What validating some tables came to, seen through one rule. */
public record Validated(RuleId rule, Ledger ledger) {
  public static Validated by(RuleId rule, Object... tables) {
    return by(rule, RuleBook.builtIn(), tables);
  }

  public static Validated by(RuleId rule, RuleBook rules, Object... tables) {
    Ledger ledger = new Ledger(rules);
    new TableValidation().check(TinyTables.unit(tables), ledger);
    return new Validated(rule, ledger);
  }

  public List<Finding> findings() {
    return ledger.findings().stream().filter(finding -> finding.rule() == rule).toList();
  }

  /** The only finding of the rule. */
  public Finding finding() {
    List<Finding> findings = findings();
    if (findings.size() != 1) {
      throw new AssertionError("expected one finding, not " + findings);
    }
    return findings.get(0);
  }

  /** How often the rule compared. */
  public RuleCoverage coverage() {
    return ledger.coverage().stream()
        .filter(coverage -> coverage.rule() == rule)
        .findFirst()
        .orElse(new RuleCoverage(rule, 0, 0, 0, 0, null));
  }

  public static String indonesian(Finding finding) {
    return new Messages(Language.INDONESIAN).text(finding.message());
  }

  public static String english(Finding finding) {
    return new Messages(Language.ENGLISH).text(finding.message());
  }
}
