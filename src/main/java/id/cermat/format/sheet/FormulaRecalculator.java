package id.cermat.format.sheet;

import id.cermat.format.sheet.GridCell.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calculates the formulas of a workbook that carry no value, as programs leave them that write
 * workbooks without calculating, and single ones on request. The workbook is loaded whole, and only
 * when it is needed; one too large for that is left as it is. What cannot be calculated (a function
 * that POI lacks, another workbook) stays {@link Kind#UNCACHED} and is counted by {@link
 * Grid#uncachedCount()}.
 */
public final class FormulaRecalculator implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(FormulaRecalculator.class);
  private static final long MAX_FILE_SIZE = 20L << 20;

  /** Single formulas are not worth loading a large workbook for, whose values are all there. */
  private static final long MAX_FILE_SIZE_FOR_ONE = 4L << 20;

  private final Path file;
  private @Nullable Workbook workbook;
  private @Nullable FormulaEvaluator evaluator;
  private boolean refused;

  public FormulaRecalculator(Path file) {
    this.file = file;
  }

  /**
   * The grid with its uncached formulas calculated; the same grid if it has none.
   *
   * @throws IOException if the file cannot be read any more
   */
  public Grid recalculate(Grid grid) throws IOException {
    if (grid.uncachedCount() == 0 || Files.size(file) > MAX_FILE_SIZE) {
      return grid;
    }
    Workbook loaded = load();
    Sheet sheet = loaded == null ? null : loaded.getSheet(grid.sheet());
    if (sheet == null) {
      return grid;
    }
    Map<Long, GridCell> calculated = new HashMap<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      for (GridCell cell : grid.row(row)) {
        if (cell.kind() == Kind.UNCACHED) {
          GridCell result = calculate(cell, sheet);
          if (result != null) {
            calculated.put(RecalculatedGrid.key(cell.row(), cell.column()), result);
          }
        }
      }
    }
    return new RecalculatedGrid(grid, calculated);
  }

  /**
   * A formula's cell with the value that is calculated for it from all that it depends on; null
   * where that cannot be done.
   */
  public @Nullable GridCell recalculate(GridCell cell, String sheetName) {
    try {
      if (Files.size(file) > MAX_FILE_SIZE_FOR_ONE) {
        return null;
      }
      Workbook loaded = load();
      Sheet sheet = loaded == null ? null : loaded.getSheet(sheetName);
      return sheet == null ? null : calculate(cell, sheet);
    } catch (IOException gone) {
      LOG.debug("{} not loaded for calculation", file, gone);
      return null;
    }
  }

  /** The workbook, or null where POI cannot load it: its formulas stay uncached then. */
  private @Nullable Workbook load() throws IOException {
    if (workbook == null && !refused) {
      try {
        workbook = WorkbookFactory.create(file.toFile(), null, true);
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      } catch (NoSuchFileException | AccessDeniedException gone) {
        throw gone;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        LOG.debug("{} not loaded for calculation", file, e);
        refused = true;
      }
    }
    return workbook;
  }

  private @Nullable GridCell calculate(GridCell cell, Sheet sheet) {
    Row row = sheet.getRow(cell.row());
    Cell source = row == null ? null : row.getCell(cell.column());
    if (source == null || evaluator == null) {
      return null;
    }
    try {
      return result(cell, evaluator.evaluate(source));
    } catch (RuntimeException | StackOverflowError e) {
      // POI has many exceptions for what it cannot calculate; the cell stays uncached and counted.
      LOG.debug("{} not calculated", source.getAddress(), e);
      return null;
    }
  }

  private static @Nullable GridCell result(GridCell cell, @Nullable CellValue value) {
    if (value == null) {
      return null;
    }
    return switch (value.getCellType()) {
      case NUMERIC ->
          new GridCell(
              cell.row(),
              cell.column(),
              Kind.NUMBER,
              ExcelNumber.toDecimal(value.getNumberValue()),
              null,
              cell.format(),
              true);
      case STRING -> text(cell, Kind.TEXT, value.getStringValue());
      case BOOLEAN -> text(cell, Kind.BOOLEAN, value.getBooleanValue() ? "TRUE" : "FALSE");
      case ERROR -> error(cell, value.getErrorValue());
      default -> null;
    };
  }

  private static @Nullable GridCell error(GridCell cell, int code) {
    FormulaError error = FormulaError.forInt(code);
    // These two are not in Excel: POI says with them that it could not calculate.
    return error == FormulaError.CIRCULAR_REF || error == FormulaError.FUNCTION_NOT_IMPLEMENTED
        ? null
        : text(cell, Kind.ERROR, error.getString());
  }

  private static GridCell text(GridCell cell, Kind kind, String text) {
    return new GridCell(cell.row(), cell.column(), kind, null, text, cell.format(), true);
  }

  @Override
  public void close() throws IOException {
    if (workbook != null) {
      workbook.close();
    }
  }
}
