package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.UnitResult;
import id.cermat.model.Reading;
import id.cermat.writer.annotation.FindingWords;
import id.cermat.writer.annotation.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows sheets as grids: the rows and columns around what is flagged or cited. */
final class SheetGrids {
  private static final int AROUND = 2;
  private static final int HEADER_ROWS = 3;
  private static final int LONGEST = 90;
  private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");

  private final Messages messages;
  private final FindingWords words;
  private final PageLimits limits;
  private final SheetTexts texts;
  private final List<SheetGrid> grids = new ArrayList<>();
  private final Map<CellLocation, String> anchors = new HashMap<>();
  private final Map<Location, String> citing;
  private int leftOut;

  /**
   * @param citing the ids of the figures that cite a cell
   */
  SheetGrids(Messages messages, PageLimits limits, SheetTexts texts, Map<Location, String> citing) {
    this.citing = citing;
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.limits = limits;
    this.texts = texts;
  }

  /** Adds the grids of a unit, as far as the page has room. */
  void add(UnitResult unit, int unitIndex, List<Listed> findings) {
    Map<String, List<TextTable>> files = new HashMap<>();
    MarkedCells.of(unit, findings)
        .sheets()
        .forEach(
            (sheet, marks) -> {
              List<TextTable> tables = files.computeIfAbsent(sheet.file(), this::read);
              TextTable table =
                  tables.stream()
                      .filter(one -> one.sheet().equals(sheet.name()))
                      .findFirst()
                      .orElse(null);
              if (table == null || grids.size() >= limits.sheets()) {
                leftOut++;
              } else {
                grids.add(grid(unit, unitIndex, sheet, table, marks));
              }
            });
  }

  List<SheetGrid> grids() {
    return grids;
  }

  /** Sheets with marks that are not shown. */
  int leftOut() {
    return leftOut;
  }

  /** The ids of the cells that are shown and marked. */
  Map<CellLocation, String> anchors() {
    return anchors;
  }

  private List<TextTable> read(String file) {
    try {
      return texts.read(file);
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  private SheetGrid grid(
      UnitResult unit,
      int unitIndex,
      MarkedCells.Sheet sheet,
      TextTable table,
      TreeMap<Integer, TreeMap<Integer, MarkedCells.Mark>> marks) {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    int kept = 0;
    for (Map.Entry<Integer, TreeMap<Integer, MarkedCells.Mark>> row : marks.entrySet()) {
      if (rows.size() + 2 * AROUND + HEADER_ROWS >= limits.rowsOfSheet()) {
        break;
      }
      kept++;
      for (int r = row.getKey() - AROUND; r <= row.getKey() + AROUND; r++) {
        if (r >= 0 && (r < table.rows().size() || r == row.getKey())) {
          rows.add(r);
        }
      }
      columns.addAll(row.getValue().keySet());
    }
    surround(unit, sheet, rows, columns);
    List<Integer> shown = columns(columns);
    List<SheetGrid.Row> lines = new ArrayList<>();
    int last = -1;
    for (int row : rows) {
      List<SheetGrid.Cell> cells = new ArrayList<>();
      for (int column : shown) {
        cells.add(cell(sheet, table, marks, row, column));
      }
      lines.add(new SheetGrid.Row(row + 1, row != last + 1, cells));
      last = row;
    }
    int flagged =
        (int)
            marks.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(mark -> mark.finding() != null)
                .count();
    return new SheetGrid(
        unitIndex,
        unit.report().unit(),
        sheet.file(),
        sheet.name(),
        shown.stream().map(CellLocation::columnName).toList(),
        lines,
        flagged,
        kept < marks.size() || !shown.containsAll(columns));
  }

  /** The header rows and the columns of the tables in which marked cells stand. */
  private static void surround(
      UnitResult unit, MarkedCells.Sheet sheet, TreeSet<Integer> rows, TreeSet<Integer> columns) {
    for (Reading.RecognisedTable table : unit.report().reading().tables()) {
      Matcher range = RANGE.matcher(table.range());
      if (!table.file().equals(sheet.file())
          || !table.sheet().equals(sheet.name())
          || !range.matches()) {
        continue;
      }
      int top = Integer.parseInt(range.group(2)) - 1;
      int bottom = Integer.parseInt(range.group(4)) - 1;
      Integer inside = rows.ceiling(top);
      if (inside == null || inside > bottom) {
        continue;
      }
      for (int r = top; r < Math.min(top + HEADER_ROWS, bottom); r++) {
        rows.add(r);
      }
      for (int c = CellLocation.columnIndex(range.group(1));
          c <= CellLocation.columnIndex(range.group(3));
          c++) {
        columns.add(c);
      }
    }
  }

  /** Those wanted, with what lies between them, as many as a page is wide. */
  private List<Integer> columns(TreeSet<Integer> wanted) {
    List<Integer> shown = new ArrayList<>();
    int first = Math.max(0, wanted.first() - 1);
    for (int column = first; column <= wanted.last() + 1; column++) {
      if (shown.size() == limits.columnsOfSheet()) {
        break;
      }
      shown.add(column);
    }
    return shown;
  }

  private SheetGrid.Cell cell(
      MarkedCells.Sheet sheet,
      TextTable table,
      TreeMap<Integer, TreeMap<Integer, MarkedCells.Mark>> marks,
      int row,
      int column) {
    String text = text(table, row, column);
    MarkedCells.Mark mark = marks.containsKey(row) ? marks.get(row).get(column) : null;
    if (mark == null) {
      return new SheetGrid.Cell(text, null, null, null, null);
    }
    CellLocation place = new CellLocation(sheet.file(), sheet.name(), row, column);
    String anchor = "cell-" + grids.size() + "-" + place.cell();
    anchors.put(place, anchor);
    Listed finding = mark.finding();
    return finding == null
        ? new SheetGrid.Cell(text, anchor, "cited", messages.text("html/cited"), citing.get(place))
        : new SheetGrid.Cell(
            text,
            anchor,
            finding.finding().severity().id(),
            words.severity(finding.finding().severity()) + ": " + words.title(finding.finding()),
            finding.id());
  }

  private static String text(TextTable table, int row, int column) {
    if (row >= table.rows().size() || column >= table.rows().get(row).size()) {
      return "";
    }
    String text = table.rows().get(row).get(column);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
