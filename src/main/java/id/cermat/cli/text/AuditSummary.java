package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.cli.console.Session;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.run.AuditedUnit;
import id.cermat.run.RegionalAudit;
import id.cermat.unit.NotPlaced;
import id.cermat.writer.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run over many units came to, for a reader at the terminal: whom to call first. */
public final class AuditSummary {
  private static final int MOST_UNITS = 10;
  private static final int MOST_FINDINGS = 20;
  private static final int MOST_NAMES = 8;
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  private final Session session;
  private final Messages messages;
  private final boolean colored;

  public AuditSummary(Session session, boolean colored) {
    this.session = session;
    this.messages = session.messages();
    this.colored = colored;
  }

  /** What one unit came to. */
  public String line(String title, UnitResult unit, boolean complete) {
    return messages.text(
        complete ? "audit/unit-line" : "audit/unit-line-incomplete",
        title,
        count(Severity.ERROR, Report.count(unit, Severity.ERROR)),
        count(Severity.WARNING, Report.count(unit, Severity.WARNING)));
  }

  /** Some names, and how many more there are. */
  public String list(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    return names.size() <= MOST_NAMES
        ? some
        : messages.text("audit/and-more", some, names.size() - MOST_NAMES);
  }

  /** What all came to. */
  public void print(
      Report report, RegionalAudit audit, List<NotPlaced> notPlaced, List<NotPlaced> passedOver) {
    UnitResult region = report.units().get(0);
    Integer year = region.report().year();
    String name = region.report().unit();
    session.print(
        paint(
            BOLD,
            messages.text(
                "audit/heading", year == null ? name : name + " " + year, audit.offices())));
    session.print(
        messages.text(
            "audit/counts",
            count(Severity.ERROR, report.count(Severity.ERROR)),
            count(Severity.WARNING, report.count(Severity.WARNING)),
            count(Severity.INFO, report.count(Severity.INFO))));
    List<String> incomplete =
        audit.units().stream()
            .filter(unit -> !unit.complete())
            .map(unit -> unit.files().title())
            .toList();
    session.print(
        incomplete.isEmpty()
            ? messages.text("audit/all-complete")
            : messages.text("audit/incomplete", incomplete.size(), list(incomplete)));
    for (RuleId rule : audit.crashed()) {
      session.print(messages.text("report/crashed", rule.id(), name));
    }
    if (report.baseline() != null) {
      session.print(
          messages.text(
              "cli/baseline-counts",
              report.baseline().fresh(),
              report.baseline().known(),
              report.baseline().resolved()));
    }
    session.print("");
    callFirst(audit);
    between(audit.between());
    notPlaced(notPlaced, passedOver);
  }

  private void callFirst(RegionalAudit audit) {
    List<AuditedUnit> worst =
        audit.units().stream()
            .filter(unit -> !unit.files().region())
            .filter(unit -> errors(audit.findings(unit)) > 0)
            .sorted(Comparator.comparingLong((AuditedUnit unit) -> -errors(audit.findings(unit))))
            .limit(MOST_UNITS)
            .toList();
    for (AuditedUnit unit : audit.units()) {
      List<Finding> findings = audit.findings(unit);
      if (unit.files().region() && !findings.isEmpty()) {
        session.print(line(unit.files().title(), unit.result().withFindings(findings), true));
      }
    }
    if (worst.isEmpty()) {
      session.print(messages.text("audit/no-errors"));
      session.print("");
      return;
    }
    session.print(paint("1;31", messages.text("audit/call-first")));
    int place = 0;
    for (AuditedUnit unit : worst) {
      List<Finding> findings = audit.findings(unit);
      place++;
      session.print(
          "  "
              + messages.text(
                  "audit/call-line",
                  place,
                  paint(BOLD, unit.files().title()),
                  count(Severity.ERROR, (int) errors(findings)),
                  paint(FAINT, rules(findings))));
    }
    session.print("");
  }

  private static long errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
  }

  /** The rules that errors come from, the commonest first. */
  private static String rules(List<Finding> findings) {
    Map<RuleId, Integer> counts = new LinkedHashMap<>();
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return String.join(
        ", ",
        counts.entrySet().stream()
            .sorted(Map.Entry.<RuleId, Integer>comparingByValue().reversed())
            .map(rule -> rule.getKey().id())
            .toList());
  }

  private void between(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    session.print(paint(BOLD, messages.text("audit/between", findings.size())));
    for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
      String place = finding.location().label();
      String file = finding.location().file();
      session.print(
          "  "
              + paint(BOLD, place.startsWith(file) ? place : file + ": " + place)
              + "  "
              + paint(FAINT, finding.rule().id()));
      messages.text(finding.message()).lines().forEach(line -> session.print("    " + line));
    }
    if (findings.size() > MOST_FINDINGS) {
      session.print("  " + messages.text("cli/showing", MOST_FINDINGS, findings.size()));
    }
    session.print("");
  }

  private void notPlaced(List<NotPlaced> notPlaced, List<NotPlaced> passedOver) {
    if (!notPlaced.isEmpty()) {
      session.print(paint(BOLD, messages.text("audit/not-placed", notPlaced.size())));
      for (NotPlaced file : notPlaced) {
        session.print(
            "  "
                + messages.text(
                    "audit/not-placed-line", file.file(), messages.text(file.reason())));
      }
    }
    long harmless = passedOver.stream().filter(file -> !file.incomplete()).count();
    if (harmless > 0) {
      session.print(messages.text("audit/passed-over", harmless));
    }
    if (!notPlaced.isEmpty() || harmless > 0) {
      session.print("");
    }
  }

  /** The files above the units' folders, and how many folders there are. */
  public void printWritten(List<String> written, int folders, String out) {
    if (written.isEmpty()) {
      return;
    }
    session.print(messages.text("cli/written-heading"));
    written.forEach(path -> session.print("  " + path));
    session.print("  " + messages.text("audit/written-units", folders, out));
  }

  private String count(Severity severity, int count) {
    String number = count == 0 ? "none" : count == 1 ? "one" : "many";
    return messages.text("cli/count-" + severity.id() + "-" + number, count);
  }

  private String paint(String code, String text) {
    return colored ? Session.painted(code, text) : text;
  }
}
