package id.cermat.reader.draft;

import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.DraftTable.Column;
import id.cermat.reader.table.ColumnNumbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables in lines of text, whose cells come apart over lines: a header of known words, then
 * rows that end in as many values as the header has columns for them.
 */
final class LineTables {
  private static final int HEADER_LINES = 14;
  private static final Pattern ALONE = Pattern.compile("\\s*[-–]?\\s*\\d{1,3}\\s*[-–]?\\s*");

  private final String file;
  private final ColumnWords words;
  private final Vocabulary vocabulary;
  private final List<TextLine> lines;
  private final int usualBlanks;
  private final BitSet setOff;
  private final NavigableMap<Integer, PageTable> standing = new TreeMap<>();

  private LineTables(
      String file,
      Vocabulary vocabulary,
      ColumnWords words,
      List<TextLine> lines,
      BitSet setOff,
      List<PageTable> tables) {
    this.file = file;
    this.words = words;
    this.vocabulary = vocabulary;
    this.lines = lines;
    this.usualBlanks = usualBlanks(lines);
    this.setOff = setOff;
    for (PageTable table : tables) {
      if (table.raw() != null) {
        standing.putIfAbsent(table.consumed().nextSetBit(0), table);
      }
    }
  }

  /**
   * Cuts lines into prose, tables and page numbers.
   *
   * @param setOff those of {@link #setOff}
   * @param tables what was found by where the words stand
   */
  static List<Part> parts(
      String file,
      Vocabulary vocabulary,
      ColumnWords words,
      List<TextLine> lines,
      BitSet setOff,
      List<PageTable> tables) {
    return new LineTables(file, vocabulary, words, lines, setOff, tables).parts();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<TextLine> prose = new ArrayList<>();
    BitSet consumed = new BitSet();
    int at = 0;
    while (at < lines.size()) {
      PageTable table = standing.get(at);
      LineTableRows rows = consumed.get(at) ? null : table(at);
      if (rows != null && !betterStanding(at, rows)) {
        flush(prose, parts);
        parts.add(Part.table(rows.table()));
        rows.pageNumbers().forEach(line -> parts.add(Part.pageNumber(line)));
        at = rows.end();
      } else if (table != null) {
        flush(prose, parts);
        parts.add(Part.table(table.raw()));
        consumed.or(table.consumed());
        at++;
      } else if (consumed.get(at)) {
        at++;
      } else if (isPageNumber(at)) {
        flush(prose, parts);
        parts.add(Part.pageNumber(lines.get(at)));
        at++;
      } else {
        prose.add(lines.get(at));
        at++;
      }
    }
    flush(prose, parts);
    return parts;
  }

  /** Whether the same rows were found by where their words stand. */
  private boolean betterStanding(int start, LineTableRows rows) {
    return standing.subMap(start, rows.end()).values().stream()
        .anyMatch(table -> table.rows() >= rows.count());
  }

  private static void flush(List<TextLine> prose, List<Part> parts) {
    if (!prose.isEmpty()) {
      parts.add(Part.prose(List.copyOf(prose)));
      prose.clear();
    }
  }

  /** A number alone on its line, set off from the text or at the edge of a page. */
  boolean isPageNumber(int index) {
    TextLine line = lines.get(index);
    if (line.flow().kind() == TextLine.Kind.FURNITURE) {
      return true;
    }
    if (!ALONE.matcher(line.text()).matches()) {
      return false;
    }
    boolean last = index + 1 == lines.size() || lines.get(index + 1).place().startsPage();
    return line.blanks() >= usualBlanks + 2 || line.place().startsPage() || last;
  }

  /** How many blank lines stand between two lines of text. */
  private static int usualBlanks(List<TextLine> lines) {
    long apart = lines.stream().filter(line -> line.blanks() > 0).count();
    return 2 * apart > lines.size() ? 1 : 0;
  }

  /** The lines that hold nothing but the number of their page, even amid a table. */
  static BitSet setOff(List<TextLine> lines) {
    int usual = usualBlanks(lines);
    BitSet setOff = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      // Inside of a table a number at the end of a page may be a value.
      int before = i == 0 ? usual : Math.min(usual, lines.get(i - 1).blanks());
      TextLine line = lines.get(i);
      boolean apart = ALONE.matcher(line.text()).matches() && line.blanks() >= before + 2;
      setOff.set(i, apart || line.flow().kind() == TextLine.Kind.FURNITURE);
    }
    return setOff;
  }

  private boolean isSetOff(int index) {
    return setOff.get(index);
  }

  private @Nullable LineTableRows table(int start) {
    StringBuilder header = new StringBuilder();
    LineTableRows best = null;
    for (int i = start; i < lines.size() && i < start + HEADER_LINES; i++) {
      if (i > start && isSetOff(i)) {
        continue;
      }
      header.append(SpacedText.of(lines.get(i).text()).text()).append(' ');
      List<Column> columns = words.columns(header.toString());
      if (columns.isEmpty()) {
        break;
      }
      if (isHeader(columns)) {
        LineTableRows rows = rows(start, i + 1, columns);
        if (rows.count() >= 2 && (best == null || rows.count() >= best.count())) {
          best = rows;
        }
      }
    }
    return best;
  }

  private LineTableRows rows(int start, int first, List<Column> columns) {
    int from = first;
    if (from < lines.size() && numbersColumns(from)) {
      from++;
    }
    List<View> header =
        IntStream.range(start, from)
            .filter(i -> i == start || !isSetOff(i))
            .mapToObj(i -> View.of(file, List.of(lines.get(i))))
            .toList();
    long figures = columns.stream().filter(ColumnWords::isFigure).count();
    return new LineTableRows(
            file,
            vocabulary.totals(),
            lines,
            index -> isSetOff(index) || numbersColumns(index) && words(index).size() > figures)
        .read(header, columns, from);
  }

  /** A line (1) (2) (3): below a header, or where the table goes on upon the next page. */
  private boolean numbersColumns(int index) {
    return ColumnNumbers.areTexts(words(index));
  }

  private List<String> words(int index) {
    return List.of(lines.get(index).text().strip().split("\\s+"));
  }

  private static boolean isHeader(List<Column> columns) {
    long figures = columns.stream().filter(ColumnWords::isFigure).count();
    boolean label = columns.stream().anyMatch(ColumnWords::isLabel);
    return label && figures > 0;
  }
}
