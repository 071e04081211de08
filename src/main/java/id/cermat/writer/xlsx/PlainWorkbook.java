package id.cermat.writer.xlsx;

import id.cermat.figure.CellLocation;
import id.cermat.format.opc.ContentTypes;
import id.cermat.format.opc.NewPackage;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.TextTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a workbook of tables of texts, so that it can be annotated. */
public final class PlainWorkbook {
  private static final int LONGEST_NAME = 31;
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\]|^'|'$");

  /** What is a number in every language: digits alone, without separator or leading zero. */
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})");

  private PlainWorkbook() {}

  /** The name of its sheet: the table's, as far as a sheet may have it. */
  public static String sheetName(TextTable table) {
    String name = NOT_IN_NAMES.matcher(table.sheet()).replaceAll("_");
    name = name.isBlank() ? "CSV" : name;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** Writes the workbook: whole numbers as numbers, everything else as the text that it is. */
  public static void write(List<TextTable> tables, OutputStream out) throws IOException {
    NewPackage workbook = new NewPackage(out);
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder relationships = new StringBuilder();
    for (int i = 0; i < tables.size(); i++) {
      String part = "worksheets/sheet" + (i + 1);
      String id = "rId" + (i + 1);
      types.append(type(part, "worksheet"));
      sheets
          .append("<sheet name=\"")
          .append(XmlText.attribute(sheetName(tables.get(i))))
          .append("\" sheetId=\"" + (i + 1) + "\" r:id=\"" + id + "\"/>");
      relationships.append(relationship(id, "worksheet", part + ".xml"));
    }
    part(
        workbook,
        ContentTypes.PART,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("workbook", "sheet.main")
            + types
            + "</Types>");
    part(
        workbook,
        "_rels/.rels",
        relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    part(
        workbook,
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + Ooxml.TRANSITIONAL.spreadsheet()
            + "\" xmlns:r=\""
            + Ooxml.TRANSITIONAL.relationships()
            + "\"><sheets>"
            + sheets
            + "</sheets></workbook>");
    part(workbook, "xl/_rels/workbook.xml.rels", relationships(relationships.toString()));
    for (int i = 0; i < tables.size(); i++) {
      part(workbook, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(tables.get(i).rows()));
    }
    workbook.finish();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + Ooxml.TRANSITIONAL.relationships()
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relationships(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String sheet(List<List<String>> rows) {
    StringBuilder xml =
        new StringBuilder("<worksheet xmlns=\"")
            .append(Ooxml.TRANSITIONAL.spreadsheet())
            .append(
                "\"><sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<row r=\"").append(row + 1).append("\">");
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(xml, CellLocation.columnName(column) + (row + 1), cells.get(column));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void cell(StringBuilder xml, String reference, String text) {
    if (text.isEmpty()) {
      return;
    }
    xml.append("<c r=\"").append(reference);
    char first = text.charAt(0);
    if ((first == '-' || first >= '0' && first <= '9') && NUMBER.matcher(text).matches()) {
      xml.append("\"><v>").append(text).append("</v></c>");
    } else {
      xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
          .append(XmlText.content(text))
          .append("</t></is></c>");
    }
  }

  private static void part(NewPackage workbook, String name, String xml) throws IOException {
    byte[] bytes = (Ooxml.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    workbook.part(name, new ByteArrayInputStream(bytes));
  }
}
