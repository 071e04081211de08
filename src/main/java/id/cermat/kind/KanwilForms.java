package id.cermat.kind;

import id.cermat.figure.CellLocation;
import id.cermat.format.sheet.Grid;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.IkpaTable;
import id.cermat.model.Reading.Column;
import id.cermat.model.Reading.RecognisedTable;
import id.cermat.model.RekapTable;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.HeaderWords;
import id.cermat.reader.table.ReadingLog;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the forms of a regional office (Kanwil) that hold many units: the rekap and the IKPA, with
 * the list of a single unit's. Their rows are units, so that no other reader may take them for
 * indicators.
 */
public final class KanwilForms {
  /** No such form begins further down; a longer search would only slow large sheets. */
  static final int LAST_HEADER = 10_000;

  private final HeaderWords words;
  private final RowWords rowWords;
  private final ReadingLog log;
  private final UnitParts parts;

  public KanwilForms(Vocabulary vocabulary, HeaderWords words, ReadingLog log, UnitParts parts) {
    this.words = words;
    this.rowWords = new RowWords(vocabulary);
    this.log = log;
    this.parts = parts;
  }

  /** Reads all such forms of a sheet; the regions that they cover. */
  public List<Region> read(Sheet sheet) {
    List<Region> regions = new ArrayList<>();
    for (IkpaBlocks blocks : IkpaBlocks.on(sheet, new ColumnNamer(sheet, words))) {
      FigureReader figures = new FigureReader(blocks.region(), false, log);
      IkpaTable table = blocks.read(figures);
      parts.ikpas.add(table);
      book("ikpa", blocks.region(), table.satkers().size());
      regions.add(blocks.region());
    }
    regions.addAll(lists(sheet, regions));
    RekapFinder finder = new RekapFinder(sheet, words, rowWords);
    for (int row = 0; row < Math.min(sheet.grid().rowCount(), LAST_HEADER); row++) {
      if (covered(regions, row)) {
        continue;
      }
      Optional<RekapForm> found = finder.at(row);
      if (found.isPresent()) {
        RekapForm form = found.get();
        FigureReader figures = new FigureReader(form.region(), false, log);
        RekapTable table = RekapRows.read(form, figures, rowWords);
        parts.rekaps.add(table);
        book("rekap", form.region(), table.units().size());
        form.passedOver().ifPresent(log::passOver);
        regions.add(form.region());
      }
    }
    return regions;
  }

  private List<Region> lists(Sheet sheet, List<Region> taken) {
    List<Region> regions = new ArrayList<>();
    ColumnNamer namer = new ColumnNamer(sheet, words);
    for (int row = 0; row < Math.min(sheet.grid().rowCount(), LAST_HEADER); row++) {
      IkpaList list =
          covered(taken, row) || covered(regions, row)
              ? null
              : IkpaList.at(sheet, namer, rowWords, row);
      if (list != null) {
        IkpaTable table = list.read(new FigureReader(list.region(), false, log));
        parts.ikpas.add(table);
        book("ikpa", list.region(), list.region().rows().size());
        regions.add(list.region());
      }
    }
    return regions;
  }

  private static boolean covered(List<Region> regions, int row) {
    return regions.stream()
        .anyMatch(region -> row >= region.header().firstRow() && row <= region.lastRow());
  }

  private void book(String kind, Region region, int rows) {
    List<Column> columns =
        region.header().headings().stream()
            .filter(heading -> !heading.evidence().isEmpty())
            .map(
                heading ->
                    new Column(
                        CellLocation.columnName(heading.column()),
                        heading.text(),
                        heading.meaning() == null ? heading.evidence() : heading.meaning().id(),
                        heading.evidence()))
            .toList();
    Grid grid = region.sheet().grid();
    log.table(new RecognisedTable(kind, grid.file(), grid.sheet(), region.range(), columns, rows));
  }
}
