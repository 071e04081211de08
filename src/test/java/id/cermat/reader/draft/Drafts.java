package id.cermat.reader.draft;

import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.NotFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads drafts that a test writes. */
final class Drafts {
  private Drafts() {}

  static Draft text(Path folder, String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("lakin.txt"), String.join("\n", lines) + "\n");
    return read(file);
  }

  static Draft read(Path file) throws IOException {
    return new DraftReader(Vocabulary.builtIn()).read(file, String.valueOf(file.getFileName()));
  }

  static List<String> literals(Draft draft) {
    return draft.citations().stream().map(citation -> citation.figure().literal()).toList();
  }

  static Citation cited(Draft draft, String literal) {
    return draft.citations().stream()
        .filter(citation -> citation.figure().literal().equals(literal))
        .findFirst()
        .orElseThrow(() -> new AssertionError(literal + " is not among " + literals(draft)));
  }

  /** Subject, item, quantity and period of a citation in one line. */
  static String meaning(Citation citation) {
    return citation.subject()
        + " "
        + citation.quantity()
        + (citation.item() == null ? "" : " of " + citation.item())
        + (citation.period() == null ? "" : " in " + citation.period());
  }

  static List<String> reasons(Draft draft) {
    return draft.notFigures().stream().map(NotFigures::line).toList();
  }

  private static final class NotFigures {
    static String line(NotFigure notFigure) {
      return notFigure.location().quote() + " " + notFigure.reason();
    }
  }
}
