package id.cermat.benchmark;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.unit.UnitCheck;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import id.cermat.sample.RenderedUnit;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.util.List;

/** Reads and checks a unit's files as the command does, under the built-in rules. */
public final class CheckPipeline {
  private final RuleBook rules = RuleBook.builtIn();
  private final WorkbookReader reader = new WorkbookReader(Vocabulary.builtIn());
  private final UnitCheck check = new UnitCheck();

  /** What the check of a unit finds; a rule that crashes fails the test. */
  public UnitResult run(RenderedUnit unit) throws IOException {
    List<WorkbookReader.Source> sources =
        unit.files().stream()
            .map(file -> new WorkbookReader.Source(file, file.getFileName().toString()))
            .toList();
    UnitReport report = reader.read(sources);
    UnitResult result = check.check(report, rules);
    if (!result.crashed().isEmpty()) {
      throw new IllegalStateException("rules crashed: " + result.crashed());
    }
    return result;
  }
}
