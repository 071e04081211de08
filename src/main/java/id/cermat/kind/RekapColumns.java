package id.cermat.kind;

import id.cermat.kind.RekapForm.Measured;
import id.cermat.lexicon.Meaning;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.ColumnVote;
import id.cermat.reader.table.FigureColumns;
import id.cermat.reader.table.HeaderWords;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the columns of a rekap measure. */
final class RekapColumns {
  private static final Set<Meaning> MEASURES =
      EnumSet.of(Meaning.TARGET, Meaning.REALIZATION, Meaning.INDEX);
  private static final Pattern RANK =
      Pattern.compile("(?i)(?:peringkat|rank(?:ing)?|urutan|posisi)(?: \\p{L}+)?");
  private static final Pattern CODE =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(\\d{1,2}\\s?[a-z]?\\s?-\\s?(?:cp|c|n))(?![\\p{L}\\d])");

  private final Region region;
  private final HeaderWords words;
  private final int unitColumn;
  private final boolean byRow;
  private final List<Measured> measured = new ArrayList<>();
  private final List<Heading> unread = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  RekapColumns(Region region, HeaderWords words, int unitColumn, boolean byRow) {
    this.region = region;
    this.words = words;
    this.unitColumn = unitColumn;
    this.byRow = byRow;
    for (Heading heading : region.header().headings()) {
      headings.add(read(heading));
    }
    settleDates();
  }

  /** The columns of figures. */
  List<Measured> measured() {
    return measured;
  }

  /** Columns of figures under no known header. */
  List<Heading> unread() {
    return unread;
  }

  /** All columns, those that were understood with their evidence. */
  List<Heading> headings() {
    return headings;
  }

  /** Whether the columns make a rekap: something is measured, and none of it is a budget. */
  boolean plausible() {
    boolean budget =
        region.has(Meaning.CEILING)
            || region.has(Meaning.REVISED_CEILING)
            || region.has(Meaning.EXPENDITURE)
            || region.has(Meaning.COMPONENT);
    boolean before =
        region.header().headings().stream()
            .anyMatch(
                h ->
                    h.column() < unitColumn
                        && (h.isFigure() || h.is(Meaning.INDICATOR) || h.is(Meaning.OBJECTIVE)));
    return !budget
        && !before
        && measured.stream().anyMatch(column -> column.kind() != Measured.Kind.RANK);
  }

  private Heading read(Heading heading) {
    if (heading.column() == unitColumn) {
      return heading.withMeaning(Meaning.UNIT, heading.text());
    }
    ColumnVote vote = ColumnVote.of(region.sheet(), region.rows(), heading.column());
    boolean figures = vote.numbers() + vote.texts() > 0;
    if (heading.column() < unitColumn || !figures || byRow && !heading.isFigure()) {
      return heading;
    }
    Measured column = column(heading);
    if (column == null) {
      if (!heading.is(Meaning.NUMBER) && !heading.is(Meaning.CODE)) {
        unread.add(heading);
      }
      return heading.withMeaning(null, "");
    }
    measured.add(column);
    return column.heading();
  }

  private @Nullable Measured column(Heading heading) {
    String[] texts = heading.text().split(ColumnNamer.BELOW, -1);
    String last = texts[texts.length - 1];
    if (RANK.matcher(last).matches()) {
      return new Measured(
          Measured.Kind.RANK,
          heading.withMeaning(null, "peringkat"),
          "",
          group(texts, texts.length - 1),
          Meaning.INDEX,
          null,
          null);
    }
    if (FigureColumns.naming(last)) {
      return null;
    }
    Meaning measure = measure(last);
    int own = measure == null ? texts.length : texts.length - 1;
    String group = group(texts, own);
    if (measure == null && unmeasured(heading)) {
      return null;
    }
    boolean inOne = measure != null && CODE.matcher(last).find();
    String whole = inOne ? group + " " + last : group;
    Matcher code = CODE.matcher(whole);
    boolean coded = code.find();
    String name = Texts.fold(CODE.matcher(group).replaceAll(" ")).replaceAll("^[\\s.:–-]+", "");
    boolean score = RowWords.organisationScore(group) && !coded;
    if (measure == null && !coded && !score && !titled()) {
      return null;
    }
    Meaning means = measure == null ? byTitle() : measure;
    return new Measured(
        score ? Measured.Kind.ORGANISATION_SCORE : Measured.Kind.INDICATOR,
        heading.withMeaning(means, measure == null ? heading.text() : heading.evidence()),
        coded ? Texts.code(code.group(1)) : "",
        name,
        means,
        heading.year(),
        heading.period());
  }

  /** A column that says it measures something else: growth, weight, a note. */
  private boolean unmeasured(Heading heading) {
    HeaderWords.Match match = words.match(heading.text());
    Meaning meaning = heading.meaning();
    return meaning != null
        && match.exact()
        && !MEASURES.contains(meaning)
        && meaning != Meaning.INDICATOR
        && meaning != Meaning.OBJECTIVE;
  }

  /** Target, realization or index, where the text says nothing else; null otherwise. */
  private @Nullable Meaning measure(String text) {
    HeaderWords.Match match = words.match(CODE.matcher(text).replaceAll(" ").strip());
    if (!match.exact()) {
      return null;
    }
    Set<Meaning> meanings =
        match.hits().stream()
            .map(HeaderWords.Hit::meaning)
            .filter(meaning -> !Heading.PERIODS.contains(meaning))
            .collect(Collectors.toSet());
    if (meanings.size() != 1) {
      return null;
    }
    Meaning meaning = meanings.iterator().next();
    return MEASURES.contains(meaning) ? meaning : null;
  }

  private static String group(String[] texts, int count) {
    return Arrays.stream(texts).limit(count).distinct().collect(Collectors.joining(" "));
  }

  /** Whether the title says what columns hold that are headed by a name alone. */
  private boolean titled() {
    return region
        .titles()
        .mention(
            "indeks", "index", "capaian", "nilai kinerja", "realisasi", "target", "iku", "nko");
  }

  /** What columns measure that are headed by an indicator alone. */
  private Meaning byTitle() {
    if (region.titles().mention("indeks", "index", "capaian", "nilai kinerja")) {
      return Meaning.INDEX;
    }
    boolean realized = region.titles().mention("realisasi");
    boolean aimed = region.titles().mention("target");
    if (realized == aimed) {
      return Meaning.INDEX;
    }
    return realized ? Meaning.REALIZATION : Meaning.TARGET;
  }

  /** A year or period that all columns of an indicator share does not tell them apart. */
  private void settleDates() {
    List<Measured> settled = new ArrayList<>();
    for (Measured column : measured) {
      long years =
          ofSame(column).stream().map(Measured::year).filter(Objects::nonNull).distinct().count();
      long periods =
          ofSame(column).stream().map(Measured::period).filter(Objects::nonNull).distinct().count();
      settled.add(
          new Measured(
              column.kind(),
              column.heading(),
              column.code(),
              column.name(),
              column.measure(),
              years > 1 ? column.year() : null,
              periods > 1 ? column.period() : null));
    }
    measured.clear();
    measured.addAll(settled);
  }

  private List<Measured> ofSame(Measured column) {
    return measured.stream()
        .filter(other -> other.code().equals(column.code()))
        .filter(
            other ->
                other
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .equals(column.name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
