package id.cermat.cli;

import id.cermat.finding.RuleBook;
import id.cermat.writer.ReadingWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cermat inspect}: how files were understood, and what was passed over and why. */
@Command(name = "inspect", sortOptions = false)
final class InspectCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "inspect-files")
  List<Path> files = List.of();

  @Option(names = "--json", descriptionKey = "json")
  boolean json;

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
  @Nullable Path rules;

  @Mixin CommonOptions common = new CommonOptions();

  InspectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    common.applyLogging();
    RuleBook book = new RuleBookChoice(session).rules(rules);
    Map<String, Path> named = InputFiles.named(files, session.surroundings().folder());
    UnitInput input = new UnitInput(session, book, named, new Progress(session, false));
    if (json) {
      new ReadingWriter().write(input.report(), session.surroundings().out());
    } else {
      new ReadingText(session).print(input.report());
    }
    return (input.complete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
  }
}
