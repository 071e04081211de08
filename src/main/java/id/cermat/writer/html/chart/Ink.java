package id.cermat.writer.html.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The colours of charts by their role. They are drawn with a stand-in and named in the SVG, so that
 * the page's style sheet gives them the colours of light, dark or paper.
 */
enum Ink {
  TEXT,
  FAINT,
  GRID,
  PAPER,
  INDEX,
  REALIZATION,
  CEILING,
  CAP,
  GOOD,
  FAIR,
  POOR,
  OTHER_BAND,
  DOT,
  OUTLIER,
  HEAT_1,
  HEAT_2,
  HEAT_3,
  HEAT_4,
  HEAT_5,
  ON_HEAT;

  private static final Map<String, Ink> BY_RGB =
      Arrays.stream(values())
          .collect(Collectors.toMap(ink -> "rgb(1,0," + ink.ordinal() + ")", ink -> ink));

  /** The stand-in. */
  Color color() {
    return new Color(1, 0, ordinal());
  }

  /** Its name in the style sheet. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ink of a colour as the SVG writes it. */
  static Optional<Ink> of(String rgb) {
    return Optional.ofNullable(BY_RGB.get(rgb));
  }
}
