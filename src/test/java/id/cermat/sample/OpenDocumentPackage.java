package id.cermat.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a workbook as an OpenDocument spreadsheet; the same content gives the same bytes. */
public final class OpenDocumentPackage {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2025, 1, 6, 2, 0);
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private final Workbook workbook;
  private final OpenDocumentStyles styles = new OpenDocumentStyles();
  private final StringBuilder tables = new StringBuilder();

  private OpenDocumentPackage(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of the file. */
  public static byte[] bytes(Workbook workbook) throws IOException {
    return new OpenDocumentPackage(workbook).pack();
  }

  private byte[] pack() throws IOException {
    workbook.forEach(this::table);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // The media type stands first and uncompressed, for programs that look at bytes alone.
      ZipEntry type = new ZipEntry("mimetype");
      byte[] content = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
      CRC32 checksum = new CRC32();
      checksum.update(content);
      type.setMethod(ZipEntry.STORED);
      type.setSize(content.length);
      type.setCrc(checksum.getValue());
      put(zip, type, content);
      put(zip, "content.xml", content());
      put(
          zip,
          "META-INF/manifest.xml",
          "<manifest:manifest manifest:version=\"1.3\" xmlns:manifest=\""
              + NAMESPACE
              + "manifest:1.0\">"
              + entry("/", MEDIA_TYPE)
              + entry("content.xml", "text/xml")
              + "</manifest:manifest>");
    }
    return bytes.toByteArray();
  }

  private static String entry(String path, String type) {
    return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>"
        .formatted(path, type);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    put(
        zip,
        new ZipEntry(name),
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String content() {
    StringBuilder xml = new StringBuilder("<office:document-content office:version=\"1.3\"");
    for (String name : new String[] {"office", "table", "text", "style"}) {
      xml.append(" xmlns:%s=\"%s%s:1.0\"".formatted(name, NAMESPACE, name));
    }
    return xml.append(" xmlns:number=\"" + NAMESPACE + "datastyle:1.0\"")
        .append(" xmlns:fo=\"" + NAMESPACE + "xsl-fo-compatible:1.0\"")
        .append(" xmlns:of=\"" + NAMESPACE + "of:1.2\"><office:automatic-styles>")
        .append(styles.xml())
        .append("</office:automatic-styles><office:body><office:spreadsheet>")
        .append(tables)
        .append("</office:spreadsheet></office:body></office:document-content>")
        .toString();
  }

  private void table(Sheet sheet) {
    tables.append("<table:table table:name=\"" + escaped(sheet.getSheetName()) + "\">");
    int columns = 0;
    for (Row row : sheet) {
      columns = Math.max(columns, row.getLastCellNum());
    }
    for (int c = 0; c < columns; c++) {
      String style = styles.column(sheet.getColumnWidth(c));
      tables.append("<table:table-column table:style-name=\"" + style + "\"/>");
    }
    Map<Long, CellRangeAddress> merges = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      range.forEach(cell -> merges.put(key(cell.getRow(), cell.getColumn()), range));
    }
    int next = 0;
    Map<Integer, Row> rows = new TreeMap<>();
    sheet.forEach(row -> rows.put(row.getRowNum(), row));
    for (Row row : rows.values()) {
      if (row.getRowNum() > next) {
        tables.append(
            "<table:table-row table:number-rows-repeated=\"%d\"><table:table-cell/></table:table-row>"
                .formatted(row.getRowNum() - next));
      }
      tables.append(
          "<table:table-row table:style-name=\"" + styles.row(row.getHeightInPoints()) + "\">");
      for (int c = 0; c < columns; c++) {
        cell(row, c, merges.get(key(row.getRowNum(), c)));
      }
      tables.append("</table:table-row>");
      next = row.getRowNum() + 1;
    }
    tables.append("</table:table>");
  }

  private static long key(int row, int column) {
    return ((long) row << 16) + column;
  }

  private void cell(Row row, int column, CellRangeAddress merged) {
    Cell cell = row.getCell(column);
    boolean top =
        merged == null
            || (merged.getFirstRow() == row.getRowNum() && merged.getFirstColumn() == column);
    if (!top) {
      tables.append("<table:covered-table-cell/>");
      return;
    }
    tables.append("<table:table-cell");
    if (merged != null) {
      tables.append(
          " table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\""
              .formatted(
                  merged.getLastColumn() - merged.getFirstColumn() + 1,
                  merged.getLastRow() - merged.getFirstRow() + 1));
    }
    if (cell != null) {
      tables.append(" table:style-name=\"" + styles.cell(workbook, cell) + "\"");
      content(cell);
    } else {
      tables.append("/>");
    }
  }

  private void content(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula) {
      String text = OpenDocumentFormula.of(cell.getCellFormula());
      tables.append(" table:formula=\"" + escaped(text) + "\"");
    }
    switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC -> {
        boolean percent = OpenDocumentStyles.percent(cell.getCellStyle().getDataFormatString());
        String value = BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
        tables.append(
            " office:value-type=\"%s\" office:value=\"%s\"/>"
                .formatted(percent ? "percentage" : "float", value));
      }
      case ERROR -> {
        String literal = FormulaError.forInt(cell.getErrorCellValue()).getString();
        text(literal);
      }
      case STRING -> text(cell.getStringCellValue());
      default -> tables.append("/>");
    }
  }

  private void text(String text) {
    tables.append(" office:value-type=\"string\">");
    for (String line : text.split("\n", -1)) {
      tables.append("<text:p>" + escaped(line) + "</text:p>");
    }
    tables.append("</table:table-cell>");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
