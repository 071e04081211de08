package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Polarity;
import id.cermat.model.Indicator;
import id.cermat.model.UnitReport;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's indicators came out: the index as a bar over the status bands, the realization as a
 * share of its target beside the lines of target and cap.
 */
final class IndicatorChart {
  private static final double ROW = 25;
  private static final int AROUND = 80;
  private static final int LONGEST = 46;

  /** No office has as many. */
  private static final int MOST_ROWS = 60;

  private static final Shape DIAMOND = polygon(0, -5.5, 5.5, 0, 0, 5.5, -5.5, 0);
  private static final Shape ARROW = polygon(-4, -5.5, 6, 0, -4, 5.5);
  private static final Shape BAR = new Rectangle2D.Double(-8, -4, 16, 8);

  private final RuleBook rules;
  private final Messages messages;

  IndicatorChart(RuleBook rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /** The picture, if the unit has indicators that were measured. */
  Optional<Picture> of(UnitReport report) {
    List<Indicator> rows = MeasuredRows.of(report);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Indicator> drawn = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    String title = messages.text("html/chart-indicators", report.unit());
    String alternative =
        messages.text(
            "html/chart-indicators-alternative",
            rows.size(),
            rows.stream().filter(this::reached).count(),
            rows.stream().filter(this::capped).count());
    return Optional.of(
        new Picture(
            title, alternative, List.of(draw(drawn, alternative)), headings(), table(drawn)));
  }

  private boolean reached(Indicator row) {
    Figure index = row.index();
    return index != null && index.value().compareTo(java.math.BigDecimal.valueOf(100)) >= 0;
  }

  private boolean capped(Indicator row) {
    Figure index = row.index();
    return index != null && index.value().compareTo(rules.cap()) >= 0;
  }

  private String draw(List<Indicator> rows, String alternative) {
    StatusBands bands = new StatusBands(rules, messages);
    DefaultCategoryDataset indices = new DefaultCategoryDataset();
    DefaultCategoryDataset shares = new DefaultCategoryDataset();
    List<String> labels = new ArrayList<>();
    String index = messages.text("html/quantity-index");
    String share = messages.text("html/chart-share");
    String beyond = messages.text("html/chart-beyond");
    for (int i = 0; i < rows.size(); i++) {
      Indicator row = rows.get(i);
      Chart.RowKey key = new Chart.RowKey(i, label(row));
      indices.addValue(
          row.index() == null ? null : Math.min(Chart.place(row.index().value()), bands.end()),
          index,
          key);
      Double reached = share(row);
      boolean off = reached != null && reached > bands.end();
      shares.addValue(off ? null : reached, share, key);
      shares.addValue(off ? bands.end() : null, beyond, key);
      labels.add(shown(row.index()));
    }
    BarRenderer bars = new IndexBars();
    Chart.style(bars, Ink.INDEX, 0.55, labels);
    bars.setItemLabelInsets(new RectangleInsets(0, 10, 0, 10));
    LineAndShapeRenderer points = new LineAndShapeRenderer(false, true);
    points.setSeriesPaint(0, Ink.REALIZATION.color());
    points.setSeriesShape(0, DIAMOND);
    points.setSeriesPaint(1, Ink.REALIZATION.color());
    points.setSeriesShape(1, ARROW);
    NumberAxis axis = Chart.axis(0, bands.end() * 1.07, 20, Chart.numbers(messages));
    CategoryPlot plot = Chart.bars(bars, axis);
    plot.setDataset(0, indices);
    plot.setDataset(1, shares);
    plot.setRenderer(1, points);
    plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
    for (Marker band : bands.bands()) {
      plot.addRangeMarker(band, Layer.BACKGROUND);
    }
    // Behind the bars, or it would strike through their values.
    plot.addRangeMarker(bands.target(), Layer.BACKGROUND);
    plot.addRangeMarker(bands.cap(), Layer.FOREGROUND);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(new LegendItem(index, null, null, null, BAR, Ink.INDEX.color()));
    legend.add(new LegendItem(share, null, null, null, DIAMOND, Ink.REALIZATION.color()));
    if (rows.stream().map(IndicatorChart::share).anyMatch(at -> at != null && at > bands.end())) {
      legend.add(new LegendItem(beyond, null, null, null, ARROW, Ink.REALIZATION.color()));
    }
    plot.setFixedLegendItems(legend);
    int height = (int) (AROUND + ROW * rows.size());
    return SvgDrawing.of(Chart.of(plot, true), Chart.WIDTH, height, alternative);
  }

  /** Realization as a share of the target in percent; null where there is none. */
  private static @Nullable Double share(Indicator row) {
    if (row.target() == null || row.realization() == null || row.target().value().signum() <= 0) {
      return null;
    }
    return Math.max(
        0,
        100
            * Chart.place(
                row.realization().value().divide(row.target().value(), MathContext.DECIMAL64)));
  }

  private String label(Indicator row) {
    String name = row.subject();
    String minimized =
        row.polarity() == Polarity.MINIMIZE ? messages.text("html/chart-minimized", name) : name;
    String label =
        row.realization() == null || row.target() == null
            ? minimized
            : messages.text(
                "html/chart-row",
                Chart.shortened(minimized, 20),
                shown(row.realization()),
                shown(row.target()));
    return Chart.shortened(label, LONGEST);
  }

  private String shown(@Nullable Figure figure) {
    return figure == null ? "" : messages.figures().figure(figure);
  }

  private List<String> headings() {
    return List.of(
        messages.text("html/column-indicator"),
        messages.text("html/quantity-target"),
        messages.text("html/quantity-realization"),
        messages.text("html/quantity-index"));
  }

  private List<List<String>> table(List<Indicator> rows) {
    return rows.stream()
        .map(
            row ->
                List.of(
                    row.code() != null && row.name() != null
                        ? row.code().text() + " " + row.name().text()
                        : row.subject(),
                    shown(row.target()),
                    shown(row.realization()),
                    shown(row.index())))
        .toList();
  }

  private static Shape polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
