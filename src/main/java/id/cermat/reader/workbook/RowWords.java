package id.cermat.reader.workbook;

import id.cermat.model.Consolidation;
import id.cermat.model.Polarity;
import id.cermat.model.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words in the rows of tables that say what a row or a cell means. */
final class RowWords {
  private final Vocabulary vocabulary;

  RowWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the text begins as a total's row does. */
  boolean total(String text) {
    List<String> words = words(text);
    return vocabulary.totals().stream()
        .map(RowWords::words)
        .anyMatch(
            total -> words.size() >= total.size() && words.subList(0, total.size()).equals(total));
  }

  /** The key of the perspective that a short text names, or null. */
  @Nullable String perspective(String text) {
    List<String> words = words(text);
    if (words.isEmpty() || words.size() > 6) {
      return null;
    }
    for (Map.Entry<String, List<String>> perspective : vocabulary.perspectives().entrySet()) {
      for (String name : perspective.getValue()) {
        int at = java.util.Collections.indexOfSubList(words, words(name));
        boolean wordy = words.stream().anyMatch(word -> word.matches("p[er]+s?[pe]+[ck]t[ie]\\w*"));
        if (at >= 0 && (wordy || words.size() == words(name).size())) {
          return perspective.getKey();
        }
      }
    }
    return null;
  }

  /** Whether the text names the organisation's score. */
  static boolean organisationScore(String text) {
    List<String> words = words(text);
    return words.contains("nko")
        || java.util.Collections.indexOfSubList(words, List.of("nilai", "kinerja", "organisasi"))
            >= 0;
  }

  /** The polarity that a cell names: max, Maximaze, minimize, stab; or null. */
  static @Nullable Polarity polarity(String text) {
    for (String word : words(text)) {
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
    return null;
  }

  /** Whether the text says that the target cannot be exceeded. */
  static boolean unexceedable(String text) {
    String plain = String.join(" ", words(text));
    return plain.contains("target maksimal")
        || plain.contains("target sudah maksimal")
        || plain.matches(".*tidak (?:dapat|bisa|mungkin) (?:melebihi|dilampaui|melampaui).*")
        || plain.contains("cannot be exceeded");
  }

  /** How periods make the year, as a cell names it; or null. */
  static @Nullable Consolidation consolidation(String text) {
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
