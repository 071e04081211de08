package id.cermat.writer.xlsx;

import id.cermat.catalogue.Severity;
import java.util.EnumMap;
import java.util.Map;

/** The formats of the sheet of findings, added to a workbook's styles. */
record FindingsFormats(
    int title,
    int subtitle,
    int header,
    int text,
    int number,
    int centred,
    int link,
    Map<Severity, Integer> severities) {

  private static final String INK = "FF1F2937";
  private static final String GREY = "FF6B7280";
  private static final String LINE = "FFD1D5DB";
  private static final String HEADER = "FF1F3A5F";
  private static final String WRAPPED = " vertical=\"center\" wrapText=\"1\"";
  private static final String LEFT = " horizontal=\"left\" indent=\"1\"" + WRAPPED;
  private static final String RIGHT = " horizontal=\"right\" indent=\"1\"" + WRAPPED;
  private static final String CENTRED = " horizontal=\"center\"" + WRAPPED;

  static FindingsFormats addTo(StyleSheet styles) {
    int line = styles.border(border());
    int none = 0;
    int plain = styles.font(font(10, INK, ""));
    Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      int font = styles.font(font(10, StyleSheet.dark(severity), "<b/>"));
      int fill = styles.fill(StyleSheet.soft(severity));
      severities.put(severity, styles.format(format(font, fill, line, CENTRED)));
    }
    return new FindingsFormats(
        styles.format(format(styles.font(font(16, INK, "<b/>")), none, 0, " vertical=\"center\"")),
        styles.format(format(styles.font(font(10, GREY, "")), none, 0, " vertical=\"center\"")),
        styles.format(
            format(styles.font(font(10, "FFFFFFFF", "<b/>")), styles.fill(HEADER), line, CENTRED)),
        styles.format(format(plain, none, line, LEFT)),
        styles.format(format(plain, none, line, RIGHT)),
        styles.format(format(plain, none, line, CENTRED)),
        styles.format(format(styles.font(font(10, "FF0B5CAD", "<u/>")), none, line, LEFT)),
        severities);
  }

  int severity(Severity severity) {
    return severities.get(severity);
  }

  private static String font(int size, String colour, String emphasis) {
    return "<font>"
        + emphasis
        + "<sz val=\""
        + size
        + "\"/><color rgb=\""
        + colour
        + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
  }

  private static String border() {
    StringBuilder border = new StringBuilder("<border>");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      border
          .append('<')
          .append(side)
          .append(" style=\"thin\"><color rgb=\"" + LINE + "\"/></")
          .append(side)
          .append('>');
    }
    return border.append("<diagonal/></border>").toString();
  }

  /** Quoted, so that a text does not become a formula when a user edits its cell. */
  private static String format(int font, int fill, int border, String alignment) {
    return "<xf numFmtId=\"0\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\""
        + border
        + "\" quotePrefix=\"1\" applyFont=\"1\""
        + " applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment"
        + alignment
        + "/></xf>";
  }
}
