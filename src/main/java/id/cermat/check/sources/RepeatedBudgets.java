package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Duplicate;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares one column of a budget that stands on several sheets. Two tables are one where they
 * speak of the same period and name the same lines, and most amounts of the column are alike:
 * budgets of two units, or of two dates, name the same lines too, but with other amounts.
 *
 * @param quantity what the column holds: the ceiling or the realization
 */
record RepeatedBudgets(
    RuleId rule, Quantity quantity, Function<BudgetTable.Line, @Nullable Figure> column) {
  private static final int FEWEST_ALIKE = 2;

  void check(UnitReport report, Ledger ledger) {
    List<BudgetTable> seen = new ArrayList<>();
    for (BudgetTable table : report.budgetTables()) {
      if (table.kind() != BudgetTable.Kind.BUDGET) {
        continue;
      }
      for (BudgetTable earlier : seen) {
        List<Pair> pairs = samePeriod(earlier, table, report) ? pairs(earlier, table) : List.of();
        if (repeated(pairs, ledger)) {
          report(pairs, table, ledger);
          break;
        }
      }
      seen.add(table);
    }
  }

  private static boolean samePeriod(BudgetTable one, BudgetTable other, UnitReport report) {
    return Objects.equals(year(one, report), year(other, report))
        && SourcePeriod.of(one.title(), one.area())
            .equals(SourcePeriod.of(other.title(), other.area()));
  }

  private static @Nullable Integer year(BudgetTable table, UnitReport report) {
    return table.year() == null ? report.year() : table.year();
  }

  /** The amounts of the lines that both name; none where one names a line twice or alone. */
  private List<Pair> pairs(BudgetTable earlier, BudgetTable table) {
    Map<String, BudgetTable.Line> named = byName(earlier);
    Map<String, BudgetTable.Line> lines = byName(table);
    boolean unique = named.size() == earlier.lines().size() && lines.size() == table.lines().size();
    if (!unique || !named.keySet().equals(lines.keySet())) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    lines.forEach(
        (name, line) -> {
          Figure figure = column.apply(line);
          Figure other = column.apply(named.get(name));
          if (figure != null && other != null) {
            pairs.add(new Pair(table.lines().indexOf(line), line, figure, other));
          }
        });
    return pairs;
  }

  /** The only total of all is the same line whatever it is called. */
  private static Map<String, BudgetTable.Line> byName(BudgetTable table) {
    Map<String, BudgetTable.Line> lines = new LinkedHashMap<>();
    boolean oneTotal = table.lines().stream().filter(line -> line.level() == 0).count() == 1;
    for (BudgetTable.Line line : table.lines()) {
      String name = line.name().text().strip().toLowerCase(Locale.ROOT);
      lines.put(oneTotal && line.level() == 0 ? "" : name, line);
    }
    return lines;
  }

  /** Whether most lines that are no totals, and at least two, have the same amount, not zero. */
  private boolean repeated(List<Pair> pairs, Ledger ledger) {
    long alike = 0;
    long different = 0;
    for (Pair pair : pairs) {
      if (pair.line().level() > 0) {
        boolean agrees =
            ledger.rules().comparison(rule).compare(pair.figure(), pair.computation()).agrees();
        alike += agrees && pair.figure().value().signum() != 0 ? 1 : 0;
        different += agrees ? 0 : 1;
      }
    }
    return alike >= FEWEST_ALIKE && alike > different;
  }

  private void report(List<Pair> pairs, BudgetTable table, Ledger ledger) {
    Set<Location> wrongTotals =
        ledger.findings().stream()
            .filter(finding -> finding.rule() == RuleId.BUDGET_TOTAL)
            .map(finding -> finding.location())
            .collect(Collectors.toSet());
    Set<Integer> explained = new HashSet<>();
    List<Pair> deepestFirst = new ArrayList<>(pairs);
    deepestFirst.sort((a, b) -> Integer.compare(b.line().level(), a.line().level()));
    for (Pair pair : deepestFirst) {
      boolean known =
          wrongTotals.contains(pair.figure().location())
              || wrongTotals.contains(pair.other().location());
      if (known || explained.contains(pair.index())) {
        continue;
      }
      Verdict verdict = ledger.compare(rule, pair.figure(), pair.computation());
      if (verdict.inconsistent()) {
        explain(pair, table, explained);
        finding(pair, verdict, ledger);
      }
    }
  }

  /** A total differs with the line below it. */
  private static void explain(Pair pair, BudgetTable table, Set<Integer> explained) {
    int above = pair.line().parent();
    while (above >= 0 && explained.add(above)) {
      above = table.lines().get(above).parent();
    }
  }

  private void finding(Pair pair, Verdict verdict, Ledger ledger) {
    Figure figure = pair.figure();
    Figure other = pair.other();
    FindingBuilder.of(rule, figure.location())
        .subject("anggaran")
        .quantity(quantity)
        .context("budget " + pair.line().name().text())
        .mismatch(figure, verdict, pair.computation())
        .causes(SlipFinder.explain(Mismatch.of(figure, pair.computation())))
        .report(
            ledger,
            "message-budget",
            pair.line().name().text(),
            figure,
            other,
            other.location(),
            figure.shown().subtract(Objects.requireNonNull(verdict.expected())).abs());
  }

  /** A line's amount and the same line's amount in the earlier table. */
  private record Pair(int index, BudgetTable.Line line, Figure figure, Figure other) {
    Expression computation() {
      return Duplicate.of(figure, other);
    }
  }
}
