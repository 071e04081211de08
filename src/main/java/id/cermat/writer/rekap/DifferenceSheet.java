package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Where two sources give one figure differently: cell and figure of each, side by side. */
final class DifferenceSheet {
  private static final int MOST_ROWS = 1_000_000;
  private static final int HEADER = 2;
  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "subject",
          "quantity",
          "file-a",
          "place-a",
          "figure-a",
          "file-b",
          "place-b",
          "figure-b",
          "difference",
          "rule");

  private final RollUp rollUp;
  private final Messages messages;
  private final RekapStyles styles;

  DifferenceSheet(RollUp rollUp, RekapStyles styles) {
    this.rollUp = rollUp;
    this.messages = rollUp.report().messages();
    this.styles = styles;
  }

  void write(Sheet target, CopyLinks links) {
    RekapSheet sheet = new RekapSheet(target).widths(40, 16, 12, 40, 26, 22, 40, 26, 22, 20, 22);
    sheet.text(0, 0, messages.text("rekap/differences-title"), styles.title());
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.text(
          HEADER, column, messages.text("rekap/column-" + COLUMNS.get(column)), styles.header());
    }
    int row = HEADER;
    for (UnitResult unit : rollUp.report().units()) {
      for (Finding finding : unit.findings()) {
        Figure other = other(finding);
        if (other != null && row < MOST_ROWS) {
          row++;
          row(sheet, row, unit, finding, other, links);
        }
      }
    }
    if (row == HEADER) {
      sheet.text(HEADER + 1, 0, messages.text("rekap/no-differences"), styles.text());
    }
    sheet.filter(HEADER, row, COLUMNS.size() - 1, 1);
    sheet.printing(HEADER);
  }

  /** The one figure of another source that a finding's own is held against; null for the others. */
  private static @Nullable Figure other(Finding finding) {
    if (finding.computation() == null || finding.actual() == null) {
      return null;
    }
    List<Figure> operands = finding.computation().operands().limit(2).toList();
    return operands.size() == 1 && !operands.get(0).location().equals(finding.location())
        ? operands.get(0)
        : null;
  }

  private void row(
      RekapSheet sheet, int row, UnitResult unit, Finding finding, Figure other, CopyLinks links) {
    Integer year = unit.report().year();
    String name = unit.report().unit();
    sheet.text(row, 0, year == null ? name : name + " " + year, styles.text());
    sheet.text(row, 1, finding.subject() == null ? "" : finding.subject(), styles.text());
    sheet.text(row, 2, finding.quantity() == null ? "" : finding.quantity().id(), styles.text());
    side(sheet, row, 3, finding.location(), finding.actual(), links);
    side(sheet, row, 6, other.location(), other.shown().toPlainString(), links);
    figure(sheet, row, 9, finding.difference());
    sheet.text(row, 10, finding.rule().id(), styles.text());
  }

  private void side(
      RekapSheet sheet,
      int row,
      int column,
      Location place,
      @Nullable String figure,
      CopyLinks links) {
    sheet.text(row, column, place.file(), styles.text());
    String label = place instanceof CellLocation ? place.label() : "";
    Cell cell = sheet.text(row, column + 1, label, styles.text());
    if (!label.isEmpty() && links.link(cell, place)) {
      cell.setCellStyle(styles.link());
    }
    figure(sheet, row, column + 2, figure);
  }

  private void figure(RekapSheet sheet, int row, int column, @Nullable String figure) {
    if (figure == null || !figure.matches("-?\\d+(\\.\\d+)?")) {
      sheet.text(row, column, figure == null ? "" : figure, styles.text());
      return;
    }
    BigDecimal value = new BigDecimal(figure);
    if (value.precision() > 15) {
      sheet.text(row, column, messages.figures().number(value), styles.text());
    } else {
      String format = value.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(value.scale());
      sheet.number(row, column, value, styles.number(format));
    }
  }
}
