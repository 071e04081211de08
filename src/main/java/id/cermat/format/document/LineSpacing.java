package id.cermat.format.document;

import id.cermat.figure.TextSpan.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells the space between paragraphs of a PDF from that between lines, which is the commonest. */
final class LineSpacing {
  private static final float LEAST = 5;
  private static final float MOST = 45;
  private static final float WIDER = 1.2f;

  private LineSpacing() {}

  /** The distance of lines within paragraphs, in points. */
  static float of(List<List<TextLine>> pages) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<TextLine> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        float distance = distance(lines, i);
        if (distance > LEAST && distance < MOST) {
          counts.merge(Math.round(2 * distance), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(commonest -> commonest.getKey() / 2f)
        .orElse(MOST);
  }

  /** The lines with a blank before those that stand further off. */
  static List<TextLine> withBlanks(List<TextLine> lines, float leading) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                i > 0 && distance(lines, i) > WIDER * leading ? setOff(lines.get(i)) : lines.get(i))
        .toList();
  }

  private static TextLine setOff(TextLine line) {
    return new TextLine(line.text(), line.place(), line.flow(), 1, line.boxes());
  }

  private static float distance(List<TextLine> lines, int index) {
    return base(lines.get(index)) - base(lines.get(index - 1));
  }

  private static float base(TextLine line) {
    Box first = line.boxes()[0];
    return first.y() + first.height();
  }
}
