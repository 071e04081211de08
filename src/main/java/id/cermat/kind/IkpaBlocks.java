package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.lexicon.Meaning;
import id.cermat.model.IkpaTable;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.model.Label;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.ColumnNumbers;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Header;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.Titles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The IKPA with its indicators side by side: as OM-SPAN exports it, a block of four rows a spending
 * unit, which one column calls Nilai, Bobot, Nilai Akhir and Nilai Aspek; or as offices keep it, a
 * row of scores a spending unit.
 *
 * @param region the rows of all blocks under their header
 * @param blocks the rows of each block; a row that it lacks is negative
 */
record IkpaBlocks(Region region, List<IkpaColumn> columns, List<Block> blocks) {
  private static final int MAX_DEPTH = 4;
  private static final int GAP = 3;

  /** The rows of one spending unit; −1 where one is missing. */
  record Block(int score, int weight, int weighted, int aspect) {}

  /** The exports on a sheet, from top to bottom. */
  static List<IkpaBlocks> on(Sheet sheet, ColumnNamer namer) {
    List<IkpaBlocks> found = new ArrayList<>();
    Grid grid = sheet.grid();
    int row = 0;
    while (row + 1 < Math.min(grid.rowCount(), KanwilForms.LAST_HEADER)) {
      int column = labelColumn(sheet, row);
      IkpaBlocks export = column < 0 ? scores(sheet, namer, row) : at(sheet, namer, row, column);
      if (export == null) {
        row++;
      } else {
        found.add(export);
        row = export.region.lastRow() + 1;
      }
    }
    return found;
  }

  /** The column in which this row says Nilai and the next one Bobot, or −1. */
  private static int labelColumn(Sheet sheet, int row) {
    for (GridCell cell : sheet.grid().row(row)) {
      if (cell.kind() == GridCell.Kind.TEXT
          && word(Sheet.text(cell)).equals("nilai")
          && word(sheet, row + 1, cell.column()).equals("bobot")) {
        return cell.column();
      }
    }
    return -1;
  }

  private static String word(Sheet sheet, int row, int column) {
    return word(sheet.text(row, column));
  }

