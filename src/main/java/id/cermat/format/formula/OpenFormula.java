package id.cermat.format.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a formula of an OpenDocument file (OpenFormula, ODF 1.3, part 4) as Excel would: {@code
 * of:=SUM([.A1:.A3];[$Lain.B2])} is {@code SUM(A1:A3,Lain!B2)}.
 */
public final class OpenFormula {
  private static final Pattern PREFIX = Pattern.compile("^(?:[A-Za-z][\\w.-]*:)?=");
  private static final Pattern ANOTHER_PROGRAMS =
      Pattern.compile("(?i)^(?:COM\\.MICROSOFT|ORG\\.LIBREOFFICE|ORG\\.OPENOFFICE|LEGACY)\\.");
  private static final Pattern PLAIN_SHEET = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern LOOKS_LIKE_A_CELL = Pattern.compile("(?i)[A-Z]{1,3}\\d+|R\\d*C\\d*");
  private static final Pattern END =
      Pattern.compile("(?:\\$?(?<sheet>'(?:[^']|'')*'|[^'.:$]*))\\.(?<cell>[^:]+)");

  private final String formula;
  private final StringBuilder text = new StringBuilder();
  private int braces;

  private OpenFormula(String formula) {
    this.formula = formula;
  }

  /** The formula without its prefix and equals sign, its references in A1 form. */
  public static String toA1(String formula) {
    return new OpenFormula(PREFIX.matcher(formula).replaceFirst("")).convert();
  }

  private String convert() {
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      switch (c) {
        case '"', '\'' -> i = quoted(i, c);
        case '[' -> i = reference(i);
        case '{' -> open(c);
        case '}' -> close(c);
        case ';' -> text.append(',');
        case '|' -> text.append(braces > 0 ? ';' : c);
        case '~' -> text.append(',');
        case '!' -> text.append(' ');
        default -> i = Character.isLetter(c) ? word(i) : other(i, c);
      }
    }
    return text.toString();
  }

  private int other(int i, char c) {
    text.append(c);
    return i;
  }

  private void open(char c) {
    braces++;
    text.append(c);
  }

  private void close(char c) {
    braces--;
    text.append(c);
  }

  private int quoted(int start, char quote) {
    int end = formula.indexOf(quote, start + 1);
    end = end < 0 ? formula.length() - 1 : end;
    text.append(formula, start, end + 1);
    return end;
  }

  private int word(int start) {
    int end = start;
    while (end < formula.length()
        && (Character.isLetterOrDigit(formula.charAt(end))
            || "._".indexOf(formula.charAt(end)) >= 0)) {
      end++;
    }
    text.append(ANOTHER_PROGRAMS.matcher(formula.substring(start, end)).replaceFirst(""));
    return end - 1;
  }

  private int reference(int start) {
    int end = start + 1;
    boolean inQuotes = false;
    while (end < formula.length() && (inQuotes || formula.charAt(end) != ']')) {
      inQuotes ^= formula.charAt(end) == '\'';
      end++;
    }
    text.append(address(formula.substring(start + 1, Math.min(end, formula.length()))));
    return end;
  }

  private static String address(String reference) {
    if (reference.contains("#REF!")) {
      return "#REF!";
    }
    String file = "";
    String local = reference;
    int other = reference.indexOf("'#");
    if (reference.startsWith("'") && other > 0) {
      file = reference.substring(1, other);
      local = reference.substring(other + 2);
    }
    Matcher ends = END.matcher(local);
    if (!ends.lookingAt()) {
      return reference;
    }
    String sheet = sheet(ends.group("sheet"), file);
    String address = ends.group("cell");
    if (ends.end() < local.length() && local.charAt(ends.end()) == ':') {
      Matcher last = END.matcher(local).region(ends.end() + 1, local.length());
      if (!last.lookingAt()) {
        return reference;
      }
      address += ":" + last.group("cell");
      String lastSheet = sheet(last.group("sheet"), "");
      if (!lastSheet.isEmpty() && !sheet.isEmpty() && !lastSheet.equals(sheet)) {
        sheet = sheet.substring(0, sheet.length() - 1) + ":" + lastSheet;
      }
    }
    return sheet + address;
  }

  private static String sheet(String name, String file) {
    String bare =
        name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    if (!file.isEmpty()) {
      return "'[" + file + "]" + bare.replace("'", "''") + "'!";
    }
    if (bare.isEmpty()) {
      return "";
    }
    boolean plain =
        PLAIN_SHEET.matcher(bare).matches() && !LOOKS_LIKE_A_CELL.matcher(bare).matches();
    return (plain ? bare : "'" + bare.replace("'", "''") + "'") + "!";
  }
}
