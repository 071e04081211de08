package id.cermat.cli.console;

import id.cermat.catalogue.PlainText;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a text fit for a console's encoding: what it cannot show is said in plain letters. */
final class ConsoleText {
  /** Noncharacters, which Unicode keeps for a program's own use inside. */
  private static final char PAINT = '\uFDD0';

  private static final char PAINTED = '\uFDD1';
  private static final Pattern COLOUR = Pattern.compile(PAINT + "([0-9;]*)" + PAINTED);

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

  /**
   * The text as the console can show it. Nothing in it steers the console but the colours that this
   * program gives to words.
   */
  static String fit(String text, Charset charset) {
    return encoded(unsteered(text), charset);
  }

  /**
   * Words in a colour or bold, to be shown by {@link #fit}. What marks them is no character of any
   * text, so that nothing an input holds can colour a line.
   *
   * @param code the parameters of ECMA-48's SGR, such as {@code 1;31}
   */
  static String painted(String code, String text) {
    return PAINT + code + PAINTED + PlainText.of(text) + PAINT + "0" + PAINTED;
  }

  private static String unsteered(String text) {
    if (text.indexOf(PAINT) < 0) {
      return PlainText.of(text);
    }
    StringBuilder plain = new StringBuilder(text.length());
    Matcher colour = COLOUR.matcher(text);
    int from = 0;
    while (colour.find()) {
      plain.append(PlainText.of(text.substring(from, colour.start())));
      plain.append("\u001b[").append(colour.group(1)).append('m');
      from = colour.end();
    }
    return plain.append(PlainText.of(text.substring(from))).toString();
  }

  private static String encoded(String text, Charset charset) {
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
