package id.cermat.reader.draft;

import id.cermat.format.document.TextLine;
import id.cermat.model.Block;
import id.cermat.model.Citation.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a draft in one row, cells of tables among them.
 *
 * @param cells for each block its place in a table, or null; row -1 is the header
 */
record Flattened(
    List<RawBlock> blocks,
    List<@Nullable Cell> cells,
    List<RawTable> tables,
    List<TextLine> pageNumbers) {

  static Flattened of(String file, List<Part> parts) {
    List<TextLine> prose = new ArrayList<>();
    parts.stream()
        .filter(part -> part.kind() == Part.Kind.PROSE)
        .forEach(p -> prose.addAll(p.lines()));
    Layout layout = Layout.of(prose);
    Flattened flat =
        new Flattened(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<TextLine> pending = new ArrayList<>();
    for (Part part : parts) {
      switch (part.kind()) {
        case PROSE -> pending.addAll(part.lines());
        // A paragraph goes on behind the number of its page.
        case PAGE_NUMBER -> flat.pageNumbers.addAll(part.lines());
        case TABLE -> {
          flat.prose(file, pending, layout);
          flat.table(part.table());
        }
      }
    }
    flat.prose(file, pending, layout);
    return flat;
  }

  private void prose(String file, List<TextLine> pending, Layout layout) {
    for (RawBlock block : BlockBuilder.build(file, pending, layout)) {
      blocks.add(block);
      cells.add(null);
    }
    pending.clear();
  }

  private void table(@Nullable RawTable table) {
    if (table == null) {
      return;
    }
    int index = tables.size();
    tables.add(ColumnEvidence.weigh(table.below(above())));
    for (int i = 0; i < table.header().size(); i++) {
      cell(table.header().get(i), new Cell(index, -1, i));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        cell(table.rows().get(row).get(column), new Cell(index, row, column));
      }
    }
  }

  /** The heading or the last sentence so far; empty where another table stands there. */
  private String above() {
    int last = blocks.size() - 1;
    if (last < 0 || cells.get(last) != null) {
      return "";
    }
    View view = blocks.get(last).view();
    List<int[]> sentences = SentenceSplitter.split(view, 0);
    return sentences.isEmpty() ? "" : view.text().substring(sentences.get(sentences.size() - 1)[0]);
  }

  private void cell(View view, Cell cell) {
    if (!view.isEmpty()) {
      blocks.add(new RawBlock(Block.Kind.TABLE_CELL, view, null, 0, 0));
      cells.add(cell);
    }
  }
}
