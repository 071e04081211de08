package id.cermat.cli;

import id.cermat.cli.console.Session;
import java.nio.file.Path;
import java.util.List;
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

  @Mixin RunOptions run = new RunOptions();
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
