package id.cermat.reader.draft;

import id.cermat.format.document.TextLine;
import id.cermat.lexicon.Meaning;
import id.cermat.model.DraftTable.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table whose cells come apart over lines. Where the header has a column of
 * numbers, a row begins with the number after the last one; it ends in its values.
 */
final class LineTableRows {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?iu)(?:^|(?<=\\s))((?:rp\\.?\\s*)*[(-]?\\d+(?:[.,]\\d+)*(?:,-)?\\s?%?\\)?|[-–—]|n/a|nihil)\\s*$");
  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\d])\\d{1,2}[a-z]?-\\s*(?:CP|C|N)(?![\\p{L}\\d])");
  private static final int LONGEST_ROW = 14;
  private static final int LONGEST_TAIL = 4;
  private static final int SHORT = 48;

  private final String file;
  private final List<String> totals;
  private final List<TextLine> lines;
  private final IntPredicate pageNumber;
  private final List<List<View>> rows = new ArrayList<>();
  private final List<TextLine> pageNumbers = new ArrayList<>();
  private List<View> header = List.of();
  private List<Column> columns = List.of();
  private int end;

  LineTableRows(String file, List<String> totals, List<TextLine> lines, IntPredicate pageNumber) {
    this.file = file;
    this.totals = totals;
    this.lines = lines;
    this.pageNumber = pageNumber;
  }

  /** A stretch of a line. */
  private record Piece(TextLine line, int from, int to) {
    String text() {
      return line.text().substring(from, to);
    }
  }

  LineTableRows read(List<View> headerViews, List<Column> known, int first) {
    header = headerViews;
    columns = known;
    end = first;
    boolean numbered = known.get(0).meaning() == Meaning.NUMBER;
    int number = 1;
    int at = first;
    while (at < lines.size()) {
      int row = afterPageNumbers(at);
      int next = numbered ? numberedRow(row, number) : plainRow(row);
      if (next > row) {
        number++;
      } else {
        next = numbered && row < lines.size() ? totalRow(row) : row;
        if (next == row) {
          break;
        }
      }
      pageNumbers.addAll(lines.subList(at, row));
      end = next;
      at = next;
    }
    return this;
  }

  private int afterPageNumbers(int at) {
    int next = at;
    while (next < lines.size() && pageNumber.test(next)) {
      next++;
    }
    return next;
  }

  RawTable table() {
    return new RawTable(header, columns, List.copyOf(rows));
  }

  int count() {
    return rows.size();
  }

  int end() {
    return end;
  }

  /** Page numbers between the rows. */
  List<TextLine> pageNumbers() {
    return pageNumbers;
  }

  private int valueCount() {
    return (int) columns.stream().filter(ColumnWords::isFigure).count();
  }

  /** Reads the row with a number; returns where the next begins, or {@code at} where it is none. */
  private int numberedRow(int at, int number) {
    Piece start = at < lines.size() ? afterNumber(at, number) : null;
    if (start == null) {
      return at;
    }
    List<Piece> text = new ArrayList<>();
    List<Piece> values = List.of();
    List<TextLine> furniture = new ArrayList<>();
    int line = at;
    while (line < lines.size() && line < at + LONGEST_ROW && values.isEmpty()) {
      if (line > at && pageNumber.test(line)) {
        furniture.add(lines.get(line));
      } else {
        Piece piece = line == at ? start : whole(line);
        values = split(piece, text);
      }
      line++;
    }
    if (values.isEmpty()) {
      return at;
    }
    line = tail(line, number, text);
    pageNumbers.addAll(furniture);
    Piece numberPiece = new Piece(start.line(), 0, start.from());
    add(numberPiece, text, values);
    return line;
  }

  /** Lines after the values that still belong to the row, as the next number shows. */
  private int tail(int line, int number, List<Piece> text) {
    for (int next = line; next < lines.size() && next < line + LONGEST_TAIL; next++) {
      if (afterNumber(next, number + 1) != null) {
        for (int i = line; i < next; i++) {
          if (pageNumber.test(i)) {
            pageNumbers.add(lines.get(i));
          } else {
            text.add(whole(i));
          }
        }
        return next;
      }
      if (lines.get(next).text().length() > SHORT || totalRowAt(next)) {
        return line;
      }
    }
    return line;
  }

  private @Nullable Piece afterNumber(int at, int number) {
    Matcher matcher =
        Pattern.compile("^\\s*" + number + "[.)]?(?=\\s|$)\\s*").matcher(lines.get(at).text());
    return matcher.find()
        ? new Piece(lines.get(at), matcher.end(), lines.get(at).text().length())
        : null;
  }

  private Piece whole(int at) {
    return new Piece(lines.get(at), 0, lines.get(at).text().length());
  }

  /** Takes the values off a piece and adds the rest to the row's text. */
  private List<Piece> split(Piece piece, List<Piece> text) {
    List<Piece> values = new ArrayList<>();
    int to = piece.to();
    while (values.size() < valueCount()) {
      Matcher bounded = VALUE.matcher(piece.line().text().substring(piece.from(), to));
      if (!bounded.find()) {
        break;
      }
      values.add(
          new Piece(piece.line(), piece.from() + bounded.start(1), piece.from() + bounded.end(1)));
      to = piece.from() + bounded.start(1);
    }
    boolean full = values.size() == valueCount();
    if (full && values.size() == 1 && values.get(0).text().matches("20[0-3]\\d")) {
      full = false;
    }
    text.add(new Piece(piece.line(), piece.from(), full ? to : piece.to()));
    Collections.reverse(values);
    return full ? values : List.of();
  }

  private boolean totalRowAt(int at) {
    String text = lines.get(at).text().strip().toLowerCase(Locale.ROOT);
    return totals.stream().anyMatch(text::startsWith)
        || text.startsWith("nilai kinerja organisasi")
        || text.startsWith("nko");
  }

  private int totalRow(int at) {
    boolean total = totalRowAt(at);
    List<Piece> text = new ArrayList<>();
    int last = at;
    List<Piece> values = split(whole(last), text);
    if (total && values.isEmpty() && at + 1 < lines.size()) {
      last++;
      values = split(whole(last), text);
      boolean alone = !values.isEmpty() && text.get(1).text().isBlank();
      values = alone ? values : List.of();
    }
    if (values.isEmpty() || !total) {
      return at;
    }
    add(null, text, values);
    return last + 1;
  }

  private int plainRow(int at) {
    List<Piece> text = new ArrayList<>();
    List<TextLine> furniture = new ArrayList<>();
    for (int line = at; line < lines.size() && line < at + 3 + furniture.size(); line++) {
      if (pageNumber.test(line)) {
        furniture.add(lines.get(line));
        continue;
      }
      List<Piece> values = split(whole(line), text);
      if (!values.isEmpty()) {
        pageNumbers.addAll(furniture);
        add(null, text, values);
        return line + 1;
      }
      String content = lines.get(line).text().strip();
      if (content.length() > SHORT || content.matches(".*[.:;]")) {
        return at;
      }
    }
    return at;
  }

  private void add(@Nullable Piece number, List<Piece> text, List<Piece> values) {
    List<View> cells = new ArrayList<>();
    int value = 0;
    View[] labels = labels(text);
    for (Column column : columns) {
      if (ColumnWords.isFigure(column)) {
        cells.add(view(List.of(values.get(value++))));
      } else if (column.meaning() == Meaning.NUMBER) {
        cells.add(number == null ? new View(file) : view(List.of(number)));
      } else if (column.meaning() == Meaning.OBJECTIVE && hasName()) {
        cells.add(labels[0]);
      } else if (column.meaning() == Meaning.CODE) {
        cells.add(new View(file));
      } else {
        cells.add(labels[1]);
        labels[1] = new View(file);
      }
    }
    rows.add(List.copyOf(cells));
  }

  private boolean hasName() {
    return columns.stream()
        .map(Column::meaning)
        .anyMatch(meaning -> meaning == Meaning.INDICATOR || meaning == Meaning.COMPONENT);
  }

  /** The objective before a code, and the name with its code. */
  private View[] labels(List<Piece> text) {
    boolean objective =
        hasName() && columns.stream().anyMatch(column -> column.meaning() == Meaning.OBJECTIVE);
    if (!objective) {
      return new View[] {new View(file), view(text)};
    }
    View all = view(text);
    Matcher code = CODE.matcher(all.text());
    if (!code.find() || code.start() == 0) {
      return new View[] {new View(file), all};
    }
    return new View[] {all.part(0, code.start()), all.part(code.start(), all.text().length())};
  }

  private View view(List<Piece> pieces) {
    View view = new View(file);
    pieces.forEach(piece -> view.add(piece.line(), piece.from(), piece.to()));
    return view;
  }
}
