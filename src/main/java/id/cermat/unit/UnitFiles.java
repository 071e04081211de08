package id.cermat.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of one unit and year, by the names under which locations give them.
 *
 * @param unit the unit's name; null where the files shall say it
 * @param year the reporting year; null likewise
 * @param period the part of the year, as {@link id.cermat.lexicon.ReportedPeriod} gives it
 * @param region whether it is the regional office (Kanwil) itself
 * @param version 1, and counting on for further files that hold the same tables again
 */
public record UnitFiles(
    @Nullable String unit,
    @Nullable Integer year,
    String period,
    boolean region,
    int version,
    Map<String, Path> workbooks,
    Map<String, Path> drafts) {

  /** Files of one unit that nobody had to tell apart. */
  public static UnitFiles given(Map<String, Path> workbooks, Map<String, Path> drafts) {
    return new UnitFiles(null, null, "", false, 1, workbooks, drafts);
  }

  /** All names, workbooks first. */
  public List<String> names() {
    return java.util.stream.Stream.concat(workbooks.keySet().stream(), drafts.keySet().stream())
        .toList();
  }

  /** What tells it from the other units: name, year, part of the year, version. */
  public String title() {
    StringBuilder title = new StringBuilder(unit == null ? "" : unit);
    if (year != null) {
      title.append(' ').append(year);
    }
    if (!period.isEmpty()) {
      title.append(' ').append(period);
    }
    if (version > 1) {
      title.append(" (").append(version).append(')');
    }
    return title.toString();
  }
}
