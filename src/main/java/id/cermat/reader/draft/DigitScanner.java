package id.cermat.reader.draft;

import id.cermat.model.NotFigure.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a view apart into its digits: those that may be figures, and those that are not. */
final class DigitScanner {
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?iu)(?:(?<!\\p{L})(?:(?:rp\\.?|idr) ?)+)?\\d+(?:(?:[.,]|\\.\\.(?=\\d{3}(?!\\d)))\\d+)*(?:,-(?!\\d))?(?: ?%|"
              + " ?persen(?!\\p{L}))?(?:"
              + " ?(?:ribu|rb|juta|jt|miliar|milyar|triliun|trilyun|triliyun)(?!\\p{L}))?");
  private static final Pattern GLUED_CURRENCY = Pattern.compile("(?:Rp\\.? ?)+$");
  private static final Pattern SCALE_LETTER = Pattern.compile("^ ?[MT](?![\\p{L}\\d])");

  /** Where blanks are lost, whatever word follows. */
  private static final Pattern SCALE_WORD = Pattern.compile("(?iu)^(?:juta|miliar|milyar|triliun)");

  /** What goes on from there was no name but an amount, mistyped: Rpb3.436.893.000,00. */
  private static final Pattern GROUPS = Pattern.compile("(?:[.,]\\d{3}){2,}(?:[.,]\\d+)?");

  private static final Pattern GLUED_YEAR = Pattern.compile("(?iu)tahun ?$");
  private static final int LONGEST_PLAIN = 7;

  /** No figure has so many digits, nor has any number of a letter or an account. */
  private static final int LONGEST = 100;

  /**
   * Of a form so many characters stand before its first digit at most: "keputusan", "lampiran (".
   */
  private static final int BEFORE = 32;

  /** And so many behind its last, or between two of them: the letters of an office's number. */
  private static final int BEHIND = 64;

  private final View view;
  private final BitSet taken = new BitSet();
  private final BitSet endless = new BitSet();
  private @Nullable List<int[]> stretches;
  private final List<Digits> found = new ArrayList<>();

  private DigitScanner(View view) {
    this.view = view;
  }

  /** All digits of a view, in order, after a marker that ends at {@code markerEnd}. */
  static List<Digits> scan(View view, int markerEnd) {
    if (view.text().chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    DigitScanner scanner = new DigitScanner(view);
    scanner.marker(markerEnd);
    scanner.endless();
    NotFigureForms.ALL.forEach(scanner::claim);
    scanner.names();
    scanner.numerals();
    scanner.found.sort(Comparator.comparingInt(Digits::start));
    return List.copyOf(scanner.found);
  }

  private void marker(int end) {
    if (hasDigit(0, end)) {
      add(0, end, Reason.LIST_NUMBER, null);
    }
    taken.set(0, end);
  }

  private boolean hasDigit(int start, int end) {
    return view.text().substring(start, end).chars().anyMatch(Character::isDigit);
  }

  private void add(int start, int end, @Nullable Reason reason, @Nullable Integer year) {
    found.add(new Digits(start, end, reason, year));
    taken.set(start, end);
  }

  private boolean free(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private void claim(NotFigureForms.Form form) {
    Matcher matcher =
        form.pattern().matcher(view.text()).useTransparentBounds(true).useAnchoringBounds(false);
    for (int[] stretch : stretches()) {
      matcher.region(stretch[0], stretch[1]);
      while (matcher.find()) {
        if (free(matcher.start(), matcher.end()) && hasDigit(matcher.start(), matcher.end())) {
          String year =
              form.pattern().pattern().contains("(?<year>") ? matcher.group("year") : null;
          add(
              matcher.start(),
              matcher.end(),
              form.reason(),
              year == null ? null : Integer.valueOf(year));
        }
      }
    }
  }

  /** Digits without end are no figure; the forms below would be tried at each of them. */
  private void endless() {
    String text = view.text();
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && numeric(text.charAt(end))) {
        end++;
      }
      if (end - start > LONGEST && hasDigit(start, end)) {
        add(start, end, Reason.UNREADABLE, null);
        endless.set(start, end);
      }
      start = Math.max(start, end);
    }
  }

  private static boolean numeric(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }

  /** The parts of the text that hold digits, with what belongs to these before and behind. */
  private List<int[]> stretches() {
    if (stretches == null) {
      stretches = new ArrayList<>();
      String text = view.text();
      int last = -1;
      int least = 0;
      for (int i = 0; i < text.length(); i++) {
        if (endless.get(i)) {
          i = endless.nextClearBit(i);
          least = i;
          last = -1;
        }
        if (i < text.length() && Character.isDigit(text.charAt(i))) {
          if (last < 0 || i - last > BEHIND + BEFORE) {
            stretches.add(new int[] {Math.max(least, i - BEFORE), 0});
          }
          last = i;
          int end = endless.nextSetBit(i);
          stretches.get(stretches.size() - 1)[1] =
              Math.min(end < 0 ? text.length() : end, i + BEHIND);
        }
      }
    }
    return stretches;
  }

  /** Letters grown together with digits are names, where words are apart. */
  private void names() {
    Matcher matcher = Pattern.compile("[\\p{L}\\d$&]*\\d[\\p{L}\\d$&]*").matcher(view.text());
    while (matcher.find()) {
      String token = matcher.group();
      boolean letters = token.chars().anyMatch(Character::isLetter);
      boolean figure =
          token.matches(
              "(?iu)(?:rp|idr)\\d+.*|\\d+(?:rb|jt|juta|ribu|miliar|milyar|triliun|persen|m|t)");
      boolean lost = view.joined(matcher.start());
      boolean decimals = matcher.start() > 1 && token.matches("\\d+(?:jt|[mt])");
      if (letters && !figure && !lost && !decimals && free(matcher.start(), matcher.end())) {
        Matcher groups = GROUPS.matcher(view.text()).region(matcher.end(), view.text().length());
        boolean amount = groups.lookingAt() && free(matcher.end(), groups.end());
        int end = amount ? groups.end() : matcher.end();
        add(matcher.start(), end, amount ? Reason.MALFORMED : Reason.NAME, null);
      }
    }
  }

  private void numerals() {
    Matcher matcher = NUMERAL.matcher(view.text());
    int from = 0;
    while (from <= view.text().length() && matcher.find(from)) {
      int start = matcher.start();
      int end = matcher.end();
      from = end;
      if (!free(start, end)) {
        from = Math.max(taken.nextClearBit(taken.nextSetBit(start)), start + 1);
        continue;
      }
      Matcher currency =
          GLUED_CURRENCY.matcher(view.text()).region(Math.max(0, start - BEFORE), start);
      if (currency.find() && free(currency.start(), start)) {
        start = currency.start();
      }
      Matcher word = SCALE_WORD.matcher(view.text().substring(end));
      if (end < view.text().length() && view.joined(end) && word.find()) {
        end += word.end();
        from = end;
      }
      Matcher scale = SCALE_LETTER.matcher(view.text().substring(end));
      if (scale.find() && view.text().substring(start, end).matches("(?iu)rp.*")) {
        end += scale.end();
      }
      numeral(start, end);
    }
  }

  private void numeral(int start, int end) {
    String literal = view.text().substring(start, end);
    boolean year = literal.matches("20[0-3]\\d\\d+(?:[.,]\\d+)*%?") && view.joined(start);
    if (year && GLUED_YEAR.matcher(view.text().substring(0, start)).find()) {
      add(start, start + 4, Reason.YEAR, Integer.valueOf(literal.substring(0, 4)));
      add(start + 4, end, null, null);
    } else if (view.joined(start) && literal.matches("\\d{" + LONGEST_PLAIN + ",}%?")) {
      add(start, end, Reason.UNREADABLE, null);
    } else {
      add(start, end, null, null);
    }
  }
}
