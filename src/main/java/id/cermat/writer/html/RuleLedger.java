package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which rules ran, how often they compared, and why others did not. */
final class RuleLedger {
  private final RuleBook rules;
  private final Messages messages;

  RuleLedger(RuleBook rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /** Every rule of the catalogue. */
  List<CheckedRule> of(Report report) {
    List<CheckedRule> ledger = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      ledger.add(line(rule, report));
    }
    return ledger;
  }

  private CheckedRule line(RuleId rule, Report report) {
    int checked = 0;
    int passed = 0;
    int failed = 0;
    int notChecked = 0;
    boolean crashed = false;
    Map<String, Integer> reasons = new TreeMap<>();
    for (UnitResult unit : report.units()) {
      crashed |= unit.crashed().contains(rule);
      for (RuleCoverage coverage : unit.rules()) {
        if (coverage.rule() == rule) {
          checked += coverage.checked();
          passed += coverage.passed();
          failed += coverage.failed();
          notChecked += coverage.notChecked();
          if (coverage.why() != null && coverage.notChecked() > 0) {
            reasons.merge(coverage.why(), coverage.notChecked(), Integer::sum);
          }
        }
      }
    }
    String state = state(rule, crashed, checked, failed, notChecked);
    String commonest =
        reasons.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(reason -> messages.text(reason.getKey()))
            .orElse(state.equals("none") ? messages.text("html/nothing-of-the-kind") : "");
    return new CheckedRule(
        rule.id(),
        messages.text(rule.id() + "/title"),
        messages.text("cli/group-" + rule.group().name().toLowerCase(java.util.Locale.ROOT)),
        state,
        messages.text("html/rule-" + state),
        checked,
        passed,
        failed,
        notChecked,
        commonest);
  }

  private String state(RuleId rule, boolean crashed, int checked, int failed, int notChecked) {
    if (crashed) {
      return "crashed";
    } else if (rules.severity(rule).isEmpty()) {
      return "off";
    } else if (failed > 0) {
      return "failed";
    } else if (checked > 0) {
      return notChecked > 0 ? "partly" : "passed";
    }
    return "none";
  }
}
