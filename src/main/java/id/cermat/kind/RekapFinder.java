package id.cermat.kind;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.Meaning;
import id.cermat.model.RekapTable.Summary;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.ColumnNumbers;
import id.cermat.reader.table.ColumnVote;
import id.cermat.reader.table.Header;
import id.cermat.reader.table.HeaderWords;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.Texts;
import id.cermat.reader.table.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the rekaps of a sheet: tables with a column of units, which its header calls so (KPP,
 * Satker, Kantor, Unit Kerja) or its cells show ("KPP Pratama …").
 */
final class RekapFinder {
  private static final int MAX_DEPTH = 4;
  private static final int GAP = 2;

  /** A header that only a column of units has. */
  private static final Pattern UNITS =
      Pattern.compile(
          "(?i)(?:nama |uraian )?(?:kpp|satker|satuan kerja|kantor(?: pelayanan(?: pajak)?)?"
              + "|unit (?:kerja|organisasi|eselon (?:iii|3)|vertikal|kpp)|upk|unit/kpp|kpp/unit"
              + "|unit ?/ ?satker|office)(?: \\(?kpp\\)?)?");

  /** A header that may head a column of units, if its cells name some. */
  private static final Pattern MAY_BE_UNITS =
      Pattern.compile("(?i)(?:nama )?unit|nama|uraian|keterangan|instansi");

  private static final Pattern OFFICE =
      Pattern.compile("(?i)(?:kpp|kp2kp|kantor pelayanan|kppn|kpknl|kppbc|kpu)\\b.+");
  private static final Pattern REGION =
      Pattern.compile("(?i)(?:kanwil|kantor wilayah|tingkat kanwil)\\b.*");
  private static final Pattern MEAN =
      Pattern.compile("(?i)(?:rata[- ]?rata|rerata|average|mean)\\b.*");

  private final Sheet sheet;
  private final Grid grid;
  private final ColumnNamer namer;
  private final HeaderWords words;
  private final RowWords rowWords;

  RekapFinder(Sheet sheet, HeaderWords words, RowWords rowWords) {
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.namer = new ColumnNamer(sheet, words);
    this.words = words;
    this.rowWords = rowWords;
  }

