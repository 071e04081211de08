package id.cermat.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty workbook whose sheets and headers the reader knows: what {@code init} gives an office
 * that has no workbook of its own yet.
 */
public final class TemplateWorkbook {
  private static final int BODY_ROWS = 30;

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "Kontrak",
              "KONTRAK KINERJA TAHUN ....",
              List.of(
                  new Column("Kode IKU", 10, "@"),
                  new Column("Sasaran Strategis", 32, "@"),
                  new Column("Indikator Kinerja Utama", 48, "@"),
                  new Column("Target", 14, "#,##0.00"))),
          new Table(
              "Realisasi",
              "REALISASI DAN INDEKS CAPAIAN IKU TAHUN ....",
              List.of(
                  new Column("Kode IKU", 10, "@"),
                  new Column("Indikator Kinerja Utama", 48, "@"),
                  new Column("Polarisasi", 12, "@"),
                  new Column("Target", 14, "#,##0.00"),
                  new Column("Realisasi", 14, "#,##0.00"),
                  new Column("Indeks Capaian", 14, "0.00"),
                  new Column("Status", 12, "@"))),
          new Table(
              "Trajektori",
              "TRAJEKTORI TARGET TAHUN ....",
              List.of(
                  new Column("Kode IKU", 10, "@"),
                  new Column("Indikator Kinerja Utama", 48, "@"),
                  new Column("Konsolidasi Periode", 18, "@"),
                  new Column("Q1", 12, "#,##0.00"),
                  new Column("Q2", 12, "#,##0.00"),
                  new Column("Smt 1", 12, "#,##0.00"),
                  new Column("Q3", 12, "#,##0.00"),
                  new Column("s.d. Q3", 12, "#,##0.00"),
                  new Column("Q4", 12, "#,##0.00"),
                  new Column("Y", 12, "#,##0.00"))),
          new Table(
              "Komponen",
              "KOMPONEN IKU TAHUN ....",
              List.of(
                  new Column("Kode IKU", 10, "@"),
                  new Column("Komponen", 48, "@"),
                  new Column("Bobot", 10, "0.00"),
                  new Column("Target", 14, "#,##0.00"),
                  new Column("Realisasi", 14, "#,##0.00"),
                  new Column("Indeks Capaian", 14, "0.00"))),
          new Table(
              "NKO",
              "NILAI KINERJA ORGANISASI TAHUN ....",
              List.of(
                  new Column("Kode SS/IKU", 12, "@"),
                  new Column("Sasaran Strategis / Indikator Kinerja Utama", 48, "@"),
                  new Column("Target", 14, "#,##0.00"),
                  new Column("Realisasi", 14, "#,##0.00"),
                  new Column("Polarisasi", 12, "@"),
                  new Column("V/C", 8, "@"),
                  new Column("Bobot IKU", 10, "0.00"),
                  new Column("Bobot Tertimbang", 12, "0.00"),
                  new Column("Indeks Capaian", 14, "0.00"))),
          new Table(
              "Anggaran",
              "REALISASI ANGGARAN TAHUN ....",
              List.of(
                  new Column("Jenis Belanja", 28, "@"),
                  new Column("Pagu", 20, "#,##0"),
                  new Column("Realisasi", 20, "#,##0"),
                  new Column("Persentase", 12, "0.00"))),
          new Table(
              "Historis",
              "PERBANDINGAN CAPAIAN IKU",
              List.of(
                  new Column("Kode IKU", 10, "@"),
                  new Column("Nama IKU", 48, "@"),
                  new Column("20..", 12, "0.00"),
                  new Column("20..", 12, "0.00"),
                  new Column("20..", 12, "0.00"),
                  new Column("20..", 12, "0.00"))));

  private TemplateWorkbook() {}

  private record Column(String header, int width, String format) {}

  private record Table(String sheet, String title, List<Column> columns) {}

  /** Writes the workbook. */
  public static void write(OutputStream out) throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      CellStyle title = title(workbook);
      CellStyle header = header(workbook);
      for (Table table : TABLES) {
        sheet(workbook, table, title, header);
      }
      workbook.write(out);
    }
  }

  private static void sheet(Workbook workbook, Table table, CellStyle title, CellStyle header) {
    Sheet sheet = workbook.createSheet(table.sheet());
    sheet.createRow(0).createCell(0).setCellValue(table.title());
    sheet.getRow(0).getCell(0).setCellStyle(title);
    Row headers = sheet.createRow(2);
    headers.setHeightInPoints(32);
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      headers.createCell(c).setCellValue(column.header());
      headers.getCell(c).setCellStyle(header);
      sheet.setColumnWidth(c, column.width() * 256);
      CellStyle body = body(workbook, column);
      for (int r = 3; r < 3 + BODY_ROWS; r++) {
        Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        row.createCell(c).setCellStyle(body);
      }
    }
    sheet.createFreezePane(0, 3);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
  }

  private static CellStyle title(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) 13);
    style.setFont(font);
    return style;
  }

  private static CellStyle header(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    borders(style);
    return style;
  }

  private static CellStyle body(Workbook workbook, Column column) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(column.format()));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(column.format().equals("@"));
    borders(style);
    return style;
  }

  private static void borders(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
