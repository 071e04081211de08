package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.figure.Figure;
import id.cermat.model.BudgetTable;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Amounts against what they may or should be: the ceiling as a wide bar, the realization in it. */
final class BudgetChart {
  private static final int ROW = 34;
  private static final int AROUND = 70;
  private static final int MOST_LINES = 30;
  private static final int LONGEST = 40;
  private static final int STEPS = 6;

  private final Messages messages;

  BudgetChart(Messages messages) {
    this.messages = messages;
  }

  /** The picture, if a line has both amounts. */
  Optional<Picture> of(BudgetTable table) {
    List<BudgetTable.Line> lines =
        table.lines().stream()
            .filter(line -> ceiling(line) != null && line.realization() != null)
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String kind = table.kind() == BudgetTable.Kind.BUDGET ? "budget" : "revenue";
    String title =
        table.title() == null
            ? messages.text("html/chart-" + kind)
            : messages.text(
                "html/chart-titled", messages.text("html/chart-" + kind), table.title().text());
    String alternative = messages.text("html/chart-" + kind + "-alternative", lines.size());
    List<BudgetTable.Line> drawn = lines.subList(0, Math.min(lines.size(), MOST_LINES));
    return Optional.of(
        new Picture(
            title,
            alternative,
            List.of(draw(drawn, kind, alternative)),
            List.of(
                messages.text("html/column-line"),
                messages.text("html/chart-" + kind + "-base"),
                messages.text("html/quantity-realization"),
                messages.text("html/quantity-percentage")),
            lines.stream().map(this::row).toList()));
  }

  private List<String> row(BudgetTable.Line line) {
    return List.of(
        line.name().text(), shown(ceiling(line)), shown(line.realization()), percentage(line));
  }

  private String draw(List<BudgetTable.Line> lines, String kind, String alternative) {
    Scale scale = scale(lines);
    DefaultCategoryDataset ceilings = new DefaultCategoryDataset();
    DefaultCategoryDataset realizations = new DefaultCategoryDataset();
    List<String> within = new ArrayList<>();
    List<String> beyond = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BudgetTable.Line line = lines.get(i);
      Chart.RowKey key = new Chart.RowKey(i, Chart.shortened(line.name().text(), LONGEST));
      ceilings.addValue(scale.of(ceiling(line)), "", key);
      realizations.addValue(scale.of(line.realization()), "", key);
      boolean over = amount(line.realization()) > amount(ceiling(line));
      (over ? beyond : within).add(percentage(line));
      (over ? within : beyond).add("");
    }
    BarRenderer wide = Chart.bars(Ink.CEILING, 0.7 / lines.size(), within);
    BarRenderer narrow = Chart.bars(Ink.INDEX, 0.3 / lines.size(), beyond);
    NumberAxis axis = Chart.axis(0, scale.end(), scale.step(), Chart.numbers(messages));
    axis.setLabel(messages.text("html/chart-scale-" + scale.name()));
    CategoryPlot plot = Chart.bars(wide, axis);
    plot.setDataset(0, ceilings);
    plot.setDataset(1, realizations);
    plot.setRenderer(1, narrow);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(item(messages.text("html/chart-" + kind + "-base"), 12, Ink.CEILING));
    legend.add(item(messages.text("html/quantity-realization"), 6, Ink.INDEX));
    plot.setFixedLegendItems(legend);
    int height = AROUND + ROW * lines.size();
    return SvgDrawing.of(Chart.of(plot, true), Chart.WIDTH, height, alternative);
  }

  private static LegendItem item(String label, double thickness, Ink ink) {
    return new LegendItem(
        label,
        null,
        null,
        null,
        new Rectangle2D.Double(-8, -thickness / 2, 16, thickness),
        ink.color());
  }

  /** Amounts as they stand on the axis. */
  private record Scale(String name, double unit, double end, double step) {
    double of(@Nullable Figure figure) {
      return figure == null ? 0 : Math.max(0, Chart.place(figure.value()) / unit);
    }
  }

  private static Scale scale(List<BudgetTable.Line> lines) {
    double most = 0;
    for (BudgetTable.Line line : lines) {
      most = Math.max(most, Math.max(amount(ceiling(line)), amount(line.realization())));
    }
    String name =
        most >= 1e12 ? "trillion" : most >= 1e9 ? "billion" : most >= 1e6 ? "million" : "one";
    double unit = most >= 1e12 ? 1e12 : most >= 1e9 ? 1e9 : most >= 1e6 ? 1e6 : 1;
    double end = Math.max(most / unit, 1e-9) * 1.1;
    double rough = end / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        rough / power < 1.5
            ? power
            : rough / power < 3.5 ? 2 * power : rough / power < 7.5 ? 5 * power : 10 * power;
    return new Scale(name, unit, end, step);
  }

  private static double amount(@Nullable Figure figure) {
    return figure == null ? 0 : Chart.place(figure.value());
  }

  private static @Nullable Figure ceiling(BudgetTable.Line line) {
    return line.revised() == null ? line.base() : line.revised();
  }

  /** As the table states it, else computed. */
  private String percentage(BudgetTable.Line line) {
    if (line.percentage() != null) {
      return shown(line.percentage());
    }
    Figure base = ceiling(line);
    if (base == null || line.realization() == null || base.value().signum() == 0) {
      return "";
    }
    BigDecimal share =
        line.realization()
            .value()
            .multiply(BigDecimal.valueOf(100))
            .divide(base.value(), MathContext.DECIMAL64)
            .setScale(2, RoundingMode.HALF_UP);
    return messages.text("html/percent", share);
  }

  private String shown(@Nullable Figure figure) {
    return figure == null ? "" : messages.figures().figure(figure);
  }
}
