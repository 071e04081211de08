package id.cermat.writer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of annotated copies: {@code book.xlsx} becomes {@code book.annotated.xlsx}. */
final class CopyName {
  /** File systems allow 255 bytes or characters; this leaves room for a number behind the name. */
  private static final int LONGEST = 240;

  private CopyName() {}

  /** The name of a copy with this ending; a name that would be too long is cut. */
  static String of(String originalName, String ending) {
    int dot = originalName.lastIndexOf('.');
    String stem = dot < 0 ? originalName : originalName.substring(0, dot);
    String rest = ".annotated" + ending;
    while (bytes(stem + rest) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + rest;
  }

  /** What a file's name ends with, in small letters and with its dot; empty if there is none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
