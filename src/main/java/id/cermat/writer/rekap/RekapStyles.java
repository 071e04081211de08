package id.cermat.writer.rekap;

import id.cermat.catalogue.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the roll-up's cells; each is made once. */
final class RekapStyles {
  static final byte[] DARK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
  static final byte[] RED = {(byte) 0xC0, (byte) 0x39, (byte) 0x2B};
  static final byte[] AMBER = {(byte) 0xE6, (byte) 0xA1, (byte) 0x17};
  static final byte[] BLUE = {(byte) 0x2E, (byte) 0x75, (byte) 0xB6};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] PALE_RED = {(byte) 0xF8, (byte) 0xCB, (byte) 0xC6};
  private static final byte[] PALE_AMBER = {(byte) 0xFD, (byte) 0xE9, (byte) 0xB8};
  private static final byte[] PALE_BLUE = {(byte) 0xD6, (byte) 0xE6, (byte) 0xF4};
  private static final byte[] PALE_GREY = {(byte) 0xED, (byte) 0xED, (byte) 0xED};
  private static final byte[] LINE = {(byte) 0xBF, (byte) 0xBF, (byte) 0xBF};

  private final XSSFWorkbook workbook;
  private final Map<String, CellStyle> made = new HashMap<>();
  private final Map<Severity, byte[]> pale = new EnumMap<>(Severity.class);

  RekapStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    pale.put(Severity.ERROR, PALE_RED);
    pale.put(Severity.WARNING, PALE_AMBER);
    pale.put(Severity.INFO, PALE_BLUE);
  }

  CellStyle title() {
    return made.computeIfAbsent("title", unseen -> withFont(16, true, DARK));
  }

  CellStyle subtitle() {
    return made.computeIfAbsent("subtitle", unseen -> withFont(11, false, DARK));
  }

  /** The band above the units to be called first. */
  CellStyle alarm() {
    return made.computeIfAbsent(
        "alarm",
        unseen -> {
          XSSFCellStyle style = withFont(13, true, WHITE);
          fill(style, RED);
          return style;
        });
  }

  /** A large line about a unit to be called. */
  CellStyle call(boolean bold) {
    return made.computeIfAbsent(
        "call" + bold,
        unseen -> {
          XSSFCellStyle style = withFont(12, bold, DARK);
          fill(style, PALE_RED);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          return style;
        });
  }

  CellStyle header() {
    return made.computeIfAbsent("header", unseen -> headerStyle());
  }

  /** A header whose text runs upwards. */
  CellStyle upright() {
    return made.computeIfAbsent(
        "upright",
        unseen -> {
          XSSFCellStyle style = headerStyle();
          style.setRotation((short) 90);
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          return style;
        });
  }

  private XSSFCellStyle headerStyle() {
    XSSFCellStyle style = withFont(11, true, WHITE);
    fill(style, DARK);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    borders(style);
    return style;
  }

  CellStyle text() {
    return made.computeIfAbsent("text", unseen -> body());
  }

  CellStyle wrapped() {
    return made.computeIfAbsent(
        "wrapped",
        unseen -> {
          XSSFCellStyle style = body();
          style.setWrapText(true);
          return style;
        });
  }

  CellStyle bold() {
    return made.computeIfAbsent(
        "bold",
        unseen -> {
          XSSFCellStyle style = body();
          style.setFont(font(11, true, DARK));
          return style;
        });
  }

  CellStyle link() {
    return made.computeIfAbsent(
        "link",
        unseen -> {
          XSSFCellStyle style = body();
          XSSFFont font = font(11, false, BLUE);
          font.setUnderline(XSSFFont.U_SINGLE);
          style.setFont(font);
          return style;
        });
  }

  CellStyle number(String format) {
    return made.computeIfAbsent("number" + format, unseen -> formatted(body(), format));
  }

  /** A number or word on the pale colour of a severity. */
  CellStyle severity(Severity severity, String format) {
    return made.computeIfAbsent(
        severity + format,
        unseen -> {
          XSSFCellStyle style = formatted(body(), format);
          fill(style, pale.get(severity));
          style.setFont(font(11, severity == Severity.ERROR, DARK));
          style.setAlignment(HorizontalAlignment.CENTER);
          return style;
        });
  }

  /** Where nothing was there to be checked. */
  CellStyle unchecked() {
    return made.computeIfAbsent(
        "unchecked",
        unseen -> {
          XSSFCellStyle style = body();
          fill(style, PALE_GREY);
          style.setAlignment(HorizontalAlignment.CENTER);
          return style;
        });
  }

  private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private XSSFCellStyle body() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    borders(style);
    return style;
  }

  private XSSFCellStyle withFont(int points, boolean bold, byte[] color) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(points, bold, color));
    return style;
  }

  private XSSFFont font(int points, boolean bold, byte[] color) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(new XSSFColor(color, null));
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] color) {
    style.setFillForegroundColor(new XSSFColor(color, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void borders(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.HAIR);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderLeft(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    XSSFColor line = new XSSFColor(LINE, null);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
  }
}
