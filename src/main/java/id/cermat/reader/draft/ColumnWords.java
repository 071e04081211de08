package id.cermat.reader.draft;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.DraftTable.Column;
import id.cermat.reader.table.HeaderDate;
import id.cermat.reader.table.HeaderWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a table's header as columns. */
final class ColumnWords {
  private static final Set<Meaning> FIGURES =
      EnumSet.of(
          Meaning.TARGET,
          Meaning.REALIZATION,
          Meaning.INDEX,
          Meaning.WEIGHT,
          Meaning.WEIGHTED,
          Meaning.CEILING,
          Meaning.REVISED_CEILING,
          Meaning.PERCENTAGE,
          Meaning.REMAINDER,
          Meaning.PREVIOUS,
          Meaning.GROWTH,
          Meaning.Q1,
          Meaning.Q2,
          Meaning.SEMESTER_1,
          Meaning.Q3,
          Meaning.UNTIL_Q3,
          Meaning.Q4,
          Meaning.SEMESTER_2,
          Meaning.YEAR_TOTAL,
          Meaning.CALENDAR_YEAR);
  private static final Set<Meaning> LABELS =
      EnumSet.of(
          Meaning.INDICATOR,
          Meaning.OBJECTIVE,
          Meaning.EXPENDITURE,
          Meaning.TAX_KIND,
          Meaning.COMPONENT);
  private static final Set<Meaning> BEFORE_YEAR =
      EnumSet.of(Meaning.INDEX, Meaning.REALIZATION, Meaning.TARGET, Meaning.CEILING);

  /** What reports of agencies break their budgets down by. */
  private static final List<String> PROGRAMMES =
      List.of(
          "program",
          "nama program",
          "uraian program",
          "program kegiatan",
          "program dan kegiatan",
          "kegiatan",
          "nama kegiatan",
          "sub kegiatan",
          "program kegiatan sub kegiatan");

  private static final String BLANKS = " \t\n\u000B\f\r";
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern OF_A_YEAR = Pattern.compile("\\b(?:tahun|ta|tw iv)\\b");
  private static final Pattern YEAR_END = Pattern.compile("\\bdes(?:ember)?\\b|akhir tahun");
  private static final int LONGEST = 7;

  private final HeaderWords sheets;
  private final Map<String, Meaning> phrases = new HashMap<>();

  /** The phrases and their first words. */
  private final Set<String> beginnings = new HashSet<>();

