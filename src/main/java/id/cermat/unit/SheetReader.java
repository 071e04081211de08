package id.cermat.unit;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.kind.ColumnClashes;
import id.cermat.kind.KanwilForms;
import id.cermat.kind.PerformanceAndBudget;
import id.cermat.kind.PinnedTables;
import id.cermat.kind.TablePlan;
import id.cermat.kind.TablePlanner;
import id.cermat.kind.TableReader;
import id.cermat.kind.UnitParts;
import id.cermat.kind.UnnamedColumns;
import id.cermat.lexicon.LayoutPin;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Label;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import id.cermat.reader.table.ColumnRefiner;
import id.cermat.reader.table.ColumnVote;
import id.cermat.reader.table.FigureTableFinder;
import id.cermat.reader.table.HeaderWords;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.LooseCells;
import id.cermat.reader.table.ReadingLog;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.TableExtent;
import java.util.ArrayList;
import java.util.List;

/** Reads one sheet: its tables, and what stands outside of them. */
final class SheetReader {
  private final HeaderWords words;
  private final List<LayoutPin> pins;
  private final TablePlanner planner;
  private final TableReader reader;
  private final KanwilForms forms;
  private final ReadingLog log;
  private final UnitIdentity identity;
  private final SheetTitles titles;

  SheetReader(
      Vocabulary vocabulary,
      HeaderWords words,
      ReadingLog log,
      UnitParts parts,
      UnitIdentity id,
      SheetTitles titles) {
    this.titles = titles;
    this.words = words;
    this.pins = vocabulary.pins();
    this.planner = new TablePlanner(vocabulary);
    this.reader = new TableReader(vocabulary, log, parts);
    this.forms = new KanwilForms(vocabulary, words, log, parts);
    this.log = log;
    this.identity = id;
  }

  void read(Grid grid) {
    Sheet sheet = new Sheet(grid);
    List<PinnedTables.Pinned> pinned = new PinnedTables(sheet, words, pins).tables();
    List<Region> ofUnits = pinned.isEmpty() ? forms.read(sheet) : List.of();
    List<Region> regions = new ArrayList<>(ofUnits);
    for (Region region : new TableExtent(sheet, words).regions()) {
      boolean own = pinned.stream().noneMatch(table -> table.overlaps(region));
      if (own && ofUnits.stream().noneMatch(region::overlaps)) {
        read(region);
        regions.add(region);
      }
    }
    for (PinnedTables.Pinned table : pinned) {
      read(table);
      regions.add(table.region());
    }
    for (FigureTableFinder.Found table : new FigureTableFinder(sheet, words, regions).tables()) {
      if (reader.readFigures(table.region(), table.columns())) {
        regions.add(table.region());
      }
    }
    LooseCells loose = new LooseCells();
    boolean numbers = false;
    for (int row = 0; row < grid.rowCount(); row++) {
      for (GridCell cell : grid.row(row)) {
        if (cell.kind() == GridCell.Kind.ERROR) {
          error(sheet, cell);
        }
        if (covered(regions, cell)) {
          numbers = true;
        } else if (cell.kind() == GridCell.Kind.TEXT && !Sheet.numeric(cell)) {
          identity.see(grid, Sheet.text(cell));
          titles.see(grid, new Label(Sheet.text(cell), sheet.at(cell.row(), cell.column())));
        } else if (Sheet.holdsAnything(cell) && !Sheet.year(cell)) {
          loose.add(cell);
        } else if (Sheet.year(cell)) {
          identity.see(grid, "tahun " + Sheet.text(cell));
        }
      }
    }
    identity.seeName(grid);
    if (!loose.isEmpty()) {
      log.passOver(loose.passedOver(sheet));
    } else if (!numbers && grid.rowCount() > 0) {
      log.passOver(
          new PassedOver(sheet.at(0, 0), null, Reason.NO_FIGURES, List.of(grid.sheet()), false));
    }
  }

  /** An error counts wherever it stands; one in a table's column of figures is noted already. */
  private void error(Sheet sheet, GridCell cell) {
    log.odd(
        new Oddity(
            Oddity.Kind.ERROR_VALUE,
            sheet.at(cell.row(), cell.column()),
            Sheet.text(cell),
            null,
            sheet.grid().sheet(),
            null,
            List.of()));
  }

  private void read(PinnedTables.Pinned table) {
    Region raw = table.region();
    Region refined = ColumnRefiner.refine(raw);
    Region region =
        refined.withHeadings(PinnedTables.pinned(table.pin(), refined.header().headings()));
    TablePlan plan = table.plan(region);
    if (table.anyFigures() ? reader.readFigures(raw) : plan != null && reader.read(plan)) {
      return;
    }
    if (table.anyFigures() || plan != null) {
      passOver(raw, Reason.NO_ROWS);
    } else {
      read(raw, region);
    }
  }

  private void read(Region raw) {
    for (Region part : PerformanceAndBudget.parts(raw)) {
      read(part, part.rows().isEmpty() ? part : ColumnRefiner.refine(part));
    }
  }

  private void passOver(Region region, Reason reason) {
    String sheet = region.sheet().grid().sheet();
    log.passOver(new PassedOver(region.area(), region.range(), reason, List.of(sheet), false));
  }

  private void read(Region raw, Region region) {
    if (raw.rows().isEmpty()) {
      passOver(raw, Reason.NO_ROWS);
      return;
    }
    List<TablePlan> plans = planner.plans(region);
    UnnamedColumns unnamed = new UnnamedColumns();
    ColumnClashes clashes = new ColumnClashes(unnamed);
    boolean any = false;
    for (TablePlan plan : plans) {
      TablePlan settled = clashes.settle(plan);
      any |= settled != null && reader.read(settled);
    }
    boolean ofFigures = !any && reader.readFigures(raw);
    PassedOver clash = clashes.clash();
    if (clash != null) {
      log.passOver(clash);
    }
    if (any) {
      noteUnnamed(region, unnamed);
    } else if (!ofFigures && clash == null) {
      passOver(raw, plans.isEmpty() ? Reason.NO_KNOWN_HEADER : Reason.NO_ROWS);
    }
  }

  private void noteUnnamed(Region region, UnnamedColumns unnamed) {
    for (Heading heading : region.header().headings()) {
      boolean unknown = heading.meaning() == null && !heading.isFigure();
      if (unknown && ColumnVote.of(region.sheet(), region.rows(), heading.column()).numbers() > 1) {
        unnamed.add(heading);
      }
    }
    unnamed.passedOver(region).ifPresent(log::passOver);
  }

  private static boolean covered(List<Region> regions, GridCell cell) {
    for (Region region : regions) {
      if (region.covers(cell)) {
        return true;
      }
    }
    return false;
  }
}
