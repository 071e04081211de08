package id.cermat.cli.console;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Makes a text fit for a console's encoding: what it cannot show is said in plain letters. */
final class ConsoleText {
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '×', "x"),
          Map.entry((int) '÷', "/"),
          Map.entry((int) '→', "->"),
          Map.entry((int) '←', "<-"),
          Map.entry((int) '·', "-"),
          Map.entry((int) '•', "-"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '≥', ">="),
          Map.entry((int) '≤', "<="),
          Map.entry((int) '≠', "<>"),
          Map.entry((int) '≈', "~"),
          Map.entry((int) '±', "+/-"),
          Map.entry((int) '½', "1/2"),
          Map.entry((int) '¶', "par."),
          Map.entry(0xa0, " "),
          Map.entry(0x202f, " "));

  private ConsoleText() {}

  static String fit(String text, Charset charset) {
    if (!charset.canEncode()) {
      return text;
    }
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder fitted = new StringBuilder(text.length());
    text.codePoints().forEach(point -> fitted.append(fit(point, encoder)));
    return fitted.toString();
  }

  private static String fit(int point, CharsetEncoder encoder) {
    String letter = Character.toString(point);
    if (encoder.canEncode(letter)) {
      return letter;
    }
    String plain = PLAIN.get(point);
    if (plain != null) {
      return plain;
    }
    String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
    return encoder.canEncode(base) ? base : "?";
  }
}
