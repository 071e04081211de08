package id.cermat.format.sheet;

import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.NUMBER;

import org.w3c.dom.Element;

/** Writes a data style of an OpenDocument file (ODF 1.3, part 3, 16.29) as a format code. */
final class OdsNumberFormat {
  static final String DATE = "dd/mm/yyyy";

  /** Where LibreOffice has what the format did not know yet. */
  private static final String LOEXT =
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

  private static final String TIME = "hh:mm:ss";
  private static final int MOST_DECIMALS = 30;

  private OdsNumberFormat() {}

  /** The code; what the code cannot say shows as General. */
  static String code(Element style) {
    return switch (style.getLocalName()) {
      case "date-style" -> DATE;
      case "time-style" -> TIME;
      case "text-style" -> "@";
      case "number-style", "currency-style" -> parts(style, false);
      case "percentage-style" -> parts(style, true);
      default -> ShownFormat.GENERAL.code();
    };
  }

  private static String parts(Element style, boolean percentage) {
    StringBuilder code = new StringBuilder();
    for (Element part : Odf.children(style)) {
      switch (part.getLocalName()) {
        case "number" -> code.append(number(part));
        case "scientific-number" -> code.append("0.00E+00");
        case "fraction" -> code.append("# ?/?");
        case "text" -> literal(code, part.getTextContent(), percentage);
        case "currency-symbol" -> literal(code, part.getTextContent(), false);
        default -> {
          // Colours, fillers and conditions show no number.
        }
      }
    }
    return code.isEmpty() ? ShownFormat.GENERAL.code() : code.toString();
  }

  private static String number(Element part) {
    int decimals = Math.min(Odf.number(part, NUMBER, "decimal-places", -1), MOST_DECIMALS);
    boolean grouping = Odf.attribute(part, NUMBER, "grouping").equals("true");
    if (decimals < 0 && !grouping) {
      return ShownFormat.GENERAL.code();
    }
    int least = Odf.number(part, NUMBER, "min-decimal-places", -1);
    if (least < 0) {
      String early = part.getAttributeNS(LOEXT, "min-decimal-places");
      least = early.matches("\\d{1,2}") ? Integer.parseInt(early) : decimals;
    }
    least = Math.min(least, decimals);
    String whole =
        grouping ? "#,##0" : Odf.number(part, NUMBER, "min-integer-digits", 1) == 0 ? "#" : "0";
    String fraction =
        decimals <= 0 ? "" : "." + "0".repeat(Math.max(0, least)) + "#".repeat(decimals - least);
    return whole + fraction + ",".repeat(thousands(part));
  }

  private static int thousands(Element part) {
    return switch (Odf.attribute(part, NUMBER, "display-factor")) {
      case "1000" -> 1;
      case "1000000" -> 2;
      case "1000000000" -> 3;
      default -> 0;
    };
  }

  /** Text as it stands; of a percentage its sign is the one that multiplies. */
  private static void literal(StringBuilder code, String text, boolean percentage) {
    int sign = percentage ? text.indexOf('%') : -1;
    if (sign >= 0) {
      quoted(code, text.substring(0, sign));
      code.append('%');
      quoted(code, text.substring(sign + 1));
    } else {
      quoted(code, text);
    }
  }

  private static void quoted(StringBuilder code, String text) {
    if (!text.isEmpty()) {
      code.append('"').append(text.replace("\"", "")).append('"');
    }
  }
}
