package id.cermat.sample;

import id.cermat.sample.SampleValue.Numeric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Writes a unit as a spreadsheet, or as CSV files, in a layout. */
public final class WorkbookRenderer {
  private static final float LINE_HEIGHT = 13.5f;

  private final Layout layout;
  private final Workbook workbook;
  private final SheetStyles styles;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private WorkbookRenderer(Layout layout) {
    this.layout = layout;
    this.workbook =
        switch (layout.extension()) {
          case "xls" -> new HSSFWorkbook();
          case "xlsm" -> new XSSFWorkbook(XSSFWorkbookType.XLSM);
          default -> new XSSFWorkbook();
        };
    this.styles = new SheetStyles(workbook);
  }

  /**
   * Writes the unit's file, or files, into a folder. The same unit and layout give the same bytes.
   *
   * @param baseName the name of the file without its extension
   */
  public static RenderedUnit render(SampleUnit unit, Layout layout, Path folder, String baseName)
      throws IOException {
    if (layout.extension().equals("csv")) {
      return CsvRenderer.render(unit, layout, folder, baseName);
    }
    WorkbookRenderer renderer = new WorkbookRenderer(layout);
    List<TablePlan> plans = TablePlan.of(unit, layout, baseName);
    plans.forEach(plan -> plan.collect(renderer.places));
    plans.forEach(renderer::write);
    if (layout.has(Quirk.HIDDEN_PARTS)) {
      plans.forEach(renderer::hideParts);
    }
    Path file = folder.resolve(baseName + "." + layout.extension());
    Files.write(file, renderer.bytes());
    return new RenderedUnit(List.of(file), renderer.places);
  }

