package id.cermat.unit;

import id.cermat.format.sheet.Grid;
import id.cermat.reader.table.Titles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what titles and sheet names say of the unit and the year; the majority decides. */
final class UnitIdentity {
  /** A word of a name, or a small number that ends it; a year is neither. */
  private static final String WORD =
      "(?:[\\p{L}][\\p{L}'.]*|[1-9][0-9]{0,2}(?=\\s*$| (?:tahun|ta|periode)\\b))";

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:KPP|Kantor Pelayanan Pajak)(?: \\(KPP\\))? "
              + "((?:Pratama|Madya|Wajib Pajak Besar|Badan dan Orang Asing|Minyak dan Gas Bumi"
              + "|Perusahaan Masuk Bursa|Penanaman Modal Asing)\\b(?: "
              + WORD
              + "){0,5})");
  private static final Pattern REGION =
      Pattern.compile(
          "(?i)\\b(?:Kanwil|Kantor Wilayah) (?:DJP|Direktorat Jenderal Pajak) ("
              + WORD
              + "(?: "
              + WORD
              + "){0,4})");
  private static final Pattern ENDS =
      Pattern.compile(
          "(?i) (?:tahun|ta|t\\.a\\.|periode|triwulan|tw|s\\.d\\.|sd|kanwil|kantor|bulan|per|pada"
              + "|dengan|dan|yang|untuk|tanggal|nomor|adalah|dilakukan|sebagai)\\b.*");
  private static final Pattern ROMAN = Pattern.compile("(?i)[ivx]+");

  private final Map<String, Integer> offices = new LinkedHashMap<>();
  private final Map<String, Integer> regions = new LinkedHashMap<>();
  private final Map<Integer, Integer> years = new LinkedHashMap<>();
  private final Map<Integer, Integer> hiddenYears = new LinkedHashMap<>();

  /** Takes in a text that stands outside of the tables. */
  void see(Grid grid, String text) {
    if (mayName(text)) {
      Matcher office = OFFICE.matcher(text);
      if (office.find()) {
        offices.merge("KPP " + title(office.group(1)), 1, Integer::sum);
      }
      Matcher region = REGION.matcher(text);
      if (region.find()) {
        regions.merge("Kanwil DJP " + title(region.group(1)), 1, Integer::sum);
      }
    }
    vote(grid, Titles.year(text));
  }

  /** Whether a word stands in it with which every name of an office or a region begins. */
  private static boolean mayName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'k' || c == 'K')
          && (text.regionMatches(true, i, "kpp", 0, 3)
              || text.regionMatches(true, i, "kan", 0, 3))) {
        return true;
      }
    }
    return false;
  }

  /** Takes in the sheet's name. */
  void seeName(Grid grid) {
    vote(grid, Titles.year(grid.sheet()));
  }

  /** Takes in the year of a table's own columns. */
  private void vote(Grid grid, @Nullable Integer year) {
    if (year != null) {
      (grid.hidden() ? hiddenYears : years).merge(year, 1, Integer::sum);
    }
  }

  void addAll(UnitIdentity other) {
    other.offices.forEach((name, count) -> offices.merge(name, count, Integer::sum));
    other.regions.forEach((name, count) -> regions.merge(name, count, Integer::sum));
    other.years.forEach((year, count) -> years.merge(year, count, Integer::sum));
    other.hiddenYears.forEach((year, count) -> hiddenYears.merge(year, count, Integer::sum));
  }

  /** The unit's name, or null where no text gives it. */
  @Nullable String unit() {
    return offices.isEmpty() ? region() : offices().get(0);
  }

  /** The offices that are named, the one named most first. */
  List<String> offices() {
    return byCount(offices);
  }

  /** The regional office's name, or null where no text gives it. */
  @Nullable String region() {
    return regions.isEmpty() ? null : byCount(regions).get(0);
  }

  private static List<String> byCount(Map<String, Integer> names) {
    return names.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The year named most; of two, the later one. */
  @Nullable Integer year() {
    Map<Integer, Integer> named = years.isEmpty() ? hiddenYears : years;
    return named.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The name as it is written, shouted or whispered titles in lower case with initials. */
  private static String title(String raw) {
    String name = ENDS.matcher(raw).replaceAll("").strip();
    boolean asWritten =
        !name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    return Arrays.stream(name.split(" "))
        .map(word -> asWritten ? word : initial(word))
        .collect(Collectors.joining(" "));
  }

  private static String initial(String word) {
    return ROMAN.matcher(word).matches()
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT)
            + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
