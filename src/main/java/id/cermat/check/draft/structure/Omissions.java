package id.cermat.check.draft.structure;

import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.SourceRow;
import id.cermat.check.sources.SourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The agreed indicators that a list leaves out. A row that matches none may be one of them under
 * another name; then no indicator of that part of the list counts as left out.
 */
final class Omissions {
  private final List<MatchedIndicator> agreed;
  private final SourceTable list;

  /** For each row of the list the place of its indicator among the agreed ones, or -1. */
  private final List<Integer> order = new ArrayList<>();

  private Omissions(List<MatchedIndicator> agreed, SourceTable list) {
    this.agreed = agreed;
    this.list = list;
    for (SourceRow row : list.rows()) {
      order.add(place(row));
    }
  }

  static Omissions of(List<MatchedIndicator> agreed, SourceTable list) {
    return new Omissions(agreed, list);
  }

  /** How many of the agreed indicators the list holds. */
  int held() {
    return (int) agreed.stream().filter(indicator -> indicator.in(list)).count();
  }

  /** Whether the list was made for all of them: it holds at least half. */
  boolean complete() {
    return held() * 2 >= agreed.size();
  }

  /** Those that the list certainly leaves out. */
  List<MatchedIndicator> certain() {
    return agreed.stream()
        .filter(indicator -> !indicator.in(list))
        .filter(this::withoutCandidate)
        .toList();
  }

  /** The row after which an indicator should stand. */
  Optional<SourceRow> before(MatchedIndicator indicator) {
    int row = neighbour(agreed.indexOf(indicator), -1);
    return row < 0 ? Optional.empty() : Optional.of(list.rows().get(row));
  }

  /** Whether two rows belong to two agreed indicators. */
  boolean tellsApart(SourceRow row, SourceRow other) {
    return place(row) >= 0 && place(other) >= 0 && place(row) != place(other);
  }

  private boolean withoutCandidate(MatchedIndicator indicator) {
    int place = agreed.indexOf(indicator);
    int before = neighbour(place, -1);
    int after = neighbour(place, 1);
    int from = before < 0 ? 0 : before;
    int to = after < 0 ? order.size() : after;
    return from <= to ? !order.subList(from, to).contains(-1) : !order.contains(-1);
  }

  /** The row of the next agreed indicator in a direction that the list holds; -1 if none. */
  private int neighbour(int place, int step) {
    for (int i = place + step; i >= 0 && i < agreed.size(); i += step) {
      int row = order.indexOf(i);
      if (row >= 0) {
        return row;
      }
    }
    return -1;
  }

  private int place(SourceRow row) {
    for (int i = 0; i < agreed.size(); i++) {
      boolean holds =
          agreed.get(i).members().stream()
              .anyMatch(member -> member.table() == list && member.row() == row);
      if (holds) {
        return i;
      }
    }
    return -1;
  }
}
