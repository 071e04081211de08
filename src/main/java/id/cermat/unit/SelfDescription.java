package id.cermat.unit;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.lexicon.OfficeName;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import id.cermat.reader.draft.DraftIdentity;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, as far as placing it needs.
 *
 * @param office the office's name as it is written
 * @param region the regional office's name
 * @param period the part of the year that all its results speak of
 * @param many whether a table of it has many units
 * @param tables the tables that it holds, each as kind, year and part of the year
 * @param ownYear whether each of its tables names its year itself
 * @param figures whether it holds any figure; of a draft, whether it is a performance report
 * @param readable whether it could be read
 */
record SelfDescription(
    FoundFile file,
    @Nullable String office,
    @Nullable String region,
    @Nullable Integer year,
    String period,
    boolean many,
    Set<String> tables,
    boolean ownYear,
    boolean figures,
    boolean readable) {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9][0-9](?![0-9])");

  /** Of a file that cannot be read: no more than its name. */
  static SelfDescription unreadable(FoundFile file) {
    return new SelfDescription(
        file, null, null, nameYear(file), ReportedPeriod.YEAR, false, Set.of(), false, true, false);
  }

  static SelfDescription of(FoundFile file, DraftIdentity draft) {
    return new SelfDescription(
        file,
        draft.unit(),
        null,
        draft.year() == null ? nameYear(file) : draft.year(),
        ReportedPeriod.YEAR,
        false,
        Set.of(),
        false,
        draft.performanceReport(),
        true);
  }

  static SelfDescription of(FoundFile file, WorkbookIdentity workbook) {
    UnitReport report = workbook.report();
    boolean many =
        !report.rekapTables().isEmpty()
            || report.ikpaTables().stream().anyMatch(table -> table.satkers().size() > 1);
    boolean several = many && workbook.offices().size() > 1;
    boolean figures =
        report.reading().figuresRead() > 0
            || report.reading().passedOver().stream().anyMatch(passed -> passed.incomplete());
    return new SelfDescription(
        file,
        workbook.offices().isEmpty() || several ? null : workbook.offices().get(0),
        workbook.region(),
        report.year() == null ? nameYear(file) : report.year(),
        period(report),
        many,
        tables(report),
        ownYear(report),
        figures,
        true);
  }

  /** The office that it says it is of. */
  @Nullable OfficeName officeName() {
    return office == null ? null : OfficeName.of(office);
  }

  private static @Nullable Integer nameYear(FoundFile file) {
    for (String text : new String[] {file.stem(), file.folder()}) {
      Set<String> years =
          YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
      if (years.size() == 1) {
        return Integer.valueOf(years.iterator().next());
      }
    }
    return null;
  }

  private static String period(UnitReport report) {
    Set<String> periods =
        Stream.of(
                report.indicatorTables().stream()
                    .filter(table -> table.kind() == IndicatorTable.Kind.REALIZATION)
                    .map(table -> period(table.title(), table.area())),
                report.scoreTables().stream().map(table -> period(table.title(), table.area())),
                report.budgetTables().stream().map(table -> period(table.title(), table.area())),
                report.rekapTables().stream().map(table -> period(table.title(), table.area())))
            .flatMap(all -> all)
            .collect(Collectors.toSet());
    return periods.size() == 1 ? periods.iterator().next() : ReportedPeriod.YEAR;
  }

  private static String period(@Nullable Label title, Location area) {
    return ReportedPeriod.of(title == null ? null : title.text(), sheet(area));
  }

  private static String sheet(Location area) {
    return area instanceof CellLocation cell ? cell.sheet() : "";
  }

  private static Set<String> tables(UnitReport report) {
    Set<String> tables = new TreeSet<>();
    report
        .indicatorTables()
        .forEach(t -> add(tables, t.kind().name(), t.year(), t.title(), t.area()));
    report.trajectories().forEach(t -> add(tables, "TRAJECTORY", t.year(), t.title(), t.area()));
    report.componentTables().forEach(t -> add(tables, "COMPONENT", null, t.title(), t.area()));
    report.scoreTables().forEach(t -> add(tables, "SCORE", t.year(), t.title(), t.area()));
    report.budgetTables().forEach(t -> add(tables, t.kind().name(), t.year(), t.title(), t.area()));
    report.historyTables().forEach(t -> add(tables, "HISTORY", null, t.title(), t.area()));
    report.rekapTables().forEach(t -> add(tables, "REKAP", t.year(), t.title(), t.area()));
    report.ikpaTables().forEach(t -> add(tables, "IKPA", t.year(), null, t.area()));
    report.figureTables().forEach(t -> add(tables, "FIGURES", null, t.title(), t.area()));
    return tables;
  }

  private static void add(
      Set<String> tables,
      String kind,
      @Nullable Integer year,
      @Nullable Label title,
      Location area) {
    tables.add(kind + " " + year + " " + period(title, area));
  }

  private static boolean ownYear(UnitReport report) {
    return report.trajectories().isEmpty()
        && report.componentTables().isEmpty()
        && report.budgetTables().stream().allMatch(table -> table.year() != null)
        && report.indicatorTables().stream().allMatch(table -> table.year() != null)
        && report.scoreTables().stream().allMatch(table -> table.year() != null);
  }
}
