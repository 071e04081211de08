package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.cli.console.Progress;
import id.cermat.cli.console.Session;
import id.cermat.cli.text.Summary;
import id.cermat.finding.Baseline;
import id.cermat.finding.UnitResult;
import id.cermat.run.Check;
import id.cermat.run.CheckOptions;
import id.cermat.run.CheckedUnit;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of {@code check}: settings, reading, checking, writing, summary, exit code. */
final class CheckRun {
  private final Session session;
  private final CheckCommand options;

  CheckRun(Session session, CheckCommand options) {
    this.session = session;
    this.options = options;
  }

  ExitCode run() throws UsageException, IOException {
    List<Path> given = new ArrayList<>(options.workbooks);
    if (options.draft != null) {
      given.add(options.draft);
    }
    Map<String, Path> files = InputFiles.named(given, session.surroundings().folder());
    options.run.guard(session, files.values());
    Format alone = options.run.alone(session);
    RuleBookChoice settings = new RuleBookChoice(session);
    RuleBook rules = settings.rules(options.run.rules);
    Baseline baseline = settings.baseline(options.run.baseline);
    Baseline before = settings.earlier(options.run.writeBaseline);

    Progress progress = new Progress(session, !options.run.noProgress && !options.common.quiet);
    Map<String, Path> workbooks = new LinkedHashMap<>(files);
    Map<String, Path> drafts = drafts(workbooks);
    UnitFiles unitFiles = UnitFiles.given(workbooks, drafts);
    CheckedUnit checked =
        new Check().run(new CheckOptions(unitFiles, rules), new ReadingProgress(session, progress));
    UnitOutputs unit = new UnitOutputs(session, checked, rules);
    unit.sayWhatCrashed();
    UnitResult result = checked.result();
    Report report =
        new Report(
            Version.number(),
            rules.sha256(),
            List.of(result),
            options.run.failOn.severity(),
            options.run.baseline == null ? null : baseline.compare(List.of(result)),
            session.messages());

    ReportFiles reports = unit.reports();
    OutputFiles outputs = write(report, unit, alone, files);
    boolean kept = reports.keepBaseline(options.run, before, report);
    if (alone == null && !options.common.quiet) {
      boolean colored = options.common.colored(session.surroundings());
      new Summary(session, report, colored).print(outputs.written());
    }
    if (alone == null && options.run.formats.contains(Format.GITHUB)) {
      reports.print(Format.GITHUB, report);
    }
    boolean complete = checked.complete() && !outputs.failed() && kept;
    return exitCode(report, result, complete);
  }

  /** Takes the draft out of the files. */
  private Map<String, Path> drafts(Map<String, Path> files) {
    if (options.draft == null) {
      return Map.of();
    }
    Path draft = session.surroundings().folder().resolve(options.draft).normalize();
    Map<String, Path> drafts = new LinkedHashMap<>();
    files.forEach(
        (name, file) -> {
          if (file.equals(draft)) {
            drafts.put(name, file);
          }
        });
    files.keySet().removeAll(drafts.keySet());
    return drafts;
  }

  private OutputFiles write(
      Report report, UnitOutputs unit, @Nullable Format alone, Map<String, Path> files)
      throws IOException {
    Path folder = Path.of(alone == null ? options.run.out : "");
    OutputFiles outputs = new OutputFiles(session, folder, files.values());
    if (alone != null) {
      unit.reports().print(alone, report);
    } else {
      unit.write(report, options.run, outputs);
    }
    return outputs;
  }

  private static ExitCode exitCode(Report report, UnitResult result, boolean complete) {
    if (!complete) {
      return ExitCode.INCOMPLETE;
    }
    boolean fails = result.findings().stream().anyMatch(finding -> report.fails(result, finding));
    return fails ? ExitCode.DISCREPANCIES : ExitCode.CLEAN;
  }
}
