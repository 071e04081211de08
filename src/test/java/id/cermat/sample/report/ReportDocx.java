package id.cermat.sample.report;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A report as a Word document: styles, lists numbered by the program, tables with merged cells. */
public final class ReportDocx {
  private static final int TEXT_WIDTH = 9070;
  private static final BigInteger ONE = BigInteger.ONE;

  private final XWPFDocument document = new XWPFDocument();
  private final Map<String, BigInteger> formats = new HashMap<>();
  private final Map<String, BigInteger> lists = new HashMap<>();
  private String before = "";

  private ReportDocx(String head) {
    styles();
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(1418));
    margin.setRight(BigInteger.valueOf(1418));
    margin.setTop(BigInteger.valueOf(1418));
    margin.setBottom(BigInteger.valueOf(1418));
    XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.setAlignment(ParagraphAlignment.RIGHT);
    run(header, head, 9);
  }

  /** The document of a report; {@code head} stands above every page. */
  public static XWPFDocument of(String head, List<ReportPart> parts) {
    ReportDocx docx = new ReportDocx(head);
    parts.forEach(docx::add);
    return docx.document;
  }

  private void styles() {
    style("Normal", "Normal", 11, false, -1).setDefault(true);
    style("Judul1", "heading 1", 14, true, 0);
    style("Judul2", "heading 2", 12, true, 1);
    style("Judul3", "heading 3", 11, true, 2);
  }

  private CTStyle style(String id, String name, int points, boolean bold, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (level >= 0) {
      style.addNewBasedOn().setVal("Normal");
      style.addNewPPr().addNewKeepNext();
      style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
    } else {
      style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
    }
    var properties = style.addNewRPr();
    var fonts = properties.addNewRFonts();
    fonts.setAscii("Liberation Sans");
    fonts.setHAnsi("Liberation Sans");
    if (bold) {
      properties.addNewB();
    }
    properties.addNewSz().setVal(BigInteger.valueOf(points * 2L));
    (document.getStyles() == null ? document.createStyles() : document.getStyles())
        .addStyle(new XWPFStyle(style));
    return style;
  }

  private void add(ReportPart part) {
    if (part instanceof ReportPart.Title title) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      run(paragraph, title.text(), 16);
    } else if (part instanceof ReportPart.Heading heading) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle("Judul" + heading.level());
      paragraph.setPageBreak(heading.level() == 1);
      paragraph.createRun().setText(heading.text());
    } else if (part instanceof ReportPart.Paragraph text) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setAlignment(ParagraphAlignment.BOTH);
      paragraph.createRun().setText(text.text());
    } else if (part instanceof ReportPart.Item item) {
      item(item);
    } else if (part instanceof ReportPart.Table table) {
      table(table);
    }
    before = part instanceof ReportPart.Item item ? item.marker() : "";
  }

  private static void run(XWPFParagraph paragraph, String text, int points) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(points);
    run.setText(text);
  }

  /** Goes on with the list of the marker's kind, letters inside of numbers, or begins one. */
  private void item(ReportPart.Item item) {
    String kind = item.marker().replaceAll("\\d+", "1").replaceAll("[a-z]", "a");
    if (before.isEmpty() || item.marker().equals(kind) && !kind.equals("-")) {
      lists.put(kind, newList(kind));
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(lists.get(kind));
    paragraph.setNumILvl(BigInteger.ZERO);
    paragraph.createRun().setText(item.text());
  }

  /** A list that begins anew, in the format of its first marker. */
  private BigInteger newList(String marker) {
    BigInteger format = formats.computeIfAbsent(marker, this::format);
    BigInteger number = document.getNumbering().addNum(format);
    var level = document.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(ONE);
    return number;
  }

  private BigInteger format(String marker) {
    CTAbstractNum format = CTAbstractNum.Factory.newInstance();
    format.setAbstractNumId(BigInteger.valueOf(formats.size()));
    CTLvl level = format.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(ONE);
    boolean letter = marker.startsWith("a");
    boolean bullet = marker.equals("-");
    level
        .addNewNumFmt()
        .setVal(
            bullet
                ? STNumberFormat.BULLET
                : letter ? STNumberFormat.LOWER_LETTER : STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal(bullet ? "-" : "%1" + marker.substring(1));
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(letter ? 992 : 567));
    indent.setHanging(BigInteger.valueOf(425));
    if (document.getNumbering() == null) {
      document.createNumbering();
    }
    return document
        .getNumbering()
        .addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(format));
  }

  private void table(ReportPart.Table source) {
    XWPFTable table = document.createTable(source.rows().size() + 1, source.header().size());
    table.setWidth(TEXT_WIDTH);
    int all = source.widths().stream().mapToInt(Integer::intValue).sum();
    for (int c = 0; c < source.header().size(); c++) {
      int width = TEXT_WIDTH * source.widths().get(c) / all;
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(c).setWidth(String.valueOf(width));
      }
      fill(table.getRow(0).getCell(c), source.header().get(c), true);
    }
    table.getRow(0).setRepeatHeader(true);
    for (int r = 0; r < source.rows().size(); r++) {
      List<String> row = source.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        boolean above =
            c == source.mergedDown() && r > 0 && source.rows().get(r - 1).get(c).equals(row.get(c));
        XWPFTableCell cell = table.getRow(r + 1).getCell(c);
        if (c == source.mergedDown()) {
          properties(cell).addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
        }
        fill(cell, above ? "" : row.get(c), false);
      }
    }
    document.createParagraph();
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static void fill(XWPFTableCell cell, String text, boolean bold) {
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setSpacingAfter(0);
    if (!text.isEmpty()) {
      XWPFRun run = paragraph.createRun();
      run.setBold(bold);
      run.setFontSize(9);
      run.setText(text);
    }
  }
}
