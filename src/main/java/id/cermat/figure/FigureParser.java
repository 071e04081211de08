package id.cermat.figure;

import id.cermat.figure.ParsedFigure.Evidence;
import id.cermat.figure.ParsedFigure.Kind;
import id.cermat.figure.ParsedFigure.Note;
import id.cermat.figure.ParsedFigure.Reading;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Indonesian number literals (EYD: a dot groups thousands, a comma separates decimals) as
 * people write them: with {@code Rp}, {@code ,-}, {@code %}, scale words, dashes for nothing, and
 * now and then in the English manner. What can be read in two ways keeps both readings.
 */
public final class FigureParser {
  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF]");
  private static final Pattern GROUPED_BY_BLANKS =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[\\u00A0\\u2004-\\u2009\\u202F]\\d{3})+(?!\\d)");

  /** The blank of the keyboard groups only where a cell ends the number: prose has neighbours. */
  private static final Pattern GROUPED_IN_A_CELL =
      Pattern.compile(
          "(?<![\\d.,] ?)\\d{1,3}(?:[ \\u00A0\\u2004-\\u2009\\u202F]\\d{3})+(?![ ]?\\d)");

  private static final Pattern IN_PARENTHESES =
      Pattern.compile("(?iu)((?:rp\\.?|idr)? ?)\\(([^()]*)\\)( ?%)?");
  private static final Pattern MINUS_BEHIND = Pattern.compile("([\\d.,]*\\d)( ?%)? ?[-–−]( ?%)?");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern NIL = Pattern.compile("(?i)(?:rp\\.? ?)?(?:[-–—−] ?){1,3}|");
  private static final Set<String> NOT_APPLICABLE =
      Set.of("n/a", "n.a.", "n.a", "tad", "t.a.d.", "tidak ada data");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?iu)(?<sign>[-–−+]|min(?:us)?(?![a-z]))? ?(?<currency>(?:(?:rp\\.?|idr)"
              + " ?)*)(?<inner>[-–−])? ?"
              + "(?<numeral>\\d+(?:[.,]{1,2}\\d+)*)(?<exponent>(?<=[.,]\\d{1,15})e[+-]?\\d{1,2}"
              + "|e[+-]\\d{1,2})?(?<rest>.*)");

  /** Digits among which a letter stands that looks like one: 1O0, l20,5. */
  private static final Pattern LETTERS_FOR_DIGITS =
      Pattern.compile("[-−]?(?=[^OolI]*[OolI])(?=.*\\d)[\\dOolI]+(?:[.,][\\dOolI]+)* ?%?");

  private static final Pattern REST =
      Pattern.compile(
          "(?iu)(?<dash>[.,] ?[-–—=]{1,2})?(?:"
              + " ?(?<scale>ribu|rb|juta|jt|miliar|milyar|triliun|trilyun|triliyun|m|t)(?![\\p{L}\\d]))?(?:"
              + " ?(?<percent>%|persen(?!\\p{L})))?(?: (?<rupiah>rupiah))?(?: ?\\((?<words>[\\p{L}"
              + " -]+)\\))?(?<noun>(?: [\\p{L}][\\p{L}-]+){1,3})?[ .,;:]*");
  private static final Pattern UNGROUPED = Pattern.compile("\\d{4,}[.,]\\d{3}");
  private static final Pattern MONTH =
      Pattern.compile("(?iu) (?:jan|feb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|des)[a-z]*");
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("ribu", 3),
          Map.entry("rb", 3),
          Map.entry("juta", 6),
          Map.entry("jt", 6),
          Map.entry("miliar", 9),
          Map.entry("milyar", 9),
          Map.entry("m", 9),
          Map.entry("triliun", 12),
          Map.entry("trilyun", 12),
          Map.entry("triliyun", 12),
          Map.entry("t", 12));
  private static final BigDecimal PLAUSIBLE_PERCENT = BigDecimal.valueOf(200);

  private FigureParser() {}

  /** Reads a literal; never fails, for what is no number is a result too. */
  public static ParsedFigure parse(String literal, Hints hints) {
    if (isWhole(literal)) {
      return whole(literal, hints);
    }
    String text = normalised(literal, hints.accounting());
    if (NIL.matcher(text).matches()) {
      return ParsedFigure.without(literal, Kind.NIL);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (NOT_APPLICABLE.contains(lower)) {
      return ParsedFigure.without(literal, Kind.NOT_APPLICABLE);
    }
    if (lower.equals("nihil") || lower.equals("nihil.")) {
      Reading zero = new Reading(BigDecimal.ZERO, 0, hints.unit(), false, DecimalStyle.UNDECIDED);
      return new ParsedFigure(
          literal, Kind.NUMBER, List.of(zero), false, Evidence.LEXICAL, Set.of());
    }
    Matcher parentheses = IN_PARENTHESES.matcher(text);
    boolean parenthesised = parentheses.matches();
    String bare = parenthesised ? withoutParentheses(parentheses) : text;
    Matcher minusBehind = MINUS_BEHIND.matcher(bare);
    boolean behind = hints.accounting() && minusBehind.matches();
    bare = behind ? withoutMinus(minusBehind) : bare;
    Matcher figure = FIGURE.matcher(bare);
    if (!figure.matches()) {
      return misspelt(literal, bare, hints);
    }
    Matcher rest = REST.matcher(figure.group("rest"));
    if (!rest.matches() || inconsistent(figure, rest, hints)) {
      return misspelt(literal, bare, hints);
    }
    boolean negative =
        (parenthesised && hints.accounting())
            || behind
            || figure.group("inner") != null
            || (figure.group("sign") != null && !figure.group("sign").equals("+"));
    Frame frame = frame(figure, rest, hints, negative);
    return read(literal, figure.group("numeral"), frame, hints);
  }

  /** Digits alone, as most cells hold them: nothing needs to be taken apart. */
  private static boolean isWhole(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
        return false;
      }
    }
    return !literal.isEmpty();
  }

  private static ParsedFigure whole(String digits, Hints hints) {
    Numeral numeral = Numeral.read(digits);
    if (numeral.forms().isEmpty()) {
      return ParsedFigure.without(digits, Kind.NOT_A_NUMBER);
    }
    Numeral.Form form = numeral.forms().get(0);
    Reading reading = new Reading(form.value(), 0, hints.unit(), false, form.style());
    return new ParsedFigure(
        digits, Kind.NUMBER, List.of(reading), false, Evidence.LEXICAL, Set.of());
  }

  private static String withoutParentheses(Matcher parentheses) {
    String percent = parentheses.group(3) == null ? "" : "%";
    return (parentheses.group(1) + parentheses.group(2).strip() + percent).strip();
  }

  private static String withoutMinus(Matcher behind) {
    boolean percent = behind.group(2) != null || behind.group(3) != null;
    return behind.group(1) + (percent ? "%" : "");
  }

  /** No number, though it may be one in which a letter was struck for a digit. */
  private static ParsedFigure misspelt(String literal, String text, Hints hints) {
    long letters = text.chars().filter(c -> "OolI".indexOf(c) >= 0).count();
    long digits = text.chars().filter(Character::isDigit).count();
    if (letters > digits || !LETTERS_FOR_DIGITS.matcher(text).matches()) {
      return ParsedFigure.without(literal, Kind.NOT_A_NUMBER);
    }
    String meant = text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
    List<Reading> mends = parse(meant, hints).chosen().map(List::of).orElse(List.of());
    return new ParsedFigure(literal, Kind.MALFORMED, mends, false, null, Set.of());
  }

  private static String normalised(String literal, boolean cell) {
    String text = INVISIBLE.matcher(literal).replaceAll("").strip();
    text =
        (cell ? GROUPED_IN_A_CELL : GROUPED_BY_BLANKS)
            .matcher(text)
            .replaceAll(match -> BLANKS.matcher(match.group()).replaceAll(""));
    text = BLANKS.matcher(text).replaceAll(" ").strip();
    return text.startsWith("'") || text.startsWith("’") ? text.substring(1).strip() : text;
  }

  /** What stands around the digits. */
  private record Frame(
      boolean negative,
      FigureUnit unit,
      int scale,
      boolean scientific,
      boolean counted,
      boolean repeatedCurrency) {}

  private static boolean inconsistent(Matcher figure, Matcher rest, Hints hints) {
    String noun = rest.group("noun");
    if (noun != null
        && (MONTH.matcher(noun).matches()
            || rest.group("percent") != null
            || !figure.group("currency").isEmpty())) {
      return true;
    }
    String scale = rest.group("scale");
    boolean unsure = "m".equals(scale) || "t".equals(scale);
    return unsure && figure.group("currency").isEmpty() && hints.unit() != FigureUnit.RUPIAH;
  }

  private static Frame frame(Matcher figure, Matcher rest, Hints hints, boolean negative) {
    String currency = figure.group("currency").strip();
    boolean rupiah = !currency.isEmpty() || rest.group("rupiah") != null;
    boolean counted = rest.group("noun") != null && rest.group("scale") == null;
    FigureUnit unit = hints.unit();
    if (rest.group("percent") != null) {
      unit = FigureUnit.PERCENT;
    } else if (rupiah) {
      unit = FigureUnit.RUPIAH;
    } else if (counted && unit == FigureUnit.NONE) {
      unit = FigureUnit.COUNT;
    }
    String word = rest.group("scale");
    int scale = word == null ? 0 : SCALES.get(word.toLowerCase(Locale.ROOT));
    String exponent = figure.group("exponent");
    return new Frame(
        negative,
        unit,
        exponent == null ? scale : scale + Integer.parseInt(exponent.substring(1)),
        exponent != null,
        counted,
        currency.toLowerCase(Locale.ROOT).lastIndexOf("rp") > 0);
  }

  private static ParsedFigure read(String literal, String digits, Frame frame, Hints hints) {
    Numeral numeral = Numeral.read(digits);
    boolean ungrouped =
        frame.unit() == FigureUnit.RUPIAH
            && hints.unit() != FigureUnit.RUPIAH
            && UNGROUPED.matcher(digits).matches();
    if (ungrouped) {
      // Rupiah have no thousandths: Rp907458.180 lacks a separator.
      numeral = Numeral.read(digits.replaceAll("[.,]", ""));
      List<Reading> mends = numeral.forms().stream().map(form -> reading(form, frame)).toList();
      return new ParsedFigure(literal, Kind.MALFORMED, mends, false, null, Set.of());
    }
    if (Numeral.malformed(digits)) {
      List<Reading> mends = numeral.mends().stream().map(form -> reading(form, frame)).toList();
      return new ParsedFigure(literal, Kind.MALFORMED, mends, false, null, Set.of());
    }
    if (numeral.forms().isEmpty()) {
      return ParsedFigure.without(literal, Kind.NOT_A_NUMBER);
    }
    List<Reading> readings =
        numeral.forms().stream()
            .skip(frame.scientific() ? numeral.forms().size() - 1 : 0)
            .map(form -> reading(form, frame))
            .toList();
    Choice choice =
        readings.size() == 1
            ? new Choice(0, Evidence.LEXICAL, false)
            : choose(readings.get(0), readings.get(1), frame, hints.style());
    if (choice.index() == 1) {
      readings = List.of(readings.get(1), readings.get(0));
    }
    Set<Note> notes = EnumSet.noneOf(Note.class);
    if (readings.get(0).style() == DecimalStyle.DOT && !choice.ambiguous()) {
      notes.add(Note.DECIMAL_POINT);
    }
    if (numeral.oneSeparator()) {
      notes.add(Note.ONE_SEPARATOR);
    }
    if (frame.repeatedCurrency()) {
      notes.add(Note.REPEATED_CURRENCY);
    }
    return new ParsedFigure(
        literal, Kind.NUMBER, readings, choice.ambiguous(), choice.evidence(), notes);
  }

  private static Reading reading(Numeral.Form form, Frame frame) {
    BigDecimal value = form.value().scaleByPowerOfTen(frame.scale());
    return new Reading(
        frame.negative() ? value.negate() : value,
        value.scale(),
        frame.unit(),
        frame.scale() > 0 && !frame.scientific(),
        form.style());
  }

  private record Choice(int index, Evidence evidence, boolean ambiguous) {}

  /** Decides between grouped thousands (0) and three decimals (1). */
  private static Choice choose(Reading grouped, Reading decimal, Frame frame, DecimalStyle style) {
    if (frame.counted()) {
      return new Choice(0, Evidence.UNIT, false);
    }
    boolean decided = style != DecimalStyle.UNDECIDED;
    int voted = style == decimal.style() ? 1 : 0;
    boolean share = frame.unit() == FigureUnit.PERCENT || frame.unit() == FigureUnit.INDEX;
    if (share && decimal.value().abs().compareTo(PLAUSIBLE_PERCENT) <= 0) {
      return decided && voted == 1
          ? new Choice(1, Evidence.STYLE_VOTE, false)
          : new Choice(1, Evidence.RANGE, decided);
    }
    if (decided) {
      return new Choice(voted, Evidence.STYLE_VOTE, false);
    }
    boolean dotGroups = grouped.style() == DecimalStyle.COMMA;
    if (frame.unit() == FigureUnit.COUNT
        || (frame.unit() == FigureUnit.RUPIAH && dotGroups && frame.scale() == 0)) {
      return new Choice(0, Evidence.UNIT, false);
    }
    return new Choice(dotGroups ? 0 : 1, Evidence.DEFAULT, true);
  }
}
