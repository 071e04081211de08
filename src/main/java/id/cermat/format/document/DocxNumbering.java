package id.cermat.format.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a DOCX, as its word processor shows them. */
final class DocxNumbering {
  private static final int LEVELS = 9;
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  /** A level of a list. */
  record Level(String format, String text, int start) {}

  private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Level>> redefined = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  void define(String abstractId, int level, Level definition) {
    abstracts.computeIfAbsent(abstractId, id -> new HashMap<>()).put(level, definition);
  }

  void list(String listId, String abstractId) {
    lists.put(listId, abstractId);
  }

  /** A list shows a level in another way than those that share its numbering. */
  void redefine(String listId, int level, Level definition) {
    redefined.computeIfAbsent(listId, id -> new HashMap<>()).put(level, definition);
  }

  /** A list begins anew with a number, where others that share its numbering go on. */
  void restart(String listId, int level, int start) {
    restarts.computeIfAbsent(listId, id -> new HashMap<>()).put(level, start);
  }

  /** The number of the next paragraph in a list; null where the list shows none. */
  @Nullable String next(String listId, int level) {
    String abstractId = lists.get(listId);
    if (abstractId == null || level < 0 || level >= LEVELS) {
      return null;
    }
    Map<Integer, Level> levels = new HashMap<>(abstracts.getOrDefault(abstractId, Map.of()));
    levels.putAll(redefined.getOrDefault(listId, Map.of()));
    Level own = levels.get(level);
    if (own == null) {
      return null;
    }
    int[] counts = counters.computeIfAbsent(abstractId, id -> new int[LEVELS]);
    Integer restart = restarts.getOrDefault(listId, new HashMap<>()).remove(level);
    if (restart != null) {
      counts[level] = restart;
    } else {
      counts[level] = counts[level] == 0 ? own.start() : counts[level] + 1;
    }
    for (int i = level + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    if (own.format().equals("bullet")) {
      return "•";
    }
    String marker = own.text();
    for (int i = 0; i <= level; i++) {
      Level outer = levels.get(i);
      int count = counts[i] == 0 && outer != null ? outer.start() : counts[i];
      marker = marker.replace("%" + (i + 1), outer == null ? "" : number(count, outer.format()));
    }
    return marker.isBlank() ? null : marker.strip();
  }

  private static String number(int count, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(count);
      case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(count);
      case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
      default -> Integer.toString(count);
    };
  }

  private static String letter(int count) {
    return String.valueOf((char) ('a' + Math.floorMod(count - 1, 26)));
  }

  private static String roman(int count) {
    StringBuilder roman = new StringBuilder();
    int rest = count;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
