package id.cermat.reader.draft;

import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.DraftTable.Column;
import id.cermat.reader.table.ColumnNumbers;
import java.util.ArrayList;
import java.util.List;
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

  private LineTables(String file, Vocabulary vocabulary, List<TextLine> lines) {
    this.file = file;
    this.words = new ColumnWords(vocabulary);
    this.vocabulary = vocabulary;
    this.lines = lines;
    long apart = lines.stream().filter(line -> line.blanks() > 0).count();
    this.usualBlanks = 2 * apart > lines.size() ? 1 : 0;
  }

  /** Cuts lines into prose, tables and page numbers. */
  static List<Part> parts(String file, Vocabulary vocabulary, List<TextLine> lines) {
    return new LineTables(file, vocabulary, lines).parts();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<TextLine> prose = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      LineTableRows rows = table(at);
      GridTable grid = GridTable.at(at, file, words, lines, usualBlanks, this::isSetOff);
      if (grid != null && (rows == null || grid.count() >= rows.count())) {
        flush(prose, parts);
        parts.add(Part.table(grid.table()));
        grid.pageNumbers().forEach(line -> parts.add(Part.pageNumber(line)));
        at = grid.end();
      } else if (rows != null) {
        flush(prose, parts);
        parts.add(Part.table(rows.table()));
        rows.pageNumbers().forEach(line -> parts.add(Part.pageNumber(line)));
        at = rows.end();
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

  /** Inside of a table a number at the end of a page may be a value. */
  private boolean isSetOff(int index) {
    TextLine line = lines.get(index);
    int before = index == 0 ? usualBlanks : Math.min(usualBlanks, lines.get(index - 1).blanks());
    return line.flow().kind() == TextLine.Kind.FURNITURE
        || ALONE.matcher(line.text()).matches() && line.blanks() >= before + 2;
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
