package id.cermat.format.opc;

import id.cermat.format.opc.UneditablePackageException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds attributes in the bytes of a tag. */
public final class Attributes {
  private Attributes() {}

  /**
   * Where the value of an attribute stands: {@code start << 32 | end}, or -1 if there is none.
   *
   * @param from the end of the tag's name
   * @param to the end of the tag
   * @param name the qualified name; with a leading colon, any attribute of that local name that has
   *     a prefix
   */
  public static long find(byte[] bytes, int from, int to, byte[] name) {
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

  /** The value of an attribute that holds a natural number; -1 if it is not there. */
  public static int number(byte[] bytes, int from, int to, byte[] name) throws IOException {
    long found = find(bytes, from, to, name);
    if (found < 0) {
      return -1;
    }
    int value = 0;
    for (int i = (int) (found >>> 32); i < (int) found; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || value > 100_000_000) {
        throw new UneditablePackageException(Reason.MALFORMED);
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Where the tag that begins at {@code start} ends, past any such sign in quotes; -1 if open. */
  public static int tagEnd(byte[] bytes, int start, int to) {
    for (int i = start + 1; i < to; i++) {
      byte b = bytes[i];
      if (b == '>') {
        return i;
      }
      if (b == '"' || b == '\'') {
        i++;
        while (i < to && bytes[i] != b) {
          i++;
        }
      }
    }
    return -1;
  }

  public static @Nullable String value(byte[] bytes, int from, int to, String name) {
    long found = find(bytes, from, to, name.getBytes(StandardCharsets.UTF_8));
    if (found < 0) {
      return null;
    }
    int start = (int) (found >>> 32);
    return XmlText.unescape(new String(bytes, start, (int) found - start, StandardCharsets.UTF_8));
  }

  /** The tag with the attribute set, all else as it was. */
  public static String with(String tag, String name, String value) {
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
  public static int nameEnd(byte[] bytes, int start) {
    int at = start + 1;
    while (!isSpace(bytes[at]) && bytes[at] != '>' && bytes[at] != '/') {
      at++;
    }
    return at;
  }

  public static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
