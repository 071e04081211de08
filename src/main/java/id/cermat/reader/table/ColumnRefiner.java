package id.cermat.reader.table;

import id.cermat.lexicon.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Settles by the cells, and by the neighbouring columns, what a header alone leaves open. */
public final class ColumnRefiner {
  private static final String CODES = "codes in the cells";
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?i)(?:1 |satu |se)?(?:tahun|thn)\\.?");

  private final Region region;
  private final List<Heading> headings;

  private ColumnRefiner(Region region) {
    this.region = region;
    this.headings = new ArrayList<>(region.header().headings());
  }

  public static Region refine(Region region) {
    ColumnRefiner refiner = new ColumnRefiner(region);
    refiner.findCodes();
    refiner.keepLongest(Meaning.INDICATOR, Meaning.OBJECTIVE);
    refiner.keepLongest(Meaning.OBJECTIVE, Meaning.NUMBER);
    refiner.keepLongest(Meaning.COMPONENT, Meaning.NUMBER);
    refiner.keepLongest(Meaning.EXPENDITURE, Meaning.CODE);
    refiner.keepLongest(Meaning.TAX_KIND, Meaning.NUMBER);
    refiner.findNames();
    refiner.wholeYear();
    refiner.ratios();
    return region.withHeadings(refiner.headings);
  }

  private void findCodes() {
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean open = heading.meaning() == null || heading.isLabel() || heading.is(Meaning.NUMBER);
      if (open
          && !heading.is(Meaning.CODE)
          && ColumnVote.codes(region.sheet(), region.rows(), heading.column())) {
        for (int j = 0; j < headings.size(); j++) {
          if (headings.get(j).is(Meaning.CODE)) {
            set(j, Meaning.NUMBER, headings.get(j).evidence());
          }
        }
        set(i, Meaning.CODE, CODES);
        return;
      }
    }
  }

  /** Of several columns under one label, the one with most text keeps it. */
  private void keepLongest(Meaning meaning, Meaning other) {
    List<Heading> same = headings.stream().filter(heading -> heading.is(meaning)).toList();
    if (same.size() < 2) {
      return;
    }
    Heading longest =
        same.stream()
            .max(
                Comparator.comparingInt(
                    heading -> ColumnVote.length(region.sheet(), region.rows(), heading.column())))
            .orElseThrow();
    boolean first = true;
    for (Heading heading : same) {
      if (heading != longest) {
        boolean taken = headings.stream().anyMatch(h -> h.is(other));
        set(headings.indexOf(heading), first && !taken ? other : null, heading.evidence());
        first = false;
      }
    }
  }

  /** Without a named label column, the nameless one with most text holds the names. */
  private void findNames() {
    if (headings.stream().anyMatch(h -> h.isLabel() && !h.is(Meaning.CODE))) {
      return;
    }
    headings.stream()
        .filter(heading -> heading.meaning() == null && !heading.isFigure())
        .filter(
            heading ->
                ColumnVote.length(region.sheet(), region.rows(), heading.column())
                    > 8 * region.rows().size())
        .max(
            Comparator.comparingInt(
                heading -> ColumnVote.length(region.sheet(), region.rows(), heading.column())))
        .ifPresent(
            heading -> set(headings.indexOf(heading), Meaning.INDICATOR, "names in the cells"));
  }

  /** A column headed "Tahun" beside quarters is the whole year's, unless calendar years fill it. */
  private void wholeYear() {
    long quarters =
        headings.stream().map(Heading::period).filter(Objects::nonNull).distinct().count();
    if (quarters < 2 || any(heading -> heading.period() == Meaning.YEAR_TOTAL)) {
      return;
    }
    headings.replaceAll(
        heading ->
            heading.meaning() == null
                    && heading.period() == null
                    && heading.year() == null
                    && WHOLE_YEAR.matcher(heading.text()).matches()
                    && !calendarYears(heading.column())
                ? heading.withPeriod(Meaning.YEAR_TOTAL, heading.text())
                : heading);
  }

  private boolean calendarYears(int column) {
    return region.rows().stream()
        .map(row -> region.sheet().grid().cell(row, column))
        .anyMatch(cell -> cell != null && Sheet.year(cell));
  }

  /**
   * "Capaian" and "%" are the index where nothing else is; beside an index they are the plain
   * ratio, or the realization where that has no column of its own.
   */
  private void ratios() {
    boolean ceiling = any(h -> h.is(Meaning.CEILING) || h.is(Meaning.REVISED_CEILING));
    boolean indicators = any(h -> h.is(Meaning.INDICATOR)) && any(h -> h.is(Meaning.TARGET));
    if (any(h -> h.is(Meaning.EXPENDITURE) || h.is(Meaning.TAX_KIND)) || ceiling && !indicators) {
      replace(h -> h.is(Meaning.INDEX), Meaning.PERCENTAGE);
      return;
    }
    if (!any(h -> h.is(Meaning.INDEX))) {
      replace(h -> h.is(Meaning.PERCENTAGE), Meaning.INDEX);
      return;
    }
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.is(Meaning.INDEX)
          && !namedIndex(heading)
          && any(other -> other != heading && namedIndex(other) && sameTime(other, heading))) {
        boolean realized = any(h -> h.is(Meaning.REALIZATION) && sameTime(h, heading));
        set(i, realized ? Meaning.PERCENTAGE : Meaning.REALIZATION, heading.evidence());
      }
    }
  }

  private static boolean namedIndex(Heading heading) {
    String text = heading.text().toLowerCase(Locale.ROOT);
    return heading.is(Meaning.INDEX) && (text.contains("ind") && text.matches("(?s).*ind[ei].*"));
  }

  private static boolean sameTime(Heading one, Heading other) {
    return one.period() == other.period() && Objects.equals(one.year(), other.year());
  }

  private boolean any(Predicate<Heading> test) {
    return headings.stream().anyMatch(test);
  }

  private void replace(Predicate<Heading> test, Meaning meaning) {
    headings.replaceAll(heading -> test.test(heading) ? heading.withMeaning(meaning) : heading);
  }

  private void set(int index, @org.jspecify.annotations.Nullable Meaning meaning, String why) {
    headings.set(index, headings.get(index).withMeaning(meaning, why));
  }
}
