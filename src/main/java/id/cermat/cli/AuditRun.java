package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.cli.console.AuditProgress;
import id.cermat.cli.console.Session;
import id.cermat.cli.text.AuditSummary;
import id.cermat.finding.Baseline;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.run.Audit;
import id.cermat.run.AuditOptions;
import id.cermat.run.AuditResult;
import id.cermat.run.AuditedUnit;
import id.cermat.run.RegionalAudit;
import id.cermat.unit.FoundFile;
import id.cermat.unit.NotPlaced;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.Report;
import id.cermat.writer.rekap.RekapWriter;
import id.cermat.writer.rekap.RollUp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of {@code audit}: finding the units, checking each, comparing them, writing it all. */
final class AuditRun {
  private final Session session;
  private final AuditCommand options;
  private final Interruption interruption;
  private final AuditProgress progress;

  AuditRun(Session session, AuditCommand options, Interruption interruption) {
    this.session = session;
    this.options = options;
    this.interruption = interruption;
    this.progress = new AuditProgress(session, !options.run.noProgress && !options.common.quiet);
  }

  ExitCode run() throws UsageException, IOException {
    Map<String, Path> folders = folders();
    Format alone = options.run.alone(session);
    RuleBookChoice settings = new RuleBookChoice(session);
    RuleBook rules = settings.rules(options.run.rules);
    Baseline baseline = settings.baseline(options.run.baseline);
    Baseline before = settings.earlier(options.run.writeBaseline);
    int jobs =
        options.run.jobs == null ? Runtime.getRuntime().availableProcessors() : options.run.jobs;
    String region = session.messages().text("audit/region");
    Audit audit = Audit.search(new AuditOptions(folders, rules, jobs, region));
    if (audit.files().isEmpty()) {
      String names = String.join(", ", folders.keySet());
      throw new UsageException(session.messages().text("audit/nothing-found", names));
    }
    options.run.guard(session, audit.files().stream().map(FoundFile::path).toList());
    AuditReports reports =
        new AuditReports(
            Version.number(),
            rules,
            options.run.failOn,
            options.run.baseline == null ? null : baseline,
            session.messages());
    AuditWatch watch =
        new AuditWatch(session, progress, interruption, reports, inputs -> outputs(alone, inputs));
    AuditResult result = audit.run(watch);
    progress.end();
    RegionalAudit compared = result.compared();
    if (compared == null) {
      return interrupted(result.found(), result.units());
    }
    annotate(compared, watch);
    return finish(result, compared, reports, watch, alone, before);
  }

  private AuditOutputs outputs(@Nullable Format alone, List<Path> inputs) {
    Path folder = Path.of(alone == null ? options.run.out : "");
    return new AuditOutputs(session, folder, options.run, alone == null, inputs);
  }

  private Map<String, Path> folders() throws UsageException {
    Map<String, Path> folders = InputFiles.named(options.folders, session.surroundings().folder());
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      if (!Files.exists(folder.getValue())) {
        throw new UsageException(session.messages().text("audit/no-folder", folder.getKey()));
      }
      if (!Files.isDirectory(folder.getValue())) {
        throw new UsageException(session.messages().text("audit/not-a-folder", folder.getKey()));
      }
    }
    return folders;
  }

  private ExitCode interrupted(List<UnitFiles> units, List<AuditedUnit> finished) {
    if (units.isEmpty() || finished.isEmpty()) {
      session.warn("cermat: " + session.messages().text("audit/interrupted-early"));
      return ExitCode.INCOMPLETE;
    }
    List<UnitFiles> done = finished.stream().map(AuditedUnit::files).toList();
    List<String> left =
        units.stream().filter(unit -> !done.contains(unit)).map(UnitFiles::title).toList();
    session.warn(
        "cermat: " + session.messages().text("audit/interrupted", finished.size(), units.size()));
    if (!left.isEmpty()) {
      String names = new AuditSummary(session, false).list(left);
      session.warn("cermat: " + session.messages().text("audit/interrupted-units", names));
    }
    return ExitCode.INCOMPLETE;
  }

  /** Annotates the copies of units anew that comparing them has found something in. */
  private static void annotate(RegionalAudit audit, AuditWatch watch) {
    Map<String, AuditedUnit> owners = new HashMap<>();
    audit.units().forEach(unit -> unit.files().names().forEach(name -> owners.put(name, unit)));
    Map<AuditedUnit, List<Finding>> concerned = new LinkedHashMap<>();
    for (Finding finding : audit.between()) {
      AuditedUnit owner = owners.get(finding.location().file());
      if (owner != null) {
        concerned.computeIfAbsent(owner, unseen -> new ArrayList<>()).add(finding);
      }
    }
    concerned.forEach(
        (unit, findings) -> {
          List<Finding> all = new ArrayList<>(unit.result().findings());
          all.addAll(findings);
          watch.outputs().annotate(unit, watch.written(unit.files()).folder(), all);
        });
  }

  private ExitCode finish(
      AuditResult result,
      RegionalAudit audit,
      AuditReports reports,
      AuditWatch watch,
      @Nullable Format alone,
      Baseline before)
      throws IOException {
    AuditOutputs outputs = watch.outputs();
    Report report = reports.of(audit.results());
    Map<String, Path> readable = new LinkedHashMap<>();
    audit.units().forEach(unit -> readable.putAll(unit.readable()));
    ReportFiles files = new ReportFiles(session, reports.rules(), new WorkbookTexts(readable));
    List<NotPlaced> notPlaced = new ArrayList<>(result.notPlaced());
    result.passedOver().stream().filter(NotPlaced::incomplete).forEach(notPlaced::add);
    OutputFiles rollUp = outputs.rollUp();
    if (alone != null) {
      files.print(alone, report);
    } else if (outputs.open()) {
      files.write(report, options.run.formats, rollUp);
      if (options.run.formats.contains(Format.XLSX)) {
        RollUp workbook = RollUpAssembly.of(report, audit, notPlaced, watch::written);
        rollUp.write("rekap.xlsx", out -> RekapWriter.write(workbook, out));
      }
    }
    boolean kept = files.keepBaseline(options.run, before, report);
    if (alone == null && !options.common.quiet) {
      boolean colored = options.common.colored(session.surroundings());
      AuditSummary summary = new AuditSummary(session, colored);
      summary.print(report, audit, notPlaced, result.passedOver());
      summary.printWritten(
          rollUp.written(), outputs.open() ? audit.units().size() : 0, options.run.out);
    }
    if (alone == null && options.run.formats.contains(Format.GITHUB)) {
      files.print(Format.GITHUB, report);
    }
    boolean complete =
        audit.complete()
            && notPlaced.stream().noneMatch(NotPlaced::incomplete)
            && !outputs.failed()
            && !rollUp.failed()
            && kept;
    return exitCode(report, complete);
  }

  private static ExitCode exitCode(Report report, boolean complete) {
    if (!complete) {
      return ExitCode.INCOMPLETE;
    }
    for (UnitResult unit : report.units()) {
      if (unit.findings().stream().anyMatch(finding -> report.fails(unit, finding))) {
        return ExitCode.DISCREPANCIES;
      }
    }
    return ExitCode.CLEAN;
  }
}
