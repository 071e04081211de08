package id.cermat.cli;

import id.cermat.check.unit.UnitCheck;
import id.cermat.finding.Baseline;
import id.cermat.finding.RuleBook;
import id.cermat.finding.UnitResult;
import id.cermat.writer.BaselineWriter;
import id.cermat.writer.Report;
import id.cermat.writer.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
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
    Format alone = alone(files);
    RuleBookChoice settings = new RuleBookChoice(session);
    RuleBook rules = settings.rules(options.run.rules);
    Baseline baseline = settings.baseline(options.run.baseline);
    Baseline before = earlier(settings);

    Progress progress = new Progress(session, !options.run.noProgress && !options.common.quiet);
    Map<String, Path> workbooks = new LinkedHashMap<>(files);
    Map<String, Path> drafts = drafts(workbooks);
    UnitInput input = new UnitInput(session, rules, workbooks, drafts, progress);
    UnitRun unit = new UnitRun(session, input, new UnitCheck(), rules);
    UnitResult result = unit.result();
    Report report =
        new Report(
            Version.number(),
            rules.sha256(),
            List.of(result),
            options.run.failOn.severity(),
            options.run.baseline == null ? null : baseline.compare(List.of(result)),
            session.messages());

    OutputFiles outputs = write(report, unit, alone, files);
    boolean kept = keepBaseline(before, report);
    if (alone == null && !options.common.quiet) {
      boolean colored = options.common.colored(session.surroundings());
      new Summary(session, report, colored).print(outputs.written());
    }
    if (alone == null && options.run.formats.contains(Format.GITHUB)) {
      session.surroundings().out().flush();
      toStandardOutput(Format.GITHUB, report, unit);
    }
    boolean complete = unit.complete() && !outputs.failed() && kept;
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

  /** The only format, where it is to go to standard output by itself. */
  private @Nullable Format alone(Map<String, Path> files) throws UsageException {
    if (options.run.writeBaseline != null) {
      Path target = session.surroundings().folder().resolve(options.run.writeBaseline).normalize();
      if (files.containsValue(target)) {
        throw new UsageException(
            session
                .messages()
                .text("cli/baseline-over-input", Shown.path(options.run.writeBaseline)));
      }
    }
    if (!options.run.out.equals("-")) {
      return null;
    }
    Format only = options.run.formats.size() == 1 ? options.run.formats.iterator().next() : null;
    if (only == null || !only.isReport()) {
      throw new UsageException(session.messages().text("cli/out-alone"));
    }
    return only;
  }

  /** The baseline that is to be written anew, where it exists, for what was accepted in it. */
  private Baseline earlier(RuleBookChoice settings) throws UsageException {
    Path target = options.run.writeBaseline;
    boolean exists =
        target != null && Files.exists(session.surroundings().folder().resolve(target));
    return exists ? settings.baseline(target) : Baseline.EMPTY;
  }

  private OutputFiles write(
      Report report, UnitRun unit, @Nullable Format alone, Map<String, Path> files)
      throws IOException {
    Path folder = Path.of(alone == null ? options.run.out : "");
    OutputFiles outputs = new OutputFiles(session, folder, files.values());
    if (alone != null) {
      toStandardOutput(alone, report, unit);
    } else {
      unit.write(report, options.run, outputs);
    }
    return outputs;
  }

  private void toStandardOutput(Format format, Report report, UnitRun unit) throws IOException {
    ReportWriter writer = unit.writer(format);
    if (writer != null) {
      writer.write(report, session.surroundings().out());
      session.surroundings().out().flush();
    }
  }

  private boolean keepBaseline(Baseline before, Report report) {
    if (options.run.writeBaseline == null) {
      return true;
    }
    Baseline after = before.after(report.units(), session.messages());
    Path shown = options.run.writeBaseline;
    Path folder = shown.getParent() == null ? Path.of("") : shown.getParent();
    OutputFiles outputs = new OutputFiles(session, folder, List.of());
    outputs.write(
        String.valueOf(shown.getFileName()), out -> new BaselineWriter().write(after, out));
    return !outputs.failed();
  }

  private static ExitCode exitCode(Report report, UnitResult result, boolean complete) {
    if (!complete) {
      return ExitCode.INCOMPLETE;
    }
    boolean fails = result.findings().stream().anyMatch(finding -> report.fails(result, finding));
    return fails ? ExitCode.DISCREPANCIES : ExitCode.CLEAN;
  }
}
