package id.cermat.writer.docx;

import id.cermat.format.opc.XmlTape;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.docx.OpenElement.Waiting;
import id.cermat.writer.docx.Paragraph.Story;
import id.cermat.writer.docx.Piece.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of a part. They and their characters are counted as a draft is read: by the
 * local names of elements, deleted text and the fallbacks of text boxes left out.
 */
final class DocumentWalk {
  private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "instrText");

  /** Between a paragraph and a run, these may hold a comment's ends. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "hyperlink",
          "ins",
          "moveTo",
          "fldSimple",
          "smartTag",
          "customXml",
          "sdt",
          "sdtContent",
          "dir",
          "bdo");

  /** What makes a content control rule its content. */
  private static final Set<String> RULING =
      Set.of("text", "dataBinding", "date", "dropDownList", "comboBox", "checkbox", "equation");

  private final byte[] bytes;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<String, Range> references = new HashMap<>();
  private final Deque<OpenElement> path = new ArrayDeque<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private String prefix = "";
  private String note = "";
  private int highestComment = -1;

  private DocumentWalk(byte[] bytes) {
    this.bytes = bytes;
  }

  static DocumentText read(byte[] bytes) throws IOException {
    DocumentWalk walk = new DocumentWalk(bytes);
    walk.walk();
    return new DocumentText(
        bytes, walk.paragraphs, walk.references, walk.prefix, walk.highestComment);
  }

  private void walk() throws IOException {
    XmlTape tape = new XmlTape(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    int skipping = 0;
    int text = -1;
    while (tape.next() != XmlTape.Kind.EOF) {
      String qualified = tape.name();
      String name = qualified.substring(qualified.indexOf(':') + 1);
      boolean starts = tape.kind() != XmlTape.Kind.END;
      if (path.isEmpty() && starts) {
        prefix = qualified.substring(0, qualified.length() - name.length());
      }
      if (starts && (skipping > 0 || SKIPPED.contains(name))) {
        skipping += tape.kind() == XmlTape.Kind.START ? 1 : 0;
      } else if (starts) {
        start(tape, name, qualified.equals(prefix + name));
        text = name.equals("t") ? (int) tape.endOffset() : -1;
      } else if (skipping > 0) {
        skipping--;
      } else {
        if (text >= 0) {
          text(text, tape, qualified);
        }
        text = -1;
        end(tape);
      }
    }
    if (!path.isEmpty()) {
      throw new CannotAnnotateException("malformed");
    }
  }

  private void start(XmlTape tape, String name, boolean own) {
    int start = (int) tape.startOffset();
    int content = (int) tape.endOffset();
    OpenElement element = new OpenElement(name, own, start, content);
    OpenElement parent = path.peek();
    remember(tape, name, parent);
    if (name.equals("p")) {
      Paragraph paragraph = new Paragraph(story());
      paragraphs.add(paragraph);
      if (tape.kind() == XmlTape.Kind.START) {
        element.paragraph(paragraph);
        open.push(paragraph);
      }
    } else {
      character(tape, name, parent);
    }
    if (tape.kind() == XmlTape.Kind.START) {
      path.push(element);
    } else if (parent != null) {
      parent.childEnded(name, content);
    }
  }

  private void remember(XmlTape tape, String name, @Nullable OpenElement parent) {
    String id = String.valueOf(tape.attribute(":id"));
    switch (name) {
      case "footnote", "endnote" -> note = name + " " + id;
      case "commentRangeStart", "commentRangeEnd", "commentReference" ->
          highestComment =
              Math.max(highestComment, id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1);
      case "footnoteReference", "endnoteReference" -> {
        if (parent != null && parent.is("r")) {
          parent.notes().add(name.replace("Reference", "") + " " + id);
        }
      }
      default -> {
        if (parent != null && parent.is("sdtPr") && RULING.contains(name)) {
          path.stream().skip(1).findFirst().ifPresent(OpenElement::rule);
        }
      }
    }
  }

  private Story story() {
    for (OpenElement element : path) {
      if (element.name().equals("txbxContent")) {
        return new Story(element.start(), note);
      }
    }
    return new Story(-1, note);
  }

  /** An element that stands for a character; one with an end tag of its own is as good as empty. */
  private void character(XmlTape tape, String name, @Nullable OpenElement parent) {
    String character =
        switch (name) {
          case "tab" -> tape.attribute(":val") == null ? "\t" : "";
          case "br", "cr" -> "\n";
          case "noBreakHyphen" -> "-";
          default -> "";
        };
    if (!character.isEmpty()) {
      String close = tape.kind() == XmlTape.Kind.EMPTY ? "" : "</" + tape.name() + ">";
      int end = (int) tape.endOffset() + close.length();
      await(character, null, (int) tape.startOffset(), end, parent);
    }
  }

  private void text(int from, XmlTape tape, String tag) {
    String content =
        new String(bytes, from, (int) tape.startOffset() - from, StandardCharsets.UTF_8);
    OpenElement parent = path.stream().skip(1).findFirst().orElse(null);
    if (!content.isEmpty()) {
      int start = path.element().start();
      await(TextContent.of(content), tag, start, (int) tape.endOffset(), parent);
    }
  }

  private void await(
      String text, @Nullable String tag, int start, int end, @Nullable OpenElement parent) {
    OpenElement holder = holder(start);
    if (holder != null && !open.isEmpty()) {
      boolean child = holder == parent && holder.is("r");
      holder.waiting().add(new Waiting(open.element(), text, tag, start, end, child));
    }
  }

  /** The run of characters, or else the outermost element that may not be opened for a mark. */
  private @Nullable OpenElement holder(int start) {
    OpenElement holder = null;
    for (OpenElement element : path) {
      if (element.is("p")) {
        return holder;
      }
      boolean transparent = TRANSPARENT.contains(element.name()) && !element.ruling();
      if (element.start() != start && !transparent) {
        holder = element;
      }
    }
    return null;
  }

  private void end(XmlTape tape) throws IOException {
    if (path.isEmpty()) {
      throw new CannotAnnotateException("malformed");
    }
    OpenElement element = path.pop();
    int end = (int) tape.endOffset();
    int contentEnd = (int) tape.startOffset();
    OpenElement parent = path.peek();
    if (parent != null) {
      parent.childEnded(element.name(), end);
    }
    Paragraph paragraph = element.paragraph();
    if (paragraph != null) {
      paragraph.content(new Range(element.content(), contentEnd));
      open.pop();
    }
    Range whole = new Range(element.start(), end);
    element.notes().forEach(id -> references.putIfAbsent(id, whole));
    for (Waiting one : element.waiting()) {
      Run run = one.child() ? run(element, contentEnd, end) : null;
      one.paragraph().add(one.text(), one.tag(), new Range(one.start(), one.end()), run, whole);
    }
    if (element.is("footnote") || element.is("endnote")) {
      note = "";
    }
  }

  private Run run(OpenElement element, int contentEnd, int end) {
    String opening =
        new String(
            bytes, element.start(), element.content() - element.start(), StandardCharsets.UTF_8);
    return new Run(element.start(), element.content(), contentEnd, end, opening);
  }
}
