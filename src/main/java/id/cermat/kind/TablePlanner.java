package id.cermat.kind;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.Vocabulary;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Titles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides by its columns what a table is. */
public final class TablePlanner {
  private static final Set<Meaning> MEASURES =
      EnumSet.of(Meaning.TARGET, Meaning.REALIZATION, Meaning.INDEX);

  private final RowWords words;

  public TablePlanner(Vocabulary vocabulary) {
    this.words = new RowWords(vocabulary);
  }

  /** The records that a region gives; none where its columns make no known table. */
  public List<TablePlan> plans(Region raw) {
    if (IkpaColumn.heads(raw.header())) {
      return List.of();
    }
    Region region = withBases(raw);
    List<Heading> headings = region.header().headings();
    Integer year = region.titles().year();
    boolean indicators = region.has(Meaning.INDICATOR) || region.has(Meaning.CODE);
    boolean ceiling = region.has(Meaning.CEILING) || region.has(Meaning.REVISED_CEILING);
    boolean achievements = region.has(Meaning.TARGET) || region.has(Meaning.INDEX);
    if (region.has(Meaning.EXPENDITURE)
        || ceiling && !(region.has(Meaning.INDICATOR) && achievements)) {
      return MoneyPlans.of(TableKind.BUDGET, region, year);
    }
    if (region.has(Meaning.TAX_KIND) || region.titles().mention("penerimaan") && generic(region)) {
      return MoneyPlans.of(TableKind.REVENUE, region, year);
    }
    if (region.has(Meaning.COMPONENT) && components(region)) {
      return List.of(plan(TableKind.COMPONENT, region, year, Quantity.WEIGHT));
    }
    if (score(region)) {
      return List.of(plan(TableKind.SCORE, region, single(headings, year), Quantity.SCORE));
    }
    return indicators || region.has(Meaning.OBJECTIVE) ? indicatorPlans(region, year) : List.of();
  }

  private static List<TablePlan> indicatorPlans(Region region, @Nullable Integer titled) {
    List<Heading> headings = region.header().headings();
    List<TablePlan> plans = new ArrayList<>();
    boolean byPeriod = false;
    for (Meaning measure : MEASURES) {
      Predicate<Heading> mine = h -> h.is(measure) && h.period() != null;
      long periods = headings.stream().filter(mine).map(Heading::period).distinct().count();
      boolean quarters =
          headings.stream().anyMatch(mine.and(h -> h.period() != Meaning.YEAR_TOTAL));
      if (periods >= 2 && quarters) {
        byPeriod = true;
        Predicate<Heading> all =
            mine.or(h -> h.is(measure) && h.year() == null && h.period() == null);
        plans.add(
            plan(
                TableKind.TRAJECTORY,
                only(region, h -> !h.isFigure() || all.test(h)),
                single(headings, titled),
                quantity(measure)));
      }
    }
    Predicate<Heading> annual = h -> h.period() == null || h.period() == Meaning.YEAR_TOTAL;
    Region yearly = only(region, h -> !h.isFigure() || annual.test(h));
    Set<Meaning> measures = measures(yearly);
    if (byPeriod && !(measures.contains(Meaning.REALIZATION) && measures.size() > 1)) {
      return plans;
    }
    plans.addAll(yearPlans(yearly, titled));
    return plans;
  }

  /** One history, or one table a year, or a single table. */
  private static List<TablePlan> yearPlans(Region region, @Nullable Integer titled) {
    List<Heading> headings = region.header().headings();
    List<TablePlan> plans = new ArrayList<>();
    Set<Integer> years = years(headings);
    for (Meaning measure : List.of(Meaning.INDEX, Meaning.REALIZATION, Meaning.TARGET)) {
      long count =
          headings.stream()
              .filter(h -> h.is(measure) && h.year() != null)
              .map(Heading::year)
              .distinct()
              .count();
      boolean alone = measures(region).size() == 1;
      if (count >= 2 && (alone || count > 2)) {
        plans.add(
            plan(
                TableKind.HISTORY,
                only(region, h -> !h.isFigure() || h.is(measure) && h.year() != null || growth(h)),
                null,
                quantity(measure)));
        if (alone) {
          return plans;
        }
      }
    }
    boolean indexed = measures(region).containsAll(EnumSet.of(Meaning.REALIZATION, Meaning.INDEX));
    if (plans.size() == measures(region).size() && !plans.isEmpty() && !indexed) {
      return plans;
    }
    boolean repeated = MEASURES.stream().anyMatch(m -> repeats(headings, m));
    if (years.size() < 2 && !(repeated && years.size() == 1)) {
      Integer year = years.isEmpty() ? titled : years.iterator().next();
      addIndicators(plans, region, year);
      return plans;
    }
    Set<Integer> all = new LinkedHashSet<>();
    headings.stream()
        .filter(h -> h.isFigure() && h.meaning() != null && MEASURES.contains(h.meaning()))
        .forEach(h -> all.add(h.year()));
    Integer latest = all.contains(null) ? null : Collections.max(all);
    for (Integer year : all) {
      boolean current = Objects.equals(year, latest);
      Region ofYear = only(region, h -> current || !h.is(Meaning.STATUS));
      ofYear =
          only(
              ofYear,
              h ->
                  !h.isFigure()
                      || Objects.equals(h.year(), year)
                      || h.year() == null && !MEASURES.contains(h.meaning()));
      addIndicators(plans, ofYear, year == null ? titled : year);
    }
    return plans;
  }

