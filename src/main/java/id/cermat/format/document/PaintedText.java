package id.cermat.format.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page of a PDF by where they stand. */
final class PaintedText {
  /** Characters are looked up by bands of so many points. */
  private static final int BAND = 16;

  private final Map<Integer, List<Rectangle2D>> bands = new HashMap<>();

  static PaintedText of(List<List<TextPosition>> articles) {
    PaintedText painted = new PaintedText();
    articles.forEach(article -> article.forEach(painted::add));
    return painted;
  }

  private void add(TextPosition character) {
    Rectangle2D box = box(character);
    for (int band = band(box.getMinY()); band <= band(box.getMaxY()); band++) {
      bands.computeIfAbsent(band, unused -> new ArrayList<>()).add(box);
    }
  }

  /** Whether characters are painted where another stands. */
  boolean covers(TextPosition character) {
    Rectangle2D box = box(character);
    for (int band = band(box.getMinY()); band <= band(box.getMaxY()); band++) {
      if (bands.getOrDefault(band, List.of()).stream().anyMatch(box::intersects)) {
        return true;
      }
    }
    return false;
  }

  private static Rectangle2D box(TextPosition character) {
    return new Rectangle2D.Float(
        character.getXDirAdj(),
        character.getYDirAdj() - character.getHeightDir(),
        character.getWidthDirAdj(),
        character.getHeightDir());
  }

  private static int band(double y) {
    return (int) Math.floor(y / BAND);
  }
}
