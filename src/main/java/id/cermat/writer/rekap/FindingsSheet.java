package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.writer.annotation.FindingWords;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** All findings of all units, gravest first, with filters and links to the annotated copies. */
final class FindingsSheet {
  private static final int MOST_ROWS = 1_000_000;
  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "severity",
          "rule",
          "place",
          "subject",
          "quantity",
          "actual",
          "expected",
          "difference",
          "cause",
          "explanation",
          "file",
          "copy");
  private static final String PLAIN = "#,##0.##########";

  private final RollUp rollUp;
  private final Messages messages;
  private final RekapStyles styles;
  private final FindingWords words;

  FindingsSheet(RollUp rollUp, RekapStyles styles) {
    this.rollUp = rollUp;
    this.messages = rollUp.report().messages();
    this.styles = styles;
    this.words = new FindingWords(messages);
  }

  private record Entry(UnitResult unit, Finding finding) {}

  void write(Sheet target, CopyLinks links) {
    RekapSheet sheet =
        new RekapSheet(target).widths(40, 11, 22, 26, 14, 12, 20, 20, 18, 24, 80, 40, 14);
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.text(0, column, messages.text("rekap/column-" + COLUMNS.get(column)), styles.header());
    }
    List<Entry> entries =
        rollUp.report().units().stream()
            .flatMap(unit -> unit.findings().stream().map(finding -> new Entry(unit, finding)))
            .sorted(Comparator.comparing((Entry entry) -> entry.finding().severity()))
            .limit(MOST_ROWS)
            .toList();
    for (int i = 0; i < entries.size(); i++) {
      row(sheet, i + 1, entries.get(i), links);
    }
    sheet.filter(0, entries.size(), COLUMNS.size() - 1, 1);
    sheet.printing(0);
  }

  private void row(RekapSheet sheet, int row, Entry entry, CopyLinks links) {
    Finding finding = entry.finding();
    Location place = finding.location();
    sheet.text(row, 0, title(entry.unit()), styles.text());
    sheet.text(
        row, 1, words.severity(finding.severity()), styles.severity(finding.severity(), "General"));
    sheet.text(row, 2, finding.rule().id(), styles.text());
    String label = place instanceof CellLocation ? place.label() : "";
    Cell linked = sheet.text(row, 3, label, styles.text());
    sheet.text(row, 4, finding.subject() == null ? "" : finding.subject(), styles.text());
    sheet.text(row, 5, finding.quantity() == null ? "" : finding.quantity().id(), styles.text());
    value(sheet, row, 6, finding, finding.actual());
    value(sheet, row, 7, finding, finding.expected());
    value(sheet, row, 8, finding, finding.difference());
    sheet.text(row, 9, words.causes(finding), styles.wrapped());
    sheet.text(row, 10, messages.text(finding.message()), styles.wrapped());
    sheet.text(row, 11, place.file(), styles.text());
    Cell copy = sheet.text(row, 12, "", styles.text());
    if (links.copy(place) != null && links.link(copy, place)) {
      copy.setCellValue(messages.text("rekap/open"));
      copy.setCellStyle(styles.link());
      if (!label.isEmpty() && links.link(linked, place)) {
        linked.setCellStyle(styles.link());
      }
    }
  }

  private static String title(UnitResult unit) {
    Integer year = unit.report().year();
    return year == null ? unit.report().unit() : unit.report().unit() + " " + year;
  }

  /** A number stays one, as far as a spreadsheet can hold its digits. */
  private void value(
      RekapSheet sheet, int row, int column, Finding finding, @Nullable String value) {
    if (value == null) {
      sheet.text(row, column, "", styles.text());
    } else if (words.isNumber(finding, value) && new BigDecimal(value).precision() <= 15) {
      sheet.number(row, column, new BigDecimal(value), styles.number(format(value)));
    } else {
      sheet.text(row, column, words.shown(finding, value), styles.text());
    }
  }

  private static String format(String value) {
    int decimals = Math.max(0, new BigDecimal(value).scale());
    return decimals == 0 ? "#,##0" : decimals > 6 ? PLAIN : "#,##0." + "0".repeat(decimals);
  }
}
