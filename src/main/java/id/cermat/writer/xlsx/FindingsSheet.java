package id.cermat.writer.xlsx;

import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.FindingsTable;
import id.cermat.writer.annotation.FindingsTable.Column;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The part of the sheet that lists the findings. Every text is a string, never a formula. */
final class FindingsSheet {
  /** The header's row in sheet counting; the findings come right below. */
  static final int HEADER_ROW = 5;

  private static final int LINE_HEIGHT = 13;

  private static final int PADDING = 8;

  /** What Excel accepts, in points. */
  private static final int HIGHEST = 409;

  private static final int FIRST_COUNT_COLUMN = 2;

  private final FindingsTable table;
  private final FindingsFormats formats;
  private final StringBuilder xml = new StringBuilder(1 << 14);

  private FindingsSheet(FindingsTable table, FindingsFormats formats) {
    this.table = table;
    this.formats = formats;
  }

  static byte[] write(FindingsTable table, FindingsFormats formats, Ooxml flavour) {
    FindingsSheet sheet = new FindingsSheet(table, formats);
    sheet.head(flavour);
    sheet.titles();
    sheet.rows();
    sheet.tail();
    return sheet.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The range of header and findings, absolute. */
  static String range(FindingsTable table) {
    String last = CellLocation.columnName(table.columns().size() - 1);
    return "$A$" + HEADER_ROW + ":$" + last + "$" + lastRow(table);
  }

  private static int lastRow(FindingsTable table) {
    return HEADER_ROW + Math.max(1, table.rows().size());
  }

  private void head(Ooxml flavour) {
    xml.append(Ooxml.DECLARATION)
        .append("<worksheet xmlns=\"")
        .append(flavour.spreadsheet())
        .append("\"><sheetPr><tabColor rgb=\"FFC00000\"/>")
        .append("<pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        .append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">")
        .append("<pane ySplit=\"")
        .append(HEADER_ROW)
        .append("\" topLeftCell=\"A")
        .append(HEADER_ROW + 1)
        .append("\" activePane=\"bottomLeft\" state=\"frozen\"/>")
        .append("<selection pane=\"bottomLeft\" activeCell=\"A")
        .append(HEADER_ROW + 1)
        .append("\" sqref=\"A")
        .append(HEADER_ROW + 1)
        .append("\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    int number = 1;
    for (Column column : table.columns()) {
      xml.append("<col min=\"")
          .append(number)
          .append("\" max=\"")
          .append(number++)
          .append("\" width=\"")
          .append(column.width())
          .append(".7109375\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
  }

  private void titles() {
    row(1, 26, () -> cell(0, 1, formats.title(), table.title()));
    row(2, 18, () -> cell(0, 2, formats.subtitle(), table.subtitle()));
    row(
        3,
        20,
        () -> {
          int column = FIRST_COUNT_COLUMN;
          for (Severity severity : Severity.values()) {
            cell(column++, 3, formats.severity(severity), table.counts().get(severity));
          }
        });
    row(4, 20, () -> cell(0, 4, formats.subtitle(), table.legend()));
    row(
        HEADER_ROW,
        24,
        () -> {
          for (int i = 0; i < table.headers().size(); i++) {
            cell(i, HEADER_ROW, formats.header(), table.headers().get(i));
          }
        });
  }

  private void rows() {
    int number = HEADER_ROW;
    for (FindingsTable.Row finding : table.rows()) {
      int line = ++number;
      row(line, height(finding), () -> cells(line, finding));
    }
    if (table.rows().isEmpty()) {
      row(HEADER_ROW + 1, LINE_HEIGHT, () -> cell(2, HEADER_ROW + 1, formats.text(), table.none()));
    }
    xml.append("</sheetData>");
  }

  private void cells(int line, FindingsTable.Row finding) {
    for (int i = 0; i < finding.texts().size(); i++) {
      int format =
          switch (table.columns().get(i)) {
            case NUMBER -> formats.centred();
            case SEVERITY -> formats.severity(finding.severity());
            case PLACE -> finding.link() == null ? formats.text() : formats.link();
            case ACTUAL, EXPECTED, DIFFERENCE ->
                finding.ofFigures(table.columns()) ? formats.number() : formats.text();
            default -> formats.text();
          };
      cell(i, line, format, finding.texts().get(i));
    }
  }

  /** Written, since not every program finds a row's height by itself when it opens a file. */
  private int height(FindingsTable.Row finding) {
    return Math.min(HIGHEST, finding.lines(table.columns()) * LINE_HEIGHT + PADDING);
  }

  private void row(int number, int height, Runnable cells) {
    xml.append("<row r=\"").append(number).append("\" ht=\"").append(height);
    xml.append("\" customHeight=\"1\">");
    cells.run();
    xml.append("</row>");
  }

  private void cell(int column, int row, int format, String text) {
    xml.append("<c r=\"")
        .append(CellLocation.columnName(column))
        .append(row)
        .append("\" s=\"")
        .append(format);
    if (text.isEmpty()) {
      xml.append("\"/>");
    } else {
      xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
          .append(XmlText.content(text))
          .append("</t></is></c>");
    }
  }

  private void tail() {
    if (!table.rows().isEmpty()) {
      xml.append("<autoFilter ref=\"").append(range(table).replace("$", "")).append("\"/>");
    }
    links();
    xml.append("<printOptions horizontalCentered=\"1\"/>")
        .append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\"")
        .append(" header=\"0.3\" footer=\"0.3\"/>")
        .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
        .append("<headerFooter><oddFooter>")
        .append(XmlText.content(table.pageFooter()))
        .append("</oddFooter></headerFooter><ignoredErrors><ignoredError sqref=\"A1:")
        .append(CellLocation.columnName(table.columns().size() - 1))
        .append(lastRow(table))
        .append("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
  }

  private void links() {
    int column = table.columns().indexOf(Column.PLACE);
    List<FindingsTable.Row> rows = table.rows();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      CellLocation link = rows.get(i).link();
      if (link != null) {
        links
            .append("<hyperlink ref=\"")
            .append(CellLocation.columnName(column))
            .append(HEADER_ROW + 1 + i)
            .append("\" location=\"")
            .append(XmlText.attribute(WorkbookPart.quoted(link.sheet()) + "!" + link.cell()))
            .append("\" display=\"")
            .append(XmlText.attribute(link.label()))
            .append("\"/>");
      }
    }
    if (links.length() > 0) {
      xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
  }
}
