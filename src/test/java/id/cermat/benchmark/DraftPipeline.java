package id.cermat.benchmark;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.unit.UnitCheck;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import id.cermat.reader.draft.DraftReader;
import id.cermat.sample.RenderedUnit;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads and checks a draft, with its workbook or alone, as the command does. */
final class DraftPipeline {
  private final RuleBook rules = RuleBook.builtIn();
  private final WorkbookReader books = new WorkbookReader(Vocabulary.builtIn());
  private final DraftReader drafts = new DraftReader(Vocabulary.builtIn());
  private final UnitCheck check = new UnitCheck();

  /** What the workbooks of a unit say. */
  UnitReport books(RenderedUnit unit) throws IOException {
    return books.read(
        unit.files().stream()
            .map(file -> new WorkbookReader.Source(file, file.getFileName().toString()))
            .toList());
  }

  /** What no workbook says. */
  UnitReport noBooks() throws IOException {
    return books.read(List.of());
  }

  Draft draft(Path file) throws IOException {
    return drafts.read(file, file.getFileName().toString());
  }

  /** What the check finds; a rule that crashes fails the test. */
  UnitResult check(UnitReport report, Draft draft) {
    UnitResult result = check.check(report.withDraft(draft), rules);
    if (!result.crashed().isEmpty()) {
      throw new IllegalStateException("rules crashed: " + result.crashed());
    }
    return result;
  }
}