  private static String word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c == ' ') {
        letters.append(c);
      }
    }
    return letters.toString().strip();
  }

  private static @Nullable IkpaBlocks at(Sheet sheet, ColumnNamer namer, int first, int label) {
    int bottom = first - 1;
    while (bottom >= 0 && texts(sheet, bottom) < 2) {
      bottom--;
    }
    int top = bottom;
    while (top > 0 && bottom - top + 1 < MAX_DEPTH && texts(sheet, top - 1) > 1) {
      top--;
    }
    if (bottom < 0 || first - bottom > GAP) {
      return null;
    }
    List<IkpaColumn> columns = new ArrayList<>();
    Header header = header(sheet, namer, new int[] {top, bottom}, label, label, columns);
    if (columns.stream().filter(column -> column.indicator() != null).count() < 3) {
      return null;
    }
    List<Integer> rows = new ArrayList<>();
    List<Block> blocks = blocks(sheet, first, label, rows);
    Titles titles = Titles.above(sheet, header, List.of());
    return new IkpaBlocks(new Region(sheet, header, titles, rows), columns, blocks);
  }

  /**
   * The header over the given rows.
   *
   * @param figures the first column that may hold figures
   * @param label the column that names the rows of a block; −1 where there is none
   * @param columns where its known columns are added
   */
  private static Header header(
      Sheet sheet,
      ColumnNamer namer,
      int[] rows,
      int figures,
      int label,
      List<IkpaColumn> columns) {
    List<Heading> headings = new ArrayList<>();
    for (int column = 0; column < sheet.grid().columnCount(); column++) {
      Heading heading = namer.name(rows[0], rows[1], column, 0);
      IkpaColumn known =
          heading.text().isEmpty() || column == label ? null : IkpaColumn.of(heading, figures);
      if (known != null) {
        columns.add(known);
      }
      headings.add(known == null ? heading.withMeaning(null, "") : known.heading());
    }
    int left =
        headings.stream()
            .filter(heading -> !heading.text().isEmpty())
            .mapToInt(Heading::column)
            .min()
            .orElse(figures);
    // A list of units may end with a rank or a year; beside a block another table may stand.
    int right =
        label < 0
            ? headings.stream()
                .filter(heading -> !heading.text().isEmpty())
                .mapToInt(Heading::column)
                .max()
                .orElse(figures)
            : columns.stream().mapToInt(c -> c.heading().column()).max().orElse(figures);
    return new Header(rows[0], rows[1], left, right, headings);
  }

  /** A row of scores a unit, under a row that names at least five indicators; null if none is. */
  private static @Nullable IkpaBlocks scores(Sheet sheet, ColumnNamer namer, int bottom) {
    int figures = -1;
    Set<IkpaIndicator> named = EnumSet.noneOf(IkpaIndicator.class);
    List<GridCell> texts = sheet.grid().row(bottom);
    if (texts.size() < IkpaColumn.TELLING) {
      return null;
    }
    for (GridCell cell : texts) {
      IkpaIndicator one =
          cell.kind() == GridCell.Kind.TEXT ? IkpaColumn.indicator(Sheet.text(cell)) : null;
      if (one != null && named.add(one) && figures < 0) {
        figures = cell.column();
      }
    }
    if (named.size() < IkpaColumn.TELLING) {
      return null;
    }
    int top = bottom > 0 && texts(sheet, bottom - 1) > 1 ? bottom - 1 : bottom;
    List<IkpaColumn> columns = new ArrayList<>();
    Header header = header(sheet, namer, new int[] {top, bottom}, figures, -1, columns);
    int left = header.firstColumn();
    int right = header.lastColumn();
    List<Integer> rows = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int row = bottom + 1; row < sheet.grid().rowCount(); row++) {
      List<GridCell> cells = sheet.filled(row, figures, right);
      if (cells.isEmpty() && !rows.isEmpty() || labelColumn(sheet, row) >= 0) {
        break;
      }
      boolean scored = cells.stream().filter(Sheet::numeric).count() >= IkpaColumn.TELLING - 1;
      if (scored && !ColumnNumbers.are(sheet.filled(row, left, right))) {
        rows.add(row);
        blocks.add(new Block(row, -1, -1, -1));
      }
    }
    if (rows.isEmpty()) {
      return null;
    }
    Titles titles = Titles.above(sheet, header, List.of());
    return new IkpaBlocks(new Region(sheet, header, titles, rows), columns, blocks);
  }

  /** How many different texts stand in a row that has no number; 0 if it has one. */
  private static long texts(Sheet sheet, int row) {
    List<GridCell> cells = sheet.grid().row(row);
    if (cells.stream().anyMatch(Sheet::numeric)) {
      return 0;
    }
    return cells.stream().filter(Sheet::holdsAnything).map(Sheet::text).distinct().count();
  }

  private static List<Block> blocks(Sheet sheet, int first, int label, List<Integer> rows) {
    List<Block> blocks = new ArrayList<>();
    int[] block = null;
    int strange = 0;
    for (int row = first; row < sheet.grid().rowCount() && strange < GAP + MAX_DEPTH; row++) {
      int part =
          List.of("nilai", "bobot", "nilai akhir", "nilai aspek").indexOf(word(sheet, row, label));
      if (part < 0) {
        strange++;
        continue;
      }
      strange = 0;
      if (part == 0) {
        add(blocks, block);
        block = new int[] {-1, -1, -1, -1};
      }
      if (block != null) {
        block[part] = row;
        rows.add(row);
      }
    }
    add(blocks, block);
    return blocks;
  }

  private static void add(List<Block> blocks, int @Nullable [] rows) {
    if (rows != null) {
      blocks.add(new Block(rows[0], rows[1], rows[2], rows[3]));
    }
  }

  /** The blocks as a table. */
  IkpaTable read(FigureReader figures) {
    List<Satker> satkers = blocks.stream().map(block -> satker(block, figures)).toList();
    return new IkpaTable(region.titles().title(), region.area(), region.titles().year(), satkers);
  }

  private Satker satker(Block block, FigureReader figures) {
    Label code = label(block, IkpaColumn.Kind.CODE);
    Label name = label(block, IkpaColumn.Kind.NAME);
    String subject = code != null ? code.text() : name != null ? name.text() : "ikpa";
    List<Measure> measures = new ArrayList<>();
    for (IkpaColumn column : columns) {
      IkpaIndicator indicator = column.indicator();
      if (indicator != null) {
        measures.add(measure(column, indicator, block, figures, subject));
      }
    }
    return new Satker(
        region.sheet().at(block.score, region.header().firstColumn()),
        code,
        name,
        measures,
        summary(block, IkpaColumn.Kind.TOTAL, figures, subject),
        summary(block, IkpaColumn.Kind.CONVERSION, figures, subject),
        summary(block, IkpaColumn.Kind.DISPENSATION, figures, subject),
        summary(block, IkpaColumn.Kind.SCORE, figures, subject),
        label(block, IkpaColumn.Kind.CATEGORY));
  }

  private Measure measure(
      IkpaColumn column,
      IkpaIndicator indicator,
      Block block,
      FigureReader figures,
      String subject) {
    Heading heading = column.heading();
    Heading weight = heading.withMeaning(Meaning.WEIGHT);
    return new Measure(
        indicator,
        new Label(column.name(), region.sheet().at(heading.row(), heading.column())),
        column.aspect().isEmpty()
            ? null
            : new Label(
                column.aspect(), region.sheet().at(region.header().firstRow(), heading.column())),
        figure(block.score, heading, figures, subject),
        figure(block.weight, weight, figures, subject),
        figure(block.weighted, heading, figures, subject),
        figure(block.aspect, heading, figures, subject));
  }

  private static @Nullable Figure figure(
      int row, Heading heading, FigureReader figures, String subject) {
    return row < 0 ? null : figures.figure(row, heading, subject);
  }

  /** A figure of the whole block: it stands in its first row, or is merged over all. */
  private @Nullable Figure summary(
      Block block, IkpaColumn.Kind kind, FigureReader figures, String subject) {
    return columns.stream()
        .filter(column -> column.kind() == kind)
        .map(column -> figure(block.score, column.heading(), figures, subject))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Label label(Block block, IkpaColumn.Kind kind) {
    TreeMap<Integer, Label> found = new TreeMap<>();
    for (IkpaColumn column : columns) {
      Label label =
          column.kind() == kind
              ? region.sheet().label(block.score, column.heading().column())
              : null;
      if (label != null) {
        // The export guards leading zeros with an apostrophe.
        String text = label.text().replaceFirst("^['’`]", "");
        found.put(column.heading().column(), new Label(text, label.location()));
      }
    }
    return found.isEmpty() ? null : found.firstEntry().getValue();
  }
}
