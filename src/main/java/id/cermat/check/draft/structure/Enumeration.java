package id.cermat.check.draft.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things listed in a sentence: "yaitu A, B, dan C". "Dan" may join two of them or stand inside one,
 * so that only bounds of their number are known.
 */
record Enumeration(int least, int most) {
  private static final Pattern LISTED =
      Pattern.compile(
          "^[^.:;\\d]{0,60}?(?<!\\p{L})(?:yaitu|yakni|ialah)\\s*:?\\s+([^.:]{3,300}?)\\s*\\.?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN =
      Pattern.compile(
          "\\d|(?<!\\p{L})(?:yang|dengan|sebesar|adalah|meliputi|terdiri|antara lain|dll|dst"
              + "|lain-lain|lainnya|sebagainya|seterusnya|masing-masing|baik|maupun|atau|seperti"
              + "|yaitu|yakni|khususnya|terutama|termasuk|untuk|agar|karena|sehingga|serta)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** A list that ends so has more items than were read with it. */
  private static final Pattern GOES_ON = Pattern.compile("[;,]\\s*$");

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern LAST = Pattern.compile(",\\s*dan\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("(?<!,)\\s+dan\\s", Pattern.CASE_INSENSITIVE);

  /** The things after a counted noun; empty where they are not clearly a list. */
  static Optional<Enumeration> after(String text) {
    Matcher listed = LISTED.matcher(text);
    if (!listed.matches()) {
      return Optional.empty();
    }
    String items = BRACKETS.matcher(listed.group(1)).replaceAll("");
    if (OPEN.matcher(items).find() || GOES_ON.matcher(items).find()) {
      return Optional.empty();
    }
    int semicolons = count(Pattern.compile(";"), items);
    if (semicolons > 0) {
      return Optional.of(new Enumeration(semicolons + 1, semicolons + 1));
    }
    int commas = count(Pattern.compile(","), items);
    int ands = count(AND, items);
    if (commas == 0 && ands == 0) {
      return Optional.empty();
    }
    boolean closed = LAST.matcher(items).find();
    int least = commas + 1 + (closed || commas == 0 ? 0 : Math.min(ands, 1));
    return Optional.of(new Enumeration(least, commas + 1 + ands));
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }

  boolean admits(int number) {
    return number >= least && number <= most;
  }
}
