package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.check.Operands;
import id.cermat.check.sources.SourcePeriod;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.BudgetTable.Kind;
import id.cermat.model.BudgetTable.Line;
import id.cermat.model.Citation;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables of budget (pagu, realisasi) and of revenue (penerimaan) say. */
final class AmountFigures {
  private final UnitReport report;
  private final boolean itself;
  private final Subjects subjects;

  /**
   * @param itself whether these are the draft's own tables
   * @param subjects what the draft calls what its amounts are about
   */
  AmountFigures(UnitReport report, boolean itself, Subjects subjects) {
    this.report = report;
    this.itself = itself;
    this.subjects = subjects;
  }

  /** Of a citation whose subject is the budget or the revenue. */
  Sources of(Citation citation, CitedPeriod period, Quantity quantity) {
    String item = subjects.item(citation);
    if (item == null) {
      return Sources.NONE;
    }
    Kind kind = Subjects.BUDGET.equals(citation.subject()) ? Kind.BUDGET : Kind.REVENUE;
    return of(citation, item, period, quantity, kind);
  }

  /** Of a citation whose subject is the indicator that counts the revenue, all of it. */
  Sources ofRevenue(Citation citation, CitedPeriod period, Quantity quantity) {
    String item = citation.item() == null ? Subjects.ALL : citation.item();
    return of(citation, item, period, quantity, Kind.REVENUE);
  }

  private Sources of(
      Citation citation, String item, CitedPeriod period, Quantity quantity, Kind kind) {
    List<Source> sources = new ArrayList<>();
    List<Figure> others = new ArrayList<>();
    List<Figure> neighbours = new ArrayList<>();
    for (BudgetTable table : tables(citation, item, period, quantity, kind)) {
      Integer year = year(table);
      boolean same = same(table, period);
      for (Line line : lines(table, item)) {
        List<Source> found = sources(line, table, citation, quantity);
        Figure previous = line.previous();
        boolean before = year != null && Objects.equals(year - 1, period.year());
        if (before && previous != null && quantity == Quantity.REALIZATION) {
          if (!previous.location().equals(citation.location())) {
            sources.add(Source.of(kind(table), previous));
          }
          Stream.of(line.realization()).filter(Objects::nonNull).forEach(others::add);
        } else if (same) {
          sources.addAll(found);
          neighbours.addAll(beside(table, line, quantity));
        } else {
          found.stream().map(Source::figure).filter(Objects::nonNull).forEach(others::add);
        }
        if (same && line.previous() != null && quantity == Quantity.REALIZATION) {
          others.add(line.previous());
        }
      }
    }
    return new Sources(sources, others, neighbours);
  }

  /**
   * The tables in which a citation may be looked up: a row is no other place for its own cells, and
   * of several tables of a draft that have no total in common, none is known to be of the whole.
   */
  private List<BudgetTable> tables(
      Citation citation, String item, CitedPeriod period, Quantity quantity, Kind kind) {
    List<BudgetTable> tables =
        report.budgetTables().stream().filter(table -> table.kind() == kind).toList();
    if (!itself) {
      return tables;
    }
    if (LineNames.total(item) && !sameTotal(tables, item, period, quantity)) {
      return List.of();
    }
    return tables.stream().filter(table -> !subjects.standsIn(citation, table.area())).toList();
  }

  private boolean sameTotal(
      List<BudgetTable> tables, String item, CitedPeriod period, Quantity quantity) {
    Set<BigDecimal> common = null;
    for (BudgetTable table : tables) {
      Set<BigDecimal> totals =
          lines(table, item).stream()
              .flatMap(line -> figures(line, quantity))
              .filter(Objects::nonNull)
              .map(total -> total.shown().stripTrailingZeros())
              .collect(Collectors.toSet());
      if (same(table, period) && !totals.isEmpty()) {
        if (common == null) {
          common = totals;
        }
        common.retainAll(totals);
      }
    }
    return common == null || !common.isEmpty();
  }

  private @Nullable Integer year(BudgetTable table) {
    return table.year() == null ? report.year() : table.year();
  }

  private boolean same(BudgetTable table, CitedPeriod period) {
    return Objects.equals(year(table), period.year())
        && SourcePeriod.of(table.title(), table.area()).equals(period.part());
  }

  private static List<Line> lines(BudgetTable table, String item) {
    if (LineNames.total(item)) {
      // The only line of a table is all of it.
      List<Line> totals =
          table.lines().size() == 1
              ? table.lines()
              : table.lines().stream().filter(line -> line.level() == 0).toList();
      return totals.size() == 1 ? totals : List.of();
    }
    List<Line> called = LineNames.called(item, table.lines(), line -> line.name().text());
    return called.size() == 1 ? called : List.of();
  }

  private List<Source> sources(Line line, BudgetTable table, Citation citation, Quantity quantity) {
    Message kind = kind(table);
    List<Source> sources = new ArrayList<>();
    if (quantity == Quantity.PERCENTAGE || quantity == Quantity.INDEX) {
      Stream.of(line.base(), line.revised())
          .filter(base -> base != null && line.realization() != null)
          .filter(base -> Objects.requireNonNull(base).value().signum() != 0)
          .map(base -> percentage(Objects.requireNonNull(line.realization()), base))
          .filter(way -> elsewhere(way, citation))
          .forEach(way -> sources.add(Source.computed(kind, way, way)));
    }
    if (sources.isEmpty()) {
      figures(line, quantity)
          .filter(Objects::nonNull)
          .filter(figure -> Money.comparable(figure, citation.figure()))
          .filter(figure -> !figure.location().equals(citation.location()))
          .forEach(figure -> sources.add(Source.of(kind, figure)));
    }
    return sources;
  }

  private Message kind(BudgetTable table) {
    return Message.of(
        itself ? "source/draft" : table.kind() == Kind.BUDGET ? "source/budget" : "source/revenue");
  }

  private static boolean elsewhere(Expression way, Citation citation) {
    return way.operands().noneMatch(figure -> figure.location().equals(citation.location()));
  }

  private static Expression percentage(Figure realization, @Nullable Figure base) {
    return BookFigures.percent(
        Operands.measured(realization), Operands.measured(Objects.requireNonNull(base)));
  }

  private static Stream<@Nullable Figure> figures(Line line, Quantity quantity) {
    return switch (quantity) {
      case CEILING, TARGET -> Stream.of(line.base(), line.revised());
      case REALIZATION -> Stream.of(line.realization());
      case PERCENTAGE, INDEX -> Stream.of(line.percentage());
      case GROWTH -> Stream.of(line.growth());
      default -> Stream.of();
    };
  }

  /** The same column of the lines above and below, and the other columns of the line. */
  private static List<Figure> beside(BudgetTable table, Line line, Quantity quantity) {
    int index = table.lines().indexOf(line);
    Stream<@Nullable Figure> column =
        Stream.of(index - 1, index + 1)
            .filter(i -> i >= 0 && i < table.lines().size())
            .flatMap(i -> figures(table.lines().get(i), quantity));
    Stream<@Nullable Figure> row = Stream.of(line.base(), line.revised(), line.realization());
    return Stream.concat(column, row)
        .filter(Objects::nonNull)
        .map(figure -> (Figure) figure)
        .toList();
  }
}
