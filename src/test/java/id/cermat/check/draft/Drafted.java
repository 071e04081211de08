package id.cermat.check.draft;

import id.cermat.check.Checked;
import id.cermat.check.Rule;
import id.cermat.check.SourceTables;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import id.cermat.reader.draft.DraftReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Drafts that a test writes line by line, read as a user's are. */
public final class Drafted {
  static final String FILE = "lakin.txt";

  private Drafted() {}

  /** What a rule finds in a draft of these lines, without a workbook. */
  public static Checked by(Rule rule, String... lines) {
    return Checked.by(rule, report(lines));
  }

  /** A draft of these lines, with the tables of a workbook of 2024 where some are given. */
  public static UnitReport report(List<Object> tables, String... lines) {
    try {
      Path folder = Files.createTempDirectory("cermat-draft");
      Path file = folder.resolve(FILE);
      try {
        Files.writeString(file, String.join("\n", lines) + "\n");
        UnitReport books =
            tables.isEmpty() ? SourceTables.nothing() : SourceTables.unitOf(null, tables.toArray());
        return read(books, file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A draft of these lines, without a workbook. */
  public static UnitReport report(String... lines) {
    return report(List.of(), lines);
  }

  /** Workbooks with the draft in a file. */
  public static UnitReport read(UnitReport books, Path file) throws IOException {
    return books.withDraft(
        new DraftReader(Vocabulary.builtIn()).read(file, String.valueOf(file.getFileName())));
  }
}
