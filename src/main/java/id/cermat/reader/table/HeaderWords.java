package id.cermat.reader.table;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the vocabulary's synonyms in header texts; the longest synonym wins. */
public final class HeaderWords {
  /** Words that qualify a header without changing what it means. */
  private static final Set<String> FILLERS =
      Set.of(
          "tahun",
          "ta",
          "t",
          "a",
          "anggaran",
          "jumlah",
          "total",
          "iku",
          "kinerja",
          "per",
          "kpp",
          "desember",
          "31",
          "dan",
          "of",
          "the",
          "organisasi",
          "utama",
          "nama",
          "uraian");

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String HYPHENS = "-\u00AD\u2010";
  private static final Pattern DIVIDED =
      Pattern.compile("(\\p{L}{2,})[" + HYPHENS + "]\\s*(\\p{L}{2,})");

  private static final int LONGEST_HEADER = 160;
  private static final int SHORT_HEADER = 24;
  private static final int CACHE = 4096;

  private final Map<String, List<Synonym>> byFirstWord = new HashMap<>();
  private final Map<String, Match> cache = new HashMap<>();
  private final Spelling spelling = new Spelling();
  private final HeaderGlance glance = new HeaderGlance(this::begins);

  public HeaderWords(Vocabulary vocabulary) {
    vocabulary
        .headers()
        .forEach(
            (meaning, texts) -> {
              for (String text : texts) {
                List<String> words = HeaderText.words(text.toLowerCase(Locale.ROOT));
                words.forEach(spelling::learn);
                if (!words.isEmpty()) {
                  byFirstWord
                      .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                      .add(new Synonym(meaning, words, text));
                }
              }
            });
    byFirstWord
        .values()
        .forEach(
            synonyms ->
                synonyms.sort(
                    Comparator.comparingInt((Synonym synonym) -> synonym.words.size())
                        .reversed()
                        .thenComparing(Synonym::meaning)));
  }

  /** Whether the text {@linkplain Match#says says} anything as a header. */
  boolean says(String raw) {
    if (raw.length() > LONGEST_HEADER) {
      return false;
    }
    String whole = unbroken(raw);
    return glance.maySay(whole) && match(whole).says();
  }

  /** What the text means as a header. */
  public Match match(String raw) {
    if (raw.length() > LONGEST_HEADER) {
      return Match.NONE;
    }
    if (raw.isEmpty() || raw.length() > SHORT_HEADER && !mayBeHeader(raw)) {
      return Match.NONE;
    }
    Match known = cache.get(raw);
    if (known == null) {
      known = find(HeaderText.of(unbroken(raw)));
      if (cache.size() < CACHE) {
        cache.put(raw, known);
      }
    }
    return known;
  }

  /** The text with words put together that a hyphen divides at a line's end: Reali-⏎sasi. */
  private String unbroken(String raw) {
    if (raw.indexOf('-') < 0 && raw.indexOf(SOFT_HYPHEN) < 0 || !dividesLetters(raw)) {
      return raw;
    }
    return DIVIDED
        .matcher(raw)
        .replaceAll(
            divided -> {
              String word = divided.group(1) + divided.group(2);
              boolean known = spelling.knows(word.toLowerCase(Locale.ROOT));
              return known ? word : Matcher.quoteReplacement(divided.group());
            });
  }

  /** Whether a hyphen stands between letters; spares codes and numbers the pattern. */
  private static boolean dividesLetters(String raw) {
    for (int i = 2; i < raw.length(); i++) {
      boolean hyphen = HYPHENS.indexOf(raw.charAt(i)) >= 0;
      if (hyphen
          && Character.isLetter(raw.charAt(i - 1))
          && Character.isLetter(raw.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least a fifth of the words of a long text, its unit among them, are known ones. */
  private boolean mayBeHeader(String raw) {
    int words = 0;
    int known = 0;
    int start = -1;
    String lower = raw.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        known += spelling.knows(lower.substring(start, i)) ? 1 : 0;
        start = -1;
      }
    }
    return known * 5 >= words;
  }

  private boolean begins(String word) {
    return byFirstWord.containsKey(spelling.mend(word));
  }

  private Match find(HeaderText text) {
    List<Hit> hits = new ArrayList<>();
    int covered = 0;
    int counted = 0;
    List<String> words = text.words().stream().map(spelling::mend).toList();
    for (int at = 0; at < words.size(); ) {
      Synonym synonym = longestAt(words, at);
      if (synonym != null) {
        hits.add(new Hit(synonym.meaning, synonym.text));
        covered += synonym.words.size();
        counted += synonym.words.size();
        at += synonym.words.size();
      } else {
        counted += FILLERS.contains(words.get(at)) ? 0 : 1;
        at++;
      }
    }
    boolean known = covered > 0 && covered * 2 > counted;
    return new Match(text, known ? List.copyOf(hits) : List.of(), known && covered == counted);
  }

  private Synonym longestAt(List<String> words, int at) {
    for (Synonym synonym : byFirstWord.getOrDefault(words.get(at), List.of())) {
      int end = at + synonym.words.size();
      if (end <= words.size() && words.subList(at, end).equals(synonym.words)) {
        return synonym;
      }
    }
    return null;
  }

  private record Synonym(Meaning meaning, List<String> words, String text) {}

  /** A meaning and the synonym that carried it. */
  public record Hit(Meaning meaning, String synonym) {}

  /**
   * A header's meanings in reading order.
   *
   * @param exact whether nothing else stands in it
   */
  public record Match(HeaderText text, List<Hit> hits, boolean exact) {
    static final Match NONE = new Match(HeaderText.NONE, List.of(), false);

    /** Whether it says anything a header can say: a meaning, a year, or a unit alone. */
    boolean says() {
      return !hits.isEmpty() || text.bare() && (text.year() != null || text.unit() != null);
    }
  }
}
