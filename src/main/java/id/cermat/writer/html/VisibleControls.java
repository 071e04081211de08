package id.cermat.writer.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes characters that would change how their neighbours are shown, such as those that turn the
 * direction of text, as their code: a name cannot disguise itself, nor the words around it.
 */
final class VisibleControls extends FilterWriter {
  VisibleControls(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    write(new char[] {(char) character}, 0, 1);
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    int written = from;
    int end = from + length;
    for (int i = from; i < end; i++) {
      if (invisible(characters[i])) {
        out.write(characters, written, i - written);
        out.write(String.format(Locale.ROOT, "[U+%04X]", (int) characters[i]));
        written = i + 1;
      }
    }
    out.write(characters, written, end - written);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length).toCharArray(), 0, length);
  }

  private static boolean invisible(char character) {
    return character < ' ' && character != '\n' && character != '\t' && character != '\r'
        || character >= '\u007f' && character < '\u00a0'
        || character >= '\u200e' && character <= '\u200f'
        || character >= '\u2028' && character <= '\u202e'
        || character >= '\u2066' && character <= '\u2069'
        || character == '\u061c'
        || character == '\ufeff';
  }
}
