package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.cli.console.Session;
import id.cermat.figure.Expression;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.Matter;
import id.cermat.finding.UnheldFigures;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import java.util.ArrayList;
import java.util.List;

/** What a run came to, for a reader at the terminal. */
public final class Summary {
  /** More would push the counts off the screen; the reports hold all. */
  private static final int MOST_SHOWN = 50;

  private static final int MOST_PLACES = 6;

  private static final String BOLD = "1";
  private static final String FAINT = "2";

  private final Session session;
  private final Messages messages;
  private final Report report;
  private final boolean colored;

  public Summary(Session session, Report report, boolean colored) {
    this.session = session;
    this.messages = session.messages();
    this.report = report;
    this.colored = colored;
  }

  /** Prints it, and the files that were written. */
  public void print(List<String> written) {
    for (UnitResult unit : report.units()) {
      heading(unit);
      findings(unit, written);
    }
    if (report.baseline() != null) {
      session.print(
          messages.text(
              "cli/baseline-counts",
              report.baseline().fresh(),
              report.baseline().known(),
              report.baseline().resolved()));
    }
    if (!written.isEmpty()) {
      session.print(messages.text("cli/written-heading"));
      written.forEach(path -> session.print("  " + path));
    }
  }

  private void heading(UnitResult unit) {
    Integer year = unit.report().year();
    String name = unit.report().unit();
    session.print(paint(BOLD, year == null ? name : name + " " + year));
    session.print(
        messages.text(
            "cli/counts",
            count(unit, Severity.ERROR),
            count(unit, Severity.WARNING),
            count(unit, Severity.INFO)));
    session.print(
        messages.text(
            "cli/coverage",
            unit.figuresChecked(),
            unit.figuresRead(),
            unit.tables().read(),
            unit.report().inputs().size()));
    if (unit.citationCount() > 0) {
      session.print(
          messages.text(
              "cli/citations",
              unit.citationCount(),
              unit.count(Status.VERIFIED),
              unit.count(Status.WITHIN_ROUNDING),
              unit.count(Status.DISCREPANT),
              unit.count(Status.UNBOUND),
              unit.count(Status.NOT_CHECKED)));
      String unheld = unheld(unit);
      if (!unheld.isEmpty()) {
        session.print(messages.text("cli/unheld", unheld));
      }
    }
    session.print("");
  }

  /** "I 2, III 140": how many figures of each chapter were held against nothing. */
  private String unheld(UnitResult unit) {
    List<String> chapters = new ArrayList<>();
    UnheldFigures.byChapter(unit)
        .forEach(
            (chapter, figures) ->
                chapters.add(
                    chapter.equals(UnheldFigures.BEFORE)
                        ? messages.text("cli/unheld-before", figures)
                        : messages.text("cli/unheld-chapter", chapter, figures)));
    return String.join(", ", chapters);
  }

  private String count(UnitResult unit, Severity severity) {
    int count = Report.count(unit, severity);
    String number = count == 0 ? "none" : count == 1 ? "one" : "many";
    return messages.text("cli/count-" + severity.id() + "-" + number, count);
  }

  private void findings(UnitResult unit, List<String> written) {
    int shown = 0;
    for (Severity severity : Severity.values()) {
      List<Finding> some =
          unit.findings().stream().filter(finding -> finding.severity() == severity).toList();
      if (some.isEmpty() || shown == MOST_SHOWN) {
        continue;
      }
      String title = messages.text("cli/heading-" + severity.id(), some.size());
      session.print(paint(color(severity), title));
      for (Finding finding : some.subList(0, Math.min(some.size(), MOST_SHOWN - shown))) {
        finding(unit, finding);
        shown++;
      }
      session.print("");
    }
    int all = unit.findings().size();
    if (shown < all) {
      session.print(messages.text("cli/showing", shown, all));
      if (!written.isEmpty()) {
        session.print(messages.text("cli/full-lists", String.join(", ", written)));
      }
      session.print("");
    }
  }

  private void finding(UnitResult unit, Finding finding) {
    String place = finding.location().label();
    if (unit.report().inputs().size() > 1 && !place.startsWith(finding.location().file())) {
      place = finding.location().file() + ": " + place;
    }
    String known = report.known(unit, finding) ? " " + messages.text("cli/known") : "";
    session.print("  " + paint(BOLD, place) + "  " + paint(FAINT, finding.rule().id() + known));
    String sentence = messages.text(finding.message());
    sentence.lines().forEach(line -> session.print("    " + line));
    String computation = report.computation(finding);
    boolean single = finding.computation() instanceof Expression.Operand;
    if (computation != null && !single && !sentence.contains(computation)) {
      session.print("    " + messages.text("cli/computation", computation));
    }
    if (!finding.causes().isEmpty()) {
      session.print("    " + messages.text("cli/cause", causes(finding)));
    }
    if (finding.changesConclusion()) {
      session.print("    " + messages.text("cli/changes-conclusion"));
    }
    Matter matter = finding.matter();
    places("cli/copies", matter.copies());
    places("cli/alternatives", matter.alternatives());
    places(
        "cli/consequences",
        matter.consequences().stream().map(Matter.Consequence::location).distinct().toList());
  }

  /** The places that a matter touches besides its own; of many the first. */
  private void places(String key, List<Location> places) {
    if (!places.isEmpty()) {
      String first =
          String.join(
              ", ", places.stream().limit(MOST_PLACES).map(place -> place.label()).toList());
      int more = places.size() - MOST_PLACES;
      String all = more > 0 ? messages.text("cli/and-more", first, more) : first;
      session.print("    " + messages.text(key, all));
    }
  }

  private String causes(Finding finding) {
    return String.join(
        "; ",
        finding.causes().stream().map(Slip::id).map(id -> messages.text("slip/" + id)).toList());
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
  }

  private String paint(String code, String text) {
    return colored ? Session.painted(code, text) : text;
  }
}