  ColumnWords(Vocabulary vocabulary) {
    sheets = new HeaderWords(vocabulary);
    vocabulary
        .headers()
        .forEach((meaning, texts) -> texts.forEach(text -> phrases.put(fold(text), meaning)));
    PROGRAMMES.forEach(text -> phrases.putIfAbsent(text, Meaning.EXPENDITURE));
    for (String phrase : phrases.keySet()) {
      beginnings.add(phrase);
      for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) {
        beginnings.add(phrase.substring(0, end));
      }
    }
  }

  static boolean isFigure(Column column) {
    return column.meaning() != null && FIGURES.contains(column.meaning());
  }

  /** Whether a column names what its rows are about. */
  static boolean isLabel(Column column) {
    return column.meaning() != null && LABELS.contains(column.meaning());
  }

  /** Whether a text is the first words of a known heading. */
  boolean begins(String text) {
    String folded = fold(text);
    return !folded.isEmpty() && beginnings.contains(folded);
  }

  /** In lower case, a blank for what is no word, and for brackets with what stands in them. */
  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    int at = 0;
    while (at < lower.length()) {
      int c = lower.codePointAt(at);
      if (inWord(c)) {
        folded.appendCodePoint(c);
        at += Character.charCount(c);
      } else {
        folded.append(' ');
        int closed = bracketsEnd(lower, at);
        at = closed < 0 ? wordFrom(lower, at) : closed;
      }
    }
    return folded.toString().strip();
  }

  private static boolean inWord(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%' || Character.isLetter(c);
  }

  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !inWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The index after brackets that begin here, blanks aside; -1 where none do, or only (%). */
  private static int bracketsEnd(String text, int from) {
    int open = blanksEnd(text, from);
    if (open == text.length() || text.charAt(open) != '(') {
      return -1;
    }
    int unit = blanksEnd(text, open + 1);
    if (unit < text.length() && text.charAt(unit) == '%') {
      int behind = blanksEnd(text, unit + 1);
      if (behind < text.length() && text.charAt(behind) == ')') {
        return -1;
      }
    }
    int close = text.indexOf(')', open);
    return close < 0 ? -1 : close + 1;
  }

  private static int blanksEnd(String text, int from) {
    int at = from;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The same of what is folded already but for blanks. */
  private static String refold(String folded) {
    boolean plain = !folded.contains("  ") && !folded.startsWith(" ") && !folded.endsWith(" ");
    return plain ? folded : fold(folded);
  }

  /** The columns of a header, if all its words are known; otherwise empty. */
  List<Column> columns(String header) {
    return columnsOf(fold(header));
  }

  private List<Column> columnsOf(String folded) {
    String[] words = folded.split(" ", -1);
    List<Column> columns = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      int end = YEAR.matcher(words[at]).matches() ? at + 1 : longest(words, at);
      if (end == at) {
        return List.of();
      }
      add(columns, String.join(" ", List.of(words).subList(at, end)));
      at = end;
    }
    return List.copyOf(columns);
  }

  private int longest(String[] words, int at) {
    for (int end = Math.min(words.length, at + LONGEST); end > at; end--) {
      if (phrases.containsKey(String.join(" ", List.of(words).subList(at, end)))) {
        return end;
      }
    }
    return at;
  }

  private void add(List<Column> columns, String phrase) {
    if (!YEAR.matcher(phrase).matches()) {
      columns.add(new Column(phrase, phrases.get(phrase), null));
      return;
    }
    Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
    if (last != null && last.year() == null && BEFORE_YEAR.contains(last.meaning())) {
      columns.remove(columns.size() - 1);
      columns.add(year(last.header() + " " + phrase, last.meaning(), phrase));
    } else {
      columns.add(year(phrase, Meaning.CALENDAR_YEAR, phrase));
    }
  }

  private static Column year(String header, @Nullable Meaning meaning, String year) {
    return new Column(header, meaning, Integer.valueOf(year));
  }

  /**
   * The columns that header cells head. Beside objectives the next words that fill more rows are
   * what they are measured by, whatever their heading is.
   *
   * @param filled in how many rows a column says something in words; -1 for figures
   */
  List<Column> named(List<String> headers, IntUnaryOperator filled) {
    List<Column> columns = new ArrayList<>(headers.stream().map(this::column).toList());
    boolean named =
        columns.stream().anyMatch(own -> isLabel(own) && own.meaning() != Meaning.OBJECTIVE);
    int objective = -1;
    for (int i = 0; i < columns.size() && !named; i++) {
      Meaning meaning = columns.get(i).meaning();
      if (objective < 0 && meaning == Meaning.OBJECTIVE) {
        objective = i;
      } else if ((meaning == null || meaning == Meaning.OBJECTIVE)
          && objective >= 0
          && filled.applyAsInt(i) > filled.applyAsInt(objective)) {
        Column own = columns.get(i);
        columns.set(i, new Column(own.header(), Meaning.INDICATOR, own.year()));
        return columns;
      }
    }
    return columns;
  }

  /** What a heading means as that of a sheet, where all its words are known. */
  private @Nullable Meaning asInSheets(String cell) {
    HeaderWords.Match match = sheets.match(cell);
    return match.exact() ? match.hits().get(match.hits().size() - 1).meaning() : null;
  }

  /** A heading without the last month up to which it counts: what is left is of the whole year. */
  private static String withoutYearEnd(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    return YEAR_END.matcher(lower).find()
        ? HeaderDate.of(lower.strip().replaceAll("\\s+", " ")).rest()
        : cell;
  }

  /** The column that one header cell heads. */
  Column column(String cell) {
    String folded = fold(withoutYearEnd(cell));
    Matcher year = YEAR.matcher(folded);
    Integer number = year.find() ? Integer.valueOf(year.group()) : null;
    String words = refold(number == null ? folded : year.replaceAll(" "));
    if (!phrases.containsKey(words)) {
      words = refold(OF_A_YEAR.matcher(words).replaceAll(" "));
    }
    Meaning meaning = phrases.get(words);
    if (words.isEmpty()) {
      meaning = number == null ? null : Meaning.CALENDAR_YEAR;
    } else if (meaning == null) {
      List<Column> several = columnsOf(words);
      meaning = several.isEmpty() ? null : several.get(several.size() - 1).meaning();
      boolean indicator = several.stream().anyMatch(one -> one.meaning() == Meaning.INDICATOR);
      if (indicator && several.stream().allMatch(ColumnWords::isLabel)) {
        // "Indikator Sasaran" is the indicator of an objective, whichever stands first.
        meaning = Meaning.INDICATOR;
      }
      if (several.isEmpty()) {
        meaning = asInSheets(cell);
      }
    }
    return new Column(cell.strip(), meaning, number);
  }
}
