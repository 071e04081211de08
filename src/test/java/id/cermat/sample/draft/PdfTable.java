package id.cermat.sample.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table cell by cell, or line by line, with rules or without. */
final class PdfTable {
  private static final float PAD = 3;

  private final PdfPages pages;
  private final boolean ruled;
  private final boolean byLine;
  private List<Part.Column> columns = List.of();

  PdfTable(PdfPages pages, boolean ruled, boolean byLine) {
    this.pages = pages;
    this.ruled = ruled;
    this.byLine = byLine;
  }

  void header(List<Part.Column> headed) throws IOException {
    columns = headed;
    boolean grouped = headed.stream().anyMatch(column -> column.group() != null);
    if (grouped) {
      List<String> groups = new ArrayList<>();
      boolean shown = false;
      for (Part.Column column : headed) {
        groups.add(column.group() == null || shown ? "" : column.group());
        shown |= column.group() != null;
      }
      row(groups);
    }
    row(headed.stream().map(Part.Column::header).toList());
  }

  void row(List<String> cells) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < cells.size(); c++) {
      List<String> lines = pages.wrapped(cells.get(c), width(c) - 2 * PAD);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    pages.room(height * PdfPages.LEADING + 2 * PAD);
    float top = pages.y();
    if (byLine) {
      for (int l = 0; l < height; l++) {
        for (int c = 0; c < cells.size(); c++) {
          line(wrapped.get(c), c, l, top);
        }
      }
    } else {
      for (int c = 0; c < cells.size(); c++) {
        for (int l = 0; l < wrapped.get(c).size(); l++) {
          line(wrapped.get(c), c, l, top);
        }
      }
    }
    float total = height * PdfPages.LEADING + 2 * PAD;
    if (ruled) {
      for (int c = 0; c < cells.size(); c++) {
        pages.box(left(c), top - total, width(c), total);
      }
    }
    pages.gap(total);
  }

  private void line(List<String> lines, int c, int l, float top) throws IOException {
    if (l >= lines.size() || lines.get(l).isEmpty()) {
      return;
    }
    String text = lines.get(l);
    float x = left(c) + PAD;
    if (columns.get(c).figures()) {
      x = left(c) + width(c) - PAD - pages.width(text);
    }
    pages.show(text, x, top - PAD - (l + 1) * PdfPages.LEADING + 3);
  }

  private float width(int column) {
    int all = columns.stream().mapToInt(Part.Column::width).sum();
    return pages.width() * columns.get(column).width() / all;
  }

  private float left(int column) {
    float left = pages.left();
    for (int c = 0; c < column; c++) {
      left += width(c);
    }
    return left;
  }
}
