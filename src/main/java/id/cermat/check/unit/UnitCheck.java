package id.cermat.check.unit;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.table.TableValidation;
import id.cermat.finding.FindingOrder;
import id.cermat.finding.Fingerprints;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.model.UnitReport;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks one unit: runs every rule that is on, whatever becomes of the others, and puts the
 * findings in order. Safe for use by several threads.
 */
public final class UnitCheck {
  private static final Logger LOG = LoggerFactory.getLogger(UnitCheck.class);

  private static final String NOTHING = "reason/nothing-of-the-kind";

  private final TableValidation tables = new TableValidation();
  private final List<Rule> rules;

  /** With all rules of the catalogue. */
  public UnitCheck() {
    this(Rules.all());
  }

  /** With the validation of tables and these rules, run in this order. */
  public UnitCheck(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The findings in the order of files, sheets, rows and columns, and the counts of every rule. A
   * rule that fails to run is listed as crashed; what it had booked before stays.
   */
  public UnitResult check(UnitReport report, RuleBook ruleBook) {
    Ledger ledger = Ledger.of(report, ruleBook);
    validate(report, ledger);
    UnitReport visible = report.visible();
    for (Rule rule : rules) {
      if (ledger.on(rule.id())) {
        boolean compares =
            rule.id().group() == RuleId.Group.RECONCILIATION
                || rule.id().group() == RuleId.Group.DRAFT;
        run(rule, compares ? visible : report, ledger);
      }
    }
    return new UnitResult(
            report,
            Fingerprints.distinct(new FindingOrder(report).sort(ledger.findings())),
            ledger.figuresChecked(report.relations()),
            RuleCoverage.ofEveryRule(ledger.coverage(), rule -> whyNothing(rule, report, ledger)),
            report.draft() == null
                ? List.of()
                : report.draft().citations().stream().map(ledger::result).toList(),
            List.copyOf(ledger.crashed()))
        .withHeld(ledger.held());
  }

  /** Why nothing is booked of a rule. */
  private static String whyNothing(RuleId rule, UnitReport report, Ledger ledger) {
    if (!ledger.on(rule)) {
      return "reason/rule-off";
    }
    if (ledger.crashed().contains(rule)) {
      return "reason/rule-crashed";
    }
    if (rule.group() == RuleId.Group.REGIONAL) {
      return "reason/one-unit";
    }
    boolean ofDraft = rule.group() == RuleId.Group.DRAFT;
    return ofDraft && report.draft() == null ? "reason/no-draft" : NOTHING;
  }

  /** The validators guard themselves; what fails beyond them leaves all rules on tables undone. */
  private void validate(UnitReport report, Ledger ledger) {
    try {
      tables.check(report, ledger);
    } catch (RuntimeException | Error failure) {
      for (RuleId rule : RuleId.values()) {
        if (rule.group() == RuleId.Group.VALIDATION && ledger.on(rule)) {
          ledger.crashed(rule);
        }
      }
      LOG.debug("the tables of {} could not be validated", report.unit(), failure);
    }
  }

  private static void run(Rule rule, UnitReport report, Ledger ledger) {
    try {
      rule.check(report, ledger);
    } catch (RuntimeException | Error failure) {
      ledger.crashed(rule.id());
      LOG.debug("rule {} failed to run on {}", rule.id().id(), report.unit(), failure);
    }
  }
}
