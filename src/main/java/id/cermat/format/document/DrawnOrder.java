package id.cermat.format.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the lines of a page into the order in which they are read, where the page draws its numbers
 * after all its text, as programs do that fill a form: each number goes to the line beside which it
 * stands. All other pages are left as they are drawn, which keeps columns of text apart.
 */
final class DrawnOrder {
  private static final Pattern NUMERAL =
      Pattern.compile("(?i)\\s*(?:Rp\\.?\\s*)?[-(]?\\d[\\d.,]*\\s*%?\\)?[.,;]?\\s*");

  /** The numbers of fewer rows are those of a table's last, whose words take several lines. */
  private static final int ROWS = 3;

  /** What stands higher by that, in points, is on another line. */
  private static final float LINE = 6;

  /** Baselines of one row differ by less, in points. */
  private static final float BASELINE = 3;

  private DrawnOrder() {}

  /** The lines in order. */
  static List<List<TextPosition>> restored(List<List<TextPosition>> drawn) {
    int first = drawn.size();
    while (first > 0 && numeral(drawn.get(first - 1))) {
      first--;
    }
    List<List<TextPosition>> numbers = drawn.subList(first, drawn.size());
    if (first == 0 || rowsAbove(numbers, base(drawn.get(first - 1))) < ROWS) {
      return drawn;
    }
    List<List<TextPosition>> lines = new ArrayList<>(drawn.subList(0, first));
    long beside = numbers.stream().filter(number -> besideAny(number, lines) >= 0).count();
    if (2 * beside < numbers.size()) {
      // The numbers of a chart.
      return drawn;
    }
    numbers.stream()
        .sorted(Comparator.comparingDouble(DrawnOrder::base))
        .forEach(number -> put(number, lines));
    return lines;
  }

  private static boolean numeral(List<TextPosition> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(position -> text.append(position.getUnicode()));
    return NUMERAL.matcher(text).matches();
  }

  /** How many lines the numbers make that stand above the last line of text. */
  private static int rowsAbove(List<List<TextPosition>> numbers, float last) {
    float[] bases = new float[numbers.size()];
    int count = 0;
    for (List<TextPosition> number : numbers) {
      if (base(number) < last - LINE) {
        bases[count++] = base(number);
      }
    }
    Arrays.sort(bases, 0, count);
    int rows = 0;
    for (int i = 0; i < count; i++) {
      rows += i == 0 || bases[i] > bases[i - 1] + LINE ? 1 : 0;
    }
    return rows;
  }

  private static void put(List<TextPosition> number, List<List<TextPosition>> lines) {
    int beside = besideAny(number, lines);
    if (beside >= 0) {
      List<TextPosition> whole = new ArrayList<>(lines.get(beside));
      whole.addAll(number);
      whole.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
      lines.set(beside, whole);
      return;
    }
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      float base = base(lines.get(i));
      if (base < base(number) && (above < 0 || base >= base(lines.get(above)))) {
        above = i;
      }
    }
    lines.add(above + 1, number);
  }

  /** The line beside which a number stands; -1 where there is none. */
  private static int besideAny(List<TextPosition> number, List<List<TextPosition>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<TextPosition> line = lines.get(i);
      if (Math.abs(base(line) - base(number)) < BASELINE && beside(line, number)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean beside(List<TextPosition> line, List<TextPosition> number) {
    return line.stream()
        .noneMatch(
            position ->
                position.getXDirAdj() < right(number)
                    && position.getXDirAdj() + position.getWidthDirAdj()
                        > number.get(0).getXDirAdj());
  }

  private static float right(List<TextPosition> line) {
    TextPosition last = line.get(line.size() - 1);
    return last.getXDirAdj() + last.getWidthDirAdj();
  }

  private static float base(List<TextPosition> line) {
    return line.get(0).getYDirAdj();
  }
}
