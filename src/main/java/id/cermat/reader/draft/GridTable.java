package id.cermat.reader.draft;

import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import id.cermat.lexicon.Meaning;
import id.cermat.model.DraftTable.Column;
import id.cermat.reader.table.ColumnNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns stand side by side, told by where its words stand: a header of known words,
 * then rows under it. A row begins with its number or its figures; where its words are centred
 * around them it begins above.
 */
final class GridTable {
  private static final int HEADER_LINES = 24;
  private static final int MOST_LINES = 2000;
  private static final Pattern VALUE =
      Pattern.compile(
          "(?iu)(?:rp\\.?\\s*)*[(-]?\\d+(?:[.,]\\d+)*(?:,-)?\\s?(?:%|persen)?\\)?(?:"
              + " ?(?:ribu|juta|miliar|milyar|triliun))?|[-–—]|n/a|nihil");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");

  private final String file;
  private final ColumnWords words;
  private final List<TextLine> lines;
  private final int usualBlanks;
  private final IntPredicate furniture;
  private final List<Slot> slots = new ArrayList<>();
  private final List<TextLine> pageNumbers = new ArrayList<>();
  private List<View> header = List.of();
  private List<List<View>> rows = List.of();
  private int end;

  private GridTable(
      String file,
      ColumnWords words,
      List<TextLine> lines,
      int usualBlanks,
      IntPredicate furniture) {
    this.file = file;
    this.usualBlanks = usualBlanks;
    this.words = words;
    this.lines = lines;
    this.furniture = furniture;
  }

  /** A column and how far its words reach. */
  private static final class Slot {
    private final List<Chunk> heading = new ArrayList<>();
    private float left;
    private float right;
    private Column column = new Column("", null, null);

    private Slot(Chunk first) {
      heading.add(first);
      left = first.left();
      right = first.right();
    }

    private void head(Chunk chunk) {
      heading.add(chunk);
      reach(chunk);
    }

    private void reach(Chunk chunk) {
      left = Math.min(left, chunk.left());
      right = Math.max(right, chunk.right());
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      heading.stream()
          .sorted(Comparator.comparingDouble(Chunk::top).thenComparingDouble(Chunk::left))
          .forEach(chunk -> text.append(text.length() == 0 ? "" : " ").append(chunk.text()));
      return text.toString();
    }
  }

  /** The chunks on one line of the page, one list for each column. */
  private record Line(List<List<Chunk>> cells) {
    private boolean has(int column) {
      return !cells.get(column).isEmpty();
    }
  }

  /** The table whose header begins at a line; null where none does. */
  static @Nullable GridTable at(
      int start,
      String file,
      ColumnWords words,
      List<TextLine> lines,
      int usualBlanks,
      IntPredicate furniture) {
    GridTable table = new GridTable(file, words, lines, usualBlanks, furniture);
    int first = table.header(start);
    if (first < 0) {
      return null;
    }
    table.body(start, first);
    return table.rows.size() >= 2 ? table : null;
  }

  RawTable table() {
    return new RawTable(header, slots.stream().map(slot -> slot.column).toList(), rows);
  }

  int count() {
    return rows.size();
  }

  /** The index after its last line. */
  int end() {
    return end;
  }

  /** Page numbers between its rows. */
  List<TextLine> pageNumbers() {
    return pageNumbers;
  }

  /** Finds the header that begins at a line; returns the line after it, or -1. */
  private int header(int start) {
    if (!begins(start)) {
      return -1;
    }
    List<Slot> best = List.of();
    int after = -1;
    List<Chunk> chunks = new ArrayList<>();
    for (int i = start; i < Math.min(lines.size(), start + HEADER_LINES); i++) {
      chunks.addAll(Chunk.of(lines.get(i)));
      List<Slot> found = slots(chunks);
      if (known(found)) {
        best = found;
        after = i + 1;
      }
    }
    slots.addAll(best);
    return after;
  }

  /** A header's first line holds only words, the beginnings of known ones. */
  private boolean begins(int start) {
    List<Chunk> chunks = Chunk.of(lines.get(start));
    boolean letters = chunks.stream().allMatch(chunk -> chunk.text().length() < 40);
    return letters
        && SpacedText.of(lines.get(start).text()).joined().isEmpty()
        && chunks.stream().anyMatch(chunk -> words.begins(chunk.text()));
  }

