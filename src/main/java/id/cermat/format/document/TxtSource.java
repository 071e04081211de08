package id.cermat.format.document;

import id.cermat.format.TextDecoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text file. A page begins after a form feed, or with a blank before its first line, as
 * programs leave it that take text out of a PDF. Where lines that follow each other begin with a
 * blank they are set in by it: no page has one line.
 */
public final class TxtSource {
  private TxtSource() {}

  /** A line that is not blank. */
  private record Filled(String text, int number, int blanks, boolean feed) {
    boolean setIn() {
      return text.charAt(0) == ' ' && text.length() > 1 && text.charAt(1) != ' ';
    }
  }

  public static List<TextLine> read(Path file) throws IOException {
    List<Filled> filled = filled(file);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      Filled line = filled.get(i);
      boolean alone =
          (i == 0 || !filled.get(i - 1).setIn())
              && (i + 1 == filled.size() || !filled.get(i + 1).setIn());
      boolean page = line.feed() || line.setIn() && alone;
      TextLine.Place place = TextLine.Place.ofLine(null, line.number(), page);
      lines.add(new TextLine(line.text(), place, TextLine.Flow.LINE, line.blanks()));
    }
    return lines;
  }

  private static List<Filled> filled(Path file) throws IOException {
    List<Filled> lines = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(TextDecoding.open(file))) {
      int number = 0;
      int blanks = 0;
      boolean feed = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        feed |= line.indexOf('\f') >= 0;
        String text = line.replace('\f', ' ');
        if (text.isBlank()) {
          blanks++;
          continue;
        }
        lines.add(new Filled(text, number, blanks, feed));
        blanks = 0;
        feed = false;
      }
    }
    return lines;
  }
}
