package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.table.TableRelations;
import id.cermat.cli.console.Progress;
import id.cermat.cli.console.Session;
import id.cermat.cli.text.DraftText;
import id.cermat.cli.text.ReadingText;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import id.cermat.run.DraftInput;
import id.cermat.run.UnitInput;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.ReadingWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
    Map<String, Path> named =
        new LinkedHashMap<>(InputFiles.named(files, session.surroundings().folder()));
    Map<String, Path> workbooks = new LinkedHashMap<>(named);
    workbooks.keySet().removeIf(DraftInput::isDraft);
    named.keySet().removeAll(workbooks.keySet());
    DraftInput drafts =
        DraftInput.read(
            book.vocabulary(),
            named,
            (name, reason) ->
                session.warn("cermat: " + name + ": " + session.messages().text(reason)));
    if (workbooks.isEmpty() && drafts.drafts().isEmpty()) {
      return ExitCode.INCOMPLETE.number();
    }
    boolean complete = drafts.complete();
    ReadingProgress progress = new ReadingProgress(session, new Progress(session, false));
    for (Draft draft : drafts.drafts()) {
      draft.passedOver().forEach(progress::passedOver);
      complete &= draft.passedOver().isEmpty();
    }
    UnitReport report;
    if (workbooks.isEmpty()) {
      report = drafts.drafts().get(0).report();
    } else {
      UnitInput input = UnitInput.read(UnitFiles.given(workbooks, Map.of()), book, progress);
      complete &= input.complete();
      report = input.report();
    }
    print(workbooks.isEmpty(), report, TableRelations.of(report, book), drafts.drafts());
    return (complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
  }

  private void print(
      boolean draftsOnly, UnitReport report, List<Relation> named, List<Draft> drafts)
      throws IOException {
    if (json) {
      new ReadingWriter().write(report, named, drafts, session.surroundings().out());
      return;
    }
    if (!draftsOnly) {
      new ReadingText(session).print(report, named);
    }
    drafts.forEach(new DraftText(session)::print);
  }
}
