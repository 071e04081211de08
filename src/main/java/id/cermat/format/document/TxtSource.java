package id.cermat.format.document;

import id.cermat.format.TextDecoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text file. A page begins after a form feed, or with a blank before its first line, as
 * programs leave it that take text out of a PDF.
 */
public final class TxtSource {
  private TxtSource() {}

  public static List<TextLine> read(Path file) throws IOException {
    List<TextLine> lines = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(TextDecoding.open(file))) {
      int number = 0;
      int blanks = 0;
      boolean feed = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        boolean formFeed = line.indexOf('\f') >= 0;
        String text = line.replace('\f', ' ');
        feed |= formFeed;
        if (text.isBlank()) {
          blanks++;
          continue;
        }
        boolean leading = text.charAt(0) == ' ' && text.length() > 1 && text.charAt(1) != ' ';
        TextLine.Place place = TextLine.Place.ofLine(null, number, feed || leading);
        lines.add(new TextLine(text, place, TextLine.Flow.LINE, blanks));
        blanks = 0;
        feed = false;
      }
    }
    return lines;
  }
}
