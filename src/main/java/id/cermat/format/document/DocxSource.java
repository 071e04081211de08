package id.cermat.format.document;

import static id.cermat.format.document.DocxParts.attribute;
import static id.cermat.format.document.DocxParts.number;

import id.cermat.format.document.UnreadableDraftException.Detail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a DOCX; text boxes, foot- and endnotes, and last the headers
 * and footers too, of which what numbers the pages is left out. Deleted text is passed over,
 * inserted text is read.
 */
public final class DocxSource {
  private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "instrText");

  private static final Pattern REPEATED = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
  private static final Pattern NUMBERS_PAGES = Pattern.compile("\\b(?:NUM)?PAGES?\\b");

  private final DocxStyles styles;
  private final DocxNumbering numbering = new DocxNumbering();
  private final List<DocumentPart> parts = new ArrayList<>();
  private final List<TextLine> prose = new ArrayList<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();
  private int paragraphCount;
  private int tableCount;
  private TextLine.Kind role = TextLine.Kind.PARAGRAPH;

  private static final class Paragraph {
    final int number;
    final StringBuilder text = new StringBuilder();
    @Nullable String style;
    @Nullable String list;
    int level = -1;
    boolean numbersPages;

    Paragraph(int number) {
      this.number = number;
    }
  }

  private DocxSource(DocxStyles styles) {
    this.styles = styles;
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableDraftException if the file is none, or damaged
   */
  public static List<DocumentPart> read(Path file) throws IOException {
    try (DocxParts package_ = new DocxParts(file)) {
      if (!package_.has("word/document.xml")) {
        throw new UnreadableDraftException(Detail.NOT_A_DOCUMENT);
      }
      DocxSource source = new DocxSource(DocxStyles.read(package_));
      package_.walk("word/numbering.xml", source::walkNumbering);
      package_.walk("word/document.xml", source::walk);
      source.role = TextLine.Kind.FOOTNOTE;
      package_.walk("word/footnotes.xml", source::walk);
      package_.walk("word/endnotes.xml", source::walk);
      source.role = TextLine.Kind.REPEATED;
      for (String part : package_.named(REPEATED)) {
        package_.walk(part, source::walk);
      }
      source.flush();
      return source.parts;
    }
  }

  private void walkNumbering(XMLStreamReader xml) throws XMLStreamException {
    String abstractId = "";
    String listId = "";
    int level = 0;
    String format = "decimal";
    String text = "";
    int start = 1;
    boolean inList = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
        DocxNumbering.Level definition = new DocxNumbering.Level(format, text, start);
        if (inList) {
          numbering.redefine(listId, level, definition);
        } else {
          numbering.define(abstractId, level, definition);
        }
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = String.valueOf(attribute(xml, "val"));
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          abstractId = String.valueOf(attribute(xml, "abstractNumId"));
          inList = false;
        }
        case "num" -> {
          listId = String.valueOf(attribute(xml, "numId"));
          inList = true;
        }
        case "lvlOverride" -> level = number(attribute(xml, "ilvl"), 0);
        case "startOverride" -> numbering.restart(listId, level, number(value, 1));
        case "abstractNumId" -> numbering.list(listId, value);
        case "lvl" -> {
          level = number(attribute(xml, "ilvl"), 0);
          start = 1;
        }
        case "start" -> start = number(value, 1);
        case "numFmt" -> format = value;
        case "lvlText" -> text = value;
        default -> {
          // Nothing that is shown.
        }
      }
    }
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    int skipping = 0;
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (skipping > 0 || SKIPPED.contains(xml.getLocalName())) {
          skipping++;
        } else {
          inText = xml.getLocalName().equals("t");
          start(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        if (skipping > 0) {
          skipping--;
        } else {
          end(xml.getLocalName());
        }
      } else if (skipping > 0 && xml.hasText()) {
        instruction(xml.getText());
      } else if (inText && skipping == 0 && xml.hasText() && !paragraphs.isEmpty()) {
        paragraphs.element().text.append(xml.getText());
      }
    }
  }

  private void instruction(@Nullable String text) {
    if (text != null && !paragraphs.isEmpty() && NUMBERS_PAGES.matcher(text).find()) {
      paragraphs.element().numbersPages = true;
    }
  }

  private void start(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "fldSimple" -> instruction(attribute(xml, "instr"));
      case "p" -> paragraphs.push(new Paragraph(++paragraphCount));
      case "tbl" -> tables.push(new DocxTable(++tableCount));
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.element().row();
        }
      }
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.element().cell();
        }
      }
      case "gridSpan" -> {
        if (!tables.isEmpty()) {
          tables.element().span(number(value, 1));
        }
      }
      default -> inParagraph(xml.getLocalName(), value);
    }
  }

  private void inParagraph(String element, @Nullable String value) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    switch (element) {
      case "pStyle" -> paragraph.style = value;
      case "numId" -> paragraph.list = value;
      case "ilvl" -> paragraph.level = number(value, 0);
      case "tab" -> {
        // A tab stop in the properties has a value; a tab in the text has none.
        if (value == null) {
          paragraph.text.append('\t');
        }
      }
      case "br", "cr" -> paragraph.text.append('\n');
      case "noBreakHyphen" -> paragraph.text.append('-');
      default -> {
        // Formatting.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> {
        if (!paragraphs.isEmpty()) {
          emit(paragraphs.pop());
        }
      }
      case "tbl" -> {
        if (!tables.isEmpty()) {
          emit(tables.pop());
        }
      }
      default -> {
        // Its end says nothing.
      }
    }
  }

  private void emit(Paragraph paragraph) {
    String list = paragraph.list == null ? styles.list(paragraph.style) : paragraph.list;
    int level = paragraph.level < 0 ? styles.level(paragraph.style) : paragraph.level;
    String text = paragraph.text.toString();
    String marker = list == null || text.isBlank() ? null : numbering.next(list, level);
    boolean repeated = role == TextLine.Kind.REPEATED;
    if (text.isBlank() || repeated && paragraph.numbersPages) {
      return;
    }
    TextLine.Kind kind = role;
    if (role != TextLine.Kind.PARAGRAPH) {
      // Headings and lists of notes and headers are none of the report's.
      marker = null;
    } else if (styles.heading(paragraph.style)) {
      kind = TextLine.Kind.HEADING;
    } else if (marker != null) {
      kind = TextLine.Kind.LIST_ITEM;
    }
    TextLine.Flow flow = new TextLine.Flow(kind, marker, level + 1);
    DocxTable table = tables.peek();
    if (table != null) {
      table.add(text, paragraph.number, flow);
    } else {
      TextLine.Place place = new TextLine.Place(null, paragraph.number, 1, null, null, null, false);
      prose.add(new TextLine(text, place, flow, 0));
    }
  }

  private void emit(DocxTable collected) {
    List<TextLine> lines = collected.lines();
    DocumentPart.Table table = collected.table();
    if (table.width() < 2 || lines.isEmpty() || !tables.isEmpty()) {
      // A table of one column, or inside of another, only lays out its text.
      prose.addAll(lines);
    } else {
      flush();
      parts.add(table);
    }
  }

  private void flush() {
    if (!prose.isEmpty()) {
      parts.add(new DocumentPart.Prose(List.copyOf(prose)));
      prose.clear();
    }
  }
}
