package id.cermat.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stream of plain XML as bytes, of which enough stand in memory to read a cell at a time. After
 * the last byte stands a zero, which no XML holds, so that every search ends.
 */
final class ByteCursor {
  private static final int CAPACITY = 1 << 17;
  private static final int ENOUGH = 1 << 15;

  /** How a tag ends. */
  enum TagEnd {
    /** Children or text follow. */
    OPEN,
    /** The element is empty. */
    EMPTY,
    /** The tag is not plain. */
    ODD
  }

  private final InputStream stream;
  // Comparisons may look a little beyond the zero.
  private final byte[] bytes = new byte[CAPACITY + 64];
  private int at;
  private int limit;
  private boolean ended;

  private int nameStart;
  private int valueStart;
  private int valueEnd;
  private TagEnd tagEnd = TagEnd.ODD;

  ByteCursor(InputStream stream) {
    this.stream = stream;
  }

  /** Makes sure that enough bytes for a cell stand in memory, if the stream has them. */
  void require() throws IOException {
    if (limit - at >= ENOUGH || ended) {
      return;
    }
    System.arraycopy(bytes, at, bytes, 0, limit - at);
    limit -= at;
    at = 0;
    while (limit < CAPACITY) {
      int read = stream.read(bytes, limit, CAPACITY - limit);
      if (read < 0) {
        ended = true;
        break;
      }
      limit += read;
    }
    bytes[limit] = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int at() {
    return at;
  }

  /** Where the token stands in what is in memory, or −1. */
  int find(byte[] token) {
    for (int i = at; i + token.length <= limit; i++) {
      if (bytes[i] == token[0]
          && Arrays.equals(bytes, i, i + token.length, token, 0, token.length)) {
        return i;
      }
    }
    return -1;
  }

  /** The bytes up to an offset as text; moves there. */
  String take(int to) {
    String taken = new String(bytes, at, to - at, StandardCharsets.UTF_8);
    at = to;
    return taken;
  }

  /** Passes over blanks, then over the token if it stands there. */
  boolean accept(byte[] token) {
    skipBlanks();
    if (!looksAt(token)) {
      return false;
    }
    at += token.length;
    return true;
  }

  /** Passes over blanks, then over the start of a tag of this name if it stands there. */
  boolean acceptTag(byte[] start) {
    skipBlanks();
    if (!looksAt(start)) {
      return false;
    }
    byte next = bytes[at + start.length];
    if (next != '>' && next != '/' && !isBlank(next)) {
      return false;
    }
    at += start.length;
    return true;
  }

  private boolean looksAt(byte[] token) {
    if (at + token.length > limit) {
      return false;
    }
    for (int i = 0; i < token.length; i++) {
      if (bytes[at + i] != token[i]) {
        return false;
      }
    }
    return true;
  }

  private void skipBlanks() {
    while (isBlank(bytes[at])) {
      at++;
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /**
   * Reads the next attribute of a tag.
   *
   * @return false at the tag's end, which {@link #tagEnd()} then tells
   */
  boolean nextAttribute() {
    skipBlanks();
    byte first = bytes[at];
    if (first == '>') {
      at++;
      tagEnd = TagEnd.OPEN;
      return false;
    }
    if (first == '/' && bytes[at + 1] == '>') {
      at += 2;
      tagEnd = TagEnd.EMPTY;
      return false;
    }
    nameStart = at;
    while (bytes[at] > ' ' && bytes[at] != '=' && bytes[at] != '<' && bytes[at] != '>') {
      at++;
    }
    byte quote = bytes[at] == '=' ? bytes[at + 1] : 0;
    if (quote != '"' && quote != '\'') {
      tagEnd = TagEnd.ODD;
      return false;
    }
    at += 2;
    valueStart = at;
    byte b;
    while ((b = bytes[at]) != quote) {
      if (b == 0 || b == '<' || b == '&') {
        tagEnd = TagEnd.ODD;
        return false;
      }
      at++;
    }
    valueEnd = at++;
    return true;
  }

  TagEnd tagEnd() {
    return tagEnd;
  }

  /** Whether the attribute has this name of one letter. */
  boolean named(char letter) {
    return bytes[nameStart] == letter && bytes[nameStart + 1] == '=';
  }

  /** Whether the attribute has this name. */
  boolean named(byte[] name) {
    return bytes[nameStart + name.length] == '='
        && Arrays.equals(bytes, nameStart, nameStart + name.length, name, 0, name.length);
  }

  int valueStart() {
    return valueStart;
  }

  int valueEnd() {
    return valueEnd;
  }

  String value() {
    return new String(bytes, valueStart, valueEnd - valueStart, StandardCharsets.UTF_8);
  }

  /** The attribute's value as a whole number of at most seven digits, or −1. */
  int valueNumber() {
    return number(valueStart, valueEnd);
  }

  /** A whole number of at most nine digits, or −1. */
  int number(int from, int to) {
    if (from == to || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * Moves to the next tag.
   *
   * @return false if what stands in memory ends before it
   */
  boolean toTag() {
    while (bytes[at] != '<') {
      if (bytes[at] == 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** What is left, after the given text. */
  InputStream rest(String before) {
    InputStream first = new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8));
    InputStream inMemory = new ByteArrayInputStream(bytes, at, limit - at);
    return new SequenceInputStream(new SequenceInputStream(first, inMemory), stream);
  }
}
