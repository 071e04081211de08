package id.cermat.format.sheet;

import id.cermat.format.opc.XmlPart;
import java.io.IOException;

/** The strings of SpreadsheetML: shared ones, inline ones, and their escapes. */
final class XlsxStrings {
  private static final String PLAIN = "0123456789()";
  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207D\u207E";

  private XlsxStrings() {}

  /** Reads the shared strings; the part is left at its end. */
  static TextStore readShared(XmlPart xml) throws IOException {
    TextStore texts = new TextStore();
    while (xml.nextChild()) {
      if (xml.element().equals("si")) {
        texts.add(readItem(xml));
      } else {
        xml.skip();
      }
    }
    return texts;
  }

  /**
   * The text of a string item: plain, or the runs of a rich text one after another. Phonetic runs,
   * which repeat the text in another script, are left out.
   */
  static String readItem(XmlPart xml) throws IOException {
    StringBuilder text = new StringBuilder();
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "t" -> text.append(xml.text());
        case "r" -> readRun(xml, text);
        default -> xml.skip();
      }
    }
    return unescape(text.toString());
  }

  private static void readRun(XmlPart xml, StringBuilder text) throws IOException {
    boolean raised = false;
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "t" -> text.append(raised ? superscript(xml.text()) : xml.text());
        case "rPr" -> raised = raised(xml);
        default -> xml.skip();
      }
    }
  }

  private static boolean raised(XmlPart xml) throws IOException {
    boolean raised = false;
    while (xml.nextChild()) {
      raised |= xml.element().equals("vertAlign") && "superscript".equals(xml.attribute("val"));
      xml.skip();
    }
    return raised;
  }

  /** Raised digits, so that the mark of a note does not run into the number before it. */
  private static String superscript(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = PLAIN.indexOf(text.charAt(i));
      raised.append(at < 0 ? text.charAt(i) : RAISED.charAt(at));
    }
    return raised.toString();
  }

  /** Resolves {@code _xHHHH_}, by which characters are written that XML cannot carry. */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      if (isEscape(text, at)) {
        plain.append(text, done, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        done = at + 7;
        at = text.indexOf("_x", done);
      } else {
        at = text.indexOf("_x", at + 1);
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
