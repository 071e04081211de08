package id.cermat.format.formula;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a formula's text apart. References become relative to the cell it is written for. */
final class FormulaLexer {
  private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})");
  private static final Pattern COLUMNS =
      Pattern.compile("(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.(!$\\\\?])");
  private static final int MAX_ROWS = 1 << 20;
  private static final int MAX_COLUMNS = 1 << 14;

  private final String text;
  private final int row;
  private final int column;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private FormulaLexer(String text, int row, int column) {
    this.text = text;
    this.row = row;
    this.column = column;
  }

  static List<Token> tokens(String formula, int row, int column) {
    FormulaLexer lexer = new FormulaLexer(formula, row, column);
    while (lexer.at < formula.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '"') {
      int end = closing('"');
      add(Kind.STRING, text.substring(at + 1, end).replace("\"\"", "\""), end + 1);
    } else if (c == '\'') {
      int end = closing('\'');
      sheet(text.substring(at + 1, end).replace("''", "'"), end + 1);
    } else if (c == '[') {
      bracket();
    } else if (c == '#') {
      error();
    } else if (Character.isDigit(c) || c == '.') {
      number();
    } else if (isWord(c)) {
      word();
    } else {
      sign(c);
    }
  }

  private void add(Kind kind, String value, int next) {
    tokens.add(Token.of(kind, value));
    at = next;
  }

  /** Where a quoted part that begins here ends; a doubled quote belongs to it. */
  private int closing(char quote) {
    int end = at + 1;
    while (end < text.length()) {
      if (text.charAt(end) == quote) {
        if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
          end++;
        } else {
          return end;
        }
      }
      end++;
    }
    return text.length() - 1 > at
        ? text.length() - 1
        : at + 1 <= text.length() ? text.length() : at;
  }

  private void bracket() {
    int end = text.indexOf(']', at);
    if (end < 0) {
      add(Kind.OTHER, text.substring(at), text.length());
      return;
    }
    boolean structured =
        !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).kind() == Kind.NAME
            && !Character.isWhitespace(text.charAt(at - 1));
    int mark = wordEnd(end + 1);
    if (!structured && mark < text.length() && text.charAt(mark) == '!') {
      int last = wordEnd(mark + 1);
      add(Kind.EXTERNAL, text.substring(at, last), last);
    } else {
      add(Kind.OTHER, text.substring(at, end + 1), end + 1);
    }
  }

  private void sheet(String name, int end) {
    if (end >= text.length() || text.charAt(end) != '!') {
      add(Kind.OTHER, name, Math.min(end, text.length()));
      return;
    }
    if (!name.contains("[") && columns(name, end + 1)) {
      return;
    }
    int last = wordEnd(end + 1);
    String word = text.substring(end + 1, last);
    Reference reference = reference(name, word);
    if (name.contains("[")) {
      add(Kind.EXTERNAL, name + "!" + word, last);
    } else if (reference == null) {
      add(Kind.OTHER, name + "!" + word, last);
    } else {
      tokens.add(new Token(Kind.REFERENCE, reference.key(), reference));
      at = last;
    }
  }

  private void error() {
    int end = at + 1;
    while (end < text.length() && "!?".indexOf(text.charAt(end - 1)) < 0 && isError(end)) {
      end++;
    }
    add(Kind.ERROR, text.substring(at, end), end);
  }

  private boolean isError(int index) {
    char c = text.charAt(index);
    return c == '!' || c == '?' || c == '/' || Character.isLetterOrDigit(c);
  }

  private void number() {
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end + 1 < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int digits = text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+' ? end + 2 : end + 1;
      if (digits < text.length() && Character.isDigit(text.charAt(digits))) {
        end = digits;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
      }
    }
    add(Kind.NUMBER, text.substring(at, end), end);
  }

  private void word() {
    if (columns(null, at)) {
      return;
    }
    int end = wordEnd(at);
    String word = text.substring(at, end);
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (after == '!') {
      sheet(word, end);
      return;
    }
    if (after == '(') {
      add(Kind.FUNCTION, word.toUpperCase(Locale.ROOT), end + 1);
      return;
    }
    Reference reference = reference(null, word);
    if (reference == null) {
      add(Kind.NAME, word.toUpperCase(Locale.ROOT), end);
    } else {
      tokens.add(new Token(Kind.REFERENCE, reference.key(), reference));
      at = end;
    }
  }

  private void sign(char c) {
    if ((c == '<' || c == '>') && at + 1 < text.length()) {
      char second = text.charAt(at + 1);
      if (second == '=' || c == '<' && second == '>') {
        add(Kind.OPERATOR, text.substring(at, at + 2), at + 2);
        return;
      }
    }
    Kind kind =
        switch (c) {
          case '+', '-', '*', '/', '^', '&', '=', '<', '>', '%' -> Kind.OPERATOR;
          case '(' -> Kind.OPEN;
          case ')' -> Kind.CLOSE;
          case ',' -> Kind.SEPARATOR;
          case ':' -> Kind.COLON;
          default -> Kind.OTHER;
        };
    add(kind, String.valueOf(c), at + 1);
  }

  /** Takes whole columns as the cells from the first row to the last one that there can be. */
  private boolean columns(@Nullable String sheet, int from) {
    Matcher columns = COLUMNS.matcher(text).region(from, text.length());
    if (!columns.lookingAt()) {
      return false;
    }
    int first = CellLocation.columnIndex(columns.group(2));
    int last = CellLocation.columnIndex(columns.group(4));
    if (first >= MAX_COLUMNS || last >= MAX_COLUMNS) {
      return false;
    }
    boolean firstFixed = !columns.group(1).isEmpty();
    boolean lastFixed = !columns.group(3).isEmpty();
    Reference top = new Reference(sheet, 0, true, firstFixed ? first : first - column, firstFixed);
    Reference bottom =
        new Reference(null, MAX_ROWS - 1, true, lastFixed ? last : last - column, lastFixed);
    tokens.add(new Token(Kind.REFERENCE, top.key(), top));
    tokens.add(Token.of(Kind.COLON, ":"));
    tokens.add(new Token(Kind.REFERENCE, bottom.key(), bottom));
    at = columns.end();
    return true;
  }

  /** Whether two ends of a range are those of whole columns. */
  static boolean whole(Reference first, Reference last) {
    return first.rowFixed() && first.row() == 0 && last.rowFixed() && last.row() == MAX_ROWS - 1;
  }

  private @Nullable Reference reference(@Nullable String sheet, String word) {
    Matcher cell = CELL.matcher(word);
    if (!cell.matches()) {
      return null;
    }
    int cellColumn = CellLocation.columnIndex(cell.group(2));
    int cellRow = Integer.parseInt(cell.group(4)) - 1;
    if (cellColumn >= MAX_COLUMNS || cellRow >= MAX_ROWS) {
      return null;
    }
    boolean columnFixed = !cell.group(1).isEmpty();
    boolean rowFixed = !cell.group(3).isEmpty();
    return new Reference(
        sheet,
        rowFixed ? cellRow : cellRow - row,
        rowFixed,
        columnFixed ? cellColumn : cellColumn - column,
        columnFixed);
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == '.'
        || c == '$'
        || c == '\\'
        || c == '?';
  }
}
