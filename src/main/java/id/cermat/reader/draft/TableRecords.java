package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.figure.TextLocation;
import id.cermat.lexicon.HeadingCue;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.ComponentTable.Component;
import id.cermat.model.ComponentTable.Group;
import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.DraftTable;
import id.cermat.model.DraftTable.Column;
import id.cermat.model.HistoryTable;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a table of a draft into the record that a workbook's table of its kind becomes. */
final class TableRecords {
  /** A total and two lines: one line alone is no sum. */
  private static final int LEAST_LINES = 3;

  private static final Set<Meaning> AMOUNTS =
      EnumSet.of(Meaning.CEILING, Meaning.REVISED_CEILING, Meaning.REALIZATION, Meaning.TARGET);

  private final RawTable table;
  private final TableMeaning meaning;
  private final DraftTable draft;
  private final Map<Long, Figure> figures;
  private final List<String> totals;
  private final List<String> means;
  private final @Nullable Integer year;

  /**
   * @param figures by row and column, as {@link #key} joins them
   * @param vocabulary the words of totals and means
   * @param reported the year of the report
   */
  TableRecords(
      RawTable table,
      TableMeaning meaning,
      DraftTable draft,
      Map<Long, Figure> figures,
      Vocabulary vocabulary,
      @Nullable Integer reported) {
    this.table = table;
    this.meaning = meaning;
    this.draft = draft;
    this.figures = figures;
    this.totals = vocabulary.totals();
    this.means = vocabulary.cues().getOrDefault(HeadingCue.MEAN, List.of());
    this.year = year(table, draft, reported);
  }

