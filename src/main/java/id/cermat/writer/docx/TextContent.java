package id.cermat.writer.docx;

import id.cermat.format.opc.XmlText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that the content of an element of text stands for. */
final class TextContent {
  private static final Pattern MARKUP =
      Pattern.compile("<!\\[CDATA\\[(.*?)]]>|<!--.*?-->|<\\?.*?\\?>", Pattern.DOTALL);
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private TextContent() {}

  static String of(String xml) {
    String plain = LINE_END.matcher(xml).replaceAll("\n");
    if (plain.indexOf('<') < 0) {
      return XmlText.unescape(plain);
    }
    StringBuilder text = new StringBuilder();
    Matcher markup = MARKUP.matcher(plain);
    int from = 0;
    while (markup.find()) {
      text.append(XmlText.unescape(plain.substring(from, markup.start())));
      text.append(markup.group(1) == null ? "" : markup.group(1));
      from = markup.end();
    }
    return text.append(XmlText.unescape(plain.substring(from))).toString();
  }
}
