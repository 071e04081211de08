package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** For each indicator the median of its indices, the quartiles about it, and the extremes. */
final class SpreadChart {
  /** The rows that it takes. */
  static final int HEIGHT = 20;

  private static final String[] TITLES = {"most", "high", "median", "low", "least"};
  private static final MarkerStyle[] MARKERS = {
    MarkerStyle.DOT, MarkerStyle.DASH, MarkerStyle.DIAMOND, MarkerStyle.DASH, MarkerStyle.DOT
  };
  private static final byte[][] COLORS = {
    RekapStyles.BLUE, RekapStyles.BLUE, RekapStyles.DARK, RekapStyles.BLUE, RekapStyles.RED
  };

  private final Messages messages;

  SpreadChart(Messages messages) {
    this.messages = messages;
  }

  /** Draws the rows of the spread, the codes of the indicators below them. */
  void draw(XSSFSheet sheet, int codes, int firstRow, int firstColumn, int columns, int atRow) {
    int last = firstColumn + columns - 1;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, 0, atRow, Math.min(last + 1, 14), atRow + HEIGHT));
    ChartTitle.write(chart, messages, "rekap/chart-spread");
    chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
    for (int i = 0; i < TITLES.length; i++) {
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series)
              lines.addSeries(
                  XDDFDataSourcesFactory.fromStringCellRange(
                      sheet, new CellRangeAddress(codes, codes, firstColumn, last)),
                  XDDFDataSourcesFactory.fromNumericCellRange(
                      sheet, new CellRangeAddress(firstRow + i, firstRow + i, firstColumn, last)));
      series.setTitle(messages.text("rekap/spread-" + TITLES[i]), null);
      series.setSmooth(false);
      series.setMarkerStyle(MARKERS[i]);
      XDDFLineProperties none = new XDDFLineProperties(new XDDFNoFillProperties());
      series.setLineProperties(none);
      XDDFSolidFillProperties color = new XDDFSolidFillProperties(XDDFColor.from(COLORS[i]));
      marker(series, color);
    }
    chart.plot(lines);
  }

  private static void marker(XDDFLineChartData.Series series, XDDFSolidFillProperties color) {
    org.apache.poi.xddf.usermodel.XDDFShapeProperties shape =
        new org.apache.poi.xddf.usermodel.XDDFShapeProperties();
    shape.setFillProperties(color);
    shape.setLineProperties(new XDDFLineProperties(color));
    series.getCTLineSer().getMarker().setSpPr(shape.getXmlObject());
  }
}
