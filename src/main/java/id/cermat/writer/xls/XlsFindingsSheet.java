package id.cermat.writer.xls;

import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.writer.annotation.FindingsTable;
import id.cermat.writer.annotation.FindingsTable.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Adds the sheet that lists the findings to an .xls workbook. */
final class XlsFindingsSheet {
  private static final int HEADER_ROW = 4;
  private static final int FIRST_COUNT_COLUMN = 2;
  private static final int LINE_HEIGHT = 13;
  private static final int PADDING = 8;
  private static final int HIGHEST = 409;
  private static final int LONGEST = 32_000;

  private static final int INK = 0x333333;
  private static final int GREY = 0x808080;
  private static final int LINE = 0xC0C0C0;
  private static final int DARK_BLUE = 0x003366;
  private static final int LINK = 0x0000FF;

  private final HSSFWorkbook book;
  private final XlsColours colours;
  private final HSSFCellStyle title;
  private final HSSFCellStyle subtitle;
  private final HSSFCellStyle header;
  private final HSSFCellStyle text;
  private final HSSFCellStyle number;
  private final HSSFCellStyle centred;
  private final HSSFCellStyle link;
  private final Map<Severity, HSSFCellStyle> severities = new EnumMap<>(Severity.class);

  XlsFindingsSheet(HSSFWorkbook book, XlsColours colours) {
    this.book = book;
    this.colours = colours;
    this.title = style(font(16, INK, true), HorizontalAlignment.LEFT);
    this.subtitle = style(font(10, GREY, false), HorizontalAlignment.LEFT);
    this.header = boxed(font(10, 0xFFFFFF, true), HorizontalAlignment.CENTER);
    fill(header, colours.nearest(DARK_BLUE));
    this.text = boxed(font(10, INK, false), HorizontalAlignment.LEFT);
    this.number = boxed(font(10, INK, false), HorizontalAlignment.RIGHT);
    this.centred = boxed(font(10, INK, false), HorizontalAlignment.CENTER);
    HSSFFont underlined = font(10, LINK, false);
    underlined.setUnderline(HSSFFont.U_SINGLE);
    this.link = boxed(underlined, HorizontalAlignment.LEFT);
    for (Severity severity : Severity.values()) {
      HSSFCellStyle chip = boxed(font(10, INK, true), HorizontalAlignment.CENTER);
      fill(chip, colours.soft(severity));
      severities.put(severity, chip);
    }
  }

  void add(FindingsTable table) {
    HSSFSheet sheet = book.createSheet(freeName(table.sheetName()));
    cell(row(sheet, 0, 26), 0, title, table.title());
    cell(row(sheet, 1, 18), 0, subtitle, table.subtitle());
    HSSFRow counts = row(sheet, 2, 20);
    for (Severity severity : Severity.values()) {
      int column = FIRST_COUNT_COLUMN + severity.ordinal();
      cell(counts, column, severities.get(severity), table.counts().get(severity));
    }
    HSSFRow headers = row(sheet, HEADER_ROW, 24);
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.setColumnWidth(i, table.columns().get(i).width() * 256 + 180);
      cell(headers, i, header, table.headers().get(i));
    }
    int next = HEADER_ROW + 1;
    cell(row(sheet, 3, 20), 0, subtitle, table.legend());
    List<FindingsTable.Row> rows = table.rows();
    for (FindingsTable.Row finding : rows) {
      finding(sheet, next++, finding, table.columns());
    }
    if (rows.isEmpty()) {
      cell(row(sheet, next, LINE_HEIGHT), FIRST_COUNT_COLUMN, text, table.none());
    } else {
      sheet.setAutoFilter(
          new CellRangeAddress(HEADER_ROW, next - 1, 0, table.columns().size() - 1));
    }
    print(sheet, table);
  }

  private static void print(HSSFSheet sheet, FindingsTable table) {
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setDisplayGridlines(false);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(HSSFPrintSetup.A4_PAPERSIZE);
    sheet.getFooter().setLeft(table.title());
  }

  private void finding(
      HSSFSheet sheet, int index, FindingsTable.Row finding, List<Column> columns) {
    int height = Math.min(HIGHEST, finding.lines(columns) * LINE_HEIGHT + PADDING);
    HSSFRow row = row(sheet, index, height);
    CellLocation target = finding.link();
    for (int i = 0; i < columns.size(); i++) {
      HSSFCellStyle style =
          switch (columns.get(i)) {
            case SEVERITY -> severities.get(finding.severity());
            case PLACE -> target == null ? text : link;
            case NUMBER -> centred;
            case ACTUAL, EXPECTED, DIFFERENCE -> finding.ofFigures(columns) ? number : text;
            default -> text;
          };
      HSSFCell cell = cell(row, i, style, finding.texts().get(i));
      if (columns.get(i) == Column.PLACE && target != null) {
        HSSFHyperlink hyperlink = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + target.sheet().replace("'", "''") + "'!" + target.cell());
        cell.setHyperlink(hyperlink);
      }
    }
  }

  private static HSSFRow row(HSSFSheet sheet, int index, int height) {
    HSSFRow row = sheet.createRow(index);
    row.setHeightInPoints(height);
    return row;
  }

  private static HSSFCell cell(HSSFRow row, int column, HSSFCellStyle style, String text) {
    HSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(
          new HSSFRichTextString(
              text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…"));
    }
    return cell;
  }

  private String freeName(String wanted) {
    String name = wanted;
    for (int i = 2; book.getSheet(name) != null; i++) {
      name = wanted + " (" + i + ")";
    }
    return name;
  }

  private HSSFFont font(int size, int rgb, boolean emphasis) {
    HSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) size);
    font.setColor(colours.nearest(rgb));
    font.setBold(emphasis);
    return font;
  }

  /** Quoted, so that a text does not become a formula when a user edits its cell. */
  private HSSFCellStyle style(HSSFFont font, HorizontalAlignment alignment) {
    HSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setQuotePrefixed(true);
    return style;
  }

  private HSSFCellStyle boxed(HSSFFont font, HorizontalAlignment alignment) {
    HSSFCellStyle style = style(font, alignment);
    style.setWrapText(true);
    style.setIndention((short) (alignment == HorizontalAlignment.CENTER ? 0 : 1));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short line = colours.nearest(LINE);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    return style;
  }

  private static void fill(HSSFCellStyle style, short colour) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour);
  }
}
