package id.cermat.reader.draft;

import id.cermat.format.document.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of lines of text, or a table, or the number of a page. */
record Part(Kind kind, List<TextLine> lines, @Nullable RawTable table) {
  enum Kind {
    PROSE,
    TABLE,
    PAGE_NUMBER
  }

  static Part prose(List<TextLine> lines) {
    return new Part(Kind.PROSE, lines, null);
  }

  static Part table(RawTable table) {
    return new Part(Kind.TABLE, List.of(), table);
  }

  static Part pageNumber(TextLine line) {
    return new Part(Kind.PAGE_NUMBER, List.of(line), null);
  }
}
