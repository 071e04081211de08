package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A bar for each of the units with most findings, errors above warnings. */
final class FindingsChart {
  private static final int MOST = 15;
  private static final int WIDTH = 10;

  private final Messages messages;

  FindingsChart(Messages messages) {
    this.messages = messages;
  }

  /** Draws the first of the rows, whose names, errors and warnings stand in columns B, C and D. */
  void draw(XSSFSheet sheet, int firstRow, int rows, int column) {
    if (rows == 0) {
      return;
    }
    int last = firstRow + Math.min(rows, MOST) - 1;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0, 0, 0, 0, column, 2, column + WIDTH, Math.max(last + 4, firstRow + 16)));
    ChartTitle.write(chart, messages, "rekap/chart-findings");
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
    counts.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    series(bars, sheet, firstRow, last, 2, "rekap/column-errors", RekapStyles.RED);
    series(bars, sheet, firstRow, last, 3, "rekap/column-warnings", RekapStyles.AMBER);
    chart.plot(bars);
  }

  private void series(
      XDDFBarChartData bars,
      XSSFSheet sheet,
      int first,
      int last,
      int column,
      String title,
      byte[] color) {
    XDDFChartData.Series series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, last, 1, 1)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first, last, column, column)));
    series.setTitle(messages.text(title), null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
  }
}
