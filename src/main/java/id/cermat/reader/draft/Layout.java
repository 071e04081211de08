package id.cermat.reader.draft;

import id.cermat.figure.TextSpan.Box;
import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a draft are set: measured over the whole file, and on a page of two columns over
 * each of them.
 */
final class Layout {
  /** Lines longer than that are whole paragraphs, whatever stands between them. */
  private static final int UNWRAPPED = 140;

  /** Fewer lines beside each other are a list or what is left of a table. */
  private static final int COLUMN_LINES = 8;

  /** One line in so many may reach over both columns: a title. */
  private static final int CROSSING = 8;

  /** No gap between columns is narrower. */
  private static final float GUTTER = 9;

  private final boolean doubleSpaced;
  private final int width;
  private final Map<Integer, Page> pages = new HashMap<>();

  /**
   * A page of two columns.
   *
   * @param gutter the middle between them
   */
  private record Page(float gutter, int left, int right) {}

  private Layout(boolean doubleSpaced, int width) {
    this.doubleSpaced = doubleSpaced;
    this.width = width;
  }

  /**
   * @param lines those of the prose
   */
  static Layout of(List<TextLine> lines) {
    long apart = lines.stream().filter(line -> line.blanks() > 0).count();
    int width = width(lines);
    Layout layout = new Layout(width < UNWRAPPED && 10 * apart > 7 * lines.size(), width);
    Map<Integer, List<TextLine>> byPage = new HashMap<>();
    for (TextLine line : lines) {
      Integer page = line.place().page();
      if (page != null && line.boxes().length > 0) {
        byPage.computeIfAbsent(page, any -> new ArrayList<>()).add(line);
      }
    }
    byPage.forEach(
        (page, own) -> {
          Page columns = columns(own);
          if (columns != null) {
            layout.pages.put(page, columns);
          }
        });
    return layout;
  }

  /** Whether a blank line follows every line. */
  boolean doubleSpaced() {
    return doubleSpaced;
  }

  /** How many characters a full line has where this one stands. */
  int width(TextLine line) {
    Integer number = line.place().page();
    Page page = number == null || line.boxes().length == 0 ? null : pages.get(number);
    if (page == null) {
      return width;
    }
    return right(line) <= page.gutter ? page.left : left(line) >= page.gutter ? page.right : width;
  }

  /** The length of nine lines in ten. */
  private static int width(List<TextLine> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> SpacedText.of(line.text()).text().length())
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }

  /** The columns of a page, where many lines stand beside each other and hardly one over both. */
  private static @Nullable Page columns(List<TextLine> lines) {
    float gutter = gutter(lines);
    List<TextLine> left = lines.stream().filter(line -> right(line) <= gutter).toList();
    List<TextLine> right = lines.stream().filter(line -> left(line) >= gutter).toList();
    boolean many = left.size() >= COLUMN_LINES && right.size() >= COLUMN_LINES;
    int crossing = lines.size() - left.size() - right.size();
    return many && crossing * CROSSING <= lines.size()
        ? new Page(gutter, width(left), width(right))
        : null;
  }

  /** The middle of the widest strip in which hardly a line stands, 0 where there is none. */
  private static float gutter(List<TextLine> lines) {
    float least = (float) lines.stream().mapToDouble(Layout::left).min().orElse(0);
    float most = (float) lines.stream().mapToDouble(Layout::right).max().orElse(0);
    int[] over = new int[Math.max(1, (int) (most - least) + 1)];
    for (TextLine line : lines) {
      for (int x = (int) (left(line) - least); x <= (int) (right(line) - least); x++) {
        if (x >= 0 && x < over.length) {
          over[x]++;
        }
      }
    }
    int best = 0;
    int middle = 0;
    int run = 0;
    for (int x = 0; x < over.length; x++) {
      run = over[x] * CROSSING <= lines.size() ? run + 1 : 0;
      if (run > best) {
        best = run;
        middle = x - run / 2;
      }
    }
    return best < GUTTER ? 0 : least + middle;
  }

  private static float left(TextLine line) {
    return line.boxes()[0].x();
  }

  private static float right(TextLine line) {
    Box last = line.boxes()[line.boxes().length - 1];
    return last.x() + last.width();
  }
}
