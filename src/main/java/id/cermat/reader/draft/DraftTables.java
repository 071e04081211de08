package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.figure.TextLocation;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Block;
import id.cermat.model.BudgetTable;
import id.cermat.model.Citation;
import id.cermat.model.ComponentTable;
import id.cermat.model.DraftTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Input;
import id.cermat.model.Label;
import id.cermat.model.Reading;
import id.cermat.model.Sentence;
import id.cermat.model.UnitReport;
import id.cermat.relation.SheetRelations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the tables of a draft, and from them what the tables of a workbook would become. */
final class DraftTables {
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/])(20\\d\\d)(?![\\d/])");

  private final Flattened flat;
  private final List<TableMeaning> meanings;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final IntFunction<@Nullable String> sections;
  private final Map<Citation.Cell, Citation> byCell = new HashMap<>();

  /**
   * @param sections the indicator of the section to which a block belongs
   */
  DraftTables(
      Flattened flat,
      List<TableMeaning> meanings,
      List<Citation> citations,
      Catalogue catalogue,
      Vocabulary vocabulary,
      IntFunction<@Nullable String> sections) {
    this.sections = sections;
    this.flat = flat;
    this.meanings = meanings;
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    for (Citation citation : citations) {
      if (citation.cell() != null) {
        byCell.putIfAbsent(citation.cell(), citation);
      }
    }
  }

  List<DraftTable> tables(List<Block> blocks, List<Sentence> sentences) {
    List<DraftTable> tables = new ArrayList<>();
    for (int table = 0; table < flat.tables().size(); table++) {
      int first = firstBlock(table);
      Label title = title(first, blocks, sentences);
      tables.add(
          new DraftTable(
              table,
              meanings.get(table).kind(),
              title,
              title == null ? null : year(title.text()),
              blocks.get(first).location(),
              flat.tables().get(table).columns(),
              rows(table)));
    }
    return List.copyOf(tables);
  }

  private int firstBlock(int table) {
    for (int i = 0; i < flat.cells().size(); i++) {
      Citation.Cell cell = flat.cells().get(i);
      if (cell != null && cell.table() == table) {
        return i;
      }
    }
    throw new IllegalStateException("a table without cells");
  }

  /** The heading or the last sentence before a table. */
  private @Nullable Label title(int first, List<Block> blocks, List<Sentence> sentences) {
    if (first == 0 || flat.cells().get(first - 1) != null) {
      return null;
    }
    Block before = blocks.get(first - 1);
    Label title = new Label(before.text(), before.location());
    for (Sentence sentence : sentences) {
      if (sentence.block() == before.index()) {
        title = new Label(sentence.text(), sentence.location());
      }
    }
    return title;
  }

  /** The one year that a title names; null where it names several. */
  static @Nullable Integer year(String title) {
    Integer year = null;
    Matcher matcher = YEAR.matcher(title);
    while (matcher.find()) {
      Integer found = Integer.valueOf(matcher.group(1));
      if (year != null && !year.equals(found)) {
        return null;
      }
      year = found;
    }
    return year;
  }

  private List<DraftTable.Row> rows(int table) {
    List<DraftTable.Row> rows = new ArrayList<>();
    RawTable raw = flat.tables().get(table);
    String section = sections.apply(firstBlock(table));
    for (int row = 0; row < raw.rows().size(); row++) {
      List<DraftTable.Cell> cells = new ArrayList<>();
      TextLocation location = null;
      for (int column = 0; column < raw.rows().get(row).size(); column++) {
        View view = raw.rows().get(row).get(column);
        Citation citation = byCell.get(new Citation.Cell(table, row, column));
        TextLocation place = view.isEmpty() ? null : view.location(0, view.text().length());
        location = location == null ? place : location;
        cells.add(
            new DraftTable.Cell(view.text(), place, citation == null ? -1 : citation.index()));
      }
      if (location != null) {
        String subject = meanings.get(table).subject(row, catalogue, section);
        rows.add(new DraftTable.Row(location, subject, List.copyOf(cells)));
      }
    }
    return List.copyOf(rows);
  }

  /** The tables as a report, so that the rules of a workbook's tables hold for them too. */
  UnitReport report(
      DraftIdentity identity,
      Input input,
      List<DraftTable> tables,
      List<ComponentTable> groups,
      List<SheetRelations> relations) {
    List<IndicatorTable> indicators = new ArrayList<>();
    List<HistoryTable> histories = new ArrayList<>();
    List<BudgetTable> budgets = new ArrayList<>();
    List<ComponentTable> components = new ArrayList<>(groups);
    for (DraftTable table : tables) {
      TableRecords records =
          new TableRecords(
              flat.tables().get(table.index()),
              meanings.get(table.index()),
              table,
              figures(table.index()),
              vocabulary,
              identity.year());
      switch (table.kind()) {
        case CONTRACT, REALIZATION -> {
          if (records.measures() && !records.ofAnotherYear(identity.year())) {
            indicators.add(records.indicators());
          }
        }
        case HISTORY -> records.history().ifPresent(histories::add);
        case BUDGET, REVENUE -> budgets.add(records.budget());
        case OTHER -> {
          String section = sections.apply(firstBlock(table.index()));
          ComponentTable parts = section == null ? null : records.components(section, catalogue);
          if (parts != null) {
            components.add(parts);
          }
        }
      }
    }
    return new UnitReport(
        identity.unit() == null ? input.file() : identity.unit(),
        identity.year(),
        List.of(input),
        List.copyOf(indicators),
        List.of(),
        List.copyOf(components),
        List.of(),
        List.copyOf(budgets),
        List.copyOf(histories),
        List.of(),
        List.of(),
        List.of(),
        new Reading(List.of(), List.of(), List.of(), byCell.size()),
        List.of(),
        null,
        relations);
  }

  private Map<Long, Figure> figures(int table) {
    Map<Long, Figure> figures = new HashMap<>();
    byCell.forEach(
        (cell, citation) -> {
          if (cell.table() == table) {
            figures.put(TableRecords.key(cell.row(), cell.column()), citation.figure());
          }
        });
    return figures;
  }
}
