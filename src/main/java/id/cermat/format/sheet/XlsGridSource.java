package id.cermat.format.sheet;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.sheet.Grid.Range;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the binary workbooks of Excel 97 to 2003 (.xls) through POI. */
public final class XlsGridSource implements GridSource {
  private static final int DAYS_FROM_1900_TO_1904 = 1462;
  private static final int MAX_COLUMNS = 256;

  @Override
  public void read(Path file, String name, Consumer<Grid> sheets) throws IOException {
    try (POIFSFileSystem container = open(file);
        HSSFWorkbook workbook = openWorkbook(container.getRoot())) {
      Set<Long> uncalculated = XlsUncalculated.find(container.getRoot());
      GridBuilder.Book book = book(workbook);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
        GridBuilder grid =
            new GridBuilder(new GridBuilder.Sheet(name, workbook.getSheetName(i), hidden), book);
        readSheet(workbook.getSheetAt(i), i, uncalculated, grid);
        sheets.accept(grid.build());
      }
    }
  }

  private static POIFSFileSystem open(Path file) throws IOException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      // POI meets a damaged container with whatever exception the damage leads to.
      throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, "", e);
    }
  }

  private static HSSFWorkbook openWorkbook(DirectoryNode root) throws IOException {
    if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
      throw new UnreadableWorkbookException(Detail.PASSWORD);
    }
    if (!root.hasEntry("Workbook") && root.hasEntry("Book")) {
      throw new UnreadableWorkbookException(Detail.OLD_WORKBOOK);
    }
    if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK")) {
      throw new UnreadableWorkbookException(Detail.OTHER_OLE2);
    }
    try {
      return new HSSFWorkbook(root, false);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableWorkbookException(Detail.PASSWORD, "", e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableWorkbookException(Detail.OLD_WORKBOOK, "", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, "", e);
    }
  }

  private static GridBuilder.Book book(HSSFWorkbook workbook) {
    List<ShownFormat> formats = new ArrayList<>();
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      formats.add(ShownFormatParser.parse(workbook.getCellStyleAt(i).getDataFormatString()));
    }
    boolean date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    return new GridBuilder.Book(
        formats, new TextStore(), date1904 ? DAYS_FROM_1900_TO_1904 : 0, true);
  }

  private static void readSheet(
      HSSFSheet sheet, int index, Set<Long> uncalculated, GridBuilder grid) throws IOException {
    try {
      for (CellRangeAddress merged : sheet.getMergedRegions()) {
        grid.merge(
            new Range(
                merged.getFirstRow(),
                merged.getFirstColumn(),
                merged.getLastRow(),
                merged.getLastColumn()));
      }
      for (int column = 0; column < MAX_COLUMNS; column++) {
        if (sheet.isColumnHidden(column)) {
          grid.hideColumns(column, column);
        }
      }
      for (Row row : sheet) {
        if (row.getZeroHeight()) {
          grid.hideRow(row.getRowNum());
        }
        for (Cell cell : row) {
          readCell(cell, index, uncalculated, grid);
        }
      }
    } catch (RuntimeException e) {
      throw new UnreadableWorkbookException(Detail.INVALID_PART, sheet.getSheetName(), e);
    }
  }

  private static void readCell(Cell cell, int sheet, Set<Long> uncalculated, GridBuilder grid) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    int style = cell.getCellStyle().getIndex();
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula) {
      grid.formulas().add(row, column, cell.getCellFormula());
      if (uncalculated.contains(XlsUncalculated.key(sheet, row, column))) {
        grid.uncached(row, column, style);
        return;
      }
    }
    switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC -> grid.number(row, column, style, cell.getNumericCellValue(), formula);
      case STRING ->
          grid.text(row, column, style, cell.getRichStringCellValue().getString(), formula);
      case BOOLEAN -> grid.bool(row, column, style, cell.getBooleanCellValue(), formula);
      case ERROR ->
          grid.error(
              row,
              column,
              style,
              FormulaError.forInt(cell.getErrorCellValue()).getString(),
              formula);
      default -> {
        // A blank cell is no content.
      }
    }
  }
}
