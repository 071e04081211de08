package id.cermat.format.sheet;

import id.cermat.format.opc.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of SpreadsheetML's cell styles. */
final class XlsxStyles {
  private XlsxStyles() {}

  /** Reads the styles part: for each cell style (cellXfs) what its number format shows. */
  static List<ShownFormat> read(XmlPart xml) throws IOException {
    Map<Integer, String> codes = new HashMap<>();
    List<Integer> ids = new ArrayList<>();
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "numFmts" -> readCodes(xml, codes);
        case "cellXfs" -> readIds(xml, ids);
        default -> xml.skip();
      }
    }
    Map<Integer, ShownFormat> formats = new HashMap<>();
    return ids.stream().map(id -> formats.computeIfAbsent(id, key -> format(key, codes))).toList();
  }

  private static void readCodes(XmlPart xml, Map<Integer, String> codes) throws IOException {
    while (xml.nextChild()) {
      String code = xml.attribute("formatCode");
      if (code != null) {
        codes.put(xml.number("numFmtId", 0), XlsxStrings.unescape(code));
      }
      xml.skip();
    }
  }

  private static void readIds(XmlPart xml, List<Integer> ids) throws IOException {
    while (xml.nextChild()) {
      if (xml.element().equals("xf")) {
        ids.add(xml.number("numFmtId", 0));
      }
      xml.skip();
    }
  }

  private static ShownFormat format(int id, Map<Integer, String> codes) {
    String code = codes.get(id);
    if (code == null) {
      code = BuiltInFormats.code(id);
    }
    return code == null ? ShownFormat.GENERAL : ShownFormatParser.parse(code);
  }
}
