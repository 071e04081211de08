package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Units by rules: how many findings, in the colour of the gravest. */
final class MatrixSheet {
  private static final int HEADER = 2;
  private static final int FIRST_RULE = 3;
  private static final String NOTHING_TO_CHECK = "–";

  private final RollUp rollUp;
  private final Messages messages;
  private final RekapStyles styles;

  MatrixSheet(RollUp rollUp, RekapStyles styles) {
    this.rollUp = rollUp;
    this.messages = rollUp.report().messages();
    this.styles = styles;
  }

  void write(XSSFSheet target) {
    RekapSheet sheet = new RekapSheet(target).widths(5, 44, 9);
    List<RollUp.Unit> units = rollUp.worstFirst();
    Set<RuleId> rules = EnumSet.noneOf(RuleId.class);
    units.forEach(unit -> unit.findings().forEach(finding -> rules.add(finding.rule())));
    sheet.text(0, 0, messages.text("rekap/matrix-title"), styles.title());
    sheet.text(1, 0, messages.text("rekap/matrix-legend"), styles.subtitle());
    header(sheet, rules);
    for (int i = 0; i < units.size(); i++) {
      unit(sheet, HEADER + 1 + i, i + 1, units.get(i), rules);
    }
    totals(sheet, HEADER + 1 + units.size(), units, rules);
    target.createFreezePane(FIRST_RULE, HEADER + 1);
    sheet.printing(HEADER);
  }

  private void header(RekapSheet sheet, Set<RuleId> rules) {
    sheet.text(HEADER, 0, messages.text("rekap/column-number"), styles.header());
    sheet.text(HEADER, 1, messages.text("rekap/column-unit"), styles.header());
    sheet.text(HEADER, 2, messages.text("rekap/column-all"), styles.header());
    sheet.row(HEADER).setHeightInPoints(150);
    int column = FIRST_RULE;
    for (RuleId rule : rules) {
      sheet.sheet().setColumnWidth(column, 5 * 256);
      sheet.text(HEADER, column, rule.id(), styles.upright());
      column++;
    }
  }

  private void unit(RekapSheet sheet, int row, int number, RollUp.Unit unit, Set<RuleId> rules) {
    sheet.number(row, 0, number, styles.number("0"));
    sheet.text(row, 1, unit.title(), unit.region() ? styles.bold() : styles.text());
    sheet.number(row, 2, unit.findings().size(), styles.number("0"));
    Map<RuleId, Integer> counts = new EnumMap<>(RuleId.class);
    Map<RuleId, Severity> gravest = new EnumMap<>(RuleId.class);
    for (Finding finding : unit.findings()) {
      counts.merge(finding.rule(), 1, Integer::sum);
      gravest.merge(
          finding.rule(),
          finding.severity(),
          (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    Set<RuleId> compared = EnumSet.noneOf(RuleId.class);
    for (RuleCoverage coverage : unit.result().rules()) {
      if (coverage.checked() > 0) {
        compared.add(coverage.rule());
      }
    }
    int column = FIRST_RULE;
    for (RuleId rule : rules) {
      Severity severity = gravest.get(rule);
      if (severity != null) {
        sheet.number(row, column, counts.get(rule), styles.severity(severity, "0"));
      } else if (compared.contains(rule) || rule.group() == RuleId.Group.REGIONAL) {
        sheet.text(row, column, "", styles.text());
      } else {
        sheet.text(row, column, NOTHING_TO_CHECK, styles.unchecked());
      }
      column++;
    }
  }

  private void totals(RekapSheet sheet, int row, List<RollUp.Unit> units, Set<RuleId> rules) {
    sheet.text(row, 0, "", styles.bold());
    sheet.text(row, 1, messages.text("rekap/total"), styles.bold());
    sheet.number(
        row, 2, units.stream().mapToInt(unit -> unit.findings().size()).sum(), styles.bold());
    int column = FIRST_RULE;
    for (RuleId rule : rules) {
      long count =
          units.stream()
              .flatMap(unit -> unit.findings().stream())
              .filter(finding -> finding.rule() == rule)
              .count();
      sheet.number(row, column, count, styles.bold());
      column++;
    }
  }
}
