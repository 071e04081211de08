package id.cermat.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells sums that say something new from those that follow from sums already known: every sum is a
 * linear equation between lines, and what other equations give together needs no saying. Reckoned
 * in a prime field, in which a chance agreement is out of the question.
 */
final class Independence {
  private static final long PRIME = 2_147_483_647L;

  private final Map<Integer, TreeMap<Integer, Long>> byPivot = new HashMap<>();

  /** Adds a sum; false if it followed from those added before. */
  boolean add(int result, int[] operands) {
    TreeMap<Integer, Long> row = new TreeMap<>();
    row.put(result, PRIME - 1);
    for (int operand : operands) {
      row.merge(operand, 1L, (one, other) -> (one + other) % PRIME);
    }
    List<Integer> seen = new ArrayList<>();
    Integer pivot = row.isEmpty() ? null : row.firstKey();
    while (pivot != null) {
      TreeMap<Integer, Long> known = byPivot.get(pivot);
      if (known == null) {
        seen.add(pivot);
        pivot = row.higherKey(pivot);
        continue;
      }
      long factor = row.get(pivot);
      for (Map.Entry<Integer, Long> term : known.entrySet()) {
        long value =
            (row.getOrDefault(term.getKey(), 0L) + (PRIME - factor) * term.getValue()) % PRIME;
        if (value == 0) {
          row.remove(term.getKey());
        } else {
          row.put(term.getKey(), value);
        }
      }
      pivot = row.higherKey(pivot);
    }
    if (row.isEmpty()) {
      return false;
    }
    int first = row.firstKey();
    long inverse = power(row.get(first), PRIME - 2);
    row.replaceAll((line, value) -> value * inverse % PRIME);
    byPivot.put(first, row);
    return true;
  }

  private static long power(long base, long exponent) {
    long result = 1;
    for (long b = base % PRIME, e = exponent; e > 0; e >>= 1, b = b * b % PRIME) {
      if ((e & 1) == 1) {
        result = result * b % PRIME;
      }
    }
    return result;
  }
}
