package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** The status bands behind a scale of indices, and the lines of target and cap on it. */
final class StatusBands {
  private static final double TARGET = 100;
  private static final Color CLEAR = new Color(0, 0, 0, 0);

  private final RuleBook rules;
  private final Messages messages;

  StatusBands(RuleBook rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /** Where the scale ends, a tenth beyond the cap. */
  double end() {
    return Chart.place(rules.cap()) * 1.1;
  }

  /** The bands, for the background. */
  List<Marker> bands() {
    List<RuleBook.StatusBand> bands = rules.statusBands();
    double[] upper = {Chart.place(rules.cap())};
    return bands.stream()
        .map(
            band -> {
              double from = Chart.place(band.from());
              IntervalMarker marker = new IntervalMarker(Math.min(from, upper[0]), upper[0]);
              upper[0] = Math.min(from, upper[0]);
              marker.setPaint(ink(band.name()).color());
              marker.setOutlinePaint(null);
              marker.setAlpha(1f);
              return (Marker) marker;
            })
        .toList();
  }

  /** The line of an index that reaches its target. */
  Marker target() {
    return line(TARGET, Ink.TEXT, Chart.THIN, messages.text("html/chart-target-line"));
  }

  /** The line of the highest index. */
  Marker cap() {
    return line(
        Chart.place(rules.cap()),
        Ink.CAP,
        Chart.STRONG,
        messages.text("html/chart-cap-line", rules.cap()));
  }

  private static Marker line(double at, Ink ink, Stroke stroke, String text) {
    Marker marker = new ValueMarker(at, ink.color(), stroke);
    marker.setLabel(text);
    marker.setLabelFont(Chart.SMALL);
    marker.setLabelPaint(Ink.TEXT.color());
    marker.setLabelBackgroundColor(CLEAR);
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_CENTER);
    marker.setAlpha(1f);
    return marker;
  }

  private static Ink ink(String band) {
    return switch (band) {
      case "hijau" -> Ink.GOOD;
      case "kuning" -> Ink.FAIR;
      case "merah" -> Ink.POOR;
      default -> Ink.OTHER_BAND;
    };
  }
}
