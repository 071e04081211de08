package id.cermat.reader.table;

import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.HeadingCue;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Vocabulary;
import id.cermat.relation.RelationKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in the rows of tables that say what a row or a cell means. */
public final class RowWords {
  private static final Pattern PERSPECTIVE = Pattern.compile("p[er]+s?[pe]+[ck]t[ie]\\w*");
  private static final List<List<String>> ASIDE =
      Stream.of(
              "rata rata",
              "rerata",
              "average",
              "mean",
              "persentase",
              "prosentase",
              "persen",
              "percent",
              "per cent",
              "percentage",
              "%",
              "capaian",
              "selisih",
              "deviasi",
              "pertumbuhan",
              "growth",
              "di antaranya",
              "diantaranya",
              "termasuk",
              "of which",
              "including")
          .map(HeaderText::words)
          .toList();

  private static final int LONGEST_TOTAL = 4;
  private static final java.util.Set<String> CARRIED =
      java.util.Set.of("dipindahkan", "pindahan", "carried", "brought");
  private static final Set<String> UPWARDS =
      Set.of("tinggi", "besar", "banyak", "naik", "positif", "higher", "greater", "more");
  private static final Set<String> DOWNWARDS =
      Set.of("rendah", "kecil", "sedikit", "turun", "negatif", "lower", "smaller", "fewer", "less");
  private static final Set<String> TOWARDS = Set.of("mendekati", "sesuai", "closer");
  private static final Set<String> BAD = Set.of("buruk", "jelek", "worse");

  private final Vocabulary vocabulary;
  private final List<List<String>> totals;
  private final Map<HeadingCue, List<List<String>>> cues = new EnumMap<>(HeadingCue.class);

