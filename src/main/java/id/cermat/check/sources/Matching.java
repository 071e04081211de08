package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds each indicator's row in every source of one year: by code and name, then by the stronger of
 * both. A row belongs to one indicator at most, and an indicator has one row of a table at most.
 */
public final class Matching {
  /** How much more alike another indicator's name may be before a code is no longer believed. */
  private static final int MARGIN = 10;

  private final List<MatchedIndicator> indicators = new ArrayList<>();

  private Matching() {}

  /** The indicators of these tables, in the order of the most authoritative that names them. */
  public static List<MatchedIndicator> of(List<SourceTable> tables) {
    Matching matching = new Matching();
    for (SourceTable table : tables) {
      if (table.kind() == SourceKind.REVENUE) {
        RevenueIndicator.attach(table, matching.indicators);
      } else {
        matching.add(table);
      }
    }
    return List.copyOf(matching.indicators);
  }

  private void add(SourceTable table) {
    List<Pair> pairs = pairs(table);
    Set<SourceRow> placed = identitySet();
    for (int rank = 0; rank <= 9; rank++) {
      int current = rank;
      List<Pair> candidates =
          pairs.stream()
              .filter(pair -> pair.likeness().rank() == current)
              .filter(pair -> free(pair, table, placed))
              .sorted(Comparator.comparingInt((Pair pair) -> -pair.likeness().similarity()))
              .toList();
      for (Pair pair : candidates) {
        if (free(pair, table, placed) && convincing(pair, candidates, pairs, table, placed)) {
          pair.indicator().add(table, pair.row());
          placed.add(pair.row());
        }
      }
    }
    Exchange.settle(table, indicators);
    Map<String, List<SourceRow>> coded = coded(table);
    for (SourceRow row : table.rows()) {
      boolean named = row.code() != null || row.name() != null;
      boolean own = table.kind() != SourceKind.COMPONENTS && named && !placed.contains(row);
      if (own && !repeated(row, coded)) {
        MatchedIndicator indicator = new MatchedIndicator();
        indicator.add(table, row);
        indicators.add(indicator);
        code(row, coded);
      }
    }
  }

  private List<Pair> pairs(SourceTable table) {
    List<Pair> pairs = new ArrayList<>();
    for (SourceRow row : table.rows()) {
      for (MatchedIndicator indicator : indicators) {
        Likeness likeness =
            Likeness.of(row.codeKey(), row.nameKey(), indicator.code(), indicator.nameKey());
        if (likeness.rank() >= 0) {
          pairs.add(new Pair(row, indicator, likeness));
        }
      }
    }
    return pairs;
  }

  private static boolean free(Pair pair, SourceTable table, Set<SourceRow> placed) {
    return !placed.contains(pair.row()) && !pair.indicator().in(table);
  }

  private static boolean convincing(
      Pair pair, List<Pair> candidates, List<Pair> all, SourceTable table, Set<SourceRow> placed) {
    int similarity = pair.likeness().similarity();
    if (pair.likeness().mustBeUnique()) {
      return candidates.stream()
          .filter(other -> other != pair && free(other, table, placed))
          .filter(other -> other.row() == pair.row() || other.indicator() == pair.indicator())
          .noneMatch(other -> other.likeness().similarity() > similarity - MARGIN);
    }
    return pair.likeness().nameUnknown()
        || all.stream()
            .filter(other -> other.row() == pair.row() && free(other, table, placed))
            .noneMatch(other -> other.likeness().similarity() > similarity + MARGIN);
  }

  /** Whether the table has placed this indicator already; that is for the rule on duplicates. */
  private static boolean repeated(SourceRow row, Map<String, List<SourceRow>> coded) {
    IndicatorCode code = row.codeKey();
    List<SourceRow> same = code == null ? List.of() : coded.getOrDefault(code.key(), List.of());
    return same.stream()
        .map(other -> Likeness.of(code, row.nameKey(), other.codeKey(), other.nameKey()))
        .anyMatch(likeness -> likeness.closeName() || likeness.nameUnknown());
  }

  /** The rows of a table that have their place, by their codes. */
  private Map<String, List<SourceRow>> coded(SourceTable table) {
    Map<String, List<SourceRow>> coded = new HashMap<>();
    for (MatchedIndicator indicator : indicators) {
      indicator.members().stream()
          .filter(member -> member.table() == table)
          .forEach(member -> code(member.row(), coded));
    }
    return coded;
  }

  private static void code(SourceRow row, Map<String, List<SourceRow>> coded) {
    IndicatorCode code = row.codeKey();
    if (code != null) {
      coded.computeIfAbsent(code.key(), any -> new ArrayList<>()).add(row);
    }
  }

  private static Set<SourceRow> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private record Pair(SourceRow row, MatchedIndicator indicator, Likeness likeness) {}
}
