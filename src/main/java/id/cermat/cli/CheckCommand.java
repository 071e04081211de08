package id.cermat.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cermat check}: the workbooks of one unit, checked, annotated and reported. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "WORKBOOK", descriptionKey = "workbooks")
  List<Path> workbooks = List.of();

  @Option(names = "--draft", paramLabel = "FILE", descriptionKey = "draft")
  @Nullable Path draft;

  @Option(names = "--mark-verified", descriptionKey = "mark-verified")
  boolean markVerified;

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
  Set<Format> formats = EnumSet.of(Format.XLSX, Format.JSON, Format.CSV);

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  @Nullable Path baseline;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "write-baseline")
  @Nullable Path writeBaseline;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  int jobs = 1;

  @Option(names = "--no-progress", descriptionKey = "no-progress")
  boolean noProgress;

  @Mixin CommonOptions common = new CommonOptions();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException, java.io.IOException {
    common.applyLogging();
    if (workbooks.isEmpty() && draft == null) {
      throw new UsageException(session.messages().text("cli/nothing-to-check"));
    }
    return new CheckRun(session, this).run().number();
  }
}
