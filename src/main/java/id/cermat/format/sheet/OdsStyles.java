package id.cermat.format.sheet;

import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.STYLE;
import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.TABLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of an OpenDocument spreadsheet: which number format a cell has, what is hidden. */
final class OdsStyles {
  private static final int DEEPEST = 32;
  private static final String PERCENTAGE = "percentage";
  private static final String DATE = "date";
  private static final String TIME = "time";

  private record CellStyle(String dataStyle, String parent) {}

  private final Map<String, CellStyle> cells = new HashMap<>();
  private final Map<String, Element> dataStyles = new HashMap<>();
  private final Set<String> hiddenTables = new HashSet<>();
  private final List<ShownFormat> formats = new ArrayList<>(List.of(ShownFormat.GENERAL));
  private final Map<ShownFormat, Integer> indices = new HashMap<>(Map.of(ShownFormat.GENERAL, 0));
  private final Map<String, Integer> byStyleAndType = new HashMap<>();

  /** Takes in the styles of a document part; of two with one name the later one counts. */
  void add(Element root) {
    for (Element group : Odf.children(root)) {
      String name = group.getLocalName();
      if (name.equals("styles") || name.equals("automatic-styles")) {
        Odf.children(group).forEach(this::addStyle);
      }
    }
  }

  private void addStyle(Element style) {
    String name = Odf.attribute(style, STYLE, "name");
    if (!style.getLocalName().equals("style")) {
      dataStyles.put(name, style);
      return;
    }
    switch (Odf.attribute(style, STYLE, "family")) {
      case "table-cell" ->
          cells.put(
              name,
              new CellStyle(
                  Odf.attribute(style, STYLE, "data-style-name"),
                  Odf.attribute(style, STYLE, "parent-style-name")));
      case "table" -> {
        Element properties = Odf.child(style, "table-properties");
        if (properties != null && Odf.attribute(properties, TABLE, "display").equals("false")) {
          hiddenTables.add(name);
        }
      }
      default -> {
        // Other families say nothing about figures.
      }
    }
  }

  /** Whether a sheet of this style is hidden. */
  boolean hidesTable(String style) {
    return hiddenTables.contains(style);
  }

  /** The formats by the index that {@link #index} gives; it grows as indices are asked for. */
  List<ShownFormat> formats() {
    return formats;
  }

  /**
   * The index of the number format of a cell.
   *
   * @param style the name of its style; may be empty
   * @param type the type of its value, which decides where the style says nothing
   */
  int index(String style, String type) {
    return byStyleAndType.computeIfAbsent(
        style + '\n' + type,
        unused -> {
          ShownFormat format = ofType(format(style), type);
          return indices.computeIfAbsent(
              format,
              added -> {
                formats.add(added);
                return formats.size() - 1;
              });
        });
  }

  private ShownFormat format(String style) {
    String name = style;
    for (int i = 0; i < DEEPEST; i++) {
      CellStyle cell = cells.get(name);
      if (cell == null) {
        break;
      }
      if (!cell.dataStyle().isEmpty()) {
        String code = code(cell.dataStyle());
        return code == null ? ShownFormat.GENERAL : ShownFormatParser.parse(code);
      }
      name = cell.parent();
    }
    return ShownFormat.GENERAL;
  }

  private @Nullable String code(String dataStyle) {
    Element style = dataStyles.get(dataStyle);
    if (style == null) {
      return null;
    }
    // The style itself is for what no condition covers; cermat shows positive numbers.
    for (Element map : Odf.children(style)) {
      if (map.getLocalName().equals("map")
          && Odf.attribute(map, STYLE, "condition").replace(" ", "").startsWith("value()>")) {
        Element positive = dataStyles.get(Odf.attribute(map, STYLE, "apply-style-name"));
        return OdsNumberFormat.code(positive == null ? style : positive);
      }
    }
    return OdsNumberFormat.code(style);
  }

  private static ShownFormat ofType(ShownFormat format, String type) {
    if (format.equals(ShownFormat.GENERAL)) {
      return switch (type) {
        case PERCENTAGE -> new ShownFormat(-1, true, 0, false, false, "General%");
        case DATE, TIME -> ShownFormatParser.parse(OdsNumberFormat.DATE);
        default -> format;
      };
    }
    return format;
  }
}
