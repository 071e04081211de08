package id.cermat.format.opc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of parts, as relationships refer to them and as packages hold them. */
final class PartName {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");

  /** What a path of a reference may hold as it is (RFC 3986, 3.3). */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private PartName() {}

  /**
   * The name that all spellings of a part's name share: names know no case, some writers separate
   * folders like Windows does, and characters are escaped here and plain there.
   */
  static String key(String part) {
    String name = decoded(part).replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** Whether a package may hold an entry of this name: it leads to no place outside of it. */
  static boolean inside(String entry) {
    String name = entry.replace('\\', '/');
    return !name.startsWith("/")
        && !DRIVE.matcher(name).matches()
        && !("/" + name + "/").contains("/../");
  }

  /**
   * The part that a relationship's target means, its characters escaped as they are in the target.
   *
   * @param source the part whose relationship it is; empty for the package
   */
  static String resolve(String source, String target) {
    int fragment = target.indexOf('#');
    String path = (fragment < 0 ? target : target.substring(0, fragment)).replace('\\', '/');
    if (path.isEmpty()) {
      return source;
    }
    String whole =
        path.startsWith("/") ? path : source.substring(0, source.lastIndexOf('/') + 1) + path;
    Deque<String> names = new ArrayDeque<>();
    for (String name : whole.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /**
   * The target that means a part, relative to the source as spreadsheet programs write it: there
   * are readers that do not find a part by its absolute name.
   */
  static String relative(String source, String part) {
    String[] from = source.split("/", -1);
    String[] to = part.split("/", -1);
    int common = 0;
    while (common < Math.min(from.length, to.length) - 1 && from[common].equals(to[common])) {
      common++;
    }
    String rest = String.join("/", java.util.Arrays.copyOfRange(to, common, to.length));
    return "../".repeat(from.length - 1 - common) + encoded(rest);
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      boolean letter = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
      if (letter || PLAIN.indexOf(b) >= 0 || escape(bytes, i)) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return encoded.toString();
  }

  private static String decoded(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (escape(bytes, i)) {
        String digits = new String(bytes, i + 1, 2, StandardCharsets.ISO_8859_1);
        decoded[length++] = (byte) Integer.parseInt(digits, 16);
        i += 2;
      } else {
        decoded[length++] = bytes[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean escape(byte[] bytes, int index) {
    return bytes[index] == '%'
        && index + 2 < bytes.length
        && HEX.matcher(new String(bytes, index + 1, 2, StandardCharsets.ISO_8859_1)).matches();
  }
}
