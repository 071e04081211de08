package id.cermat.cli;

import id.cermat.cli.console.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cermat audit}: all units below folders, checked each and compared with each other. */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "folders")
  List<Path> folders = List.of();

  @Mixin RunOptions run = new RunOptions();
  @Mixin CommonOptions common = new CommonOptions();

  AuditCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    common.applyLogging();
    if (run.jobs != null && run.jobs < 1) {
      throw new UsageException(session.messages().text("cli/bad-value", "--jobs", run.jobs));
    }
    try (Interruption interruption = new Interruption(session.surroundings())) {
      ExitCode code = new AuditRun(session, this, interruption).run();
      interruption.ended(code);
      return code.number();
    }
  }
}
