package id.cermat.cli;

import id.cermat.cli.console.Session;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that check. */
final class RunOptions {
  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
  @Nullable Path rules;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      descriptionKey = "out")
  String out = "cermat-out";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "LIST",
      split = ",",
      descriptionKey = "format")
  Set<Format> formats = EnumSet.of(Format.XLSX, Format.HTML, Format.JSON, Format.CSV);

  @Option(names = "--mark-verified", descriptionKey = "mark-verified")
  boolean markVerified;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  @Nullable Path baseline;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "write-baseline")
  @Nullable Path writeBaseline;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  @Nullable Integer jobs;

  @Option(names = "--no-progress", descriptionKey = "no-progress")
  boolean noProgress;

  /** The only format, where it is to go to standard output by itself. */
  @Nullable Format alone(Session session) throws UsageException {
    if (!out.equals("-")) {
      return null;
    }
    Format only = formats.size() == 1 ? formats.iterator().next() : null;
    if (only == null || !only.isReport()) {
      throw new UsageException(session.messages().text("cli/out-alone"));
    }
    return only;
  }

  /** Refuses a baseline that would be written over an input. */
  void guard(Session session, Collection<Path> inputs) throws UsageException {
    if (writeBaseline != null) {
      Path target = session.surroundings().folder().resolve(writeBaseline).normalize();
      if (inputs.contains(target)) {
        throw new UsageException(
            session.messages().text("cli/baseline-over-input", Shown.path(writeBaseline)));
      }
    }
  }
}
