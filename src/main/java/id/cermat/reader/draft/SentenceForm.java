package id.cermat.reader.draft;

import java.util.List;
import java.util.Locale;

/**
 * A sentence without its blanks, in lower case, with one sign for each figure and each other
 * stretch of digits, so that forms match in letter-spaced text as well.
 */
final class SentenceForm {
  /** The sign of a figure. */
  static final char FIGURE = '\uE000';

  /** The sign of a year. */
  static final char YEAR = '\uE001';

  /** The sign of other digits. */
  static final char OTHER = '\uE002';

  private final StringBuilder form = new StringBuilder();
  private final int[] at;

  /**
   * @param digits all stretches of digits inside the sentence, in order
   */
  SentenceForm(String text, int start, int end, List<Digits> digits) {
    this.at = new int[digits.size()];
    int from = start;
    for (int i = 0; i < digits.size(); i++) {
      Digits stretch = digits.get(i);
      letters(text, from, stretch.start());
      at[i] = form.length();
      form.append(stretch.reason() == null ? FIGURE : stretch.year() == null ? OTHER : YEAR);
      from = Math.max(from, stretch.end());
    }
    letters(text, from, end);
  }

  private void letters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!SpacedText.blank(text.charAt(i))) {
        form.append(text.substring(i, i + 1).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** What stands before a stretch, back to the figure before it. */
  String left(int index) {
    int from = form.lastIndexOf(String.valueOf(FIGURE), at[index] - 1) + 1;
    return form.substring(from, at[index]);
  }

  /** What stands after a stretch, up to the next figure. */
  String right(int index) {
    int to = form.indexOf(String.valueOf(FIGURE), at[index] + 1);
    return form.substring(at[index] + 1, to < 0 ? form.length() : to);
  }

  String whole() {
    return form.toString();
  }
}
