package id.cermat.writer.xlsx;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds attributes in the bytes of a tag. */
final class Attributes {
  private Attributes() {}

  /**
   * Where the value of an attribute stands: {@code start << 32 | end}, or -1 if there is none.
   *
   * @param from the end of the tag's name
   * @param to the end of the tag
   * @param name the qualified name; with a leading colon, any attribute of that local name that has
   *     a prefix
   */
  static long find(byte[] bytes, int from, int to, byte[] name) {
    int at = from;
    while (at < to) {
      while (at < to && isSpace(bytes[at])) {
        at++;
      }
      int nameStart = at;
      while (at < to && bytes[at] != '=' && !isSpace(bytes[at]) && bytes[at] != '>') {
        at++;
      }
      int nameEnd = at;
      while (at < to && bytes[at] != '"' && bytes[at] != '\'') {
        at++;
      }
      if (at >= to) {
        return -1;
      }
      byte quote = bytes[at++];
      int valueStart = at;
      while (at < to && bytes[at] != quote) {
        at++;
      }
      if (matches(bytes, nameStart, nameEnd, name)) {
        return (long) valueStart << 32 | at;
      }
      at++;
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int start, int end, byte[] name) {
    int length = end - start;
    if (name[0] == ':' ? length <= name.length : length != name.length) {
      return false;
    }
    int shift = length - name.length;
    for (int i = 0; i < name.length; i++) {
      if (bytes[start + shift + i] != name[i]) {
        return false;
      }
    }
    return true;
  }

  static @Nullable String value(byte[] bytes, int from, int to, String name) {
    long found = find(bytes, from, to, name.getBytes(StandardCharsets.UTF_8));
    if (found < 0) {
      return null;
    }
    int start = (int) (found >>> 32);
    return XmlText.unescape(new String(bytes, start, (int) found - start, StandardCharsets.UTF_8));
  }

  /** The tag with the attribute set, all else as it was. */
  static String with(String tag, String name, String value) {
    byte[] bytes = tag.getBytes(StandardCharsets.UTF_8);
    int from = nameEnd(bytes, 0);
    long found = find(bytes, from, bytes.length, name.getBytes(StandardCharsets.UTF_8));
    int cut = found < 0 ? bytes.length - (tag.endsWith("/>") ? 2 : 1) : (int) (found >>> 32);
    int rest = found < 0 ? cut : (int) found;
    while (found < 0 && isSpace(bytes[cut - 1])) {
      cut--;
    }
    String text = XmlText.attribute(value);
    return new String(bytes, 0, cut, StandardCharsets.UTF_8)
        + (found < 0 ? " " + name + "=\"" + text + "\"" : text)
        + new String(bytes, rest, bytes.length - rest, StandardCharsets.UTF_8);
  }

  /** The end of the name of the start tag that begins at {@code start}. */
  static int nameEnd(byte[] bytes, int start) {
    int at = start + 1;
    while (!isSpace(bytes[at]) && bytes[at] != '>' && bytes[at] != '/') {
      at++;
    }
    return at;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
