package id.cermat.writer.pdf;

import id.cermat.figure.TextSpan.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as it is shown: cropped and turned; its own coordinates are neither. */
final class ShownPage {
  private final PDRectangle crop;
  private final int rotation;

  ShownPage(PDPage page) {
    this.crop = page.getCropBox();
    this.rotation = page.getRotation();
  }

  /**
   * The corners of a box in the page's own coordinates, in the order of quad points: upper left,
   * upper right, lower left, lower right.
   */
  float[] corners(Box box) {
    float right = box.x() + box.width();
    float bottom = box.y() + box.height();
    float[] corners = new float[8];
    point(box.x(), box.y(), corners, 0);
    point(right, box.y(), corners, 2);
    point(box.x(), bottom, corners, 4);
    point(right, bottom, corners, 6);
    return corners;
  }

  private void point(float x, float y, float[] into, int at) {
    switch (rotation) {
      case 90 -> {
        into[at] = crop.getLowerLeftX() + y;
        into[at + 1] = crop.getLowerLeftY() + x;
      }
      case 180 -> {
        into[at] = crop.getUpperRightX() - x;
        into[at + 1] = crop.getLowerLeftY() + y;
      }
      case 270 -> {
        into[at] = crop.getUpperRightX() - y;
        into[at + 1] = crop.getUpperRightY() - x;
      }
      default -> {
        into[at] = crop.getLowerLeftX() + x;
        into[at + 1] = crop.getUpperRightY() - y;
      }
    }
  }

  /** The smallest rectangle around points. */
  static PDRectangle around(float[] points) {
    float left = Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (int i = 0; i < points.length; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
      bottom = Math.min(bottom, points[i + 1]);
      top = Math.max(top, points[i + 1]);
    }
    return new PDRectangle(left, bottom, right - left, top - bottom);
  }
}
