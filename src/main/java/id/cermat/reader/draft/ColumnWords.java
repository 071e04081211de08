package id.cermat.reader.draft;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.DraftTable.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Pattern NOISE =
      Pattern.compile("\\s*\\((?!\\s*%\\s*\\))[^)]*\\)|[^\\p{L}\\d%]+");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final int LONGEST = 7;

  private final Map<String, Meaning> phrases = new HashMap<>();

  ColumnWords(Vocabulary vocabulary) {
    vocabulary
        .headers()
        .forEach((meaning, texts) -> texts.forEach(text -> phrases.put(fold(text), meaning)));
    PROGRAMMES.forEach(text -> phrases.putIfAbsent(text, Meaning.EXPENDITURE));
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
    return !folded.isEmpty()
        && phrases.keySet().stream()
            .anyMatch(phrase -> phrase.equals(folded) || phrase.startsWith(folded + " "));
  }

  private static String fold(String text) {
    return NOISE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The columns of a header, if all its words are known; otherwise empty. */
  List<Column> columns(String header) {
    String[] words = fold(header).split(" ", -1);
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

  /** The column that one header cell heads. */
  Column column(String cell) {
    String folded = fold(cell);
    Matcher year = YEAR.matcher(folded);
    Integer number = year.find() ? Integer.valueOf(year.group()) : null;
    String words = fold(folded.replaceAll("20\\d\\d", " "));
    if (!phrases.containsKey(words)) {
      words = fold(words.replaceAll("\\b(?:tahun|ta|tw iv)\\b", " "));
    }
    Meaning meaning = phrases.get(words);
    if (meaning == null && number != null && words.isEmpty()) {
      meaning = Meaning.CALENDAR_YEAR;
    }
    if (meaning == null) {
      List<Column> several = columns(words);
      meaning = several.isEmpty() ? null : several.get(several.size() - 1).meaning();
    }
    return new Column(cell.strip(), meaning, number);
  }
}
