package id.cermat.kind;

import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.lexicon.Meaning;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.Header;
import id.cermat.reader.table.Heading;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** The words by which each is known. */
  private static final Map<String, IkpaIndicator> INDICATORS =
      Map.of(
          "revisi", IkpaIndicator.REVISION,
          "deviasi", IkpaIndicator.DEVIATION,
          "penyerapan", IkpaIndicator.ABSORPTION,
          "kontraktual", IkpaIndicator.CONTRACTS,
          "kontrak", IkpaIndicator.CONTRACTS,
          "tagihan", IkpaIndicator.BILLS,
          "up", IkpaIndicator.ADVANCES,
          "tup", IkpaIndicator.ADVANCES,
          "dispensasi", IkpaIndicator.DISPENSATION,
          "output", IkpaIndicator.OUTPUT);

  /**
   * The parts of the IKPA have short names; longer texts that hold such a word are of other things.
   */
  private static final int LONGEST = 60;

  /** From so many different indicators of the IKPA on, a table is about nothing else. */
  static final int TELLING = 5;

  /** Whether a table is one of IKPA scores, in whatever form. */
  static boolean heads(Header header) {
    Set<IkpaIndicator> named = EnumSet.noneOf(IkpaIndicator.class);
    header.headings().forEach(heading -> named.addAll(indicators(heading.text())));
    return named.size() >= TELLING;
  }

  /** The part of the IKPA that a text names, or null. */
  static @Nullable IkpaIndicator indicator(String text) {
    Set<IkpaIndicator> named = text.length() > LONGEST ? Set.of() : indicators(text);
    return named.isEmpty() ? null : named.iterator().next();
  }

  /** All parts that a text names, in their order. */
  private static Set<IkpaIndicator> indicators(String text) {
    Set<IkpaIndicator> named = EnumSet.noneOf(IkpaIndicator.class);
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      boolean inside =
          at < lower.length()
              && (Character.isLetterOrDigit(lower.charAt(at)) || lower.charAt(at) == '_');
      if (!inside) {
        IkpaIndicator indicator = start < at ? INDICATORS.get(lower.substring(start, at)) : null;
        if (indicator != null) {
          named.add(indicator);
        }
        start = at + 1;
      }
    }
    return named;
  }

  /**
   * The column of a heading; null where it is none of the export's.
   *
   * @param figures the first column of figures; what stands left of it names the units
   */
  static @Nullable IkpaColumn of(Heading heading, int figures) {
    String[] texts = heading.text().split(ColumnNamer.BELOW, -1);
    String name = texts[texts.length - 1];
    String aspect = texts.length > 1 && !texts[0].equals(name) ? texts[0] : "";
    String words = name.toLowerCase(Locale.ROOT);
    if (heading.column() < figures) {
      return ofLabel(heading, words, name);
    }
    Kind summary = summary(words);
    if (summary != null) {
      FigureUnit unit = summary == Kind.CONVERSION ? FigureUnit.PERCENT : FigureUnit.INDEX;
      return column(summary, null, named(heading, unit), name, "");
    }
    IkpaIndicator found = indicator(name);
    return found == null ? null : column(Kind.INDICATOR, found, named(heading, null), name, aspect);
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

  /** What a text names of the whole IKPA, in lower case; null where it is none of these. */
  static @Nullable Kind summary(String words) {
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
