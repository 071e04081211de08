package id.cermat.cli;

import id.cermat.catalogue.RuleBookFile;
import id.cermat.cli.console.Session;
import id.cermat.writer.AtomicFile;
import id.cermat.writer.TemplateWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cermat init}: a commented rules file and an empty workbook to begin with. */
@Command(name = "init", sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private static final String WORKBOOK = "cermat-template.xlsx";

  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "init-dir")
  @Nullable Path folder;

  @Mixin CommonOptions common = new CommonOptions();

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException {
    common.applyLogging();
    Path shown = folder == null ? Path.of("") : folder;
    Path target = session.surroundings().folder().resolve(shown);
    List<String> standing = new ArrayList<>();
    for (String name : List.of(RuleBookFile.NAME, WORKBOOK)) {
      if (Files.exists(target.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        standing.add(session.messages().text("cli/init-exists", Shown.path(shown.resolve(name))));
      }
    }
    if (!standing.isEmpty()) {
      throw new UsageException(standing);
    }
    boolean written =
        write(target, shown, RuleBookFile.NAME, out -> out.write(RuleBookFile.template()))
            && write(target, shown, WORKBOOK, TemplateWorkbook::write);
    return (written ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
  }

  private boolean write(Path target, Path shown, String name, AtomicFile.Content content) {
    String path = Shown.path(shown.resolve(name));
    try {
      AtomicFile.write(target.resolve(name), content);
    } catch (IOException failure) {
      LoggerFactory.getLogger(InitCommand.class).debug("cannot write {}", path, failure);
      session.warn(
          "cermat: " + session.messages().text("cli/not-written", path, Shown.reason(failure)));
      return false;
    }
    session.print(session.messages().text("cli/written", path));
    return true;
  }
}
