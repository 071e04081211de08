package id.cermat.format.document;

import static id.cermat.format.document.DocxParts.attribute;
import static id.cermat.format.document.DocxParts.number;

import id.cermat.format.document.UnreadableDraftException.Detail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a DOCX; text boxes, foot- and endnotes, and last the headers
 * and footers too, of which what numbers the pages is left out. Deleted text is passed over,
 * inserted text is read; characters that are hidden, struck through, or the mark of a note are no
 * part of a paragraph's text, but counted in its columns. The contents that a word processor makes
 * are told from the text.
 */
public final class DocxSource {
  private static final Set<String> SKIPPED =
      Set.of("Fallback", "del", "moveFrom", "instrText", "rPrChange", "pPrChange");

  /** The mark of a note: 1, 2), *, [3], a. */
  private static final Pattern NOTE_MARK =
      Pattern.compile("[(\\[]?(?:\\d{1,2}|\\*{1,3}|[a-z])[)\\]]?");

  /**
   * What a raised mark may stand behind: a figure, its sign, a word. Behind a symbol, as in m2 and
   * km2, it is the power of a unit; the longest of those have two letters.
   */
  private static final Pattern MARKED = Pattern.compile("(?:\\d|%|[)\\]”\".,;:]|\\p{L}{3})$");

  private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b");
  private static final Pattern NUMBERS_PAGES = Pattern.compile("\\b(?:NUM)?PAGES?\\b");

  private final DocxStyles styles;
  private final DocxNumbering numbering = new DocxNumbering();
  private final List<DocumentPart> parts = new ArrayList<>();
  private final List<String> imports = new ArrayList<>();
  private final List<String> imported = new ArrayList<>();
  private final List<TextLine> prose = new ArrayList<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();

  /** The instructions of the fields that are open. */
  private final Deque<StringBuilder> fields = new ArrayDeque<>();

  private final Map<Integer, BitSet> leftOut = new HashMap<>();
  private int paragraphCount;
  private int tableCount;
  private TextLine.Kind role = TextLine.Kind.PARAGRAPH;

  private static final class Paragraph {
    final int number;
    final StringBuilder text = new StringBuilder();
    final List<Integer> columns = new ArrayList<>();
    final BitSet leftOut = new BitSet();
    int length;
    @Nullable CharacterFormat run;
    @Nullable String style;
    @Nullable String list;
    int level = -1;
    boolean numbersPages;
    boolean inContents;

    Paragraph(int number) {
      this.number = number;
    }

    void append(String characters, boolean shown) {
      for (int i = 0; i < characters.length(); i++) {
        if (shown) {
          text.append(characters.charAt(i));
          columns.add(length);
        } else {
          leftOut.set(length);
        }
        length++;
      }
    }

    /** The columns of its text; empty where no character is left out. */
    int[] columns() {
      return leftOut.isEmpty()
          ? new int[0]
          : columns.stream().mapToInt(Integer::intValue).toArray();
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
  public static DocxText read(Path file) throws IOException {
    DocxSource source = source(file);
    return new DocxText(source.parts, source.imported);
  }

  /**
   * For the paragraphs of a document, counted from 1, which of their characters are no part of the
   * text; those that are read whole are not named.
   *
   * @throws UnreadableDraftException if the file is no document, or damaged
   */
  public static Map<Integer, BitSet> leftOut(Path file) throws IOException {
    return source(file).leftOut;
  }

  private static DocxSource source(Path file) throws IOException {
    try (DocxParts package_ = new DocxParts(file)) {
      if (!package_.isDocument()) {
        throw new UnreadableDraftException(Detail.NOT_A_DOCUMENT);
      }
      DocxSource source = new DocxSource(DocxStyles.read(package_));
      package_.walk(package_.related("numbering", "word/numbering.xml"), source::walkNumbering);
      package_.walk(package_.main(), source::walk);
      source.imports.stream()
          .map(id -> String.valueOf(package_.target(id)))
          .map(name -> name.substring(name.lastIndexOf('/') + 1))
          .forEach(source.imported::add);
      source.role = TextLine.Kind.FOOTNOTE;
      package_.walk(package_.related("footnotes", "word/footnotes.xml"), source::walk);
      package_.walk(package_.related("endnotes", "word/endnotes.xml"), source::walk);
      source.role = TextLine.Kind.REPEATED;
      for (String type : List.of("footer", "header")) {
        for (String part : package_.allRelated(type)) {
          package_.walk(part, source::walk);
        }
      }
      source.flush();
      return source;
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
        if (xml.getLocalName().equals("fldChar")) {
          // A field may end in text that was deleted.
          field(attribute(xml, "fldCharType"));
        }
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
        text(paragraphs.element(), xml.getText());
      }
    }
  }

  private void field(@Nullable String end) {
    if ("begin".equals(end)) {
      fields.push(new StringBuilder());
    } else if ("end".equals(end) && !fields.isEmpty()) {
      fields.pop();
    }
  }

  private void text(Paragraph paragraph, String characters) {
    paragraph.inContents |= fields.stream().anyMatch(field -> CONTENTS.matcher(field).lookingAt());
    CharacterFormat run = paragraph.run == null ? new CharacterFormat() : paragraph.run;
    boolean shown = styles.shown(run, paragraph.style);
    boolean mark =
        shown
            && styles.raised(run, paragraph.style)
            && NOTE_MARK.matcher(characters).matches()
            && MARKED.matcher(paragraph.text).find();
    paragraph.append(characters, shown && !mark);
  }

  private void instruction(@Nullable String text) {
    if (text != null && !fields.isEmpty()) {
      fields.element().append(text);
    }
    if (text != null && !paragraphs.isEmpty() && NUMBERS_PAGES.matcher(text).find()) {
      paragraphs.element().numbersPages = true;
    }
  }

  private void start(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "altChunk", "subDoc" -> imports.add(String.valueOf(attribute(xml, "id")));
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
          paragraph.append("\t", true);
        }
      }
      case "br", "cr" -> paragraph.append("\n", true);
      case "noBreakHyphen" -> paragraph.append("-", true);
      case "r" -> paragraph.run = new CharacterFormat();
      default -> {
        if (paragraph.run != null) {
          paragraph.run.property(element, value);
        }
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
      case "r" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.element().run = null;
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
    if (!paragraph.leftOut.isEmpty()) {
      leftOut.put(paragraph.number, paragraph.leftOut);
    }
    boolean repeated = role == TextLine.Kind.REPEATED;
    if (text.isBlank() || repeated && paragraph.numbersPages) {
      return;
    }
    TextLine.Kind kind = role;
    if (paragraph.inContents && styles.heading(paragraph.style)) {
      // The field was left open: contents hold no headings.
      fields.clear();
      paragraph.inContents = false;
    }
    if (paragraph.inContents || styles.contents(paragraph.style)) {
      kind = TextLine.Kind.FURNITURE;
      marker = null;
    } else if (role != TextLine.Kind.PARAGRAPH) {
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
      table.add(text, paragraph.number, flow, paragraph.columns());
    } else {
      TextLine.Place place = new TextLine.Place(null, paragraph.number, 1, null, null, null, false);
      prose.add(TextLine.of(text, place, flow, paragraph.columns()));
    }
  }

  private void emit(DocxTable collected) {
    List<TextLine> lines = collected.lines();
    DocumentPart.Table table = collected.table();
    boolean inner = !tables.isEmpty() && !collected.holdsFigures();
    if (table.width() < 2 || lines.isEmpty() || inner) {
      // A table of one column, or of words inside of another, only lays out its text.
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
