package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.figure.TextLocation;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a table of a draft into the record that a workbook's table of its kind becomes. */
final class TableRecords {
  private final RawTable table;
  private final TableMeaning meaning;
  private final DraftTable draft;
  private final Map<Long, Figure> figures;
  private final List<String> totals;

  /**
   * @param figures by row and column, as {@link #key} joins them
   * @param totals the first words of a total's row
   */
  TableRecords(
      RawTable table,
      TableMeaning meaning,
      DraftTable draft,
      Map<Long, Figure> figures,
      List<String> totals) {
    this.table = table;
    this.meaning = meaning;
    this.draft = draft;
    this.figures = figures;
    this.totals = totals;
  }

  static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  private @Nullable Figure figure(int row, Meaning wanted) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).meaning() == wanted) {
        return figures.get(key(row, i));
      }
    }
    return null;
  }

  private TextLocation row(int row) {
    return draft.rows().get(row).location();
  }

  private boolean total(@Nullable Label name) {
    String text = name == null ? "" : name.text().toLowerCase(Locale.ROOT);
    return totals.stream().anyMatch(text::startsWith);
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
      } else if (!meaning.organisationScore(row)) {
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
        kind, draft.title(), draft.location(), draft.year(), List.copyOf(indicators), totalWeight);
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

  HistoryTable history() {
    SortedMap<Integer, Label> years = new TreeMap<>();
    List<HistoryTable.Row> rows = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.year() != null) {
        years.put(column.year(), new Label(column.header(), draft.location()));
      }
    }
    for (int row = 0; row < table.rows().size(); row++) {
      SortedMap<Integer, Figure> byYear = new TreeMap<>();
      for (int i = 0; i < table.columns().size(); i++) {
        Integer year = table.columns().get(i).year();
        Figure figure = figures.get(key(row, i));
        if (year != null && figure != null) {
          byYear.put(year, figure);
        }
      }
      boolean score = meaning.organisationScore(row);
      rows.add(
          new HistoryTable.Row(
              row(row), meaning.code(row), meaning.nameLabel(row), score, byYear, null));
    }
    Quantity quantity = meaning.quantity(table.columns().size() - 1, 0);
    return new HistoryTable(
        draft.title(),
        draft.location(),
        quantity == null ? Quantity.INDEX : quantity,
        years,
        List.copyOf(rows));
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
    if (last > 0 && total(meaning.nameLabel(last))) {
      totalRow = last;
    } else if (last > 0 && total(meaning.nameLabel(0))) {
      totalRow = 0;
    }
    List<BudgetTable.Line> lines = new ArrayList<>();
    for (int row = 0; row <= last; row++) {
      lines.add(line(row, row == totalRow ? 0 : 1, row == totalRow ? -1 : totalRow));
    }
    BudgetTable.Kind kind =
        draft.kind() == DraftTable.Kind.BUDGET ? BudgetTable.Kind.BUDGET : BudgetTable.Kind.REVENUE;
    return new BudgetTable(kind, draft.title(), draft.location(), draft.year(), List.copyOf(lines));
  }

  private BudgetTable.Line line(int row, int level, int parent) {
    Label name = meaning.nameLabel(row);
    Figure ceiling = figure(row, Meaning.CEILING);
    Figure revised = figure(row, Meaning.REVISED_CEILING);
    Figure target = figure(row, Meaning.TARGET);
    Figure base = ceiling != null ? ceiling : revised != null ? revised : target;
    Figure percentage = figure(row, Meaning.PERCENTAGE);
    return new BudgetTable.Line(
        row(row),
        name == null ? new Label("", row(row)) : name,
        level,
        parent,
        base,
        ceiling != null ? revised : null,
        figure(row, Meaning.REALIZATION),
        percentage == null ? figure(row, Meaning.INDEX) : percentage,
        figure(row, Meaning.REMAINDER),
        figure(row, Meaning.PREVIOUS),
        figure(row, Meaning.GROWTH));
  }
}