  static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  /** The figure under a meaning that is headed by no year or by the table's own. */
  private @Nullable Figure figure(int row, Meaning wanted) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.meaning() == wanted && (column.year() == null || column.year().equals(year))) {
        return figures.get(key(row, i));
      }
    }
    return null;
  }

  /** The one year that heads columns; else that of the title or the report. */
  private static @Nullable Integer year(
      RawTable table, DraftTable draft, @Nullable Integer reported) {
    List<Integer> years =
        table.columns().stream()
            .filter(column -> column.meaning() != null)
            .map(Column::year)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (years.size() == 1) {
      return years.get(0);
    }
    return draft.year() == null ? reported : draft.year();
  }

  private TextLocation row(int row) {
    return draft.rows().get(row).location();
  }

  private boolean total(@Nullable Label name) {
    String text = name == null ? "" : name.text().toLowerCase(Locale.ROOT);
    return totals.stream().anyMatch(text::startsWith);
  }

  /** Whether a row holds the mean of those above it. */
  private boolean mean(@Nullable Label name) {
    return name != null
        && means.contains(name.text().toLowerCase(Locale.ROOT).replaceAll("[\\s–-]+", " ").strip());
  }

  IndicatorTable indicators() {
    List<Indicator> indicators = new ArrayList<>();
    Figure totalWeight = null;
    Label objective = null;
    for (int row = 0; row < table.rows().size(); row++) {
      // An indicator may be called "Jumlah kunjungan"; a total has nothing to reach.
      boolean measured =
          figure(row, Meaning.TARGET) != null || figure(row, Meaning.REALIZATION) != null;
      if (total(meaning.nameLabel(row)) && !measured) {
        totalWeight = figure(row, Meaning.WEIGHT);
      } else if (!meaning.organisationScore(row) && !mean(meaning.nameLabel(row))) {
        Label own = meaning.objective(row);
        objective = own == null ? objective : own;
        indicators.add(indicator(row, objective));
      }
    }
    IndicatorTable.Kind kind =
        draft.kind() == DraftTable.Kind.CONTRACT
            ? IndicatorTable.Kind.CONTRACT
            : IndicatorTable.Kind.REALIZATION;
    return new IndicatorTable(
        kind, draft.title(), draft.location(), tableYear(), List.copyOf(indicators), totalWeight);
  }

  /** Whether it says what was to be reached or was; indices alone may be those of a selection. */
  boolean measures() {
    return column(Meaning.TARGET) || column(Meaning.REALIZATION);
  }

  private boolean column(Meaning wanted) {
    return table.columns().stream().anyMatch(column -> column.meaning() == wanted);
  }

  /** Whether its figures are those of another year than the report's alone. */
  boolean ofAnotherYear(@Nullable Integer reported) {
    Integer own = tableYear();
    return own != null && reported != null && !own.equals(reported) && !own.equals(draft.year());
  }

  private @Nullable Integer tableYear() {
    boolean headed = table.columns().stream().anyMatch(column -> column.year() != null);
    return headed ? year : draft.year();
  }

  private Indicator indicator(int row, @Nullable Label objective) {
    Figure index = figure(row, Meaning.INDEX);
    return new Indicator(
        row(row),
        meaning.code(row),
        meaning.nameLabel(row),
        objective,
        null,
        null,
        false,
        null,
        figure(row, Meaning.TARGET),
        figure(row, Meaning.REALIZATION),
        index == null ? figure(row, Meaning.PERCENTAGE) : index,
        null,
        null,
        figure(row, Meaning.WEIGHT),
        figure(row, Meaning.WEIGHTED),
        null,
        List.of());
  }

  /** The figures of past years; empty where the years are those of a plan. */
  Optional<HistoryTable> history() {
    SortedMap<Integer, Label> years = new TreeMap<>();
    List<HistoryTable.Row> rows = new ArrayList<>();
    List<Integer> yearly = yearly();
    if (yearly.isEmpty()) {
      return Optional.empty();
    }
    for (int i : yearly) {
      Column column = table.columns().get(i);
      years.put(column.year(), new Label(column.header(), draft.location()));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      SortedMap<Integer, Figure> byYear = new TreeMap<>();
      for (int i : yearly) {
        Integer year = table.columns().get(i).year();
        Figure figure = figures.get(key(row, i));
        if (figure != null) {
          byYear.put(year, figure);
        }
      }
      boolean score = meaning.organisationScore(row);
      rows.add(
          new HistoryTable.Row(
              row(row), meaning.code(row), meaning.nameLabel(row), score, byYear, null));
    }
    Quantity quantity = meaning.quantity(yearly.get(0), 0);
    return Optional.of(
        new HistoryTable(
            draft.title(),
            draft.location(),
            quantity == null ? Quantity.INDEX : quantity,
            years,
            List.copyOf(rows)));
  }

  /** The columns of one quantity through the years; under years may stand several. */
  private List<Integer> yearly() {
    for (Meaning wanted : List.of(Meaning.CALENDAR_YEAR, Meaning.REALIZATION, Meaning.INDEX)) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        Column column = table.columns().get(i);
        if (column.meaning() == wanted && column.year() != null) {
          found.add(i);
        }
      }
      if (found.size() > 1) {
        return found;
      }
    }
    return List.of();
  }

  /** The components of an indicator; null where the table holds none. */
  @Nullable ComponentTable components(String subject, Catalogue catalogue) {
    if (!meaning.ofComponents()) {
      return null;
    }
    List<Component> components = new ArrayList<>();
    Figure totalWeight = null;
    for (int row = 0; row < table.rows().size(); row++) {
      Label name = meaning.nameLabel(row);
      Figure weight = figure(row, Meaning.WEIGHT);
      if (total(name)) {
        totalWeight = weight;
      } else if (name != null && weight != null) {
        components.add(
            new Component(
                row(row),
                name,
                weight,
                figure(row, Meaning.TARGET),
                figure(row, Meaning.REALIZATION),
                figure(row, Meaning.INDEX),
                figure(row, Meaning.WEIGHTED)));
      }
    }
    if (components.size() < 2) {
      return null;
    }
    NamedIndicator known = catalogue.byCode(subject);
    Group group =
        new Group(
            components.get(0).row(),
            new Label(subject, draft.location()),
            known == null ? null : known.name(),
            List.copyOf(components),
            totalWeight,
            null);
    return new ComponentTable(draft.title(), draft.location(), List.of(group));
  }

  BudgetTable budget() {
    int last = table.rows().size() - 1;
    int totalRow = -1;
    long shown = IntStream.rangeClosed(0, last).filter(row -> base(row) != null).count();
    boolean subtotals =
        IntStream.range(1, Math.max(1, last)).anyMatch(row -> total(meaning.nameLabel(row)));
    if (subtotals || shown < LEAST_LINES || unread()) {
      // Which lines each of them adds up is not for the names to tell, nor that of a cut table; and
      // what cannot be read would be missing from the sum.
      totalRow = -1;
    } else if (last > 0 && total(meaning.nameLabel(last))) {
      totalRow = last;
    } else if (last > 0 && total(meaning.nameLabel(0))) {
      totalRow = 0;
    }
    if (totalRow >= 0 && neverAddsUp(totalRow)) {
      // One column that adds up would prove which lines the total takes in.
      totalRow = -1;
    }
    List<BudgetTable.Line> lines = new ArrayList<>();
    for (int row = 0; row <= last; row++) {
      lines.add(line(row, row == totalRow ? 0 : 1, row == totalRow ? -1 : totalRow));
    }
    BudgetTable.Kind kind =
        draft.kind() == DraftTable.Kind.BUDGET ? BudgetTable.Kind.BUDGET : BudgetTable.Kind.REVENUE;
    return new BudgetTable(kind, draft.title(), draft.location(), draft.year(), List.copyOf(lines));
  }

  /** Whether several columns have a total, and in none of them it is the sum of the other rows. */
  private boolean neverAddsUp(int totalRow) {
    int totals = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      Meaning own = table.columns().get(column).meaning();
      Figure total =
          own != null && AMOUNTS.contains(own) ? figures.get(key(totalRow, column)) : null;
      if (total == null) {
        continue;
      }
      totals++;
      BigDecimal apart = total.value();
      BigDecimal within = BigDecimal.ONE.scaleByPowerOfTen(-total.decimals());
      for (int row = 0; row < table.rows().size(); row++) {
        Figure line = row == totalRow ? null : figures.get(key(row, column));
        if (line != null) {
          apart = apart.subtract(line.value());
          within = within.add(BigDecimal.ONE.scaleByPowerOfTen(-line.decimals()));
        }
      }
      // Each of them may be half a unit off.
      if (apart.abs().add(apart.abs()).compareTo(within) <= 0) {
        return false;
      }
    }
    return totals > 1;
  }

  /** Whether a cell among amounts holds digits that are no figure. */
  private boolean unread() {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Meaning own = table.columns().get(column).meaning();
        if (own != null
            && AMOUNTS.contains(own)
            && figures.get(key(row, column)) == null
            && meaning.text(row, column).chars().anyMatch(Character::isDigit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a line may spend or is to collect. */
  private @Nullable Figure base(int row) {
    Figure ceiling = figure(row, Meaning.CEILING);
    Figure revised = figure(row, Meaning.REVISED_CEILING);
    return ceiling != null ? ceiling : revised != null ? revised : figure(row, Meaning.TARGET);
  }

  private BudgetTable.Line line(int row, int level, int parent) {
    Label named = meaning.nameLabel(row);
    Label name = named == null ? meaning.words(row) : named;
    Figure ceiling = figure(row, Meaning.CEILING);
    Figure revised = figure(row, Meaning.REVISED_CEILING);
    Figure percentage = figure(row, Meaning.PERCENTAGE);
    return new BudgetTable.Line(
        row(row),
        name == null ? new Label("", row(row)) : name,
        level,
        parent,
        base(row),
        ceiling != null ? revised : null,
        figure(row, Meaning.REALIZATION),
        percentage == null ? figure(row, Meaning.INDEX) : percentage,
        column(Meaning.REALIZATION) ? figure(row, Meaning.REMAINDER) : null,
        figure(row, Meaning.PREVIOUS),
        figure(row, Meaning.GROWTH));
  }
}
