package id.cermat.format.document;

import static id.cermat.format.document.DocxParts.attribute;
import static id.cermat.format.document.DocxParts.number;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a DOCX make of a paragraph: a heading, an item of a list; and of its
 * characters.
 */
final class DocxStyles {
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> headings = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, CharacterFormat> formats = new HashMap<>();

  static DocxStyles read(DocxParts parts) throws IOException {
    DocxStyles styles = new DocxStyles();
    parts.walk(parts.related("styles", "word/styles.xml"), styles::walk);
    return styles;
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "style" -> {
          String id = attribute(xml, "styleId");
          style = id == null ? "" : id;
        }
        case "name" -> {
          String name = String.valueOf(value).toLowerCase(Locale.ROOT);
          if (name.matches("(?:heading|judul|title).*")) {
            headings.add(style);
          } else if (name.matches("toc \\d|table of figures")) {
            contents.add(style);
          }
        }
        case "basedOn" -> parents.put(style, String.valueOf(value));
        case "outlineLvl" -> {
          if (number(value, 9) < 9) {
            headings.add(style);
          }
        }
        case "numId" -> lists.put(style, String.valueOf(value));
        case "ilvl" -> levels.put(style, number(value, 0));
        default ->
            formats
                .computeIfAbsent(style, id -> new CharacterFormat())
                .property(xml.getLocalName(), value);
      }
    }
  }

  /** Whether paragraphs of a style are lines of the contents. */
  boolean contents(@Nullable String style) {
    return style != null && contents.contains(style);
  }

  boolean heading(@Nullable String style) {
    for (String at = style; at != null; at = parents.get(at)) {
      if (headings.contains(at)) {
        return true;
      }
    }
    return false;
  }

  @Nullable String list(@Nullable String style) {
    for (String at = style; at != null; at = parents.get(at)) {
      if (lists.containsKey(at)) {
        return lists.get(at);
      }
    }
    return null;
  }

  int level(@Nullable String style) {
    return style == null ? 0 : levels.getOrDefault(style, 0);
  }

  /** Whether a page shows characters neither hidden nor struck through. */
  boolean shown(CharacterFormat run, @Nullable String paragraph) {
    return !on(run, paragraph, CharacterFormat::hidden)
        && !on(run, paragraph, CharacterFormat::struck)
        && !on(run, paragraph, CharacterFormat::struckTwice);
  }

  /** Whether characters stand above the line. */
  boolean raised(CharacterFormat run, @Nullable String paragraph) {
    Boolean own = run.raised();
    Boolean styled = own == null ? of(run.style(), CharacterFormat::raised) : own;
    Boolean known = styled == null ? of(paragraph, CharacterFormat::raised) : styled;
    return known != null && known;
  }

  /** A style of characters turns a property over that the paragraph's has (17.7.3). */
  private boolean on(
      CharacterFormat run,
      @Nullable String paragraph,
      Function<CharacterFormat, @Nullable Boolean> property) {
    Boolean own = property.apply(run);
    return own == null
        ? Boolean.TRUE.equals(of(run.style(), property))
            != Boolean.TRUE.equals(of(paragraph, property))
        : own;
  }

  private @Nullable Boolean of(
      @Nullable String style, Function<CharacterFormat, @Nullable Boolean> property) {
    for (String at = style; at != null; at = parents.get(at)) {
      CharacterFormat format = formats.get(at);
      Boolean value = format == null ? null : property.apply(format);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
