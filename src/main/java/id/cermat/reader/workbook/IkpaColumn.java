package id.cermat.reader.workbook;

import id.cermat.figure.FigureUnit;
import id.cermat.model.IkpaIndicator;
import id.cermat.model.Meaning;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of an IKPA export.
 *
 * @param name its own header
 * @param aspect the header over it; empty where there is none
 */
record IkpaColumn(
    Kind kind, @Nullable IkpaIndicator indicator, Heading heading, String name, String aspect) {

  /** What the column holds. */
  enum Kind {
    CODE,
    NAME,
    INDICATOR,
    TOTAL,
    CONVERSION,
    DISPENSATION,
    SCORE,
    CATEGORY
  }

  private static final Map<String, IkpaIndicator> INDICATORS = new LinkedHashMap<>();

  static {
    INDICATORS.put(".*\\brevisi\\b.*", IkpaIndicator.REVISION);
    INDICATORS.put(".*\\bdeviasi\\b.*", IkpaIndicator.DEVIATION);
    INDICATORS.put(".*\\bpenyerapan\\b.*", IkpaIndicator.ABSORPTION);
    INDICATORS.put(".*\\b(?:kontraktual|kontrak)\\b.*", IkpaIndicator.CONTRACTS);
    INDICATORS.put(".*\\btagihan\\b.*", IkpaIndicator.BILLS);
    INDICATORS.put(".*\\bt?up\\b.*", IkpaIndicator.ADVANCES);
    INDICATORS.put(".*\\bdispensasi\\b.*", IkpaIndicator.DISPENSATION);
    INDICATORS.put(".*\\boutput\\b.*", IkpaIndicator.OUTPUT);
  }

  /** From so many different indicators of the IKPA on, a table is about nothing else. */
  private static final int TELLING = 5;

  /** Whether a table is one of IKPA scores, in whatever form. */
  static boolean heads(Header header) {
    return header.headings().stream()
            .map(heading -> heading.text().toLowerCase(Locale.ROOT))
            .flatMap(
                text ->
                    INDICATORS.entrySet().stream()
                        .filter(indicator -> text.matches("(?s)" + indicator.getKey()))
                        .map(Map.Entry::getValue))
            .distinct()
            .count()
        >= TELLING;
  }

  /**
   * The column of a heading; null where it is none of the export's.
   *
   * @param label the column that names the rows of a block; figures stand right of it
   */
  static @Nullable IkpaColumn of(Heading heading, int label) {
    String[] texts = heading.text().split(ColumnNamer.BELOW, -1);
    String name = texts[texts.length - 1];
    String aspect = texts.length > 1 && !texts[0].equals(name) ? texts[0] : "";
    String words = name.toLowerCase(Locale.ROOT);
    if (heading.column() < label) {
      return ofLabel(heading, words, name);
    }
    if (heading.column() == label) {
      return null;
    }
    Kind summary = summary(words);
    if (summary != null) {
      FigureUnit unit = summary == Kind.CONVERSION ? FigureUnit.PERCENT : FigureUnit.INDEX;
      return column(summary, null, named(heading, unit), name, "");
    }
    for (Map.Entry<String, IkpaIndicator> indicator : INDICATORS.entrySet()) {
      if (words.matches(indicator.getKey())) {
        IkpaIndicator found = indicator.getValue();
        return column(Kind.INDICATOR, found, named(heading, null), name, aspect);
      }
    }
    return null;
  }

  private static @Nullable IkpaColumn ofLabel(Heading heading, String words, String name) {
    if (words.matches("kode\\s+satker.*")) {
      return column(Kind.CODE, null, heading.withMeaning(Meaning.CODE, "kode satker"), name, "");
    }
    boolean named = words.matches("(?:uraian|nama)\\s+satker.*|satker|satuan kerja");
    return named
        ? column(Kind.NAME, null, heading.withMeaning(Meaning.UNIT, "satker"), name, "")
        : null;
  }

  private static @Nullable Kind summary(String words) {
    if (words.startsWith("nilai akhir") || words.startsWith("nilai ikpa")) {
      return Kind.SCORE;
    }
    if (words.startsWith("nilai total")) {
      return Kind.TOTAL;
    }
    if (words.startsWith("konversi")) {
      return Kind.CONVERSION;
    }
    if (words.contains("dispensasi") && words.contains("pengurang")) {
      return Kind.DISPENSATION;
    }
    return words.startsWith("kategori") || words.startsWith("predikat") ? Kind.CATEGORY : null;
  }

  /** The heading as that of a score, whatever its words mean in another table. */
  private static Heading named(Heading heading, @Nullable FigureUnit unit) {
    return new Heading(
        heading.row(),
        heading.column(),
        heading.text(),
        heading.group(),
        Meaning.INDEX,
        null,
        null,
        unit,
        0,
        "ikpa");
  }

  private static IkpaColumn column(
      Kind kind, @Nullable IkpaIndicator indicator, Heading heading, String name, String aspect) {
    return new IkpaColumn(kind, indicator, heading, name, aspect);
  }
}
