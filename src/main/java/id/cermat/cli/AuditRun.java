package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.region.RegionalCheck;
import id.cermat.finding.Baseline;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.unit.Discovery;
import id.cermat.unit.FolderSearch;
import id.cermat.unit.FoundFile;
import id.cermat.unit.NotPlaced;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.Report;
import id.cermat.writer.rekap.RekapWriter;
import id.cermat.writer.rekap.RollUp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    FolderSearch search = new FolderSearch(folders);
    if (search.files().isEmpty()) {
      String names = String.join(", ", folders.keySet());
      throw new UsageException(session.messages().text("audit/nothing-found", names));
    }
    options.run.guard(session, search.files().stream().map(FoundFile::path).toList());
    AuditReports reports =
        new AuditReports(
            Version.number(),
            rules,
            options.run.failOn,
            options.run.baseline == null ? null : baseline,
            session.messages());
    int jobs =
        options.run.jobs == null ? Runtime.getRuntime().availableProcessors() : options.run.jobs;
    try (Workers workers = new Workers(jobs, interruption)) {
      Discovery.Units found = identify(search, new Discovery(rules.vocabulary()), workers);
      List<Path> inputs = UnitAudit.inputs(found.units());
      AuditOutputs outputs =
          new AuditOutputs(
              session,
              Path.of(alone == null ? options.run.out : ""),
              options.run,
              alone == null,
              inputs);
      List<AuditedUnit> units =
          check(found.units(), new UnitAudit(rules, reports, outputs), workers);
      progress.end();
      if (interruption.asked()) {
        return interrupted(found.units(), units);
      }
      return finish(search, found, compare(units, rules, outputs), reports, outputs, alone, before);
    }
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

  private Discovery.Units identify(FolderSearch search, Discovery discovery, Workers workers) {
    progress.begin("audit/identifying", search.files().size());
    return Discovery.place(
        workers.map(
            search.files(),
            file -> {
              progress.started(file.name());
              Discovery.Described described = discovery.describe(file);
              progress.finished();
              return described;
            }));
  }

  private List<AuditedUnit> check(List<UnitFiles> units, UnitAudit audit, Workers workers) {
    if (interruption.asked()) {
      return List.of();
    }
    progress.begin("audit/checking", units.size());
    List<String> folders = UnitFolders.of(units);
    return workers.map(
        IntStream.range(0, units.size()).boxed().toList(),
        index -> check(units.get(index), folders.get(index), audit));
  }

  /** Checks a unit; what is said of it is said at once, when it is finished. */
  private AuditedUnit check(UnitFiles files, String folder, UnitAudit audit) {
    progress.started(files.title());
    Surroundings all = session.surroundings();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Surroundings own =
        new Surroundings(
            all.out(),
            new PrintStream(said, true, all.charset()),
            all.charset(),
            all.folder(),
            false,
            all.environment(),
            all.locale());
    AuditedUnit unit = audit.audit(new Session(own, session.messages()), files, folder);
    progress.finished(
        new AuditSummary(session, false).line(files.title(), unit.result(), unit.complete()),
        said.toString(all.charset()));
    return unit;
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

  /** The units with what comparing them found, the region first; copies are annotated anew. */
  private RegionalAudit compare(List<AuditedUnit> units, RuleBook rules, AuditOutputs outputs) {
    RegionalCheck.Outcome outcome =
        new RegionalCheck().check(units.stream().map(AuditedUnit::figures).toList(), rules);
    Map<String, AuditedUnit> owners = new HashMap<>();
    units.forEach(unit -> unit.files().names().forEach(name -> owners.put(name, unit)));
    Map<AuditedUnit, List<Finding>> concerned = new LinkedHashMap<>();
    for (Finding finding : outcome.findings()) {
      AuditedUnit owner = owners.get(finding.location().file());
      if (owner != null) {
        concerned.computeIfAbsent(owner, unseen -> new ArrayList<>()).add(finding);
      }
    }
    concerned.forEach(
        (unit, findings) -> {
          List<Finding> all = new ArrayList<>(unit.result().findings());
          all.addAll(findings);
          outputs.annotate(unit, all);
        });
    return RegionalAudit.of(units, outcome, session.messages().text("audit/region"));
  }

  private ExitCode finish(
      FolderSearch search,
      Discovery.Units found,
      RegionalAudit audit,
      AuditReports reports,
      AuditOutputs outputs,
      @Nullable Format alone,
      Baseline before)
      throws IOException {
    Report report = reports.of(audit.results());
    Map<String, Path> readable = new LinkedHashMap<>();
    audit.units().forEach(unit -> readable.putAll(unit.readable()));
    ReportFiles files = new ReportFiles(session, reports.rules(), new WorkbookTexts(readable));
    List<NotPlaced> notPlaced = new ArrayList<>(found.notPlaced());
    search.passedOver().stream().filter(NotPlaced::incomplete).forEach(notPlaced::add);
    OutputFiles rollUp = outputs.rollUp();
    if (alone != null) {
      files.print(alone, report);
    } else if (outputs.open()) {
      files.write(report, options.run.formats, rollUp);
      if (options.run.formats.contains(Format.XLSX)) {
        RollUp workbook = RollUpAssembly.of(report, audit, notPlaced);
        rollUp.write("rekap.xlsx", out -> RekapWriter.write(workbook, out));
      }
    }
    boolean kept = files.keepBaseline(options.run, before, report);
    if (alone == null && !options.common.quiet) {
      boolean colored = options.common.colored(session.surroundings());
      AuditSummary summary = new AuditSummary(session, colored);
      summary.print(report, audit, notPlaced, search.passedOver());
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
