package id.cermat.format.opc;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes the text of an element of plain XML. */
public final class XmlEscapes {
  private XmlEscapes() {}

  /**
   * The text of UTF-8 bytes, with line ends and character references resolved; null if a reference
   * is none that every XML document knows.
   */
  public static @Nullable String decode(byte[] bytes, int from, int to) {
    boolean plain = true;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '&' || bytes[i] == '\r') {
        plain = false;
        break;
      }
    }
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return plain ? text : resolve(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static @Nullable String resolve(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      int end = text.indexOf(';', at);
      int character = end < 0 ? -1 : character(text.substring(at + 1, end));
      if (character < 0) {
        return null;
      }
      resolved.append(text, done, at).appendCodePoint(character);
      done = end + 1;
    }
    return resolved.append(text, done, text.length()).toString();
  }

  private static int character(String reference) {
    return switch (reference) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numeric(reference);
    };
  }

  private static int numeric(String reference) {
    boolean hexadecimal = reference.startsWith("#x");
    String digits = reference.startsWith("#") ? reference.substring(hexadecimal ? 2 : 1) : "";
    if (!digits.matches("[0-9A-Fa-f]{1,7}")) {
      return -1;
    }
    try {
      int character = Integer.parseInt(digits, hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(character) ? character : -1;
    } catch (NumberFormatException e) {
      // Letters in a decimal reference: no reference that XML knows.
      return -1;
    }
  }
}
