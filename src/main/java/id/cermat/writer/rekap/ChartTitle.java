package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** The heading of a chart, marked with the language that it is written in. */
final class ChartTitle {
  private ChartTitle() {}

  static void write(XSSFChart chart, Messages messages, String key) {
    chart.setTitleText(messages.text(key));
    chart.setTitleOverlay(false);
    // Left to itself, the library writes down the language of the machine.
    for (XDDFTextRun run : chart.getFormattedTitle().getParagraph(0).getTextRuns()) {
      run.setLanguage(messages.language().locale());
    }
  }
}
