package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: which units to call, then all units, those with most to mend first. */
final class SummarySheet {
  private static final int CALLS = 3;
  private static final int FIRST_CALL = 4;
  private static final int HEADER = FIRST_CALL + CALLS + 1;
  private static final int LAST_COLUMN = 8;
  private static final String COUNT = "#,##0";

  private final RollUp rollUp;
  private final Messages messages;
  private final RekapStyles styles;

  SummarySheet(RollUp rollUp, RekapStyles styles) {
    this.rollUp = rollUp;
    this.messages = rollUp.report().messages();
    this.styles = styles;
  }

  void write(XSSFSheet target, CopyLinks links) {
    RekapSheet sheet = new RekapSheet(target).widths(5, 44, 11, 12, 10, 13, 13, 13, 34);
    List<RollUp.Unit> units = rollUp.worstFirst();
    sheet.text(0, 0, messages.text("rekap/title", rollUp.title()), styles.title());
    long incomplete = units.stream().filter(unit -> !unit.complete()).count();
    sheet.text(
        1,
        0,
        messages.text(
            "rekap/subtitle",
            units.stream()
                .filter(unit -> !unit.region())
                .map(unit -> unit.result().report())
                .map(report -> report.unit() + " " + report.year())
                .distinct()
                .count(),
            rollUp.count(Severity.ERROR),
            rollUp.count(Severity.WARNING),
            rollUp.count(Severity.INFO),
            incomplete,
            rollUp.unplaced().size()),
        styles.subtitle());
    calls(sheet, units, links);
    header(sheet);
    for (int i = 0; i < units.size(); i++) {
      unit(sheet, HEADER + 1 + i, i + 1, units.get(i), links);
    }
    sheet.filter(HEADER, HEADER + units.size(), LAST_COLUMN, 2);
    target.createFreezePane(0, HEADER + 1);
    sheet.printing(HEADER);
    int regions = (int) units.stream().filter(RollUp.Unit::region).count();
    new FindingsChart(messages)
        .draw(target, HEADER + 1 + regions, units.size() - regions, LAST_COLUMN + 2);
  }

  private void calls(RekapSheet sheet, List<RollUp.Unit> units, CopyLinks links) {
    for (int column = 0; column <= LAST_COLUMN; column++) {
      sheet.text(FIRST_CALL - 1, column, "", styles.alarm());
    }
    sheet.text(FIRST_CALL - 1, 0, messages.text("rekap/call-first"), styles.alarm());
    List<RollUp.Unit> worst =
        units.stream()
            .filter(unit -> !unit.region())
            .filter(unit -> unit.count(Severity.ERROR) > 0 || !unit.complete())
            .limit(CALLS)
            .toList();
    for (int i = 0; i < CALLS; i++) {
      int row = FIRST_CALL + i;
      for (int column = 0; column <= LAST_COLUMN; column++) {
        sheet.text(row, column, "", styles.call(false));
      }
      if (i < worst.size()) {
        call(sheet, row, i + 1, worst.get(i), links);
      } else if (i == 0) {
        sheet.text(row, 1, messages.text("rekap/nobody"), styles.call(true));
      }
    }
  }

  private void call(RekapSheet sheet, int row, int place, RollUp.Unit unit, CopyLinks links) {
    sheet.row(row).setHeightInPoints(48);
    sheet.number(row, 0, place, styles.call(true));
    Cell name = sheet.text(row, 1, unit.title(), styles.call(true));
    if (!unit.copies().isEmpty()) {
      links.link(name, unit.folder() + "/" + unit.copies().values().iterator().next(), null);
    }
    sheet.text(
        row,
        2,
        messages.text(
            "rekap/call-counts", unit.count(Severity.ERROR), unit.count(Severity.WARNING)),
        styles.call(true));
    sheet.sheet().addMergedRegion(new CellRangeAddress(row, row, 2, 3));
    sheet.text(row, 4, gravest(unit), styles.call(false));
    sheet.sheet().addMergedRegion(new CellRangeAddress(row, row, 4, LAST_COLUMN));
  }

  /** The sentence that an auditor would begin with. */
  private String gravest(RollUp.Unit unit) {
    return unit.findings().stream()
        .min(
            Comparator.comparing(Finding::severity)
                .thenComparing(finding -> !finding.changesConclusion()))
        .map(finding -> messages.text(finding.message()))
        .orElse("");
  }

  private void header(RekapSheet sheet) {
    List<String> keys =
        List.of(
            "number", "unit", "errors", "warnings", "notes", "checked", "read", "complete", "copy");
    for (int column = 0; column < keys.size(); column++) {
      sheet.text(
          HEADER, column, messages.text("rekap/column-" + keys.get(column)), styles.header());
    }
    sheet.row(HEADER).setHeightInPoints(30);
  }

  private void unit(RekapSheet sheet, int row, int number, RollUp.Unit unit, CopyLinks links) {
    sheet.number(row, 0, number, styles.number("0"));
    sheet.text(row, 1, unit.title(), unit.region() ? styles.bold() : styles.text());
    count(sheet, row, 2, unit, Severity.ERROR);
    count(sheet, row, 3, unit, Severity.WARNING);
    count(sheet, row, 4, unit, Severity.INFO);
    sheet.number(row, 5, unit.result().figuresChecked(), styles.number(COUNT));
    sheet.number(row, 6, unit.result().report().reading().figuresRead(), styles.number(COUNT));
    sheet.text(
        row,
        7,
        messages.text(unit.complete() ? "rekap/yes" : "rekap/no"),
        unit.complete() ? styles.text() : styles.severity(Severity.ERROR, "General"));
    if (unit.copies().isEmpty()) {
      sheet.text(row, LAST_COLUMN, "", styles.text());
    } else {
      String copy = unit.copies().values().iterator().next();
      Cell cell = sheet.text(row, LAST_COLUMN, copy, styles.link());
      links.link(cell, unit.folder() + "/" + copy, null);
    }
  }

  private void count(RekapSheet sheet, int row, int column, RollUp.Unit unit, Severity severity) {
    int count = unit.count(severity);
    sheet.number(
        row, column, count, count == 0 ? styles.number("0") : styles.severity(severity, "0"));
  }
}
