package id.cermat.reader.draft;

import id.cermat.figure.DecimalStyle;
import id.cermat.figure.FigureParser;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Hints;
import id.cermat.figure.ParsedFigure;
import id.cermat.lexicon.Meaning;
import id.cermat.model.DraftTable.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what the headings of a table say against its figures. A heading that most of them
 * contradict does not mean what it seems to: amounts are no percentages, an index is computed from
 * the target and the realization beside it. Nothing may be held against a figure whose column is
 * not understood.
 */
final class ColumnEvidence {
  private static final Set<Meaning> SHARES =
      EnumSet.of(Meaning.INDEX, Meaning.PERCENTAGE, Meaning.GROWTH, Meaning.WEIGHT);
  private static final Set<Meaning> AMOUNTS =
      EnumSet.of(Meaning.CEILING, Meaning.REVISED_CEILING, Meaning.REMAINDER);
  private static final Set<Meaning> ALONE =
      EnumSet.of(Meaning.TARGET, Meaning.REALIZATION, Meaning.INDEX);

  /** No percentage is as large; no amount of a budget is as small. */
  private static final BigDecimal AMOUNT = BigDecimal.valueOf(10_000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** In fewer rows a computation may hold by chance. */
  private static final int FEWEST_ROWS = 3;

  /** Of two years the one that a word stands over is the one it is about. */
  private static final int FEWEST_YEARS = 3;

  /** Between a third and three times a target a figure beside it may well be its realization. */
  private static final BigDecimal FEW_TIMES = BigDecimal.valueOf(3);

  /** A cell with more characters holds a sentence. */
  private static final int LONGEST = 40;

  private final RawTable table;
  private final List<Column> columns;
  private final Map<Integer, List<Optional<ParsedFigure.Reading>>> read = new HashMap<>();

  private ColumnEvidence(RawTable table) {
    this.table = table;
    this.columns = new ArrayList<>(table.columns());
  }

  /** The table, with the meaning taken from each column that its figures contradict. */
  static RawTable weigh(RawTable table) {
    ColumnEvidence evidence = new ColumnEvidence(table);
    evidence.years();
    evidence.magnitudes();
    evidence.groups();
    evidence.achievements();
    evidence.realizations();
    return new RawTable(
        table.caption(), table.header(), List.copyOf(evidence.columns), table.rows());
  }

  /** What stands over the middle of a row of years is the heading of all of them. */
  private void years() {
    for (int first = 0; first < columns.size(); first++) {
      int end = first;
      while (end < columns.size() && columns.get(end).year() != null) {
        end++;
      }
      List<Column> run = columns.subList(first, end);
      List<Column> named =
          run.stream().filter(column -> column.meaning() != Meaning.CALENDAR_YEAR).toList();
      boolean middle =
          named.size() == 1
              && run.size() >= FEWEST_YEARS
              && Math.abs(2 * run.indexOf(named.get(0)) - (run.size() - 1)) <= 1;
      Meaning meaning = middle ? named.get(0).meaning() : null;
      if (meaning != null && ALONE.contains(meaning)) {
        for (int i = first; i < end; i++) {
          columns.set(i, new Column(columns.get(i).header(), meaning, columns.get(i).year()));
        }
      }
      first = end;
    }
  }

  private void magnitudes() {
    for (int i = 0; i < columns.size(); i++) {
      Meaning meaning = columns.get(i).meaning();
      boolean shares = meaning != null && SHARES.contains(meaning);
      if (shares || meaning != null && AMOUNTS.contains(meaning)) {
        int headed = table.headedScale(i);
        int scale = headed == 0 && !shares ? table.captionScale() : headed;
        List<BigDecimal> values = values(i).stream().map(v -> v.movePointRight(scale)).toList();
        long large = values.stream().filter(v -> v.abs().compareTo(AMOUNT) >= 0).count();
        if (shares ? 2 * large > values.size() : percent(i) || large == 0 && values.size() > 1) {
          unknown(i);
        }
      }
    }
  }

  /** Two columns of one meaning belong to two groups; which is whose, their headings must tell. */
  private void groups() {
    int names = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).meaning() == Meaning.INDICATOR) {
        names = names < 0 ? i : columns.size();
      }
      if (names == columns.size() && ColumnWords.isFigure(columns.get(i))) {
        unknown(i);
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.meaning() == null || !ALONE.contains(column.meaning())) {
        continue;
      }
      List<Integer> same = new ArrayList<>();
      for (int other = 0; other < columns.size(); other++) {
        if (columns.get(other).meaning() == column.meaning()
            && Objects.equals(columns.get(other).year(), column.year())) {
          same.add(other);
        }
      }
      if (same.size() > 1 || column.year() == null && indicesOfYears(column) > 1) {
        same.forEach(this::unknown);
      }
    }
  }

  /** Beside the indices of several years, one without a year compares them. */
  private long indicesOfYears(Column column) {
    return column.meaning() != Meaning.INDEX
        ? 0
        : columns.stream().filter(o -> o.meaning() == Meaning.INDEX && o.year() != null).count();
  }

  /** "Capaian" is the index, or what was reached of the target. */
  private void achievements() {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (comparesYears(column)) {
        unknown(i);
      }
      if (columns.get(i).meaning() != Meaning.INDEX) {
        continue;
      }
      int target = beside(Meaning.TARGET, column);
      int realization = beside(Meaning.REALIZATION, column);
      if (target >= 0 && realization >= 0) {
        if (!computes(target, realization, i)) {
          unknown(i);
        }
      } else if (target >= 0 && follows(target, i)) {
        columns.set(i, new Column(column.header(), Meaning.REALIZATION, column.year()));
      }
    }
  }

  /**
   * What is held against a ceiling or target by a percentage, or left of it by a remainder, is its
   * realization, whatever its heading says.
   */
  private void realizations() {
    for (int whole = 0; whole < columns.size(); whole++) {
      Meaning meaning = columns.get(whole).meaning();
      Column own = columns.get(whole);
      boolean ceiling = meaning == Meaning.CEILING || meaning == Meaning.REVISED_CEILING;
      if (!ceiling && meaning != Meaning.TARGET || beside(Meaning.REALIZATION, own) >= 0) {
        continue;
      }
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).meaning() == null && isRealization(i, whole)) {
          Integer year = columns.get(i).year() == null ? own.year() : columns.get(i).year();
          columns.set(i, new Column(columns.get(i).header(), Meaning.REALIZATION, year));
          break;
        }
      }
    }
  }

  /** Whether in most of three rows and more a percentage or remainder comes of both. */
  private boolean isRealization(int column, int whole) {
    for (int result = 0; result < columns.size(); result++) {
      Meaning meaning = columns.get(result).meaning();
      boolean share = meaning == Meaning.PERCENTAGE || meaning == Meaning.INDEX;
      if (!share && meaning != Meaning.REMAINDER) {
        continue;
      }
      int told = 0;
      int right = 0;
      for (int row = 0; row < table.rows().size(); row++) {
        Optional<ParsedFigure.Reading> of = reading(row, whole);
        Optional<ParsedFigure.Reading> part = reading(row, column);
        Optional<ParsedFigure.Reading> shown = reading(row, result);
        if (of.isPresent()
            && part.isPresent()
            && shown.isPresent()
            && of.get().value().signum() > 0
            && part.get().value().signum() > 0) {
          told++;
          right +=
              share
                  ? percent(of.get().value(), part.get().value(), shown.get()) ? 1 : 0
                  : of.get().value().subtract(part.get().value()).compareTo(shown.get().value())
                          == 0
                      ? 1
                      : 0;
        }
      }
      if (right >= FEWEST_ROWS && 3 * right >= 2 * told) {
        return true;
      }
    }
    return false;
  }

  private static boolean percent(BigDecimal whole, BigDecimal part, ParsedFigure.Reading shown) {
    BigDecimal share = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    BigDecimal within = BigDecimal.ONE.scaleByPowerOfTen(-shown.decimals());
    return share.subtract(shown.value()).abs().compareTo(within) <= 0;
  }

  /** Beside the realizations of several years and no target a percentage tells how they changed. */
  private boolean comparesYears(Column column) {
    boolean share = column.meaning() == Meaning.INDEX || column.meaning() == Meaning.PERCENTAGE;
    long years =
        columns.stream()
            .filter(one -> one.meaning() == Meaning.REALIZATION && one.year() != null)
            .map(Column::year)
            .distinct()
            .count();
    boolean targets = columns.stream().anyMatch(one -> one.meaning() == Meaning.TARGET);
    return share && column.year() == null && years > 1 && !targets;
  }

  /** The column with a meaning that speaks of the same year; -1 where there is none. */
  private int beside(Meaning meaning, Column column) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      Integer year = columns.get(i).year();
      boolean same = year == null || column.year() == null || year.equals(column.year());
      if (columns.get(i).meaning() == meaning && same) {
        found = i;
      }
    }
    return found;
  }

  /** Whether in half of the rows at least an index comes of target and realization. */
  private boolean computes(int target, int realization, int index) {
    int told = 0;
    int right = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<ParsedFigure.Reading> aim = reading(row, target);
      Optional<ParsedFigure.Reading> reached = reading(row, realization);
      Optional<ParsedFigure.Reading> shown = reading(row, index);
      if (aim.isPresent()
          && reached.isPresent()
          && shown.isPresent()
          && aim.get().value().signum() > 0
          && reached.get().value().signum() > 0) {
        told++;
        right += computes(aim.get().value(), reached.get().value(), shown.get()) ? 1 : 0;
      }
    }
    return told < 2 || 2 * right >= told;
  }

  private static boolean computes(BigDecimal aim, BigDecimal reached, ParsedFigure.Reading shown) {
    BigDecimal higher = reached.multiply(HUNDRED).divide(aim, MathContext.DECIMAL64);
    BigDecimal lower =
        TWO.multiply(aim).subtract(reached).multiply(HUNDRED).divide(aim, MathContext.DECIMAL64);
    BigDecimal inverse = aim.multiply(HUNDRED).divide(reached, MathContext.DECIMAL64);
    BigDecimal within = BigDecimal.ONE.scaleByPowerOfTen(-shown.decimals());
    for (BigDecimal computed : List.of(higher, lower, inverse)) {
      BigDecimal apart = computed.subtract(shown.value()).abs();
      boolean capped =
          shown.value().compareTo(HUNDRED) >= 0 && computed.compareTo(shown.value()) >= 0;
      if (apart.compareTo(within) <= 0 || capped && shown.value().scale() <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figures go with targets that are no percentages themselves. */
  private boolean follows(int target, int column) {
    int telling = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<ParsedFigure.Reading> aim = reading(row, target);
      Optional<ParsedFigure.Reading> shown = reading(row, column);
      if (aim.isEmpty() || shown.isEmpty() || aim.get().value().signum() <= 0) {
        continue;
      }
      BigDecimal of = aim.get().value();
      BigDecimal value = shown.get().value();
      if (value.compareTo(of.multiply(FEW_TIMES)) > 0
          || value.multiply(FEW_TIMES).compareTo(of) < 0) {
        return false;
      }
      boolean near =
          of.compareTo(HUNDRED.multiply(FEW_TIMES)) < 0
              && of.multiply(FEW_TIMES).compareTo(HUNDRED) > 0;
      telling += near ? 0 : 1;
    }
    return telling >= 2;
  }

  private void unknown(int column) {
    Column own = columns.get(column);
    columns.set(column, new Column(own.header(), null, own.year()));
  }

  private String text(int row, int column) {
    List<View> cells = table.rows().get(row);
    return column < cells.size() ? cells.get(column).text() : "";
  }

  private boolean percent(int column) {
    long signs = 0;
    long filled = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      filled += text(row, column).isEmpty() ? 0 : 1;
      signs += text(row, column).contains("%") ? 1 : 0;
    }
    return 2 * signs > filled;
  }

  private List<BigDecimal> values(int column) {
    List<BigDecimal> values = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      reading(row, column).ifPresent(reading -> values.add(reading.value()));
    }
    return values;
  }

  private Optional<ParsedFigure.Reading> reading(int row, int column) {
    return read.computeIfAbsent(column, this::readings).get(row);
  }

  private List<Optional<ParsedFigure.Reading>> readings(int column) {
    List<String> literals = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      String literal = text(row, column);
      literals.add(literal.length() > LONGEST ? "" : literal);
    }
    Hints hints = new Hints(FigureUnit.NONE, DecimalStyle.vote(literals), true);
    return literals.stream().map(literal -> FigureParser.parse(literal, hints).chosen()).toList();
  }
}
