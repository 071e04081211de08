package id.cermat.sample.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A draft as a PDF: running heads, page numbers, tables with and without lines, two columns. */
final class PdfDraft {
  private final SampleDraft draft;
  private final Random random;
  private final boolean twoColumns;
  private final boolean ruled;
  private final boolean byLine;
  private final List<DraftFigure> order = new ArrayList<>();

  PdfDraft(SampleDraft draft, long seed) {
    this.draft = draft;
    this.random = new Random(seed * 41 + 3);
    this.twoColumns = random.nextInt(4) == 0;
    this.ruled = random.nextInt(3) > 0;
    this.byLine = random.nextInt(3) == 0;
  }

  RenderedDraft write(Path file) throws IOException {
    String head = "Laporan Kinerja " + draft.unit() + " " + draft.year();
    try (PdfPages pages = new PdfPages(head, random.nextBoolean())) {
      for (Part part : draft.parts()) {
        add(part, pages);
      }
      pages.save(file);
    }
    return new RenderedDraft(file, List.copyOf(order));
  }

  private void add(Part part, PdfPages pages) throws IOException {
    if (part instanceof Part.Heading heading) {
      if (heading.level() == 1) {
        pages.newPage(twoColumns);
      }
      String marker = heading.marker() == null ? "" : heading.marker() + " ";
      pages.gap(4);
      pages.paragraph(marker + heading.text(), 0, true);
    } else if (part instanceof Part.Paragraph paragraph) {
      prose(paragraph.text(), 0, pages);
    } else if (part instanceof Part.Item item) {
      prose(item.marker() + " " + item.text(), 12 * item.level(), pages);
    } else if (part instanceof Part.Note note) {
      prose(note.text(), 0, pages);
    } else if (part instanceof Part.Box box) {
      prose(box.text(), 30, pages);
    } else if (part instanceof Part.Table table) {
      table(table, pages);
    }
  }

  private void prose(String marked, int indent, PdfPages pages) throws IOException {
    order.addAll(draft.figuresOf(marked));
    pages.paragraph(draft.text(marked), indent, false);
  }

  private void table(Part.Table table, PdfPages pages) throws IOException {
    if (twoColumns && table.columns().size() > 3) {
      pages.newPage(false);
    }
    PdfTable drawn = new PdfTable(pages, ruled, byLine);
    drawn.header(table.columns());
    String above = "";
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        boolean repeated = table.mergedDown() && c == 1 && row.get(1).equals(above);
        order.addAll(draft.figuresOf(row.get(c)));
        cells.add(repeated ? "" : draft.text(row.get(c)));
      }
      above = row.get(1);
      drawn.row(cells);
    }
    pages.gap(8);
    if (twoColumns && table.columns().size() > 3) {
      pages.newPage(true);
    }
  }
}
