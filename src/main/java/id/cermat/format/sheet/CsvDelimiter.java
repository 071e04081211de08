package id.cermat.format.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds what separates the values of a text file: what stands equally often in most lines. Where
 * two do, as the semicolon and the decimal comma, the one that cannot stand in a number wins.
 */
final class CsvDelimiter {
  private static final char[] CANDIDATES = {'\t', ';', ','};

  private CsvDelimiter() {}

  /**
   * The delimiter.
   *
   * @param sample the first lines; the last one may be cut off
   */
  static char detect(String sample) {
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int lines = linesThatAgree(sample, candidate);
      if (lines > most) {
        most = lines;
        best = candidate;
      }
    }
    return best;
  }

  /** How many lines hold the candidate as often as most lines that hold it. */
  private static int linesThatAgree(String sample, char candidate) {
    Map<Integer, Integer> linesByCount = new HashMap<>();
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == candidate) {
        count++;
      } else if (!quoted && c == '\n') {
        linesByCount.merge(count, 1, Integer::sum);
        count = 0;
      }
    }
    linesByCount.merge(count, 1, Integer::sum);
    linesByCount.remove(0);
    return linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
