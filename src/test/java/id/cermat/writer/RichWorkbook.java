package id.cermat.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with all that an office puts into one over the years. */
final class RichWorkbook {
  /** The parts of the flagged sheet. */
  static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String MICROSOFT =
      "http://schemas.microsoft.com/office/2017/10/relationships/";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String THREADS =
      "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
  private static final String PERSON = "{0F2C7A5E-6B1D-4C57-9E0A-1D2B3C4D5E6F}";
  static final String THREAD = "{1A2B3C4D-0000-4000-8000-00000000000A}";

  private static final String EXTENSIONS =
      "<extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
          + " uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\"><x14:conditionalFormattings>"
          + "<x14:conditionalFormatting"
          + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
          + "<x14:cfRule type=\"dataBar\" id=\"{DA7ABA51-AAAA-4BBB-8001-000000000001}\">"
          + "<x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
          + "<x14:cfvo type=\"autoMin\"/><x14:cfvo type=\"autoMax\"/>"
          + "<x14:negativeFillColor rgb=\"FFFF0000\"/><x14:axisColor rgb=\"FF000000\"/>"
          + "</x14:dataBar></x14:cfRule><xm:sqref>D4:D13</xm:sqref>"
          + "</x14:conditionalFormatting></x14:conditionalFormattings></ext>"
          + "<ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
          + " uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\"><x14:sparklineGroups"
          + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
          + "<x14:sparklineGroup displayEmptyCellsAs=\"gap\"><x14:colorSeries rgb=\"FF376092\"/>"
          + "<x14:sparklines><x14:sparkline><xm:f>Realisasi!C4:D4</xm:f><xm:sqref>F4</xm:sqref>"
          + "</x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>"
          + "</extLst>";

  private RichWorkbook() {}

  static void write(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet main = book.createSheet("Realisasi");
      data(main);
      appearance(main);
      rules(main);
      drawings(main);
      table(book.createSheet("Tabel"));
      pivot(book.createSheet("Pivot"), book.getSheet("Tabel"));
      hidden(book);
      names(book);
      book.getProperties().getCoreProperties().setTitle("Capaian 2024");
      book.getProperties().getCustomProperties().addProperty("Satuan", "KPP");
      book.setVBAProject(new ByteArrayInputStream(new byte[] {'v', 'b', 'a', 0, 1, 2}));
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    Map<String, byte[]> parts = Packages.parts(file);
    addByHand(parts);
    Packages.write(parts, file);
  }

  private static void data(XSSFSheet sheet) {
    Workbook book = sheet.getWorkbook();
    XSSFRichTextString title = new XSSFRichTextString("Realisasi Anggaran 2024");
    XSSFFont red = (XSSFFont) book.createFont();
    red.setColor(IndexedColors.RED.getIndex());
    title.applyFont(10, 18, red);
    sheet.createRow(0).createCell(0).setCellValue(title);
    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
    String[] headers = {"Kode", "Uraian", "Pagu", "Realisasi", "Persen"};
    Row header = sheet.createRow(2);
    for (int i = 0; i < headers.length; i++) {
      header.createCell(i).setCellValue(headers[i]);
    }
    var percent = book.createCellStyle();
    percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
    var rupiah = book.createCellStyle();
    rupiah.setDataFormat(book.createDataFormat().getFormat("_-\"Rp\"* #,##0_-"));
    rupiah.setBorderBottom(BorderStyle.MEDIUM_DASHED);
    rupiah.setFillPattern(FillPatternType.THIN_BACKWARD_DIAG);
    for (int r = 3; r < 13; r++) {
      Row row = sheet.createRow(r);
      row.createCell(0).setCellValue("51" + r);
      row.createCell(1).setCellValue("Belanja " + r);
      Cell ceiling = row.createCell(2);
      ceiling.setCellValue(1_000_000L * r);
      ceiling.setCellStyle(rupiah);
      Cell realized = row.createCell(3);
      realized.setCellValue(970_000L * r);
      realized.setCellStyle(rupiah);
      Cell share = row.createCell(4);
      share.setCellFormula("D" + (r + 1) + "/C" + (r + 1));
      share.setCellValue(0.97);
      share.setCellStyle(percent);
    }
    sheet.addMergedRegion(CellRangeAddress.valueOf("A16:B17"));
    sheet.createRow(15).createCell(0).setCellValue("Jumlah");
    sheet.getRow(15).createCell(2).setCellFormula("SUBTOTAL(9,C4:C13)");
    sheet.setArrayFormula("SUM(C4:C13*1)", CellRangeAddress.valueOf("D16:D16"));
    sheet.getRow(15).createCell(4).setCellErrorValue((byte) 7);
    var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://example.org/pagu?a=1&b=2");
    sheet.getRow(3).getCell(1).setHyperlink(link);
    var jump = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    jump.setAddress("'Tabel'!A1");
    sheet.getRow(4).getCell(1).setHyperlink(jump);
  }