  /** The rekap whose column of units is headed in this row. */
  Optional<RekapForm> at(int row) {
    for (GridCell cell : grid.row(row)) {
      if (cell.kind() == GridCell.Kind.TEXT) {
        String text = Sheet.text(cell);
        boolean named = UNITS.matcher(text).matches();
        if (named || MAY_BE_UNITS.matcher(text).matches()) {
          Optional<RekapForm> form = form(row, cell.column(), named);
          if (form.isPresent()) {
            return form;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RekapForm> form(int row, int unitColumn, boolean named) {
    int bottom = bottom(row, unitColumn);
    int top = top(row, unitColumn);
    List<Heading> headings = headings(top, bottom, unitColumn);
    Header header =
        new Header(
            top,
            bottom,
            headings.get(0).column(),
            headings.get(headings.size() - 1).column(),
            headings);
    if (!named && !namesOffices(header, unitColumn)) {
      return Optional.empty();
    }
    Rows rows = rows(header, unitColumn);
    if (rows.units.size() < 2 || !named && rows.offices < 2) {
      return Optional.empty();
    }
    Titles titles = Titles.above(sheet, header, List.of());
    Region region = new Region(sheet, header, titles, rows.all);
    boolean byRow = rows.offices > 0 || named;
    byRow &= headings.stream().anyMatch(h -> h.column() != unitColumn && labels(region, h));
    Heading unit =
        headings.stream().filter(h -> h.column() == unitColumn).findFirst().orElseThrow();
    if (IkpaColumn.heads(header) || !byRow && repeats(rows)) {
      return Optional.empty();
    }
    RekapColumns columns = new RekapColumns(region, words, unitColumn, byRow);
    if (!columns.plausible()) {
      return Optional.empty();
    }
    return Optional.of(
        new RekapForm(
            region.withHeadings(columns.headings()),
            unit,
            byRow,
            columns.measured(),
            rows.summaries,
            columns.unread()));
  }

  /** Whether units stand in many rows each, so that a row is something else than a unit. */
  private static boolean repeats(Rows rows) {
    int repeated = rows.all.size() - rows.summaries.size() - rows.units.size();
    return repeated > 2 && repeated * 10 > rows.all.size();
  }

  /** Whether the column holds the indicators of a rekap with a row for each. */
  private static boolean labels(Region region, Heading heading) {
    if (!heading.is(Meaning.INDICATOR) && !heading.is(Meaning.CODE)) {
      return false;
    }
    boolean codes = ColumnVote.codes(region.sheet(), region.rows(), heading.column());
    return heading.is(Meaning.INDICATOR) || codes;
  }

  /** The header's last row: nothing stands under the unit's heading, texts stand beside it. */
  private int bottom(int row, int unitColumn) {
    Grid.Range merge = grid.mergeAt(row, unitColumn);
    int bottom = merge == null ? row : merge.lastRow();
    while (bottom - row + 1 < MAX_DEPTH && continues(bottom + 1, unitColumn)) {
      bottom++;
    }
    return bottom;
  }

  private boolean continues(int row, int unitColumn) {
    List<GridCell> cells = grid.row(row).stream().filter(Sheet::holdsAnything).toList();
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(
                cell ->
                    cell.column() > unitColumn
                        && cell.kind() == GridCell.Kind.TEXT
                        && !Sheet.numeric(cell)
                        && !Texts.isPlaceholder(Sheet.text(cell)));
  }

  /** The header's first row: group headings may stand above, right of the unit's heading. */
  private int top(int row, int unitColumn) {
    int top = row;
    while (top > 0 && row - top + 1 < MAX_DEPTH) {
      List<GridCell> above = grid.row(top - 1).stream().filter(Sheet::holdsAnything).toList();
      boolean group =
          !above.isEmpty()
              && above.stream()
                  .allMatch(c -> c.column() > unitColumn && c.kind() == GridCell.Kind.TEXT);
      if (!group) {
        break;
      }
      top--;
    }
    return top;
  }

  private List<Heading> headings(int top, int bottom, int unitColumn) {
    List<Heading> headings = new ArrayList<>();
    int first = unitColumn;
    while (first > 0 && !namer.name(top, bottom, first - 1, first - 1).text().isEmpty()) {
      first--;
    }
    for (int column = first; column < grid.columnCount(); column++) {
      Heading heading = namer.name(top, bottom, column, first);
      if (heading.text().isEmpty()) {
        break;
      }
      headings.add(heading);
    }
    return headings;
  }

  private static final class Rows {
    private final List<Integer> all = new ArrayList<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final Map<Integer, Summary.Kind> summaries = new TreeMap<>();
    private int offices;
  }

  /** Whether at least two offices stand anywhere below; any list has a column of remarks. */
  private boolean namesOffices(Header header, int unitColumn) {
    Set<String> offices = new HashSet<>();
    for (int row = header.lastRow() + 1; row < grid.rowCount() && offices.size() < 2; row++) {
      String text = sheet.covering(row, unitColumn);
      if (OFFICE.matcher(text).matches()) {
        offices.add(text.toLowerCase(Locale.ROOT));
      }
    }
    return offices.size() > 1;
  }

  private Rows rows(Header header, int unitColumn) {
    Rows rows = new Rows();
    int blanks = 0;
    for (int row = header.lastRow() + 1; row < grid.rowCount() && blanks < GAP; row++) {
      List<GridCell> cells = cells(header, row);
      blanks = cells.isEmpty() ? blanks + 1 : 0;
      if (cells.isEmpty() || rows.all.isEmpty() && ColumnNumbers.are(cells)) {
        continue;
      }
      boolean figures =
          cells.stream()
              .anyMatch(
                  cell ->
                      cell.column() > unitColumn
                          && (cell.kind() != GridCell.Kind.TEXT || Sheet.numeric(cell)));
      if (!figures) {
        if (!rows.all.isEmpty() && sheet.text(row, unitColumn).isEmpty()) {
          break;
        }
        continue;
      }
      take(rows, row, unitColumn, cells);
    }
    return rows;
  }

  private void take(Rows rows, int row, int unitColumn, List<GridCell> cells) {
    rows.all.add(row);
    String first =
        cells.stream()
            .filter(cell -> cell.column() <= unitColumn && !Sheet.numeric(cell))
            .map(Sheet::text)
            .findFirst()
            .orElse("");
    String unit = sheet.covering(row, unitColumn);
    if (rowWords.total(first)) {
      rows.summaries.put(row, Summary.Kind.TOTAL);
    } else if (MEAN.matcher(first).matches()) {
      rows.summaries.put(row, Summary.Kind.MEAN);
    } else if (REGION.matcher(first).matches()) {
      rows.summaries.put(row, Summary.Kind.REGION);
    } else if (!unit.isEmpty() && rows.units.add(unit.toLowerCase(Locale.ROOT))) {
      rows.offices += OFFICE.matcher(unit).matches() ? 1 : 0;
    }
  }

  private List<GridCell> cells(Header header, int row) {
    return grid.row(row).stream()
        .filter(
            cell ->
                cell.column() >= header.firstColumn()
                    && cell.column() <= header.lastColumn()
                    && Sheet.holdsAnything(cell))
        .toList();
  }
}
