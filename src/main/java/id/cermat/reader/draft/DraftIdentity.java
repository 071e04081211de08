package id.cermat.reader.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit and the year that a draft reports on, as most of its mentions have it.
 *
 * @param performanceReport whether it calls itself one (LAKIN, LKj, Laporan Kinerja)
 */
public record DraftIdentity(
    @Nullable String unit, @Nullable Integer year, boolean performanceReport) {
  private static final Pattern REPORT =
      Pattern.compile("(?iu)\\b(?:laporan kinerja|LAKIN|LKj(?:IP)?)\\b");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:KPP|Kantor Pelayanan Pajak|KANTOR PELAYANAN PAJAK)(?: \\(KPP\\))? "
              + "((?:Pratama|Madya)(?: (?!Tahun|tahun|Kepala|Direktorat)\\p{Lu}\\p{Ll}+){1,3})");
  private static final Pattern REPORT_YEAR =
      Pattern.compile(
          "(?iu)(?:LAKIN|LA?KIP|LKj(?:IP)?|Laporan Kinerja(?: Instansi Pemerintah)?"
              + "(?: \\(\\p{L}+\\))?)\\)? tahun(?: anggaran)? (20\\d\\d)");

  /** Of a year that is no law's. */
  private static final Pattern YEAR =
      Pattern.compile("(?iu)(?<!nomor \\d{1,4} )tahun(?: anggaran)? (20\\d\\d)(?! nomor)");

  static DraftIdentity of(List<RawBlock> blocks) {
    Map<String, Integer> offices = new HashMap<>();
    Map<String, Integer> report = new HashMap<>();
    Map<String, Integer> years = new HashMap<>();
    boolean performanceReport = false;
    for (RawBlock block : blocks) {
      String text = block.view().text();
      performanceReport |= REPORT.matcher(text).find();
      count(OFFICE, text, offices);
      count(REPORT_YEAR, text, report);
      count(YEAR, text, years);
    }
    String office = most(offices);
    String year = most(report.isEmpty() ? years : report);
    return new DraftIdentity(
        office == null ? null : "KPP " + office,
        year == null ? null : Integer.valueOf(year),
        performanceReport);
  }

  private static void count(Pattern pattern, String text, Map<String, Integer> counts) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group(1), 1, Integer::sum);
    }
  }

  private static @Nullable String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
