package id.cermat.format.opc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text into XML and back. */
public final class XmlText {
  /** What a cell or a comment of a spreadsheet may hold. */
  public static final int LONGEST = 32_767;

  private static final Pattern REFERENCE = Pattern.compile("&(#x?)?(\\w+);");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern TAG = Pattern.compile("</?(?=\\w)");

  private XmlText() {}

  /** For an attribute in double quotes. */
  public static String attribute(String text) {
    return escape(text).replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;");
  }

  /**
   * For the content of {@code <t>} in a spreadsheet: cut at what a cell may hold, and safe from
   * being read as {@code _xHHHH_} escapes.
   */
  public static String content(String text) {
    String whole = cut(text, LONGEST);
    return escape(
        whole.contains("_x") ? LOOKS_ESCAPED.matcher(whole).replaceAll("_x005F_") : whole);
  }

  /** For the text of any other element. */
  public static String text(String text) {
    return escape(text);
  }

  /** At most so many characters; what is cut off is shown by an ellipsis. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** The same elements with a namespace prefix; it ends with a colon or is empty. */
  public static String prefixed(String xml, String prefix) {
    return prefix.isEmpty() ? xml : TAG.matcher(xml).replaceAll("$0" + prefix);
  }

  public static String unescape(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(character(found.group(1), found.group(2), found.group())));
  }

  private static String character(String number, String name, String whole) {
    if (number != null) {
      return Character.toString(Integer.parseInt(name, number.length() == 2 ? 16 : 10));
    }
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> whole;
    };
  }
}