  private static void appearance(XSSFSheet sheet) {
    sheet.setColumnWidth(1, 30 * 256);
    sheet.setColumnHidden(6, true);
    sheet.groupColumn(8, 9);
    sheet.getRow(7).setZeroHeight(true);
    sheet.groupRow(9, 11);
    sheet.getRow(4).setHeightInPoints(30);
    sheet.createFreezePane(1, 3);
    sheet.setZoom(85);
    sheet.setTabColor(new XSSFColor(new byte[] {0, 112, (byte) 192}));
    sheet.setRowBreak(8);
    sheet.setColumnBreak(5);
    sheet.getHeader().setCenter("&\"Calibri,Bold\"Kantor");
    sheet.getFooter().setRight("&P / &N");
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize((short) 9);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.25);
    sheet.setHorizontallyCenter(true);
    sheet.protectSheet("rahasia");
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:3"));
    sheet.getWorkbook().setPrintArea(0, "$A$1:$F$20");
  }

  private static void rules(XSSFSheet sheet) {
    var formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule below =
        formats.createConditionalFormattingRule(ComparisonOperator.LT, "0.9");
    below.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    CellRangeAddress[] shares = {CellRangeAddress.valueOf("E4:E13")};
    formats.addConditionalFormatting(shares, below);
    CellRangeAddress[] realized = {CellRangeAddress.valueOf("D4:D13")};
    formats.addConditionalFormatting(
        realized,
        formats.createConditionalFormattingRule(
            new XSSFColor(new byte[] {99, (byte) 142, (byte) 198})));
    CellRangeAddress[] ceilings = {CellRangeAddress.valueOf("C4:C13")};
    formats.addConditionalFormatting(
        ceilings, formats.createConditionalFormattingRule(IconSet.GYR_3_TRAFFIC_LIGHTS));
    formats.addConditionalFormatting(ceilings, formats.createConditionalFormattingColorScaleRule());
    formats.addConditionalFormatting(
        ceilings, formats.createConditionalFormattingRule("MOD(ROW(),2)=0"));
    DataValidationHelper helper = sheet.getDataValidationHelper();
    sheet.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"ya", "tidak"}),
            new CellRangeAddressList(3, 12, 5, 5)));
    sheet.setAutoFilter(CellRangeAddress.valueOf("A3:E13"));
  }

  private static void drawings(XSSFSheet sheet) throws IOException {
    XSSFWorkbook book = sheet.getWorkbook();
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    var chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 10, 1, 16, 14));
    chart.setTitleText("Pagu dan realisasi");
    var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var left = chart.createValueAxis(AxisPosition.LEFT);
    left.crossAxis(bottom);
    bottom.crossAxis(left);
    var bars = chart.createData(ChartTypes.BAR, bottom, left);
    bars.addSeries(
        XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("B4:B13")),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("D4:D13")));
    chart.plot(bars);
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                    + "AABJRU5ErkJggg==");
    drawing.createPicture(
        new XSSFClientAnchor(0, 0, 0, 0, 10, 16, 12, 18),
        book.addPicture(png, Workbook.PICTURE_TYPE_PNG));
    drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 13, 16, 15, 18)).setText("Sumber: SPAN");
    comment(drawing, 4, 2, "Dari aplikasi SAKTI", "Bagian Umum");
    comment(drawing, 4, 3, "[Threaded comment]\n\nComment:\n    Sudah dicek?", "tc=" + THREAD);
  }

  private static void comment(XSSFDrawing drawing, int row, int column, String text, String who) {
    XSSFComment comment =
        drawing.createCellComment(
            new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 3, row + 4));
    comment.setAddress(row, column);
    comment.setString(text);
    comment.setAuthor(who);
  }

  private static void table(XSSFSheet sheet) {
    String[][] cells = {{"Jenis", "Nilai"}, {"Pegawai", "5"}, {"Barang", "7"}, {"Modal", "9"}};
    for (int r = 0; r < cells.length; r++) {
      Row row = sheet.createRow(r);
      row.createCell(0).setCellValue(cells[r][0]);
      if (r == 0) {
        row.createCell(1).setCellValue(cells[r][1]);
      } else {
        row.createCell(1).setCellValue(Integer.parseInt(cells[r][1]));
      }
    }
    var table = sheet.createTable(new AreaReference("A1:B4", SpreadsheetVersion.EXCEL2007));
    table.setName("Belanja");
    table.setDisplayName("Belanja");
    table.getCTTable().addNewAutoFilter().setRef("A1:B4");
    table.getCTTable().addNewTableStyleInfo().setName("TableStyleMedium2");
  }

  private static void pivot(XSSFSheet sheet, Sheet source) {
    var pivot =
        sheet.createPivotTable(
            new AreaReference("A1:B4", SpreadsheetVersion.EXCEL2007),
            new CellReference("A3"),
            source);
    pivot.addRowLabel(0);
    pivot.addColumnLabel(DataConsolidateFunction.SUM, 1);
    sheet.createRow(0).createCell(0).setCellValue("Ringkasan");
  }

  private static void hidden(XSSFWorkbook book) {
    XSSFSheet old = book.createSheet("Lama");
    old.createRow(0).createCell(0).setCellValue(2023);
    book.setSheetVisibility(book.getSheetIndex(old), SheetVisibility.VERY_HIDDEN);
    XSSFSheet scratch = book.createSheet("Coretan");
    scratch.createRow(0).createCell(0).setCellValue(" spasi \n di tepi ");
    book.setSheetHidden(book.getSheetIndex(scratch), true);
  }

  private static void names(XSSFWorkbook book) {
    name(book, "PaguTotal", "Realisasi!$C$16");
    name(book, "Tarif", "0.11");
    var local = book.createName();
    local.setNameName("Setempat");
    local.setSheetIndex(1);
    local.setRefersToFormula("Tabel!$B$2");
  }

  private static void name(XSSFWorkbook book, String name, String formula) {
    var defined = book.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(formula);
  }

  /** What POI does not make. */
  private static void addByHand(Map<String, byte[]> parts) {
    String relations = "xl/worksheets/_rels/sheet1.xml.rels";
    splice(
        parts,
        "xl/workbook.xml",
        "<definedNames>",
        "<externalReferences><externalReference xmlns:r=\""
            + OFFICE.substring(0, OFFICE.length() - 1)
            + "\" r:id=\"rId901\"/></externalReferences><definedNames>");
    relate(
        parts,
        "xl/_rels/workbook.xml.rels",
        relation("rId901", OFFICE + "externalLink", "externalLinks/externalLink1.xml")
            + relation("rId902", OFFICE + "calcChain", "calcChain.xml")
            + relation("rId903", MICROSOFT + "person", "persons/person.xml")
            + relation("rId904", OFFICE + "customXml", "../customXml/item1.xml"));
    part(
        parts,
        "xl/externalLinks/externalLink1.xml",
        SPREADSHEET + "externalLink+xml",
        "<externalLink xmlns=\""
            + MAIN
            + "\"><externalBook xmlns:r=\""
            + OFFICE.substring(0, OFFICE.length() - 1)
            + "\" r:id=\"rId1\"><sheetNames><sheetName val=\"Data\"/></sheetNames>"
            + "</externalBook></externalLink>");
    put(
        parts,
        "xl/externalLinks/_rels/externalLink1.xml.rels",
        relationships(
            "<Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "externalLinkPath\""
                + " Target=\"kanwil%202024.xlsx\" TargetMode=\"External\"/>"));
    part(
        parts,
        "xl/calcChain.xml",
        SPREADSHEET + "calcChain+xml",
        "<calcChain xmlns=\"" + MAIN + "\"><c r=\"E4\" i=\"1\"/><c r=\"E5\"/></calcChain>");
    part(
        parts,
        "xl/persons/person.xml",
        "application/vnd.ms-excel.person+xml",
        "<personList xmlns=\""
            + THREADS
            + "\"><person displayName=\"Penelaah\" id=\""
            + PERSON
            + "\" userId=\"penelaah\" providerId=\"None\"/></personList>");
    part(
        parts,
        "xl/threadedComments/threadedComment1.xml",
        "application/vnd.ms-excel.threadedcomments+xml",
        "<ThreadedComments xmlns=\""
            + THREADS
            + "\"><threadedComment ref=\"D5\""
            + " dT=\"2024-02-03T04:05:06.78\" personId=\""
            + PERSON
            + "\" id=\""
            + THREAD
            + "\"><text>Sudah dicek?</text></threadedComment></ThreadedComments>");
    put(parts, "customXml/item1.xml", "<arsip xmlns=\"urn:arsip\">2024</arsip>");
    put(parts, "xl/printerSettings/printerSettings1.bin", "\u0001\u0002pencetak");
    type(parts, "xl/printerSettings/printerSettings1.bin", SPREADSHEET + "printerSettings");
    relate(
        parts,
        relations,
        relation(
                "rId905", MICROSOFT + "threadedComment", "../threadedComments/threadedComment1.xml")
            + relation(
                "rId906", OFFICE + "printerSettings", "../printerSettings/printerSettings1.bin"));
    splice(
        parts,
        SHEET,
        "<pageSetup ",
        "<pageSetup xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1) + "\" r:id=\"rId906\" ");
    splice(parts, SHEET, "</worksheet>", EXTENSIONS + "</worksheet>");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static void relate(Map<String, byte[]> parts, String name, String relations) {
    splice(parts, name, "</Relationships>", relations + "</Relationships>");
  }

  private static void part(Map<String, byte[]> parts, String name, String type, String xml) {
    put(parts, name, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    type(parts, name, type);
  }

  private static void type(Map<String, byte[]> parts, String name, String type) {
    splice(
        parts,
        "[Content_Types].xml",
        "</Types>",
        "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>");
  }

  private static void splice(Map<String, byte[]> parts, String name, String before, String after) {
    String text = Packages.text(parts, name);
    if (!text.contains(before)) {
      throw new IllegalStateException(name + " has no " + before);
    }
    put(parts, name, text.replace(before, after));
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
