package id.cermat.writer.html.chart;

import java.awt.Paint;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.TextAnchor;

/**
 * Bars with their value inside, at the end, where no mark beside the bar lies on it; outside where
 * a bar is too short.
 */
final class IndexBars extends BarRenderer {
  private static final long serialVersionUID = 1;

  /** On the scale of indices. */
  private static final double SHORT = 20;

  private static final ItemLabelPosition INSIDE =
      new ItemLabelPosition(ItemLabelAnchor.INSIDE3, TextAnchor.CENTER_RIGHT);

  @Override
  public Paint getItemLabelPaint(int row, int column) {
    return isShort(row, column) ? super.getItemLabelPaint(row, column) : Ink.PAPER.color();
  }

  @Override
  public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
    return isShort(row, column) ? super.getPositiveItemLabelPosition(row, column) : INSIDE;
  }

  private boolean isShort(int row, int column) {
    Number value = getPlot().getDataset().getValue(row, column);
    return value == null || value.doubleValue() < SHORT;
  }
}
