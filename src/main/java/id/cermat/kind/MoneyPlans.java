package id.cermat.kind;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plans budgets and revenues, whose columns may be of several years. */
final class MoneyPlans {
  private MoneyPlans() {}

  /** One table for each year with a ceiling or target of its own, else a single one. */
  static List<TablePlan> of(TableKind kind, Region region, @Nullable Integer titled) {
    SortedSet<Integer> based = new TreeSet<>();
    SortedSet<Integer> years = new TreeSet<>();
    for (Heading heading : region.header().headings()) {
      if (heading.year() != null && heading.isFigure()) {
        years.add(heading.year());
        if (heading.is(Meaning.CEILING)
            || heading.is(Meaning.REVISED_CEILING)
            || heading.is(Meaning.TARGET)) {
          based.add(heading.year());
        }
      }
    }
    List<TablePlan> plans = new ArrayList<>();
    for (Integer year : based.size() > 1 ? based : new TreeSet<Integer>()) {
      plans.add(new TablePlan(kind, ofYear(region, year), year, Quantity.REALIZATION));
    }
    if (plans.isEmpty()) {
      Integer latest = years.isEmpty() ? titled : years.last();
      plans.add(new TablePlan(kind, withPreviousYear(region, years), latest, Quantity.REALIZATION));
    }
    return plans;
  }

  private static Region ofYear(Region region, Integer year) {
    return region.withHeadings(
        region.header().headings().stream()
            .filter(heading -> !heading.isFigure() || Objects.equals(heading.year(), year))
            .toList());
  }

  /** Of realizations in several years, the last but one is the previous year's. */
  private static Region withPreviousYear(Region region, SortedSet<Integer> years) {
    if (years.size() < 2) {
      return region;
    }
    Integer latest = years.last();
    Integer previous = years.headSet(latest).last();
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : region.header().headings()) {
      if (heading.year() == null || heading.year().equals(latest) || !heading.isFigure()) {
        headings.add(heading);
      } else if (heading.is(Meaning.REALIZATION) && heading.year().equals(previous)) {
        headings.add(heading.withMeaning(Meaning.PREVIOUS));
      }
    }
    return region.withHeadings(headings);
  }
}