  /**
   * @param vocabulary the words for totals
   */
  public RowWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.totals = vocabulary.totals().stream().map(RowWords::words).toList();
    vocabulary
        .cues()
        .forEach((cue, texts) -> cues.put(cue, texts.stream().map(RowWords::words).toList()));
  }

  /** The computations of which any words of a heading may tell that the figures below come of. */
  public Set<RelationKind> kindsUnder(String heading) {
    return kinds(cues(heading));
  }

  /** The same of the first words of a row's label; further words name what the row is about. */
  public Set<RelationKind> kindsBeside(String label) {
    return kinds(leadingCues(label));
  }

  private static Set<RelationKind> kinds(Set<HeadingCue> cues) {
    Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    for (HeadingCue cue : cues) {
      switch (cue) {
        case SHARE -> kinds.addAll(Set.of(RelationKind.PERCENT, RelationKind.RATIO));
        case DIFFERENCE -> kinds.add(RelationKind.DIFFERENCE);
        case GROWTH -> kinds.addAll(Set.of(RelationKind.GROWTH, RelationKind.GROWTH_PERCENT));
        case MEAN -> kinds.add(RelationKind.MEAN);
        case TOTAL -> kinds.add(RelationKind.SUM);
        case CUMULATIVE -> kinds.add(RelationKind.CONSOLIDATION);
      }
    }
    return kinds;
  }

  /** What any words of a heading say of how the figures below it come of others. */
  Set<HeadingCue> cues(String heading) {
    List<String> words = words(heading);
    Set<HeadingCue> said = EnumSet.noneOf(HeadingCue.class);
    cues.forEach(
        (cue, texts) -> {
          if (texts.stream().anyMatch(text -> Collections.indexOfSubList(words, text) >= 0)) {
            said.add(cue);
          }
        });
    return said;
  }

  /** What the first words of a row's label say of it. */
  Set<HeadingCue> leadingCues(String label) {
    List<String> words = words(label);
    Set<HeadingCue> said = EnumSet.noneOf(HeadingCue.class);
    cues.forEach(
        (cue, texts) -> {
          if (texts.stream()
              .anyMatch(
                  text ->
                      words.size() >= text.size() && words.subList(0, text.size()).equals(text))) {
            said.add(cue);
          }
        });
    return said;
  }

  /** Whether the text begins as a total's row does. */
  public boolean total(String text) {
    List<String> words = words(text);
    return totals.stream()
        .anyMatch(
            total -> words.size() >= total.size() && words.subList(0, total.size()).equals(total));
  }

  /**
   * Whether the whole text says that it is a total, with at most one word more: "Jumlah", "TOTAL
   * BELANJA". What is carried over to the next page is none.
   */
  public boolean wholeTotal(String text) {
    List<String> words = words(text);
    return words.size() <= LONGEST_TOTAL
        && totals.stream()
            .anyMatch(
                total ->
                    words.size() >= total.size()
                        && words.size() <= total.size() + 1
                        && words.subList(0, total.size()).equals(total))
        && words.stream().noneMatch(CARRIED::contains);
  }

  /** Whether the text begins as a row does that no total takes in: an average, a percentage. */
  public boolean aside(String text) {
    List<String> words = words(text);
    return ASIDE.stream()
        .anyMatch(
            aside -> words.size() >= aside.size() && words.subList(0, aside.size()).equals(aside));
  }

  /** The key of the perspective that a short text names, or null. */
  public @Nullable String perspective(String text) {
    List<String> words = words(text);
    if (words.isEmpty() || words.size() > 6) {
      return null;
    }
    for (Map.Entry<String, List<String>> perspective : vocabulary.perspectives().entrySet()) {
      for (String name : perspective.getValue()) {
        int at = Collections.indexOfSubList(words, words(name));
        boolean wordy = words.stream().anyMatch(RowWords::saysPerspective);
        if (at >= 0 && (wordy || words.size() == words(name).size())) {
          return perspective.getKey();
        }
      }
    }
    return null;
  }

  private static boolean saysPerspective(String word) {
    return word.charAt(0) == 'p' && PERSPECTIVE.matcher(word).matches();
  }

  /** Whether the text names the organisation's score. */
  public static boolean organisationScore(String text) {
    List<String> words = words(text);
    return words.contains("nko")
        || Collections.indexOfSubList(words, List.of("nilai", "kinerja", "organisasi")) >= 0;
  }

  /**
   * The polarity that a cell names: max, Maximaze, minimize, stab, or in words "semakin rendah
   * semakin baik"; or null.
   */
  public static @Nullable Polarity polarity(String text) {
    List<String> words = words(text);
    for (String word : words) {
      if (word.startsWith("max") || word.startsWith("maks") || word.equals("mak")) {
        return Polarity.MAXIMIZE;
      }
      if (word.startsWith("min")) {
        return Polarity.MINIMIZE;
      }
      if (word.startsWith("stab")) {
        return Polarity.STABILIZE;
      }
    }
    return direction(words);
  }

  /** The first word for a direction; what is said to be bad is wanted the other way round. */
  private static @Nullable Polarity direction(List<String> words) {
    boolean bad = words.stream().anyMatch(BAD::contains);
    for (String word : words) {
      if (UPWARDS.contains(word)) {
        return bad ? Polarity.MINIMIZE : Polarity.MAXIMIZE;
      }
      if (DOWNWARDS.contains(word)) {
        return bad ? Polarity.MAXIMIZE : Polarity.MINIMIZE;
      }
      if (TOWARDS.contains(word)) {
        return Polarity.STABILIZE;
      }
    }
    return null;
  }

  /** Whether the text says that the target cannot be exceeded. */
  public static boolean unexceedable(String text) {
    String plain = String.join(" ", words(text));
    return plain.contains("target maksimal")
        || plain.contains("target sudah maksimal")
        || plain.matches(".*tidak (?:dapat|bisa|mungkin) (?:melebihi|dilampaui|melampaui).*")
        || plain.contains("cannot be exceeded");
  }

  /** How periods make the year, as a cell names it; or null. */
  public static @Nullable Consolidation consolidation(String text) {
    String plain = String.join(" ", words(text));
    if (plain.matches("(?:sum|jumlah|penjumlahan|akumulasi|kumulatif|total)\\b.*")) {
      return Consolidation.SUM;
    }
    if (plain.matches("(?:average|avg|avrg|rata).*")) {
      return Consolidation.AVERAGE;
    }
    if (plain.matches("(?:tlk|take last|last known|tlkv|nilai terakhir|posisi akhir).*")) {
      return Consolidation.TAKE_LAST_KNOWN;
    }
    return null;
  }

  private static List<String> words(String text) {
    return HeaderText.words(Texts.fold(text).toLowerCase(Locale.ROOT));
  }
}
