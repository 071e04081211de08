package id.cermat.reader.table;

import id.cermat.lexicon.Meaning;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day or span of months in a heading: "s.d. 31 Desember 2024", "sampai dengan Juni", "akhir
 * tahun". It says when the column was measured, not what it measures, so that the other words
 * decide. A month alone is none: it may be that month's own figure.
 *
 * @param rest the text without it; its year stays
 * @param until the part of the year that ends with it; null where that is the whole year, or no
 *     quarter's end
 */
public record HeaderDate(String rest, @Nullable Meaning until) {
  private static final String MONTH =
      "(?<month>jan(?:uari|uary)?|feb(?:ruari|ruary)?|peb(?:ruari)?|mar(?:et|ch)?|apr(?:il)?|mei"
          + "|may|jun[ie]?|jul[iy]?|agustus|august|ag[tsu]|aug|sept?(?:ember)?|okt(?:ober)?"
          + "|oct(?:ober)?|nop(?:ember)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";
  private static final String UNTIL =
      "(?:s\\.? ?d\\b\\.?|s ?/ ?d|sampai(?: dengan)?|hingga|until|up to|as of|as at|per|posisi)";

  /** From January on, with a word that says "until", or with a day before the month. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:jan(?:uari|uary)? ?(?:[-\\u2013]|"
              + UNTIL
              + "|to) ?|"
              + UNTIL
              + " ?(?:tanggal |tgl\\.? |bulan |akhir |end of )*|(?=[0-3]?\\d ))(?:[0-3]?\\d )?"
              + MONTH
              + "(?<year> (?:19|20)\\d\\d)?");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + UNTIL
              + " ?(?:tanggal |tgl\\.?"
              + " )?)?[0-3]?\\d[/.-](?<number>[01]?\\d)[/.-](?<year>(?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern END_OF_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + UNTIL
              + " |pada )?(?:akhir (?:tahun|periode)|(?:the )?end of (?:the )?year|year"
              + " end)(?!\\p{L})");

  private static final List<String> MONTHS =
      List.of(
          "ja", "fe pe", "mar", "ap", "me may", "jun", "jul", "ag au", "se", "ok oc", "no", "de");

  /** The three letters with which each name of a month begins. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "jan", "feb", "peb", "mar", "apr", "mei", "may", "jun", "jul", "ags", "agt", "agu", "aug",
          "sep", "okt", "oct", "nop", "nov", "des", "dec");

  private static final String SIGNS = "/.-";
  private static final int MARCH = 3;
  private static final int JUNE = 6;
  private static final int SEPTEMBER = 9;

  /** Takes the date out of a text in lower case with single blanks. */
  public static HeaderDate of(String text) {
    Matcher end = END_OF_YEAR.matcher(text);
    if ((text.contains("akhir") || text.contains("end")) && end.find()) {
      return new HeaderDate(without(text, end, null), null);
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (mayHoldDate(text) && numeric.find()) {
      int month = Integer.parseInt(numeric.group("number"));
      return new HeaderDate(without(text, numeric, numeric.group("year")), until(month));
    }
    Matcher span = SPAN.matcher(text);
    if (mayNameMonth(text) && span.find()) {
      int month = month(span.group("month"));
      return new HeaderDate(without(text, span, span.group("year")), until(month));
    }
    return new HeaderDate(text, null);
  }

  /** Whether a year stands right behind a sign; spares most texts the pattern. */
  private static boolean mayHoldDate(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i - 1)) >= 0
          && (text.startsWith("20", i) || text.startsWith("19", i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the beginning of a month's name stands in it; spares most texts the pattern. */
  private static boolean mayNameMonth(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      if (BEGINNINGS.contains(text.substring(i, i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static String without(String text, Matcher found, @Nullable String year) {
    String kept = year == null ? "" : year.strip();
    return text.substring(0, found.start()) + " " + kept + " " + text.substring(found.end());
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String start : MONTHS.get(i).split(" ")) {
        if (word.startsWith(start)) {
          return i + 1;
        }
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static @Nullable Meaning until(int month) {
    return switch (month) {
      case MARCH -> Meaning.Q1;
      case JUNE -> Meaning.SEMESTER_1;
      case SEPTEMBER -> Meaning.UNTIL_Q3;
      default -> null;
    };
  }
}
