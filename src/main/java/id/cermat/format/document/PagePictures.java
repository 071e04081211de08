package id.cermat.format.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where the pictures of a page of a PDF stand. */
final class PagePictures {
  /** How far strips may stand apart, in points. */
  private static final double STRIP = 1;

  private final List<Rectangle2D> pictures = new ArrayList<>();
  private final List<Rectangle2D> opaque = new ArrayList<>();

  /**
   * Adds a picture.
   *
   * @param placement what puts the square of length 1, which every picture fills, onto the page
   * @param visible the part of the page that is shown
   * @param opaque whether nothing shows through it
   */
  void add(Matrix placement, PDRectangle visible, boolean opaque) {
    Rectangle2D unit = new Rectangle2D.Float(0, 0, 1, 1);
    Rectangle2D placed =
        placement
            .createAffineTransform()
            .createTransformedShape(unit)
            .getBounds2D()
            .createIntersection(
                new Rectangle2D.Float(
                    visible.getLowerLeftX(),
                    visible.getLowerLeftY(),
                    visible.getWidth(),
                    visible.getHeight()));
    if (!placed.isEmpty()) {
      // Characters count from the corner of what is shown.
      placed.setRect(
          placed.getX() - visible.getLowerLeftX(),
          placed.getY() - visible.getLowerLeftY(),
          placed.getWidth(),
          placed.getHeight());
      pictures.add(placed);
      if (opaque) {
        addOpaque(placed);
      }
    }
  }

  private void addOpaque(Rectangle2D placed) {
    Rectangle2D last = opaque.isEmpty() ? null : opaque.get(opaque.size() - 1);
    if (last != null && goesOn(last, placed)) {
      last.add(placed);
    } else {
      opaque.add(placed.getBounds2D());
    }
  }

  /** Whether two are strips of one picture, as some scanners cut it. */
  private static boolean goesOn(Rectangle2D last, Rectangle2D next) {
    boolean alike =
        Math.abs(last.getMinX() - next.getMinX()) < STRIP
            && Math.abs(last.getMaxX() - next.getMaxX()) < STRIP;
    return alike
        && next.getMinY() - last.getMaxY() < STRIP
        && last.getMinY() - next.getMaxY() < STRIP;
  }

  /**
   * How much of the page the largest opaque one covers, in square points. Paper that was scanned is
   * opaque; shapes and letters that a program turns into pictures are not.
   */
  double largest() {
    return opaque.stream()
        .mapToDouble(picture -> picture.getWidth() * picture.getHeight())
        .max()
        .orElse(0);
  }

  /** Whether a character stands on one of them. */
  boolean holds(TextPosition character) {
    Matrix place = character.getTextMatrix();
    return pictures.stream()
        .anyMatch(picture -> picture.contains(place.getTranslateX(), place.getTranslateY()));
  }
}
