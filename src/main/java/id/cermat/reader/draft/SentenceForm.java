package id.cermat.reader.draft;

import id.cermat.format.document.SpacedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence without its blanks, in lower case, with one sign for each figure, each other stretch
 * of digits and each name, so that forms match in letter-spaced text as well and no word of a name
 * is taken for a word of the sentence.
 */
final class SentenceForm {
  /** The sign of a figure. */
  static final char FIGURE = '\uE000';

  /** The sign of a year. */
  static final char YEAR = '\uE001';

  /** The sign of other digits. */
  static final char OTHER = '\uE002';

  /** The sign of an indicator's name. */
  static final char NAME = '\uE003';

  /** The sign of the organisation's score (NKO). */
  static final char SCORE = '\uE004';

  private static final Pattern NKO = Pattern.compile("(?<!\\p{Lu})NKO(?!\\p{Lu})");

  private final StringBuilder form = new StringBuilder();
  private final int[] at;

  /**
   * @param digits all stretches of digits inside the sentence, in order
   * @param names the indicators that the sentence names
   */
  SentenceForm(String text, int start, int end, List<Digits> digits, List<Mention> names) {
    this.at = new int[digits.size()];
    int from = start;
    for (int i = 0; i < digits.size(); i++) {
      Digits stretch = digits.get(i);
      letters(text, from, stretch.start(), names);
      at[i] = form.length();
      boolean inName = names.stream().anyMatch(name -> name.covers(stretch.start()));
      if (!inName) {
        form.append(stretch.reason() == null ? FIGURE : stretch.year() == null ? OTHER : YEAR);
      }
      from = Math.max(from, stretch.end());
    }
    letters(text, from, end, names);
  }

  private void letters(String text, int from, int to, List<Mention> names) {
    if (from >= to) {
      return;
    }
    String part = text.substring(from, to);
    Matcher score = NKO.matcher(part);
    int next = score.find() ? from + score.start() : to;
    int skipTo = from;
    for (int i = from; i < to; i++) {
      int here = i;
      Mention name = names.stream().filter(each -> each.covers(here)).findFirst().orElse(null);
      if (name != null) {
        if (i == name.start()) {
          form.append(NAME);
        }
      } else if (i == next) {
        form.append(SCORE);
        skipTo = from + score.end();
        next = score.find() ? from + score.start() : to;
      } else if (i >= skipTo && !SpacedText.blank(text.charAt(i))) {
        form.append(text.substring(i, i + 1).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** What stands before a stretch, back to the figure before it. */
  String left(int index) {
    int from = form.lastIndexOf(String.valueOf(FIGURE), at[index] - 1) + 1;
    return form.substring(from, at[index]);
  }

  /** All that stands before a stretch. */
  String before(int index) {
    return form.substring(0, at[index]);
  }

  /** What stands after a stretch, up to the next figure. */
  String right(int index) {
    int to = form.indexOf(String.valueOf(FIGURE), at[index] + 1);
    return form.substring(Math.min(form.length(), at[index] + 1), to < 0 ? form.length() : to);
  }

  String whole() {
    return form.toString();
  }
}
