package id.cermat.reader.draft;

import id.cermat.figure.TextSpan.Box;
import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a line that stand close together, with their place on the page: points in a PDF,
 * characters and lines in a text.
 *
 * @param from the index of the first character in the line
 * @param to the index after the last
 */
record Chunk(TextLine line, int from, int to, float left, float right, float top) {
  private static final Pattern WORDS =
      Pattern.compile("[^\\s\\u00A0]+(?:[ \\u00A0][^\\s\\u00A0]+)*");

  /** The chunks of a line. */
  static List<Chunk> of(TextLine line) {
    List<Chunk> chunks = new ArrayList<>();
    Matcher words = WORDS.matcher(line.text());
    Box[] boxes = line.boxes();
    while (words.find()) {
      int from = words.start();
      int to = words.end();
      if (to <= boxes.length) {
        Box first = boxes[from];
        Box last = boxes[to - 1];
        float base = first.y() + first.height();
        chunks.add(new Chunk(line, from, to, first.x(), last.x() + last.width(), base));
      } else {
        chunks.add(new Chunk(line, from, to, from, to, line.place().line()));
      }
    }
    return chunks;
  }

  String text() {
    return line.text().substring(from, to);
  }

  float overlap(float otherLeft, float otherRight) {
    return Math.min(right, otherRight) - Math.max(left, otherLeft);
  }

  float center() {
    return (left + right) / 2;
  }

  /** Whether both stand on one line of the page. */
  boolean beside(Chunk other) {
    boolean page = java.util.Objects.equals(line.place().page(), other.line.place().page());
    return page && Math.abs(top - other.top) < (line.boxes().length > 0 ? 3 : 0.5);
  }
}
