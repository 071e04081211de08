package id.cermat.writer.xlsx;

import id.cermat.catalogue.Severity;
import id.cermat.format.opc.Attributes;
import id.cermat.format.opc.EditableXml;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook, to which formats are appended; what is there stays as it is. */
final class StyleSheet {
  /** What spreadsheets accept. */
  private static final int MOST_FORMATS = 65_490;

  private static final Pattern COLOUR =
      Pattern.compile(
          "<(?:\\w+:)?color\\s[^>]*?(?:(theme|indexed)=\"(\\d{1,3})\"|rgb=\"\\w{0,2}(\\w{6})\")");

  /** White as a theme's first colour, and at its two places in the palette. */
  private static final Set<String> WHITE = Set.of("theme0", "indexed1", "indexed9");

  private static final Map<Severity, String> SOFT =
      Map.of(Severity.ERROR, "FFFFC7CE", Severity.WARNING, "FFFFEB9C", Severity.INFO, "FFDDEBF7");
  private static final Map<Severity, String> DARK =
      Map.of(Severity.ERROR, "FF9C0006", Severity.WARNING, "FF7F6000", Severity.INFO, "FF1F4E79");

  private final EditableXml xml;
  private final String prefix;
  private final Section fonts;
  private final Section fills;
  private final Section borders;
  private final Section formats;
  private final Map<String, Integer> fillsByColour = new HashMap<>();
  private final Map<Severity, Map<Integer, Integer>> highlights = new EnumMap<>(Severity.class);

  /**
   * @param bytes the part; null if the workbook has none
   */
  StyleSheet(byte @Nullable [] bytes, Ooxml flavour) throws IOException {
    this.xml =
        bytes == null
            ? EditableXml.of(
                Ooxml.DECLARATION + "<styleSheet xmlns=\"" + flavour.spreadsheet() + "\"/>", 2)
            : new EditableXml(bytes, 2);
    this.prefix = xml.root().prefix();
    this.fonts =
        new Section(
            "fonts",
            List.of("fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
            List.of("<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"));
    this.fills =
        new Section(
            "fills",
            List.of("borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
            List.of(
                "<fill><patternFill patternType=\"none\"/></fill>",
                "<fill><patternFill patternType=\"gray125\"/></fill>"));
    this.borders =
        new Section(
            "borders",
            List.of("cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
            List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"));
    this.formats =
        new Section(
            "cellXfs",
            List.of("cellStyles", "dxfs"),
            List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));
  }

  /** The soft colour of a severity. */
  static String soft(Severity severity) {
    return SOFT.get(severity);
  }

  /** The dark colour of a severity. */
  static String dark(Severity severity) {
    return DARK.get(severity);
  }

  /** The format of a cell with another fill: dark where its letters are light, else soft. */
  int highlight(int base, Severity severity) {
    return highlights
        .computeIfAbsent(severity, any -> new HashMap<>())
        .computeIfAbsent(base, any -> newHighlight(base, severity));
  }

  private int newHighlight(int base, Severity severity) {
    String format = formats.text(base).orElseGet(() -> formats.text(0).orElseThrow());
    int fill = fill((hasLightFont(format) ? DARK : SOFT).get(severity));
    int tagEnd = format.indexOf('>') + 1;
    String tag = format.substring(0, tagEnd);
    tag = Attributes.with(tag, "fillId", Integer.toString(fill));
    tag = Attributes.with(tag, "applyFill", "1");
    return formats.addAsIs(tag + format.substring(tagEnd));
  }

  private boolean hasLightFont(String format) {
    Matcher id = Pattern.compile("fontId=\"(\\d{1,6})\"").matcher(format);
    if (!id.find()) {
      return false;
    }
    Matcher colour = COLOUR.matcher(fonts.text(Integer.parseInt(id.group(1))).orElse(""));
    if (!colour.find()) {
      return false;
    }
    if (colour.group(1) != null) {
      return WHITE.contains(colour.group(1) + colour.group(2));
    }
    if (!colour.group(3).matches("[0-9A-Fa-f]{6}")) {
      return false;
    }
    int rgb = Integer.parseInt(colour.group(3), 16);
    int brightness = 299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
    return brightness > 180_000;
  }

  /** A solid fill. */
  int fill(String argb) {
    return fillsByColour.computeIfAbsent(
        argb,
        colour ->
            fills.add(
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
                    + colour
                    + "\"/><bgColor indexed=\"64\"/></patternFill></fill>"));
  }

  int font(String xmlOfFont) {
    return fonts.add(xmlOfFont);
  }

  int border(String xmlOfBorder) {
    return borders.add(xmlOfBorder);
  }

  int format(String xmlOfFormat) {
    return formats.add(xmlOfFormat);
  }

  /**
   * The part with all that was added.
   *
   * @throws CannotAnnotateException if there are more formats than spreadsheets accept
   */
  byte[] toBytes() throws CannotAnnotateException {
    if (formats.count() > MOST_FORMATS) {
      throw new CannotAnnotateException("styles");
    }
    for (Section section : List.of(fonts, fills, borders, formats)) {
      section.splice();
    }
    return xml.toBytes();
  }

  /** A counted list of the part. */
  private final class Section {
    private final String name;
    private final List<String> following;
    private final Optional<EditableXml.Element> element;
    private final List<String> present = new ArrayList<>();
    private final StringBuilder added = new StringBuilder();
    private int count;

    Section(String name, List<String> following, List<String> seed) {
      this.name = name;
      this.following = following;
      this.element = xml.root().child(name);
      element.ifPresent(list -> list.children().forEach(child -> present.add(child.text())));
      this.count = present.size();
      if (present.isEmpty()) {
        seed.forEach(one -> present.add(XmlText.prefixed(one, prefix)));
        seed.forEach(this::add);
      }
    }

    Optional<String> text(int index) {
      return index < present.size() ? Optional.of(present.get(index)) : Optional.empty();
    }

    int count() {
      return count;
    }

    int add(String entry) {
      return addAsIs(XmlText.prefixed(entry, prefix));
    }

    int addAsIs(String entry) {
      added.append(entry);
      return count++;
    }

    void splice() {
      if (added.length() == 0) {
        return;
      }
      if (element.isPresent()) {
        element.get().set("count", Integer.toString(count));
        element.get().append(added.toString());
      } else {
        String open = "<" + prefix + name + " count=\"" + count + "\">";
        xml.root().insertInOrder(open + added + "</" + prefix + name + ">", following);
      }
    }
  }
}
