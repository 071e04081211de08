package id.cermat.writer.page;

/** Text into a page. */
final class PageText {
  private PageText() {}

  /** For content and for attributes in double quotes. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(shown(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  /** What could not be seen, or would turn the text around it, is shown as a sign of its own. */
  private static boolean shown(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return c == '\t' || c == '\n' || !turns && !Character.isISOControl(c) && Character.isDefined(c);
  }
}
