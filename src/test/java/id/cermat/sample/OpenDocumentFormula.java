package id.cermat.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a spreadsheet's formula as OpenDocument has it. */
final class OpenDocumentFormula {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?<sheet>'[^']+'|[A-Za-z_]\\w*)!)?(?<first>[A-Z]{1,3}\\d+)(?::(?<last>[A-Z]{1,3}\\d+))?");

  private OpenDocumentFormula() {}

  static String of(String formula) {
    Matcher matcher = REFERENCE.matcher(formula.replace(',', ';'));
    StringBuilder text = new StringBuilder("of:=");
    while (matcher.find()) {
      String sheet = matcher.group("sheet") == null ? "" : "$" + matcher.group("sheet");
      String last = matcher.group("last") == null ? "" : ":." + matcher.group("last");
      matcher.appendReplacement(
          text, Matcher.quoteReplacement("[" + sheet + "." + matcher.group("first") + last + "]"));
    }
    matcher.appendTail(text);
    return text.toString();
  }
}
