package id.cermat.check.draft.cited;

import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.Citation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a citation speaks of.
 *
 * @param year null where neither the text nor the report names one
 * @param part of the year, as {@link ReportedPeriod} gives it
 * @param stated whether the text itself names the year
 */
record CitedPeriod(@Nullable Integer year, String part, boolean stated) {
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");

  /** The citation's own period, else the report's year. */
  static CitedPeriod of(Citation citation, @Nullable Integer reportYear) {
    String period = citation.period();
    if (period == null) {
      return new CitedPeriod(reportYear, ReportedPeriod.YEAR, false);
    }
    Matcher year = YEAR.matcher(period);
    boolean stated = year.find();
    return new CitedPeriod(
        stated ? Integer.valueOf(year.group(1)) : reportYear,
        ReportedPeriod.of(null, period),
        stated);
  }

  boolean wholeYear() {
    return part.equals(ReportedPeriod.YEAR);
  }
}
