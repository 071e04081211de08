package id.cermat.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a .properties file in UTF-8 and keeps the line of each setting, which {@link
 * java.util.Properties} does not. Unlike there, a key that stands twice and a backslash before a
 * letter that needs none are problems: both lose what the user meant.
 */
final class PropertyLines {
  private static final String ESCAPED_AS_THEY_STAND = "\\:=#! ,.|()[]{}?*+^$\"'/-";

  private final List<PropertyLine> lines = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private PropertyLines() {}

  /**
   * The settings in their order.
   *
   * @throws RefusedFileException if the file is not UTF-8, has a bad escape or a key twice
   */
  static List<PropertyLine> parse(byte[] file) throws RefusedFileException {
    PropertyLines reader = new PropertyLines();
    reader.read(reader.decode(file));
    if (!reader.problems.isEmpty()) {
      throw new RefusedFileException(reader.problems);
    }
    return reader.lines;
  }

  private List<String> decode(byte[] file) {
    List<String> decoded = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= file.length; i++) {
      if (i == file.length || file[i] == '\n') {
        decoded.add(decodeLine(file, start, i, decoded.size() + 1));
        start = i + 1;
      }
    }
    if (!decoded.isEmpty() && decoded.get(0).startsWith("\ufeff")) {
      decoded.set(0, decoded.get(0).substring(1));
    }
    return decoded;
  }

  private String decodeLine(byte[] file, int from, int to, int number) {
    try {
      String line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file, from, to - from))
              .toString();
      return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    } catch (CharacterCodingException notUtf8) {
      problems.add(new FileProblem(number, Message.of("rules/not-utf8")));
      return "";
    }
  }

  private void read(List<String> physical) {
    int i = 0;
    while (i < physical.size()) {
      int number = i + 1;
      String line = physical.get(i++).stripLeading();
      if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '!') {
        continue;
      }
      StringBuilder logical = new StringBuilder(line);
      while (continues(logical) && i < physical.size()) {
        logical.setLength(logical.length() - 1);
        logical.append(physical.get(i++).stripLeading());
      }
      add(logical.toString(), number);
    }
  }

  private static boolean continues(CharSequence line) {
    int backslashes = 0;
    for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private void add(String line, int number) {
    int end = 0;
    while (end < line.length() && !isSeparator(line.charAt(end))) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, line.length());
    String rest = line.substring(end).stripLeading();
    if (!rest.isEmpty() && (rest.charAt(0) == '=' || rest.charAt(0) == ':')) {
      rest = rest.substring(1);
    }
    String key = unescape(line.substring(0, end), number);
    String value = unescape(rest.strip(), number).strip();
    Integer before = seen.putIfAbsent(key, number);
    if (before != null) {
      problems.add(new FileProblem(number, Message.of("rules/twice", key, String.valueOf(before))));
    }
    lines.add(new PropertyLine(key, value, number));
  }

  private static boolean isSeparator(char c) {
    return c == '=' || c == ':' || Character.isWhitespace(c);
  }

  private String unescape(String text, int number) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      if (ESCAPED_AS_THEY_STAND.indexOf(escaped) >= 0) {
        plain.append(escaped);
      } else if (escaped == 't') {
        plain.append('\t');
      } else if (escaped == 'n') {
        plain.append('\n');
      } else if (escaped == 'u' && text.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
        plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
        i += 4;
      } else {
        problems.add(new FileProblem(number, Message.of("rules/escape", "\\" + escaped)));
      }
    }
    return plain.toString();
  }
}
