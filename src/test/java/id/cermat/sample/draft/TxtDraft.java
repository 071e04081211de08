package id.cermat.sample.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A draft as a program leaves it that takes text out of a PDF: lines cut at the right margin,
 * sometimes within a number, letters set apart, page numbers between the lines, tables come apart.
 */
final class TxtDraft {
  private static final int WIDTH = 88;
  private static final int PAGE = 44;

  private final SampleDraft draft;
  private final Random random;
  private final boolean doubleSpaced;
  private final boolean spaced;
  private final boolean aligned;
  private final List<String> lines = new ArrayList<>();
  private final List<DraftFigure> order = new ArrayList<>();
  private int page = 1;
  private int onPage;

  TxtDraft(SampleDraft draft, long seed) {
    this.draft = draft;
    this.random = new Random(seed * 31 + 1);
    this.doubleSpaced = random.nextInt(3) > 0;
    this.spaced = random.nextInt(3) == 0;
    this.aligned = random.nextBoolean();
  }

  RenderedDraft write(Path file) throws IOException {
    for (Part part : draft.parts()) {
      add(part);
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
    return new RenderedDraft(file, List.copyOf(order));
  }

  private void add(Part part) {
    if (part instanceof Part.Heading heading) {
      if (heading.level() == 1) {
        startPage();
      }
      String marker = heading.marker() == null ? "" : heading.marker() + " ";
      prose(marker + heading.text(), false);
    } else if (part instanceof Part.Paragraph paragraph) {
      prose(paragraph.text(), spaced && random.nextInt(5) == 0);
    } else if (part instanceof Part.Item item) {
      prose(item.marker() + " " + item.text(), false);
    } else if (part instanceof Part.Note note) {
      prose(note.text(), false);
    } else if (part instanceof Part.Box box) {
      prose(box.text(), false);
    } else if (part instanceof Part.Table table) {
      table(table);
    }
  }

  private void startPage() {
    if (!lines.isEmpty()) {
      lines.add("");
      lines.add("");
      lines.add(String.valueOf(page++));
    }
    onPage = 0;
  }

  private void line(String text) {
    if (onPage >= PAGE) {
      startPage();
    }
    String start = onPage == 0 && !lines.isEmpty() ? "\f" : "";
    lines.add(start + text);
    if (doubleSpaced) {
      lines.add("");
    }
    onPage++;
  }

  private void prose(String marked, boolean letterSpaced) {
    order.addAll(draft.figuresOf(marked));
    List<String> wrapped = Wrap.lines(draft.text(marked), WIDTH, random.nextInt(3) == 0);
    boolean wide = random.nextBoolean();
    for (String text : wrapped) {
      line(letterSpaced ? spaced(text, wide) : text);
    }
    if (!doubleSpaced) {
      lines.add("");
    }
  }

  private static String spaced(String text, boolean wide) {
    StringBuilder spaced = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c != ' ') {
        spaced.append(c).append(' ');
      } else if (wide) {
        spaced.append("  ");
      }
    }
    return spaced.toString();
  }

  private void table(Part.Table table) {
    if (aligned) {
      aligned(table);
    } else {
      fallenApart(table);
    }
    if (!doubleSpaced) {
      lines.add("");
    }
  }

  private String seen(String cell) {
    order.addAll(draft.figuresOf(cell));
    return draft.text(cell);
  }

  /** Cells one after the other, the figures of a row on one line. */
  private void fallenApart(Part.Table table) {
    StringBuilder header = new StringBuilder();
    for (Part.Column column : table.columns()) {
      header.append(header.length() == 0 ? "" : " ").append(column.header());
    }
    Wrap.lines(header.toString(), 40, false).forEach(this::line);
    String above = "";
    for (List<String> row : table.rows()) {
      StringBuilder text = new StringBuilder();
      StringBuilder figures = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        boolean repeated = table.mergedDown() && c == 1 && row.get(1).equals(above);
        String cell = seen(row.get(c));
        if (table.columns().get(c).figures()) {
          figures.append(figures.length() == 0 ? "" : " ").append(cell);
        } else if (!repeated && !cell.isEmpty()) {
          text.append(text.length() == 0 ? "" : " ").append(cell);
        }
      }
      above = row.get(1);
      List<String> wrapped = new ArrayList<>(Wrap.lines(text.toString(), 46, false));
      int last = wrapped.size() - 1;
      if (figures.length() > 0 && random.nextBoolean()) {
        wrapped.add(figures.toString());
      } else {
        wrapped.set(last, (wrapped.get(last) + " " + figures).strip());
      }
      wrapped.forEach(this::line);
    }
  }

  /** Columns side by side, kept apart by blanks. */
  private void aligned(Part.Table table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    table.columns().forEach(column -> header.add(column.header()));
    rows.add(header);
    String above = "";
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        boolean repeated = table.mergedDown() && c == 1 && row.get(1).equals(above);
        cells.add(repeated ? "" : seen(row.get(c)));
      }
      above = row.get(1);
      rows.add(cells);
    }
    int[] widths = widths(table, rows);
    for (List<String> row : rows) {
      alignedRow(table, row, widths);
    }
  }

  private static int[] widths(Part.Table table, List<List<String>> rows) {
    int[] widths = new int[table.columns().size()];
    for (int c = 0; c < widths.length; c++) {
      int width = table.columns().get(c).figures() ? 0 : table.columns().get(c).width() + 8;
      for (List<String> row : rows) {
        String cell = row.get(c);
        width =
            table.columns().get(c).figures()
                ? Math.max(width, cell.length())
                : Math.max(width, longestWord(cell));
      }
      widths[c] = width;
    }
    return widths;
  }

  private static int longestWord(String cell) {
    int longest = 0;
    for (String word : cell.split(" ")) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  private void alignedRow(Part.Table table, List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < row.size(); c++) {
      List<String> wrapped = Wrap.lines(row.get(c), Math.max(widths[c], 3), false);
      cells.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String text = l < cells.get(c).size() ? cells.get(c).get(l) : "";
        String blanks = " ".repeat(Math.max(0, widths[c] - text.length()));
        line.append(c == 0 ? "" : "   ")
            .append(table.columns().get(c).figures() ? blanks + text : text + blanks);
      }
      String whole = line.toString().stripTrailing();
      if (!whole.isBlank()) {
        line(whole);
      }
    }
  }
}
