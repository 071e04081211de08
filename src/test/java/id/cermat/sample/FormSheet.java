package id.cermat.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is drawn cell by cell: a form of a regional office. Cells may have a role. */
public final class FormSheet {
  private final String sheet;
  private final Map<Integer, TreeMap<Integer, Drawn>> rows = new TreeMap<>();
  private final Map<String, int[]> roles = new LinkedHashMap<>();
  private final List<CellRangeAddress> merges = new java.util.ArrayList<>();

  private record Drawn(Object value, String format, boolean header) {}

  /** An empty sheet. */
  public FormSheet(String sheet) {
    this.sheet = sheet;
  }

  /** Writes a text. */
  public FormSheet text(int row, int column, String text) {
    return put(row, column, new Drawn(text, "", false));
  }

  /** Writes a heading, merged over the given rows and columns. */
  public FormSheet heading(int row, int column, String text, int down, int right) {
    if (down > 1 || right > 1) {
      merges.add(new CellRangeAddress(row, row + down - 1, column, column + right - 1));
    }
    return put(row, column, new Drawn(text, "", true));
  }

  /** Merges a column downwards from a cell. */
  public FormSheet mergedDown(int row, int column, int down) {
    merges.add(new CellRangeAddress(row, row + down - 1, column, column));
    return this;
  }

  /** Writes a number in a format under a role. */
  public FormSheet number(int row, int column, String role, BigDecimal value, String format) {
    roles.put(role, new int[] {row, column});
    return put(row, column, new Drawn(value, format, false));
  }

  /** What stands at a role. */
  public BigDecimal value(String role) {
    int[] place = roles.get(role);
    return (BigDecimal) rows.get(place[0]).get(place[1]).value();
  }

  /** The roles, in the order in which they were drawn. */
  public List<String> roles() {
    return List.copyOf(roles.keySet());
  }

  /** Replaces the number at a role. */
  public FormSheet change(String role, BigDecimal value) {
    int[] place = roles.get(role);
    Drawn old = rows.get(place[0]).get(place[1]);
    return put(place[0], place[1], new Drawn(value, old.format(), false));
  }

  private FormSheet put(int row, int column, Drawn cell) {
    rows.computeIfAbsent(row, unseen -> new TreeMap<>()).put(column, cell);
    return this;
  }

  /** Writes the sheet as a workbook (.xlsx, .xls) or as separated values (.csv). */
  public RenderedUnit write(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = name.endsWith(".csv") ? csv() : workbook(name.endsWith(".xls"));
    Files.write(file, bytes);
    String sheetName = name.endsWith(".csv") ? name.replace(".csv", "") : sheet;
    Map<String, Place> places = new LinkedHashMap<>();
    roles.forEach((role, at) -> places.put(role, new Place(name, sheetName, at[0], at[1])));
    return new RenderedUnit(List.of(file), places);
  }

  private byte[] workbook(boolean old) throws IOException {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      SheetStyles styles = new SheetStyles(workbook);
      Sheet drawn = workbook.createSheet(sheet);
      rows.forEach((r, cells) -> draw(drawn.createRow(r), cells, styles));
      merges.forEach(drawn::addMergedRegion);
      for (int column = 0; column < 8; column++) {
        drawn.setColumnWidth(column, (column == 0 ? 6 : 18) * 256);
      }
      if (workbook instanceof XSSFWorkbook book) {
        return SteadyPackage.bytes(book);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void draw(Row row, TreeMap<Integer, Drawn> cells, SheetStyles styles) {
    cells.forEach(
        (column, drawn) -> {
          Cell cell = row.createCell(column);
          if (drawn.value() instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.number(SampleRow.Look.ITEM, drawn.format()));
          } else {
            cell.setCellValue((String) drawn.value());
            cell.setCellStyle(
                drawn.header() ? styles.header() : styles.text(SampleRow.Look.ITEM, false));
          }
        });
  }

  private byte[] csv() {
    StringBuilder text = new StringBuilder();
    int last = rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    for (int row = 0; row <= last; row++) {
      TreeMap<Integer, Drawn> cells = rows.getOrDefault(row, new TreeMap<>());
      for (int column = 0; !cells.isEmpty() && column <= cells.lastKey(); column++) {
        Drawn cell = cells.get(column);
        text.append(column == 0 ? "" : ";").append(cell == null ? "" : literal(cell));
      }
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String literal(Drawn cell) {
    if (!(cell.value() instanceof BigDecimal number)) {
      return (String) cell.value();
    }
    if (cell.format().endsWith("%")) {
      return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
    return number.toPlainString();
  }
}