  private static void addIndicators(List<TablePlan> plans, Region region, @Nullable Integer year) {
    Set<Meaning> measures = measures(region);
    if (measures.contains(Meaning.REALIZATION) || measures.contains(Meaning.INDEX)) {
      plans.add(plan(TableKind.REALIZATION, region, year, Quantity.REALIZATION));
    } else if (measures.contains(Meaning.TARGET)) {
      plans.add(plan(TableKind.CONTRACT, region, year, Quantity.TARGET));
    }
  }

  /** Columns headed by a period or year alone measure what the title says. */
  private static Region withBases(Region region) {
    Titles titles = region.titles();
    Meaning byTitle =
        titles.mention("capaian", "indeks", "index", "nilai kinerja")
            ? Meaning.INDEX
            : titles.mention("target", "traje", "trayek")
                ? Meaning.TARGET
                : titles.mention("realisasi") ? Meaning.REALIZATION : null;
    return region.withHeadings(
        region.header().headings().stream()
            .map(
                heading -> {
                  boolean open = heading.meaning() == null || heading.is(Meaning.NUMBER);
                  if (!open || heading.period() == null && heading.year() == null) {
                    return heading;
                  }
                  Meaning other = heading.period() != null ? Meaning.TARGET : Meaning.INDEX;
                  boolean targets = heading.period() != null && titles.mention("target");
                  return heading.withMeaning(byTitle == null || targets ? other : byTitle);
                })
            .toList());
  }

  private static boolean growth(Heading heading) {
    return heading.is(Meaning.GROWTH);
  }

  private static boolean generic(Region region) {
    return region.header().first(Meaning.INDICATOR).stream()
        .anyMatch(heading -> heading.evidence().equals("uraian"));
  }

  private static boolean components(Region region) {
    return region.has(Meaning.WEIGHT)
        || region.has(Meaning.WEIGHTED)
        || region.has(Meaning.REALIZATION);
  }

  private boolean score(Region region) {
    boolean columns =
        (region.has(Meaning.WEIGHT) || region.has(Meaning.WEIGHTED)) && region.has(Meaning.INDEX);
    return columns
        && region.rows().stream()
            .anyMatch(
                row ->
                    region.header().headings().stream()
                        .filter(h -> !h.isFigure())
                        .anyMatch(
                            h -> words.perspective(region.sheet().text(row, h.column())) != null));
  }

  /** The year that all dated columns share, else the title's. */
  private static @Nullable Integer single(List<Heading> headings, @Nullable Integer titled) {
    Set<Integer> years = years(headings);
    return years.size() == 1 ? years.iterator().next() : titled;
  }

  private static Set<Integer> years(List<Heading> headings) {
    Set<Integer> years = new LinkedHashSet<>();
    headings.stream()
        .filter(Heading::isFigure)
        .map(Heading::year)
        .filter(Objects::nonNull)
        .forEach(years::add);
    return years;
  }

  private static boolean repeats(List<Heading> headings, Meaning measure) {
    return headings.stream().filter(h -> h.is(measure)).map(Heading::year).distinct().count() > 1;
  }

  private static Set<Meaning> measures(Region region) {
    Set<Meaning> measures = EnumSet.noneOf(Meaning.class);
    for (Heading heading : region.header().headings()) {
      if (heading.meaning() != null && MEASURES.contains(heading.meaning())) {
        measures.add(heading.meaning());
      }
    }
    return measures;
  }

  private static Quantity quantity(Meaning measure) {
    return switch (measure) {
      case TARGET -> Quantity.TARGET;
      case REALIZATION -> Quantity.REALIZATION;
      default -> Quantity.INDEX;
    };
  }

  private static Region only(Region region, Predicate<Heading> test) {
    return region.withHeadings(region.header().headings().stream().filter(test).toList());
  }

  private static TablePlan plan(
      TableKind kind, Region region, @Nullable Integer year, Quantity quantity) {
    return new TablePlan(kind, region, year, quantity);
  }
}
