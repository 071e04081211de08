package id.cermat.sample.draft;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
  private Wrap() {}

  /**
   * Lines of at most so many characters, where words allow.
   *
   * @param withinNumbers whether a long number may be cut behind one of its dots
   */
  static List<String> lines(String text, int width, boolean withinNumbers) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        int dot =
            withinNumbers && word.matches("(?:Rp)?\\d{1,3}(?:\\.\\d{3}){2,}.*")
                ? word.indexOf('.', word.length() / 2) + 1
                : 0;
        if (dot > 0 && dot < word.length()) {
          line.append(' ').append(word, 0, dot);
          word = word.substring(dot);
        }
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
