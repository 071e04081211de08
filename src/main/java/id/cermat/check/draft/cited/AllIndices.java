package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.IndexFormula;
import id.cermat.figure.Expression;
import id.cermat.figure.Location;
import id.cermat.model.Draft;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indices of all indicators of a year: the workbooks', else the draft's own. A set of one tells
 * nothing, and is empty.
 */
final class AllIndices {
  private static final BigDecimal MET = BigDecimal.valueOf(100);

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * An indicator's index.
   *
   * @param index as it is shown, else as target and realization give it
   * @param row where its row stands
   */
  record Entry(String subject, Expression index, Location row) {
    BigDecimal value() {
      return index.value();
    }

    /** Whether the target is met. */
    boolean met() {
      return value().compareTo(MET) >= 0;
    }
  }

  private AllIndices() {}

  static AllIndices of(UnitReport report, Draft draft, @Nullable Integer year, RuleBook rules) {
    AllIndices indices = new AllIndices();
    indices.read(report, year, rules);
    if (indices.entries.isEmpty()) {
      indices.read(draft.report(), year, rules);
    }
    if (indices.entries.size() < 2) {
      indices.entries.clear();
    }
    return indices;
  }

  private void read(UnitReport report, @Nullable Integer year, RuleBook rules) {
    Stream.<IndicatorRows>concat(
            report.indicatorTables().stream()
                .filter(table -> Objects.equals(orElse(table.year(), report.year()), year)),
            report.scoreTables().stream()
                .filter(table -> Objects.equals(orElse(table.year(), report.year()), year)))
        .flatMap(table -> table.indicators().stream())
        .forEach(row -> read(row, rules));
  }

  private static @Nullable Integer orElse(@Nullable Integer own, @Nullable Integer other) {
    return own == null ? other : own;
  }

  private void read(Indicator row, RuleBook rules) {
    Expression index =
        row.index() == null
            ? IndexFormula.of(row, rules).index().orElse(null)
            : Expression.of(row.index());
    if (index != null) {
      entries.putIfAbsent(Subjects.key(row.subject()), new Entry(row.subject(), index, row.row()));
    }
  }

  List<Entry> all() {
    return List.copyOf(entries.values());
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The entry of an indicator; empty where there is none. */
  Optional<Entry> of(String subject) {
    return Optional.ofNullable(entries.get(Subjects.key(subject)));
  }

  /** The indicators whose targets are not met. */
  List<Entry> missed() {
    return entries.values().stream().filter(entry -> !entry.met()).toList();
  }

  /** The mean of all indices. */
  Expression mean() {
    Expression sum = Expression.sum(entries.values().stream().map(Entry::index).toList());
    return sum.dividedBy(Expression.of(entries.size()));
  }
}
