package id.cermat.sample;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The automatic styles of an OpenDocument spreadsheet, each written once. */
final class OpenDocumentStyles {
  private static final double POINTS_PER_CHARACTER = 5.25;

  private final Map<String, String> names = new LinkedHashMap<>();

  /** All styles that were asked for. */
  String xml() {
    StringBuilder xml = new StringBuilder();
    names.forEach((style, name) -> xml.append(style.replace("@", name)));
    return xml.toString();
  }

  private String name(String prefix, String style) {
    return names.computeIfAbsent(style, unused -> prefix + names.size());
  }

  String column(int width) {
    return name(
        "co",
        "<style:style style:name=\"@\" style:family=\"table-column\"><style:table-column-properties"
            + " style:column-width=\"%spt\"/></style:style>"
                .formatted(points(width / 256.0 * POINTS_PER_CHARACTER)));
  }

  String row(float height) {
    return name(
        "ro",
        "<style:style style:name=\"@\" style:family=\"table-row\"><style:table-row-properties"
            + " style:row-height=\"%spt\"/></style:style>".formatted(points(height)));
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }

  /** The style of a cell. */
  String cell(Workbook workbook, Cell cell) {
    CellStyle style = cell.getCellStyle();
    Font font = workbook.getFontAt(style.getFontIndex());
    StringBuilder xml =
        new StringBuilder("<style:style style:name=\"@\" style:family=\"table-cell\"");
    String format = style.getDataFormatString();
    if (!format.equals("General")) {
      xml.append(" style:data-style-name=\"" + number(format) + "\"");
    }
    xml.append("><style:table-cell-properties");
    if (style.getBorderTop() != BorderStyle.NONE) {
      xml.append(" fo:border=\"0.5pt solid #000000\"");
    }
    if (style.getWrapText()) {
      xml.append(" fo:wrap-option=\"wrap\"");
    }
    if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
      XSSFColor fill = ((XSSFCellStyle) style).getFillForegroundColorColor();
      xml.append(colour(" fo:background-color=\"#%s\"", fill));
    }
    xml.append(" style:vertical-align=\"middle\"/><style:paragraph-properties fo:text-align=\"");
    xml.append(
        switch (style.getAlignment()) {
          case CENTER -> "center";
          case RIGHT -> "end";
          default -> "start";
        });
    xml.append(
        "\"/><style:text-properties fo:font-size=\"" + font.getFontHeightInPoints() + "pt\"");
    if (font.getBold()) {
      xml.append(" fo:font-weight=\"bold\"");
    }
    xml.append(colour(" fo:color=\"#%s\"", ((XSSFFont) font).getXSSFColor()));
    return name("ce", xml.append("/></style:style>").toString());
  }

  private static String colour(
      String attribute, @org.jspecify.annotations.Nullable XSSFColor colour) {
    String argb = colour == null ? null : colour.getARGBHex();
    return argb == null ? "" : attribute.formatted(argb.substring(2).toLowerCase(Locale.ROOT));
  }

  static boolean percent(String format) {
    return format.endsWith("%");
  }

  /** A number format of those that the renderer uses. */
  private String number(String format) {
    String element = percent(format) ? "percentage" : "number";
    int point = format.indexOf('.');
    int decimals = point < 0 ? 0 : format.substring(point + 1).replaceAll("[^0].*$", "").length();
    String sign = format.contains("%") ? "<number:text>%</number:text>" : "";
    return name(
        "N",
        "<number:%s-style style:name=\"@\"><number:number number:decimal-places=\"%d\""
                .formatted(element, decimals)
            + " number:min-decimal-places=\"%d\" number:min-integer-digits=\"1\"%s/>%s"
                .formatted(
                    decimals, format.contains("#,##0") ? " number:grouping=\"true\"" : "", sign)
            + "</number:%s-style>".formatted(element));
  }
}
