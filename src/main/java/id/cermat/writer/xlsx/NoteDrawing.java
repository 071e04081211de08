package id.cermat.writer.xlsx;

import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.CellNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of comments, in VML. An existing part may not even be well-formed XML (Excel writes
 * {@code <br>} into it), so shapes are put in before its last tag and nothing else is touched.
 */
final class NoteDrawing {
  private static final int WIDTH = 330;
  private static final int CHARACTERS_A_LINE = 50;
  private static final int MOST_NARROW = 8;
  private static final int LINE_HEIGHT = 15;
  private static final int MOST_LINES = 32;
  private static final int SHAPES_A_BLOCK = 1024;
  private static final Pattern SHAPE =
      Pattern.compile("<v:shape\\s.*?</v:shape\\s*>", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
  private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
  private static final Pattern ANCHOR =
      Pattern.compile("<x:Anchor>(\\s*\\d{1,7}(?:\\s*,\\s*\\d{1,7}){7}\\s*)</x:Anchor>");
  private static final Pattern SHAPE_ID = Pattern.compile("_x0000_s(\\d{1,8})");
  private static final String SHAPE_TYPE =
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
  private static final String NAMESPACES =
      " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

  private NoteDrawing() {}

  /**
   * The drawing with a shape for each note.
   *
   * @param existing the part; null if the sheet has none
   * @param block a number of the sheet's own, from 1, for the ids of shapes in a new part
   */
  static byte[] draw(
      byte @Nullable [] existing, int block, List<CellNote> notes, SheetGeometry geometry)
      throws IOException {
    return existing == null
        ? fresh(block, notes, geometry).getBytes(StandardCharsets.ISO_8859_1)
        : extended(new String(existing, StandardCharsets.ISO_8859_1), notes, geometry)
            .getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The drawing with boxes high enough for texts that became longer.
   *
   * @param texts the whole text of the comment at each note
   */
  static byte[] grow(byte[] existing, Map<CellNote, String> texts, SheetGeometry geometry) {
    Map<String, String> byCell = new HashMap<>();
    texts.forEach((note, text) -> byCell.put(note.row() + "," + note.column(), text));
    String grown =
        SHAPE
            .matcher(new String(existing, StandardCharsets.ISO_8859_1))
            .replaceAll(shape -> Matcher.quoteReplacement(grown(shape.group(), byCell, geometry)));
    return grown.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String grown(String shape, Map<String, String> texts, SheetGeometry geometry) {
    Matcher row = ROW.matcher(shape);
    Matcher column = COLUMN.matcher(shape);
    Matcher anchor = ANCHOR.matcher(shape);
    if (!row.find() || !column.find() || !anchor.find()) {
      return shape;
    }
    String text = texts.get(row.group(1) + "," + column.group(1));
    if (text == null) {
      return shape;
    }
    int[] box =
        Stream.of(anchor.group(1).trim().split("\\s*,\\s*")).mapToInt(Integer::parseInt).toArray();
    int width = geometry.distance(box[0], box[4]) - box[1] + box[5];
    int height = height(text, Math.max(MOST_NARROW, width * CHARACTERS_A_LINE / WIDTH));
    int[] bottom = geometry.bottom(box[2], box[3] + height);
    if (bottom[0] < box[6] || (bottom[0] == box[6] && bottom[1] <= box[7])) {
      return shape;
    }
    box[6] = bottom[0];
    box[7] = bottom[1];
    return shape.substring(0, anchor.start(1)) + listed(box) + shape.substring(anchor.end(1));
  }

  private static String listed(int[] anchor) {
    return IntStream.of(anchor).mapToObj(Integer::toString).collect(Collectors.joining(", "));
  }

  private static String fresh(int block, List<CellNote> notes, SheetGeometry geometry) {
    int blocks = notes.size() / SHAPES_A_BLOCK + 1;
    String data =
        IntStream.range(block, block + blocks)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    return "<xml"
        + NAMESPACES
        + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
        + data
        + "\"/></o:shapelayout>"
        + SHAPE_TYPE
        + shapes(block * SHAPES_A_BLOCK + 1, notes, geometry, "")
        + "</xml>";
  }

  private static String extended(String vml, List<CellNote> notes, SheetGeometry geometry)
      throws CannotAnnotateException {
    int end = vml.lastIndexOf("</xml>");
    if (end < 0) {
      throw new CannotAnnotateException("drawing");
    }
    int highest = SHAPES_A_BLOCK;
    for (Matcher id = SHAPE_ID.matcher(vml); id.find(); ) {
      highest = Math.max(highest, Integer.parseInt(id.group(1)));
    }
    String head = vml.substring(0, vml.indexOf('>', Math.max(0, vml.indexOf("<xml"))) + 1);
    boolean declared =
        head.contains("xmlns:v=") && head.contains("xmlns:o=") && head.contains("xmlns:x=");
    String namespaces = declared ? "" : NAMESPACES;
    String type =
        vml.contains("id=\"_x0000_t202\"")
            ? ""
            : SHAPE_TYPE.replaceFirst("<v:shapetype", "<v:shapetype" + namespaces);
    return vml.substring(0, end)
        + type
        + shapes(highest + 1, notes, geometry, namespaces)
        + vml.substring(end);
  }

  private static String shapes(
      int firstId, List<CellNote> notes, SheetGeometry geometry, String namespaces) {
    StringBuilder shapes = new StringBuilder();
    int id = firstId;
    for (CellNote note : notes) {
      int height = height(note.text(), CHARACTERS_A_LINE);
      int[] anchor = geometry.anchor(note.row(), note.column(), WIDTH, height);
      shapes.append(
          String.format(
              Locale.ROOT,
              "<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\""
                  + " style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:%dpt;"
                  + "height:%dpt;z-index:%d;visibility:hidden\" fillcolor=\"#ffffe1\""
                  + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                  + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                  + "<v:path o:connecttype=\"none\"/>"
                  + "<v:textbox style=\"mso-direction-alt:auto\">"
                  + "<div style=\"text-align:left\"></div></v:textbox>"
                  + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                  + "<x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row>"
                  + "<x:Column>%d</x:Column></x:ClientData></v:shape>",
              namespaces,
              id,
              WIDTH * 3 / 4,
              height * 3 / 4,
              id - firstId + 1,
              listed(anchor),
              note.row(),
              note.column()));
      id++;
    }
    return shapes.toString();
  }

  private static int height(String text, int charactersALine) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += 1 + Math.max(0, paragraph.length() - 1) / charactersALine;
    }
    return Math.min(lines, MOST_LINES) * LINE_HEIGHT + 12;
  }
}
