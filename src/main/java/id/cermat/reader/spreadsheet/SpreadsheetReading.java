package id.cermat.reader.spreadsheet;

import id.cermat.catalogue.SpreadsheetSettings;
import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaEvaluator;
import id.cermat.format.formula.Value;
import id.cermat.format.sheet.FormulaRecalculator;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.spreadsheet.DoubledSum;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.OtherWorkbooks;
import id.cermat.model.spreadsheet.ShortSum;
import id.cermat.model.spreadsheet.Spreadsheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks at a workbook as a spreadsheet. Sheets are kept until the whole file is read, since
 * formulas refer to others; a very large one is looked at alone and let go.
 */
public final class SpreadsheetReading {
  private static final long LARGE = 2_000_000;
  private static final int OPERANDS_PER_FORMULA = 20;
  private static final int MOST_REFERENCES = 50;

  private final Vocabulary vocabulary;
  private final SpreadsheetSettings settings;
  private final Map<String, SheetFormulas> sheets = new LinkedHashMap<>();
  private final ShortSums shortSums = new ShortSums();
  private final ShortRowSums shortRowSums = new ShortRowSums();
  private final InterruptedRuns runs = new InterruptedRuns();
  private final StaleValues stale;
  private final HiddenFigures hidden = new HiddenFigures();
  private final List<CellLocation> external = new ArrayList<>();
  private final List<CellLocation> failed = new ArrayList<>();
  private final List<Interruption> interruptions = new ArrayList<>();
  private final List<ShortSum> unevenSums = new ArrayList<>();
  private final List<DoubledSum> doubledSums = new ArrayList<>();
  private int externals;
  private int formulas;
  private long kept;

  /**
   * A workbook of which nothing is seen yet.
   *
   * @param calculator for formulas beyond what is worked out here
   */
  public SpreadsheetReading(
      Vocabulary vocabulary, SpreadsheetSettings settings, FormulaRecalculator calculator) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.stale = new StaleValues(settings, calculator);
  }

  /** Takes the next sheet. */
  public void see(SheetFormulas sheet) {
    Grid grid = sheet.grid();
    long size = (long) grid.rowCount() * grid.columnCount();
    if (kept + size > LARGE) {
      check(List.of(sheet));
    } else {
      kept += size;
      sheets.put(grid.sheet().toLowerCase(Locale.ROOT), sheet);
    }
  }

  /** What was seen in the whole file. */
  public Spreadsheet finish(String file) {
    check(sheets.values());
    return new Spreadsheet(
        file,
        formulas,
        shortSums.sums() + shortRowSums.sums(),
        Stream.of(shortSums.found(), shortRowSums.found(), unevenSums)
            .flatMap(List::stream)
            .toList(),
        List.copyOf(doubledSums),
        runs.runs(),
        List.copyOf(interruptions),
        stale.recalculation(),
        hidden.found(),
        externals == 0
            ? null
            : new OtherWorkbooks(List.copyOf(external), externals, List.copyOf(failed)));
  }

  private void check(Collection<SheetFormulas> all) {
    Map<CellLocation, Value> instead = new HashMap<>();
    Map<SheetFormulas, GridValues> values = new LinkedHashMap<>();
    Map<SheetFormulas, FormulaEvaluator> evaluators = new HashMap<>();
    for (SheetFormulas sheet : all) {
      formulas += sheet.size();
      if (sheet.size() > 0) {
        GridValues shown = new GridValues(sheet, sheets, instead);
        FormulaEvaluator evaluator =
            new FormulaEvaluator(shown, (long) settings.limit() * OPERANDS_PER_FORMULA);
        values.put(sheet, shown);
        evaluators.put(sheet, evaluator);
        stale.check(sheet, evaluator);
      }
    }
    stale.settle(instead);
    values.forEach(
        (sheet, shown) -> {
          FormulaEvaluator evaluator = Objects.requireNonNull(evaluators.get(sheet));
          shortSums.check(sheet, evaluator, vocabulary);
          shortRowSums.check(sheet, evaluator);
          around(sheet, shown);
          hidden.check(sheet, shown);
          external(sheet);
        });
  }

  /** What the formulas around a cell say of it; what was found of sums before is not said twice. */
  private void around(SheetFormulas sheet, GridValues shown) {
    Around around =
        new Around(
            sheet,
            new FormulaEvaluator(shown, (long) settings.limit() * OPERANDS_PER_FORMULA),
            vocabulary);
    Stream.concat(shortSums.found().stream(), shortRowSums.found().stream())
        .forEach(
            sum -> {
              if (sum.total().location() instanceof CellLocation total) {
                around.claim(total);
              }
              sum.alike().forEach(around::claim);
            });
    runs.check(around);
    doubledSums.addAll(DoubledSums.check(around));
    unevenSums.addAll(UnevenRanges.check(around));
    DriftedReferences.check(around);
    TwinLines.check(around);
    TypedResults.check(around);
    interruptions.addAll(around.found());
  }

  private void external(SheetFormulas sheet) {
    for (int n = 0; n < sheet.size(); n++) {
      if (!sheet.pattern(n).external()) {
        continue;
      }
      externals++;
      if (external.size() < MOST_REFERENCES) {
        CellLocation cell = sheet.location(sheet.row(n), sheet.column(n));
        external.add(cell);
        GridCell shown = sheet.grid().cell(cell.row(), cell.column());
        if (shown != null && shown.kind() == GridCell.Kind.ERROR) {
          failed.add(cell);
        }
      }
    }
  }
}
