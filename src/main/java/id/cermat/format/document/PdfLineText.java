package id.cermat.format.document;

import id.cermat.figure.TextSpan.Box;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of a line of a PDF as a text: gaps become as many blanks as fit into them, and
 * letters that are set wide apart make words again, since the gaps between words are wider still.
 */
final class PdfLineText {
  private static final int MOST_BLANKS = 12;

  /** By so much of a blank characters of different words stand apart. */
  private static final float APART = 0.35f;

  /** Fewer letters, each by itself, may be the marks of columns. */
  private static final int SHORTEST_RUN = 4;

  /** Letters that are set apart are as far apart as the others, but for rounding and kerning. */
  private static final float ALIKE = 1.6f;

  /** A word of more letters is rare: the gaps between words are as wide as those in them. */
  private static final int LONGEST_WORD = 24;

  private final List<TextPosition> all = new ArrayList<>();
  private final List<TextPosition> characters = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Box> boxes = new ArrayList<>();

  /** How far the gaps within words are; 0 where letters are not set apart. */
  private final List<Float> spacing = new ArrayList<>();

  PdfLineText(List<TextPosition> positions) {
    for (TextPosition position : positions) {
      all.add(position);
      if (!position.getUnicode().isBlank()) {
        characters.add(position);
        spacing.add(0f);
      }
    }
    findRuns();
    write();
  }

  String text() {
    return text.toString();
  }

  /** Where each character of the text stands. */
  Box[] boxes() {
    return boxes.toArray(new Box[0]);
  }

  private void findRuns() {
    int start = 0;
    while (start < characters.size()) {
      int end = start;
      while (end < characters.size() && alone(end)) {
        end++;
      }
      if (end - start >= SHORTEST_RUN) {
        space(start, end);
      }
      start = Math.max(end, start + 1);
    }
  }

  /** Whether a character stands apart from both its neighbours. */
  private boolean alone(int index) {
    return characters.get(index).getUnicode().length() == 1
        && (index == 0 || apart(index))
        && (index + 1 == characters.size() || apart(index + 1));
  }

  private boolean apart(int index) {
    return gap(index) >= APART * blank(characters.get(index - 1));
  }

  private float gap(int index) {
    return gap(characters.get(index - 1), characters.get(index));
  }

  private static float gap(TextPosition before, TextPosition after) {
    return after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
  }

  private static float blank(TextPosition character) {
    return Math.max(character.getWidthOfSpace(), 1f);
  }

  /** Takes a stretch of single characters for words, if it is set like that. */
  private void space(int start, int end) {
    float least = Float.MAX_VALUE;
    for (int i = start + 1; i < end; i++) {
      least = Math.min(least, gap(i));
    }
    int letters = 0;
    int word = 1;
    int longest = 1;
    int inWords = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(characters.get(i).getUnicode().charAt(0)) ? 1 : 0;
      if (i > start) {
        boolean goesOn = gap(i) <= ALIKE * least;
        inWords += goesOn ? 1 : 0;
        word = goesOn ? word + 1 : 1;
        longest = Math.max(longest, word);
      }
    }
    // Cells that hold a letter each stand further apart than the letters are high.
    boolean near = least < characters.get(start).getFontSizeInPt();
    if (near && 2 * letters > end - start && 2 * inWords > end - start && longest <= LONGEST_WORD) {
      for (int i = start; i < end; i++) {
        spacing.set(i, least);
      }
    }
  }

  private void write() {
    int next = 0;
    TextPosition last = null;
    for (TextPosition position : all) {
      boolean character = !position.getUnicode().isBlank();
      boolean inside = next > 0 && next < characters.size() && inRun(next - 1) && inRun(next);
      if (character && inside) {
        float gap = gap(next);
        if (gap > ALIKE * spacing.get(next)) {
          float free = gap - 2 * spacing.get(next);
          blanks(Math.max(1, Math.round(free / blank(position))));
        }
      } else if (last != null && (character || !inside)) {
        float gap = gap(last, position);
        if (gap >= APART * blank(last) && text.length() > 0) {
          blanks(Math.max(1, Math.round(gap / blank(last))));
        }
      }
      if (character || !inside) {
        append(position);
        last = position;
      }
      next += character ? 1 : 0;
    }
  }

  private boolean inRun(int index) {
    return spacing.get(index) > 0;
  }

  private void blanks(int count) {
    Box before = boxes.get(boxes.size() - 1);
    for (int i = 0; i < Math.min(MOST_BLANKS, count); i++) {
      text.append(' ');
      boxes.add(new Box(before.x() + before.width(), before.y(), 0, before.height()));
    }
  }

  private void append(TextPosition position) {
    Box box =
        new Box(
            position.getXDirAdj(),
            position.getYDirAdj() - position.getHeightDir(),
            position.getWidthDirAdj(),
            position.getHeightDir());
    String shown = position.getUnicode();
    for (int i = 0; i < shown.length(); i++) {
      text.append(shown.charAt(i));
      boxes.add(box);
    }
  }
}
