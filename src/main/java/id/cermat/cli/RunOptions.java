package id.cermat.cli;

import java.nio.file.Path;
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
}
