package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import java.awt.BasicStroke;
import java.awt.Font;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** The look that all charts share. */
final class Chart {
  static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final BasicStroke THIN = new BasicStroke(1f);
  static final BasicStroke STRONG = new BasicStroke(2f);

  /** Wide enough for a page, narrow enough for A4 upright at a readable size. */
  static final int WIDTH = 860;

  private Chart() {}

  /** A chart of a plot, with a legend if the plot names items for it. */
  static JFreeChart of(Plot plot, boolean legend) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(2, 2, 2, 8));
    JFreeChart chart = new JFreeChart(null, FONT, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    if (legend) {
      LegendTitle title = new LegendTitle(plot);
      title.setItemFont(FONT);
      title.setItemPaint(Ink.TEXT.color());
      title.setBackgroundPaint(null);
      title.setFrame(BlockBorder.NONE);
      title.setPosition(RectangleEdge.TOP);
      title.setHorizontalAlignment(HorizontalAlignment.LEFT);
      title.setPadding(0, 0, 8, 0);
      chart.addLegend(title);
    }
    return chart;
  }

  /**
   * Bars of one colour.
   *
   * @param widest as a share of the plot
   * @param labels one a bar, at its end
   */
  static BarRenderer bars(Ink ink, double widest, List<String> labels) {
    BarRenderer bars = new BarRenderer();
    style(bars, ink, widest, labels);
    return bars;
  }

  /** As {@link #bars(Ink, double, List)}, of bars that somebody else made. */
  static void style(BarRenderer bars, Ink ink, double widest, List<String> labels) {
    bars.setSeriesPaint(0, ink.color());
    bars.setMaximumBarWidth(widest);
    bars.setShadowVisible(false);
    bars.setBarPainter(new StandardBarPainter());
    bars.setDrawBarOutline(false);
    bars.setDefaultItemLabelFont(SMALL);
    bars.setDefaultItemLabelPaint(Ink.TEXT.color());
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    bars.setItemLabelInsets(new RectangleInsets(5, 5, 5, 5));
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator() {
          private static final long serialVersionUID = 1;

          @Override
          public String generateLabel(CategoryDataset dataset, int row, int column) {
            return labels.get(column);
          }
        });
  }

  /** A plot of horizontal bars. */
  static CategoryPlot bars(BarRenderer bars, NumberAxis values) {
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelFont(FONT);
    names.setTickLabelPaint(Ink.TEXT.color());
    names.setAxisLineVisible(false);
    names.setTickMarksVisible(false);
    names.setMaximumCategoryLabelWidthRatio(0.45f);
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    names.setCategoryMargin(0.25);
    CategoryPlot plot = new CategoryPlot(null, names, values, bars);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(THIN);
    return plot;
  }

  /** An axis from {@code low} to {@code high} with a tick at every {@code step}. */
  static NumberAxis axis(double low, double high, double step, NumberFormat format) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high);
    axis.setTickUnit(new NumberTickUnit(step));
    axis.setNumberFormatOverride(format);
    quiet(axis);
    return axis;
  }

  static void quiet(ValueAxis axis) {
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(Ink.FAINT.color());
    axis.setLabelFont(SMALL);
    axis.setLabelPaint(Ink.FAINT.color());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }

  /** Numbers on an axis, as the language writes them. */
  static NumberFormat numbers(Messages messages) {
    return new DecimalFormat(
        "#,##0.##", DecimalFormatSymbols.getInstance(messages.language().locale()));
  }

  /** A figure's place on the paper; what is compared is never this. */
  static double place(BigDecimal value) {
    return value.doubleValue();
  }

  /** A row of a chart; two rows may bear one label. */
  record RowKey(int order, String label) implements Comparable<RowKey> {
    @Override
    public int compareTo(RowKey other) {
      return Integer.compare(order, other.order);
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** The text, at most so long. */
  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }
}
