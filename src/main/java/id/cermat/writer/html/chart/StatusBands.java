package id.cermat.writer.html.chart;

import id.cermat.finding.Messages;
import id.cermat.finding.RuleBook;
import java.awt.Color;
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

  /** From the lowest index to a fifth of the scale beyond the cap. */
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

  /** The lines of target and cap. */
  List<Marker> lines() {
    ValueMarker target = new ValueMarker(TARGET, Ink.TEXT.color(), Chart.THIN);
    ValueMarker cap = new ValueMarker(Chart.place(rules.cap()), Ink.CAP.color(), Chart.STRONG);
    label(target, messages.text("html/chart-target-line"));
    label(cap, messages.text("html/chart-cap-line", rules.cap()));
    return List.of(target, cap);
  }

  private static void label(Marker marker, String text) {
    marker.setLabel(text);
    marker.setLabelFont(Chart.SMALL);
    marker.setLabelPaint(Ink.TEXT.color());
    marker.setLabelBackgroundColor(CLEAR);
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_CENTER);
    marker.setAlpha(1f);
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
