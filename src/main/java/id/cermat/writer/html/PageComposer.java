package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Location;
import id.cermat.finding.UnitResult;
import id.cermat.model.Input;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.writer.Report;
import id.cermat.writer.html.chart.Picture;
import id.cermat.writer.html.chart.RegionPictures;
import id.cermat.writer.html.chart.UnitPictures;
import java.awt.AWTError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a report together as a page. */
final class PageComposer {
  private static final Logger LOG = LoggerFactory.getLogger(PageComposer.class);
  private static final int NAMED_WITHOUT_SCRIPT = 200;
  private static final int MOST_NOT_UNDERSTOOD = 40;

  private final RuleBook rules;
  private final Messages messages;
  private final PageLimits limits;
  private final SheetGrids grids;
  private final TieOuts tieOuts;
  private final List<String> leftOut = new ArrayList<>();

  PageComposer(RuleBook rules, Messages messages, PageLimits limits, SheetTexts texts) {
    this.rules = rules;
    this.messages = messages;
    this.limits = limits;
    this.tieOuts = new TieOuts(messages, limits);
    this.grids = new SheetGrids(messages, limits, texts, tieOuts.citing());
  }

  Page compose(Report report) {
    List<Listed> all = FindingList.of(report);
    List<Listed> listed = all.subList(0, Math.min(all.size(), limits.findings()));
    List<Page.UnitPicture> pictures = details(report, listed);
    sayWhatIsLeftOut(report, all.size());
    List<String> units = report.units().stream().map(unit -> unit.report().unit()).toList();
    String style = PageResource.text("report.css");
    String script = PageResource.text("report.js");
    return new Page(
        messages,
        report.version(),
        report.rulesSha256(),
        heading(report),
        new Page.Counts(
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO)),
        report.units().stream().map(this::line).toList(),
        sentences(listed),
        report.units().size() > 1
            ? drawn(() -> new RegionPictures(rules, messages).of(report.units()))
            : List.of(),
        pictures,
        tieOuts.tieOuts(),
        grids.grids(),
        new RuleLedger(rules, messages).of(report),
        leftOut,
        new PageData(rules, messages, limits, anchors()).write(units, listed, tieOuts.details()),
        style,
        script,
        ContentPolicy.of(style, script));
  }

  /** Fills drafts and sheets; gives back the pictures. */
  private List<Page.UnitPicture> details(Report report, List<Listed> listed) {
    UnitPictures drawing = new UnitPictures(rules, messages);
    List<Page.UnitPicture> pictures = new ArrayList<>();
    List<UnitResult> units = report.units();
    if (units.size() > limits.units()) {
      return pictures;
    }
    for (int u = 0; u < units.size(); u++) {
      int index = u;
      UnitResult unit = units.get(u);
      List<Listed> own = listed.stream().filter(one -> one.unitIndex() == index).toList();
      List<Picture> drawn = drawn(() -> drawing.of(unit.report()));
      if (!drawn.isEmpty()) {
        pictures.add(new Page.UnitPicture(unit.report().unit(), drawn));
      }
      tieOuts.add(unit, u, own);
      grids.add(unit, u, own);
    }
    return pictures;
  }

  /** A machine without fonts cannot draw; the page holds the rest all the same. */
  private List<Picture> drawn(Supplier<List<Picture>> drawing) {
    try {
      return drawing.get();
    } catch (RuntimeException | LinkageError | InternalError | AWTError cannotDraw) {
      LOG.debug("cannot draw", cannotDraw);
      leftOut.add(messages.text("html/left-pictures", cannotDraw.getClass().getSimpleName()));
      return List.of();
    }
  }

  private Map<Location, String> anchors() {
    Map<Location, String> anchors = new HashMap<>(tieOuts.anchors());
    anchors.putAll(grids.anchors());
    return anchors;
  }

  private void sayWhatIsLeftOut(Report report, int findings) {
    if (findings > limits.findings()) {
      leftOut.add(messages.text("html/left-findings", limits.findings(), findings));
    }
    if (Math.min(findings, limits.findings()) > limits.inspections()) {
      leftOut.add(messages.text("html/left-inspections", limits.inspections()));
    }
    if (report.units().size() > limits.units()) {
      leftOut.add(messages.text("html/left-units", limits.units()));
    }
    if (tieOuts.tieOuts().stream().anyMatch(TieOut::cut)) {
      leftOut.add(messages.text("html/left-draft"));
    }
    if (grids.leftOut() > 0) {
      leftOut.add(messages.text("html/left-sheets", grids.leftOut()));
    }
  }

  private String heading(Report report) {
    if (report.units().size() == 1) {
      UnitReport unit = report.units().get(0).report();
      return unit.year() == null ? unit.unit() : unit.unit() + " " + unit.year();
    }
    Set<String> years = new LinkedHashSet<>();
    report.units().stream()
        .map(unit -> unit.report().year())
        .filter(year -> year != null)
        .sorted()
        .forEach(year -> years.add(String.valueOf(year)));
    return messages.text("html/units-of", report.units().size(), String.join(", ", years));
  }

  private UnitLine line(UnitResult unit) {
    UnitReport report = unit.report();
    return new UnitLine(
        report.unit(),
        report.year() == null ? "" : String.valueOf(report.year()),
        Report.count(unit, Severity.ERROR),
        Report.count(unit, Severity.WARNING),
        Report.count(unit, Severity.INFO),
        unit.figuresRead(),
        unit.figuresChecked(),
        unit.citationCount(),
        tieOuts.shares(unit),
        report.inputs().stream().map(PageComposer::file).toList(),
        report.reading().passedOver().stream()
            .limit(MOST_NOT_UNDERSTOOD)
            .map(this::passedOver)
            .toList(),
        unit.crashed().stream().map(RuleId::id).toList());
  }

  private static UnitLine.File file(Input input) {
    return new UnitLine.File(input.file(), input.sha256());
  }

  private String passedOver(Reading.PassedOver passed) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(passed.location());
    arguments.add(passed.range() == null ? passed.location() : passed.range());
    arguments.addAll(passed.arguments());
    String reason = passed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String why = messages.text("cli/passed-" + reason, arguments.toArray());
    return passed.range() == null ? why : passed.location().label() + " · " + why;
  }

  private List<String> sentences(List<Listed> listed) {
    return listed.stream()
        .filter(one -> one.finding().severity() == Severity.ERROR)
        .limit(NAMED_WITHOUT_SCRIPT)
        .map(
            one -> one.finding().location().label() + ": " + messages.text(one.finding().message()))
        .toList();
  }
}
