package id.cermat.sample;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The dress of an office workbook; styles are shared between cells that look alike. */
final class SheetStyles {
  private static final String FONT = "Calibri";

  private final Workbook workbook;
  private final Map<String, CellStyle> styles = new HashMap<>();

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
  }

  CellStyle title(boolean centred) {
    return styles.computeIfAbsent(
        "title" + centred,
        unused -> {
          CellStyle style = workbook.createCellStyle();
          style.setFont(font(12, true, IndexedColors.AUTOMATIC));
          style.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
          return style;
        });
  }

  CellStyle header() {
    return styles.computeIfAbsent(
        "header",
        unused -> {
          CellStyle style = bordered();
          style.setFont(font(10, true, IndexedColors.WHITE));
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setWrapText(true);
          fill(style, IndexedColors.DARK_TEAL);
          return style;
        });
  }

  CellStyle columnNumber() {
    return styles.computeIfAbsent(
        "number",
        unused -> {
          CellStyle style = bordered();
          style.setFont(font(8, false, IndexedColors.AUTOMATIC));
          style.setAlignment(HorizontalAlignment.CENTER);
          fill(style, IndexedColors.GREY_25_PERCENT);
          return style;
        });
  }

  CellStyle text(SampleRow.Look look, boolean centred) {
    return styles.computeIfAbsent(
        "text" + look + centred,
        unused -> {
          CellStyle style = body(look);
          style.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
          style.setWrapText(true);
          return style;
        });
  }

  CellStyle number(SampleRow.Look look, String format) {
    return styles.computeIfAbsent(
        "number" + look + format,
        unused -> {
          CellStyle style = body(look);
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }

  private CellStyle body(SampleRow.Look look) {
    CellStyle style = bordered();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFont(font(10, look != SampleRow.Look.ITEM, IndexedColors.AUTOMATIC));
    switch (look) {
      case ITEM -> {}
      case OBJECTIVE -> fill(style, IndexedColors.LIGHT_TURQUOISE);
      case PERSPECTIVE -> fill(style, IndexedColors.PALE_BLUE);
      case TOTAL -> fill(style, IndexedColors.GREY_25_PERCENT);
    }
    return style;
  }

  private CellStyle bordered() {
    CellStyle style = workbook.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static void fill(CellStyle style, IndexedColors colour) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour.getIndex());
  }

  private Font font(int points, boolean bold, IndexedColors colour) {
    short index = colour == IndexedColors.AUTOMATIC ? Font.COLOR_NORMAL : colour.getIndex();
    Font found =
        workbook.findFont(
            bold, index, (short) (points * 20), FONT, false, false, Font.SS_NONE, Font.U_NONE);
    if (found != null) {
      return found;
    }
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(index);
    return font;
  }
}
