package id.cermat.kind;

import id.cermat.lexicon.Meaning;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Parts a table whose rows report both performance (kinerja: target, realisasi, capaian) and budget
 * (anggaran: pagu, realisasi, persentase), so that each is read with its own realization.
 */
public final class PerformanceAndBudget {
  private static final Set<Meaning> CEILINGS = EnumSet.of(Meaning.CEILING, Meaning.REVISED_CEILING);
  private static final Set<Meaning> AFTER_CEILING =
      EnumSet.of(
          Meaning.CEILING,
          Meaning.REVISED_CEILING,
          Meaning.REALIZATION,
          Meaning.PERCENTAGE,
          Meaning.REMAINDER);

  private final List<Heading> headings;

  private PerformanceAndBudget(Region region) {
    this.headings = region.header().headings();
  }

  /** The part of performance and the part of budget; the region itself where it is not both. */
  public static List<Region> parts(Region region) {
    PerformanceAndBudget table = new PerformanceAndBudget(region);
    if (!table.mayBeBoth()) {
      return List.of(region);
    }
    for (Set<Heading> budget : List.of(table.grouped(), table.following())) {
      if (table.parted(budget)) {
        return List.of(
            only(region, heading -> !budget.contains(heading)),
            only(region, heading -> heading.isLabel() || budget.contains(heading)));
      }
    }
    return List.of(region);
  }

  private boolean mayBeBoth() {
    boolean rows = any(Meaning.INDICATOR) || any(Meaning.CODE) || any(Meaning.OBJECTIVE);
    boolean lines = any(Meaning.EXPENDITURE) || any(Meaning.TAX_KIND) || any(Meaning.COMPONENT);
    boolean once =
        headings.stream().noneMatch(heading -> heading.isFigure() && heading.period() != null)
            && headings.stream().map(Heading::year).filter(Objects::nonNull).distinct().count() < 2;
    return rows && !lines && once && headings.stream().anyMatch(PerformanceAndBudget::ceiling);
  }

  /** The columns under the group header that the ceiling stands under. */
  private Set<Heading> grouped() {
    Set<Heading> budget = new LinkedHashSet<>();
    headings.stream()
        .filter(PerformanceAndBudget::ceiling)
        .map(Heading::group)
        .filter(group -> !group.isEmpty())
        .findFirst()
        .ifPresent(
            group ->
                headings.stream()
                    .filter(Heading::isFigure)
                    .filter(heading -> heading.group().equals(group))
                    .forEach(budget::add));
    return budget;
  }

  /** The ceiling and the columns right of it that follow from one, each kind once. */
  private Set<Heading> following() {
    Set<Heading> budget = new LinkedHashSet<>();
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    boolean open = false;
    for (Heading heading : headings) {
      Meaning meaning = heading.meaning();
      open |= ceiling(heading);
      open &= meaning != null && AFTER_CEILING.contains(meaning);
      if (open && meaning != null && meanings.add(meaning) || ofBudget(heading)) {
        budget.add(heading);
      }
    }
    return budget;
  }

  private static boolean ofBudget(Heading heading) {
    String text = heading.text().toLowerCase(Locale.ROOT);
    return heading.isFigure() && (text.contains("anggaran") || text.contains("belanja"));
  }

  /** Whether both parts have a realization of their own, or an index. */
  private boolean parted(Set<Heading> budget) {
    List<Heading> performance = new ArrayList<>(headings);
    performance.removeAll(budget);
    return budget.stream().anyMatch(PerformanceAndBudget::ceiling)
        && budget.stream().anyMatch(heading -> heading.is(Meaning.REALIZATION))
        && budget.stream().noneMatch(heading -> heading.is(Meaning.TARGET))
        && performance.stream().noneMatch(PerformanceAndBudget::ceiling)
        && performance.stream()
            .anyMatch(heading -> heading.is(Meaning.REALIZATION) || heading.is(Meaning.INDEX))
        && performance.stream()
            .anyMatch(heading -> heading.is(Meaning.TARGET) || heading.is(Meaning.INDEX));
  }

  private boolean any(Meaning meaning) {
    return headings.stream().anyMatch(heading -> heading.is(meaning));
  }

  private static boolean ceiling(Heading heading) {
    return heading.meaning() != null && CEILINGS.contains(heading.meaning());
  }

  private static Region only(Region region, Predicate<Heading> test) {
    return region.withHeadings(region.header().headings().stream().filter(test).toList());
  }
}