  private byte[] bytes() throws IOException {
    try (workbook) {
      if (layout.formulas() && !layout.has(Quirk.UNCALCULATED)) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      }
      if (layout.extension().equals("ods")) {
        return OpenDocumentPackage.bytes(workbook);
      }
      if (workbook instanceof XSSFWorkbook book) {
        return SteadyPackage.bytes(book);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void write(TablePlan plan) {
    Sheet sheet = sheet(plan);
    for (int c = 0; c < plan.table().columns().size(); c++) {
      int width = plan.table().columns().get(c).width() * 256;
      int column = plan.left() + c;
      sheet.setColumnWidth(
          column, Math.max(width, plan.top() == 0 ? 0 : sheet.getColumnWidth(column)));
    }
    writeTitles(sheet, plan);
    writeHeader(sheet, plan);
    for (int r = 0; r < plan.table().rows().size(); r++) {
      writeRow(sheet, plan, r);
    }
    if (layout.twoRowHeader()) {
      mergeDown(sheet, plan);
    }
  }

  /** Last year's sheet, the trajectory, and a row and a column that no total adds. */
  private void hideParts(TablePlan plan) {
    Sheet sheet = workbook.getSheet(plan.sheet());
    switch (plan.table().key()) {
      case "previous" -> workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
      case "trajectory" ->
          workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
      case "nko" -> sheet.setColumnHidden(plan.left() + plan.table().column("validity"), true);
      case "history" -> sheet.getRow(plan.firstRow() + 1).setZeroHeight(true);
      default -> {}
    }
  }

  private static Row row(Sheet sheet, int row) {
    Row existing = sheet.getRow(row);
    return existing == null ? sheet.createRow(row) : existing;
  }

  private Sheet sheet(TablePlan plan) {
    Sheet existing = workbook.getSheet(plan.sheet());
    if (existing != null) {
      return existing;
    }
    Sheet sheet = workbook.createSheet(plan.sheet());
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setDisplayGridlines(layout.titles() == Layout.Titles.NONE);
    if (!layout.stacked() && !layout.has(Quirk.SIDE_BY_SIDE)) {
      sheet.createFreezePane(0, plan.firstRow());
    }
    return sheet;
  }

  private void writeTitles(Sheet sheet, TablePlan plan) {
    boolean centred =
        layout.titles() == Layout.Titles.THREE || layout.titles() == Layout.Titles.FIVE;
    for (int i = 0; i < plan.titles().size(); i++) {
      int row = plan.top() + i;
      Cell cell = row(sheet, row).createCell(plan.left());
      cell.setCellValue(plan.titles().get(i));
      cell.setCellStyle(styles.title(centred));
      if (centred) {
        int last = plan.left() + plan.table().columns().size() - 1;
        sheet.addMergedRegion(new CellRangeAddress(row, row, plan.left(), last));
      }
    }
  }

  private void writeHeader(Sheet sheet, TablePlan plan) {
    List<SampleColumn> columns = plan.table().columns();
    int upper = plan.header();
    if (layout.header() == Layout.Header.THREE_ROWS_NUMBERED) {
      writeTopHeading(sheet, plan);
      upper++;
    }
    int lower = layout.twoRowHeader() ? upper + 1 : upper;
    row(sheet, upper).setHeightInPoints(layout.twoRowHeader() ? 18 : 30);
    if (lower != upper) {
      row(sheet, lower).setHeightInPoints(28);
    }
    for (int c = 0; c < columns.size(); c++) {
      SampleColumn column = columns.get(c);
      int at = plan.left() + c;
      String group = layout.twoRowHeader() ? column.group() : null;
      boolean firstOfGroup = c == 0 || !column.equalsGroup(columns.get(c - 1));
      boolean spread = group == null && underTop(plan, c);
      header(
          row(sheet, upper),
          at,
          topLabel(plan, c)
              ? ""
              : group == null ? plan.heading(column) : firstOfGroup ? group : "");
      if (lower != upper) {
        header(row(sheet, lower), at, group == null ? "" : plan.heading(column));
        if (group == null && (spread || upper == plan.header())) {
          sheet.addMergedRegion(new CellRangeAddress(upper, lower, at, at));
        } else if (group != null && firstOfGroup) {
          int last = c;
          while (last + 1 < columns.size() && column.equalsGroup(columns.get(last + 1))) {
            last++;
          }
          sheet.addMergedRegion(new CellRangeAddress(upper, upper, at, plan.left() + last));
        }
      }
    }
    if (layout.numbered()) {
      Row numbers = row(sheet, lower + 1);
      for (int c = 0; c < columns.size(); c++) {
        Cell cell = numbers.createCell(plan.left() + c);
        cell.setCellValue("(" + (c + 1) + ")");
        cell.setCellStyle(styles.columnNumber());
      }
    }
  }

  private boolean topLabel(TablePlan plan, int column) {
    return layout.header() == Layout.Header.THREE_ROWS_NUMBERED && !underTop(plan, column);
  }

  /** The columns from the first group on, or the last two, stand under the topmost heading. */
  private static boolean underTop(TablePlan plan, int column) {
    List<SampleColumn> columns = plan.table().columns();
    int first = columns.size() - 2;
    for (int c = columns.size() - 1; c >= 0; c--) {
      first = columns.get(c).group() == null ? first : Math.min(first, c);
    }
    return column >= first;
  }

  /** One heading over all figures; what stands beside it is merged down the whole header. */
  private void writeTopHeading(Sheet sheet, TablePlan plan) {
    int top = plan.header();
    int size = plan.table().columns().size();
    boolean written = false;
    for (int c = 0; c < size; c++) {
      int at = plan.left() + c;
      if (underTop(plan, c)) {
        header(row(sheet, top), at, written ? "" : "Rincian");
        if (!written && c + 1 < size) {
          sheet.addMergedRegion(new CellRangeAddress(top, top, at, plan.left() + size - 1));
        }
        written = true;
      } else {
        header(row(sheet, top), at, plan.heading(plan.table().columns().get(c)));
        sheet.addMergedRegion(new CellRangeAddress(top, top + 2, at, at));
      }
    }
  }

  private void header(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(styles.header());
  }

  private void writeRow(Sheet sheet, TablePlan plan, int r) {
    SampleRow row = plan.table().rows().get(r);
    Row line = row(sheet, plan.firstRow() + r);
    line.setHeightInPoints(LINE_HEIGHT * lines(plan.table(), row));
    for (int c = 0; c < plan.table().columns().size(); c++) {
      SampleColumn column = plan.table().columns().get(c);
      Cell cell = line.createCell(plan.left() + c);
      SampleValue value = row.cells().get(column.key());
      if (value == null || plan.topOfMerge(r, column.key()) != r) {
        cell.setCellStyle(styles.text(row.look(), false));
      } else {
        write(cell, row.look(), value, column.width() < 20, plan.layout());
      }
    }
    SampleRow.Span span = row.span();
    if (span != null && layout.titles() != Layout.Titles.NONE && !layout.stacked()) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              line.getRowNum(),
              line.getRowNum(),
              plan.left() + plan.table().column(span.from()),
              plan.left() + plan.table().column(span.to())));
    }
  }

  private void write(
      Cell cell, SampleRow.Look look, SampleValue value, boolean narrow, Layout own) {
    Literals literals = new Literals(own);
    if (value instanceof SampleValue.Text text) {
      cell.setCellStyle(styles.text(look, narrow && look == SampleRow.Look.ITEM));
      if (!text.text().isEmpty()) {
        cell.setCellValue(text.text());
      }
    } else if (value instanceof SampleValue.TextNumber textNumber) {
      cell.setCellStyle(styles.text(look, true));
      cell.setCellValue(literals.indonesian(textNumber.number()));
    } else if (value instanceof SampleValue.ErrorCode error) {
      cell.setCellStyle(styles.text(look, true));
      cell.setCellErrorValue(FormulaError.forString(error.literal()).getCode());
    } else if (value instanceof Numeric number) {
      write(cell, look, number, own, literals);
    }
  }

  private void write(
      Cell cell, SampleRow.Look look, Numeric number, Layout own, Literals literals) {
    if (own.percent() == Layout.Percent.TEXT) {
      cell.setCellStyle(styles.text(look, true));
      cell.setCellValue(literals.indonesian(number));
      return;
    }
    CellStyle style = styles.number(look, literals.format(number));
    cell.setCellStyle(style);
    String formula = number.formula();
    Optional<String> resolved =
        layout.formulas() && formula != null
            ? FormulaText.resolve(formula, cell.getSheet().getSheetName(), places)
            : Optional.empty();
    if (resolved.isPresent()) {
      cell.setCellFormula(resolved.get());
    }
    if (resolved.isEmpty() || !layout.has(Quirk.UNCALCULATED)) {
      cell.setCellValue(literals.stored(number).doubleValue());
    }
  }

  /** How many lines the longest text of a row takes. */
  private int lines(SampleTable table, SampleRow row) {
    int lines = 1;
    for (SampleColumn column : table.columns()) {
      boolean merged = row.span() != null || (layout.twoRowHeader() && shared(table, row, column));
      if (!merged && row.cells().get(column.key()) instanceof SampleValue.Text text) {
        lines = Math.max(lines, 1 + (text.text().length() - 1) / (column.width() - 3));
      }
    }
    return lines;
  }

  private static boolean shared(SampleTable table, SampleRow row, SampleColumn column) {
    return table.mergedDown().contains(column.key())
        && table.items().stream()
                .map(item -> item.cells().get(column.key()))
                .filter(value -> Objects.equals(value, row.cells().get(column.key())))
                .count()
            > 1;
  }

  private static void mergeDown(Sheet sheet, TablePlan plan) {
    List<SampleRow> rows = plan.table().rows();
    for (String column : plan.table().mergedDown()) {
      int c = plan.left() + plan.table().column(column);
      for (int first = 0; first < rows.size(); first++) {
        int last = first;
        while (last + 1 < rows.size() && plan.topOfMerge(last + 1, column) == first) {
          last++;
        }
        if (last > first) {
          sheet.addMergedRegion(
              new CellRangeAddress(plan.firstRow() + first, plan.firstRow() + last, c, c));
        }
        first = last;
      }
    }
  }
}
