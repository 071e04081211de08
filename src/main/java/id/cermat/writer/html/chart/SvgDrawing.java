package id.cermat.writer.html.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Draws a chart as an SVG element of a page: short, without styles of its own, its texts as wide as
 * they were laid out whatever font the reader has.
 */
final class SvgDrawing {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** What says nothing, or what the style sheet says. */
  private static final Set<String> DROPPED =
      Set.of(
          "clip-path",
          "color-interpolation",
          "color-rendering",
          "font-family",
          "font-style",
          "image-rendering",
          "shape-rendering",
          "stroke-dashoffset",
          "stroke-miterlimit",
          "stroke-linejoin",
          "stroke-linecap",
          "text-rendering",
          "xml:space",
          "xmlns",
          "xmlns:xlink");

  /** Shorter texts fit whatever the font. */
  private static final int SHORT = 3;

  private static final Pattern MORE_DECIMALS = Pattern.compile("(\\d+\\.\\d)\\d+");

  /** A full circle as four curves, from its right end over its left one. */
  private static final Pattern CIRCLE =
      Pattern.compile(
          "M([\\d.]+) ([\\d.]+) C(?:[\\d.]+ ){6}C(?:[\\d.]+ ){4}([\\d.]+) \\2 "
              + "C(?:[\\d.]+ ){6}C(?:[\\d.]+ ){4}\\1 \\2 Z");

  private final StringBuilder out = new StringBuilder();

  static {
    // Else turned texts become outlines, which nobody can search, copy or hear.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private SvgDrawing() {}

  /**
   * The drawing.
   *
   * @param label what a screen reader says instead
   */
  static String of(JFreeChart chart, int width, int height, String label) {
    SVGGraphics2D graphics = new SVGGraphics2D(document());
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    SvgDrawing drawing = new SvgDrawing();
    drawing
        .out
        .append("<svg viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(width)
        .append("\" font-size=\"12\" role=\"img\" aria-label=\"")
        .append(escaped(label))
        .append("\">");
    drawing.children(graphics.getRoot(), new Style(12, false));
    return drawing.out.append("</svg>").toString();
  }

  /** What a text inherits that decides its width. */
  private record Style(float size, boolean bold) {
    Style with(Element element) {
      String size = element.getAttribute("font-size");
      String weight = element.getAttribute("font-weight");
      return new Style(
          size.isEmpty() ? this.size : Float.parseFloat(size.replace("px", "")),
          weight.isEmpty() ? bold : weight.equals("bold"));
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException unthinkable) {
      throw new IllegalStateException(unthinkable);
    }
  }

  private void children(Node parent, Style style) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        out.append(escaped(text.getData()));
      } else if (child instanceof Element element && visible(element)) {
        element(element, style.with(element));
      }
    }
  }

  private static boolean visible(Element element) {
    return !element.getTagName().equals("defs")
        && !element.getAttribute("fill-opacity").equals("0");
  }

  private void element(Element element, Style style) {
    String name = element.getTagName();
    Map<String, String> attributes = attributes(element);
    if (name.equals("text") && element.getTextContent().length() > SHORT) {
      attributes.put("textLength", width(element.getTextContent(), style));
      attributes.put("lengthAdjust", "spacingAndGlyphs");
    }
    if (name.equals("g") && attributes.isEmpty()) {
      children(element, style);
      return;
    }
    Matcher circle = CIRCLE.matcher(attributes.getOrDefault("d", ""));
    if (circle.matches()) {
      name = "circle";
      attributes.remove("d");
      double right = Double.parseDouble(circle.group(1));
      double left = Double.parseDouble(circle.group(3));
      attributes.put("cx", String.valueOf((left + right) / 2));
      attributes.put("cy", circle.group(2));
      attributes.put("r", String.valueOf((right - left) / 2));
    }
    out.append('<').append(name);
    attributes.replaceAll(
        (key, value) -> MORE_DECIMALS.matcher(value).replaceAll("$1").replace(".0", ""));
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    if (element.hasChildNodes()) {
      out.append('>');
      children(element, style);
      out.append("</").append(name).append('>');
    } else {
      out.append("/>");
    }
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> kept = new TreeMap<>();
    StringBuilder classes = new StringBuilder();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      boolean paint = name.equals("fill") || name.equals("stroke");
      if (paint && Ink.of(value).isPresent()) {
        classes
            .append(classes.length() > 0 ? " " : "")
            .append(name.charAt(0))
            .append('-')
            .append(Ink.of(value).get().id());
      } else if (!DROPPED.contains(name)
          && !(name.equals("stroke-dasharray") && value.equals("none"))) {
        kept.put(name, value);
      }
    }
    if (classes.length() > 0) {
      kept.put("class", classes.toString());
    }
    return kept;
  }

  private static String width(String text, Style style) {
    Font font =
        new Font(Font.SANS_SERIF, style.bold() ? Font.BOLD : Font.PLAIN, Math.round(style.size()));
    double width = font.getStringBounds(text, MEASURE).getWidth();
    return String.valueOf(Math.round(width * 10) / 10.0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
