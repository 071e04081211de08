package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.figure.Figure;
import id.cermat.model.HistoryTable;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Figures over the years: a strip for each row, each on a scale of its own. */
final class HistoryChart {
  private static final int ROW = 40;
  private static final int AROUND = 30;
  private static final int MOST_ROWS = 40;
  private static final int LONGEST = 34;

  private final Messages messages;

  HistoryChart(Messages messages) {
    this.messages = messages;
  }

  /** The picture, if a row has figures of two years. */
  Optional<Picture> of(HistoryTable table) {
    List<HistoryTable.Row> rows =
        table.rows().stream().filter(row -> row.figures().size() > 1).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int first = table.years().firstKey();
    int last = table.years().lastKey();
    String quantity = messages.text("html/quantity-" + table.quantity().id());
    String alternative =
        messages.text(
            "html/chart-history-alternative",
            quantity,
            rows.size(),
            String.valueOf(first),
            String.valueOf(last));
    List<HistoryTable.Row> drawn = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    List<String> headings = new ArrayList<>();
    headings.add(messages.text("html/column-indicator"));
    table.years().keySet().forEach(year -> headings.add(String.valueOf(year)));
    return Optional.of(
        new Picture(
            messages.text("html/chart-history", quantity),
            alternative,
            List.of(draw(drawn, first, last, alternative)),
            headings,
            table.rows().stream().map(row -> row(table, row)).toList()));
  }

  private List<String> row(HistoryTable table, HistoryTable.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(
        row.code() != null && row.name() != null
            ? row.code().text() + " " + row.name().text()
            : row.subject());
    for (Integer year : table.years().keySet()) {
      Figure figure = row.figures().get(year);
      cells.add(figure == null ? "" : messages.figures().figure(figure));
    }
    return cells;
  }

  private String draw(List<HistoryTable.Row> rows, int first, int last, String alternative) {
    NumberAxis years = new NumberAxis();
    years.setRange(first - 0.5, last + 0.5);
    years.setTickUnit(new NumberTickUnit(1));
    years.setNumberFormatOverride(new java.text.DecimalFormat("0"));
    Chart.quiet(years);
    CombinedDomainXYPlot plot = new CombinedDomainXYPlot(years);
    plot.setGap(2);
    plot.setOrientation(PlotOrientation.VERTICAL);
    rows.forEach(row -> plot.add(strip(row), 1));
    int height = AROUND + ROW * rows.size();
    return SvgDrawing.of(Chart.of(plot, false), Chart.WIDTH, height, alternative);
  }

  private XYPlot strip(HistoryTable.Row row) {
    XYSeries series = new XYSeries("");
    List<String> labels = new ArrayList<>();
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    SortedMap<Integer, Figure> figures = row.figures();
    for (java.util.Map.Entry<Integer, Figure> entry : figures.entrySet()) {
      double value = Chart.place(entry.getValue().value());
      series.add(entry.getKey().doubleValue(), value);
      labels.add(messages.figures().figure(entry.getValue()));
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double span = Math.max(high - low, Math.max(Math.abs(high) * 0.02, 1e-9));
    NumberAxis values = new NumberAxis(Chart.shortened(row.subject(), LONGEST));
    values.setRange(low - span * 0.35, high + span * 0.95);
    values.setTickLabelsVisible(false);
    Chart.quiet(values);
    values.setLabelFont(Chart.FONT);
    values.setLabelPaint(Ink.TEXT.color());
    values.setLabelAngle(Math.PI / 2);
    values.setLabelInsets(new RectangleInsets(0, 0, 0, 6));
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
    line.setSeriesPaint(0, Ink.INDEX.color());
    line.setSeriesStroke(0, Chart.STRONG);
    line.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
    line.setDefaultItemLabelsVisible(true);
    line.setDefaultItemLabelFont(Chart.SMALL);
    line.setDefaultItemLabelPaint(Ink.TEXT.color());
    line.setDefaultItemLabelGenerator(
        new StandardXYItemLabelGenerator() {
          private static final long serialVersionUID = 1;

          @Override
          public String generateLabel(XYDataset dataset, int ofSeries, int item) {
            return labels.get(item);
          }
        });
    XYPlot strip = new XYPlot(new XYSeriesCollection(series), null, values, line);
    strip.setBackgroundPaint(null);
    strip.setOutlineVisible(false);
    strip.setDomainGridlinePaint(Ink.GRID.color());
    strip.setDomainGridlineStroke(Chart.THIN);
    strip.setRangeGridlinesVisible(false);
    return strip;
  }
}
