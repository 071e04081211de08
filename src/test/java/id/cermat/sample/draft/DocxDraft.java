package id.cermat.sample.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A draft as a Word document: styles, numbered lists, merged cells, footnotes, text boxes. */
final class DocxDraft {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final SampleDraft draft;
  private final Random random;
  private final boolean styled;
  private final boolean numbered;
  private final XWPFDocument document = new XWPFDocument();
  private final WordLists lists = new WordLists(document);
  private final List<DraftFigure> order = new ArrayList<>();
  private final List<DraftFigure> noted = new ArrayList<>();
  private @Nullable XWPFParagraph last;

  DocxDraft(SampleDraft draft, long seed) {
    this.draft = draft;
    this.random = new Random(seed * 37 + 2);
    this.styled = random.nextInt(4) > 0;
    this.numbered = random.nextBoolean();
  }

  RenderedDraft write(Path file) throws IOException {
    if (styled) {
      WordStyles.add(document);
    }
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("LAKIN " + draft.unit() + " " + draft.year() + " – halaman 2");
    for (Part part : draft.parts()) {
      add(part);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    document.close();
    order.addAll(noted);
    return new RenderedDraft(file, List.copyOf(order));
  }

  private void add(Part part) {
    if (part instanceof Part.Heading heading) {
      heading(heading);
    } else if (part instanceof Part.Paragraph paragraph) {
      lists.end();
      text(document.createParagraph(), paragraph.text());
    } else if (part instanceof Part.Item item) {
      item(item);
    } else if (part instanceof Part.Note note) {
      note(note);
    } else if (part instanceof Part.Box box) {
      box(box);
    } else if (part instanceof Part.Table table) {
      lists.end();
      table(table);
    }
  }

  private void heading(Part.Heading heading) {
    lists.end();
    XWPFParagraph paragraph = document.createParagraph();
    if (styled) {
      paragraph.setStyle("Judul" + heading.level());
    }
    boolean counted = numbered && heading.marker() != null && heading.marker().matches("\\d+[.)]");
    if (counted && heading.marker() != null) {
      paragraph.setNumID(lists.headings(heading.marker()));
    }
    String marker = counted || heading.marker() == null ? "" : heading.marker() + " ";
    text(paragraph, marker + heading.text());
  }

  private void item(Part.Item item) {
    XWPFParagraph paragraph = document.createParagraph();
    if (numbered) {
      paragraph.setNumID(lists.next(item.marker(), item.level()));
      paragraph.setNumILvl(BigInteger.valueOf(item.level() - 1L));
      text(paragraph, item.text());
    } else {
      text(paragraph, item.marker() + "\t" + item.text());
    }
  }

  /** Text in one run, or in several that cut words and figures as editing does. */
  private void text(XWPFParagraph paragraph, String marked) {
    order.addAll(draft.figuresOf(marked));
    runs(paragraph, draft.text(marked));
    last = paragraph;
  }

  private void runs(XWPFParagraph paragraph, String text) {
    int from = 0;
    while (from < text.length()) {
      int length = random.nextInt(3) == 0 ? 1 + random.nextInt(40) : text.length();
      int to = Math.min(text.length(), from + length);
      String piece = text.substring(from, to);
      int tab = piece.indexOf('\t');
      if (tab >= 0) {
        paragraph.createRun().setText(piece.substring(0, tab));
        paragraph.createRun().addTab();
        piece = piece.substring(tab + 1);
      }
      paragraph.createRun().setText(piece);
      from = to;
    }
  }

  private void note(Part.Note note) {
    XWPFFootnote footnote = document.createFootnote();
    noted.addAll(draft.figuresOf(note.text()));
    footnote.createParagraph().createRun().setText(draft.text(note.text()));
    if (last != null) {
      last.addFootnoteReference(footnote);
    }
  }

  private void box(Part.Box box) {
    lists.end();
    String text = draft.text(box.text()).replace("&", "&amp;").replace("<", "&lt;");
    order.addAll(draft.figuresOf(box.text()));
    String content = "<w:txbxContent><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:txbxContent>";
    String xml =
        "<w:p "
            + W
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:r><mc:AlternateContent>"
            + "<mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
            + content
            + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
            + content
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    try {
      XmlObject[] parsed = XmlObject.Factory.parse(xml).selectPath("./*");
      document.createParagraph().getCTP().set(parsed[0]);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private void table(Part.Table source) {
    boolean grouped = source.columns().stream().anyMatch(column -> column.group() != null);
    int headers = grouped ? 2 : 1;
    int columns = source.columns().size();
    XWPFTable table = document.createTable(source.rows().size() + headers, columns);
    for (int c = 0; c < columns; c++) {
      Part.Column column = source.columns().get(c);
      fill(
          table.getRow(headers - 1).getCell(c),
          column.group() == null && grouped ? "" : column.header());
      if (grouped) {
        fill(table.getRow(0).getCell(c), column.group() == null ? column.header() : "");
        if (column.group() == null) {
          merge(table.getRow(0).getCell(c), STMerge.RESTART);
          merge(table.getRow(1).getCell(c), STMerge.CONTINUE);
        }
      }
    }
    for (int r = 0; r < source.rows().size(); r++) {
      for (int c = 0; c < columns; c++) {
        cell(source, table, headers, r, c);
      }
    }
    if (grouped) {
      group(source, table);
    }
    last = null;
  }

  private void cell(Part.Table source, XWPFTable table, int headers, int r, int c) {
    XWPFTableCell cell = table.getRow(r + headers).getCell(c);
    String text = source.rows().get(r).get(c);
    if (source.mergedDown() && c == 1) {
      boolean above = r > 0 && source.rows().get(r - 1).get(c).equals(text);
      merge(cell, above ? STMerge.CONTINUE : STMerge.RESTART);
      text = above ? "" : text;
    }
    order.addAll(draft.figuresOf(text));
    fill(cell, draft.text(text));
  }

  private void fill(XWPFTableCell cell, String text) {
    if (!text.isEmpty()) {
      runs(cell.getParagraphArray(0), text);
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum how) {
    properties(cell).addNewVMerge().setVal(how);
  }

  /** Merges the cells above the columns of the group, which stand side by side. */
  private void group(Part.Table source, XWPFTable table) {
    int first = -1;
    int count = 0;
    for (int c = 0; c < source.columns().size(); c++) {
      if (source.columns().get(c).group() != null) {
        first = first < 0 ? c : first;
        count++;
      }
    }
    XWPFTableCell cell = table.getRow(0).getCell(first);
    fill(cell, String.valueOf(source.columns().get(first).group()));
    properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(count));
    for (int c = first + count - 1; c > first; c--) {
      table.getRow(0).removeCell(c);
    }
  }
}
