package id.cermat.catalogue;

/**
 * Text of an input as it may be shown: without what would steer a terminal, turn the direction of
 * what follows, or end a text. In the place of each such character stands {@code U+FFFD}.
 */
public final class PlainText {
  private static final char INSTEAD = '\uFFFD';

  private PlainText() {}

  /** The same text where nothing in it does more than to be read. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (steers(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!lineEnd) {
        plain.append(steers(c) ? INSTEAD : c);
      }
    }
    return plain.toString();
  }

  /**
   * Whether it is a control character that is no white space, one that overrides direction, or one
   * of those that Unicode keeps for a program's own use.
   */
  public static boolean steers(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c >= '\uFDD0' && c <= '\uFDEF';
  }
}
