package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The index of every indicator in every unit, and how each spreads over the units. */
final class IndexSheet {
  private static final int HEADER = 2;
  private static final int FIRST_INDEX = 1;
  private static final int FIRST_UNIT = HEADER + 8;
  private static final BigDecimal MET = BigDecimal.valueOf(100);
  private static final BigDecimal POOR = BigDecimal.valueOf(80);
  private static final String TWO = "0.00";

  private final RollUp rollUp;
  private final Messages messages;
  private final RekapStyles styles;

  IndexSheet(RollUp rollUp, RekapStyles styles) {
    this.rollUp = rollUp;
    this.messages = rollUp.report().messages();
    this.styles = styles;
  }

  void write(XSSFSheet target) {
    RekapSheet sheet = new RekapSheet(target).widths(44);
    sheet.text(0, 0, messages.text("rekap/indices-title"), styles.title());
    sheet.text(1, 0, messages.text("rekap/indices-legend"), styles.subtitle());
    sheet.text(HEADER, 0, messages.text("rekap/column-unit"), styles.header());
    for (int i = 0; i < rollUp.indices().size(); i++) {
      RollUp.SharedIndex index = rollUp.indices().get(i);
      target.setColumnWidth(FIRST_INDEX + i, 10 * 256);
      sheet.text(HEADER, FIRST_INDEX + i, index.code(), styles.header());
    }
    spread(sheet);
    List<Integer> units =
        IntStream.range(0, rollUp.units().size())
            .filter(unit -> rollUp.indices().stream().anyMatch(i -> i.figures().get(unit) != null))
            .boxed()
            .toList();
    for (int i = 0; i < units.size(); i++) {
      unit(sheet, FIRST_UNIT + i, units.get(i));
    }
    target.createFreezePane(FIRST_INDEX, HEADER + 1);
    sheet.printing(HEADER);
    if (!rollUp.indices().isEmpty()) {
      new SpreadChart(messages)
          .draw(
              target,
              HEADER,
              HEADER + 1,
              FIRST_INDEX,
              rollUp.indices().size(),
              FIRST_UNIT + units.size() + 2);
    }
    names(sheet, FIRST_UNIT + units.size() + 2 + SpreadChart.HEIGHT + 1);
  }

  /** Most, upper quartile, median, lower quartile, least, and how many units. */
  private void spread(RekapSheet sheet) {
    List<String> keys = List.of("most", "high", "median", "low", "least", "units");
    List<Function<RollUp.Spread, Number>> figures =
        List.of(
            RollUp.Spread::most,
            RollUp.Spread::high,
            RollUp.Spread::median,
            RollUp.Spread::low,
            RollUp.Spread::least,
            RollUp.Spread::units);
    for (int k = 0; k < keys.size(); k++) {
      int row = HEADER + 1 + k;
      sheet.text(row, 0, messages.text("rekap/spread-" + keys.get(k)), styles.bold());
      String format = keys.get(k).equals("units") ? "0" : TWO;
      for (int i = 0; i < rollUp.indices().size(); i++) {
        RollUp.Spread spread = rollUp.indices().get(i).spread();
        if (spread != null) {
          double value = figures.get(k).apply(spread).doubleValue();
          sheet.number(row, FIRST_INDEX + i, value, styles.number(format));
        }
      }
    }
  }

  private void unit(RekapSheet sheet, int row, int unit) {
    sheet.text(row, 0, rollUp.units().get(unit).title(), styles.text());
    for (int i = 0; i < rollUp.indices().size(); i++) {
      BigDecimal index = rollUp.indices().get(i).figures().get(unit);
      if (index != null) {
        sheet.number(row, FIRST_INDEX + i, index, look(index));
      } else {
        sheet.text(row, FIRST_INDEX + i, "", styles.unchecked());
      }
    }
  }

  private CellStyle look(BigDecimal index) {
    if (index.compareTo(POOR) < 0) {
      return styles.severity(Severity.ERROR, TWO);
    }
    return index.compareTo(MET) < 0 ? styles.severity(Severity.WARNING, TWO) : styles.number(TWO);
  }

  /** What the codes in the header stand for. */
  private void names(RekapSheet sheet, int firstRow) {
    sheet.text(firstRow, 0, messages.text("rekap/indices-names"), styles.bold());
    for (int i = 0; i < rollUp.indices().size(); i++) {
      RollUp.SharedIndex index = rollUp.indices().get(i);
      sheet.text(
          firstRow + 1 + i,
          0,
          messages.text("rekap/index-name", index.code(), index.name()),
          styles.subtitle());
    }
  }
}
