package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Files that belong to no unit, and units that were not read in full. */
final class UnplacedSheet {
  private static final int HEADER = 2;

  private final RollUp rollUp;
  private final Messages messages;
  private final RekapStyles styles;

  UnplacedSheet(RollUp rollUp, RekapStyles styles) {
    this.rollUp = rollUp;
    this.messages = rollUp.report().messages();
    this.styles = styles;
  }

  void write(XSSFSheet target) {
    RekapSheet sheet = new RekapSheet(target).widths(60, 100);
    sheet.text(0, 0, messages.text("rekap/unplaced-title"), styles.title());
    sheet.text(HEADER, 0, messages.text("rekap/column-file"), styles.header());
    sheet.text(HEADER, 1, messages.text("rekap/column-reason"), styles.header());
    int row = HEADER;
    for (RollUp.Unplaced file : rollUp.unplaced()) {
      row++;
      sheet.text(row, 0, file.file(), styles.text());
      sheet.text(row, 1, messages.text(file.reason()), styles.wrapped());
    }
    for (RollUp.Unit unit : rollUp.units()) {
      if (!unit.complete()) {
        row++;
        sheet.text(row, 0, unit.title(), styles.text());
        sheet.text(row, 1, messages.text("rekap/incomplete"), styles.wrapped());
      }
    }
    if (row == HEADER) {
      sheet.text(HEADER + 1, 0, messages.text("rekap/all-placed"), styles.text());
    }
    sheet.printing(HEADER);
  }
}