  private static List<Slot> slots(List<Chunk> chunks) {
    List<Chunk> groups = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (spans(chunk, chunks)) {
        groups.add(chunk);
        continue;
      }
      List<Slot> touched =
          slots.stream().filter(slot -> chunk.overlap(slot.left, slot.right) > 0).toList();
      if (touched.isEmpty()) {
        slots.add(new Slot(chunk));
      } else {
        touched.get(0).head(chunk);
        for (Slot other : touched.subList(1, touched.size())) {
          other.heading.forEach(touched.get(0)::head);
          slots.remove(other);
        }
      }
    }
    for (Chunk group : groups) {
      slots.stream()
          .filter(slot -> group.overlap(slot.left, slot.right) > 0)
          .forEach(slot -> slot.heading.add(group));
    }
    slots.sort(Comparator.comparingDouble(slot -> slot.left));
    return slots;
  }

  /** Whether a chunk stands above two or more that stand beside each other. */
  private static boolean spans(Chunk chunk, List<Chunk> all) {
    List<Chunk> below = new ArrayList<>();
    for (Chunk other : all) {
      if (other.top() > chunk.top() && other.overlap(chunk.left(), chunk.right()) > 0) {
        for (Chunk one : below) {
          if (one.beside(other) || other.beside(one)) {
            return true;
          }
        }
        below.add(other);
      }
    }
    return false;
  }

  /** Whether the header is whole: all its columns are known, or those of a numbered list. */
  private boolean known(List<Slot> found) {
    if (found.size() < 2) {
      return false;
    }
    int known = 0;
    for (Slot slot : found) {
      slot.column = words.column(slot.text());
      known += slot.column.meaning() == null ? 0 : 1;
      if (slot.column.meaning() == null && found.get(0).column.meaning() != Meaning.NUMBER) {
        return false;
      }
    }
    boolean enough =
        known == found.size()
            ? found.stream().anyMatch(slot -> ColumnWords.isFigure(slot.column))
            : known >= 2 && found.stream().noneMatch(slot -> DIGIT.matcher(slot.text()).find());
    return enough && found.stream().anyMatch(slot -> ColumnWords.isLabel(slot.column));
  }

  private void body(int start, int first) {
    List<List<Chunk>> read = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<String> headings =
        slots.stream().flatMap(slot -> slot.heading.stream()).map(Chunk::text).toList();
    long figures = slots.stream().filter(slot -> ColumnWords.isFigure(slot.column)).count();
    for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
      List<Chunk> chunks = Chunk.of(lines.get(i));
      boolean repeated = chunks.stream().allMatch(chunk -> headings.contains(chunk.text()));
      boolean numbers =
          chunks.size() > figures
              && ColumnNumbers.areTexts(chunks.stream().map(Chunk::text).toList());
      if (furniture.test(i)) {
        pageNumbers.add(lines.get(i));
      } else if (!repeated && !numbers) {
        if (!fits(chunks)) {
          break;
        }
        read.add(chunks);
        ends.add(i + 1);
        chunks.forEach(chunk -> slots.get(slot(chunk)).reach(chunk));
      }
    }
    header =
        lines.subList(start, first).stream().map(line -> View.of(file, List.of(line))).toList();
    cutOff(read);
    rows(read, ends, first);
  }

  /** Words below the last row are none of the table where they stand apart from it. */
  private void cutOff(List<List<Chunk>> read) {
    int last = read.size();
    while (last > 0 && read.get(last - 1).stream().noneMatch(this::anchors)) {
      last--;
    }
    for (int i = last; i < read.size(); i++) {
      TextLine line = read.get(i).get(0).line();
      int usual = line.boxes().length > 0 ? 0 : usualBlanks;
      if (line.blanks() > usual || line.place().startsPage()) {
        read.subList(i, read.size()).clear();
      }
    }
  }

  private boolean anchors(Chunk chunk) {
    Column under = slots.get(Math.max(0, slot(chunk))).column;
    return ColumnWords.isFigure(under) || under.meaning() == Meaning.NUMBER;
  }

  /** Whether all chunks stand each under one column, numbers under those of numbers. */
  private boolean fits(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      int column = slot(chunk);
      if (column < 0) {
        return false;
      }
      Column under = slots.get(column).column;
      if (under.meaning() == Meaning.NUMBER && !NUMBER.matcher(chunk.text()).matches()) {
        return false;
      }
      if (ColumnWords.isFigure(under) && !VALUE.matcher(chunk.text()).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The column under which a chunk stands; -1 where it reaches over several. */
  private int slot(Chunk chunk) {
    int best = -1;
    float most = 0;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      float overlap = chunk.overlap(slot.left, slot.right);
      if (overlap > 0 && best >= 0) {
        return -1;
      }
      if (overlap > most) {
        most = overlap;
        best = i;
      }
    }
    return best >= 0 ? best : nearest(chunk);
  }

  private int nearest(Chunk chunk) {
    int best = -1;
    float least = Float.MAX_VALUE;
    for (int i = 0; i < slots.size(); i++) {
      float distance = -chunk.overlap(slots.get(i).left, slots.get(i).right);
      boolean label = !ColumnWords.isFigure(slots.get(i).column);
      boolean value = VALUE.matcher(chunk.text()).matches();
      float weighed = label == value ? distance * 3 : distance;
      if (weighed < least) {
        least = weighed;
        best = i;
      }
    }
    return best;
  }

  private void rows(List<List<Chunk>> read, List<Integer> ends, int first) {
    List<Line> seen = seen(read);
    List<Integer> anchors = anchors(seen);
    if (anchors.size() < 2) {
      end = first;
      return;
    }
    List<Integer> begins = begins(seen, anchors);
    List<List<View>> made = new ArrayList<>();
    for (int row = 0; row < begins.size(); row++) {
      int to = row + 1 < begins.size() ? begins.get(row + 1) : seen.size();
      made.add(cells(seen.subList(begins.get(row), to)));
    }
    rows = List.copyOf(made);
    end = ends.get(read.size() - 1);
  }

  /** The chunks line by line as the page shows them, whatever the order in which it was drawn. */
  private List<Line> seen(List<List<Chunk>> read) {
    List<Chunk> all = new ArrayList<>();
    read.forEach(all::addAll);
    all.sort(
        Comparator.comparingInt(
                (Chunk chunk) -> Objects.requireNonNullElse(chunk.line().place().page(), 0))
            .thenComparingDouble(Chunk::top)
            .thenComparingDouble(Chunk::left));
    List<Line> seen = new ArrayList<>();
    Chunk last = null;
    for (Chunk chunk : all) {
      if (last == null || !last.beside(chunk)) {
        List<List<Chunk>> cells = new ArrayList<>();
        slots.forEach(slot -> cells.add(new ArrayList<>()));
        seen.add(new Line(cells));
        last = chunk;
      }
      seen.get(seen.size() - 1).cells().get(Math.max(0, slot(chunk))).add(chunk);
    }
    return seen;
  }

  /** The lines on which rows have their number or their figures. */
  private List<Integer> anchors(List<Line> seen) {
    List<Integer> anchors = new ArrayList<>();
    boolean lastNumber = false;
    boolean lastFigures = false;
    for (int i = 0; i < seen.size(); i++) {
      boolean number = any(seen.get(i), Meaning.NUMBER);
      boolean figures = figures(seen.get(i));
      if (!number && !figures) {
        continue;
      }
      boolean completes = !anchors.isEmpty() && (lastNumber && !lastFigures && figures && !number);
      if (completes) {
        lastFigures = true;
      } else {
        anchors.add(i);
        lastNumber = number;
        lastFigures = figures;
      }
    }
    return anchors;
  }

  private boolean any(Line line, Meaning meaning) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).column.meaning() == meaning && line.has(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean figures(Line line) {
    for (int i = 0; i < slots.size(); i++) {
      if (ColumnWords.isFigure(slots.get(i).column) && line.has(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where rows begin: at their anchors; or as many lines above as words follow below, where the
   * first row has words above its anchor.
   */
  private static List<Integer> begins(List<Line> seen, List<Integer> anchors) {
    if (anchors.get(0) == 0) {
      return anchors;
    }
    List<Integer> begins = new ArrayList<>();
    int from = 0;
    for (int anchor : anchors) {
      int start = Math.min(from, anchor);
      begins.add(start);
      from = anchor + (anchor - start) + 1;
    }
    return begins;
  }

  private List<View> cells(List<Line> row) {
    List<View> cells = new ArrayList<>();
    for (int column = 0; column < slots.size(); column++) {
      View view = new View(file);
      for (Line line : row) {
        line.cells().get(column).forEach(chunk -> view.add(chunk.line(), chunk.from(), chunk.to()));
      }
      cells.add(view);
    }
    return List.copyOf(cells);
  }
}
