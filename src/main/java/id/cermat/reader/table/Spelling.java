package id.cermat.reader.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Mends a long word that is one slip of the keyboard away from a known one, and short forms. */
final class Spelling {
  private static final int SHORTEST = 6;

  /** What offices shorten words to in headers. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "jns", "jenis",
          "nm", "nama",
          "kd", "kode",
          "angg", "anggaran",
          "blj", "belanja",
          "prog", "program",
          "keg", "kegiatan",
          "thn", "tahun",
          "prosen", "persen",
          "komp", "komponen");

  private static final int CACHE = 16_384;

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> mended = new HashMap<>();

  void learn(String word) {
    known.add(word);
    mended.clear();
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /** The known word that was meant; the word itself where none is near. */
  String mend(String word) {
    if (known.contains(word)) {
      return word;
    }
    String full = ABBREVIATIONS.get(word);
    if (full != null || word.length() < SHORTEST) {
      return full == null ? word : full;
    }
    String meant = mended.get(word);
    if (meant == null) {
      meant = nearest(word);
      if (mended.size() < CACHE) {
        mended.put(word, meant);
      }
    }
    return meant;
  }

  private String nearest(String word) {
    for (String other : known) {
      if (other.length() >= SHORTEST && oneSlip(word, other)) {
        return other;
      }
    }
    return word;
  }

  /** Whether one letter is missing, extra, another, or two neighbours changed places. */
  static boolean oneSlip(String word, String other) {
    int longer = Math.max(word.length(), other.length());
    int shorter = Math.min(word.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && word.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && word.charAt(word.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int differing = longer - head - tail;
    return differing <= 1
        || differing == 2
            && longer == shorter
            && word.charAt(head) == other.charAt(head + 1)
            && word.charAt(head + 1) == other.charAt(head);
  }
}
