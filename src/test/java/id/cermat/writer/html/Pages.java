package id.cermat.writer.html;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.finding.CitationResult;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Input;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.writer.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small reports for tests of the page. */
final class Pages {
  static final String FILE = "book.xlsx";

  private Pages() {}

  static CellLocation cell(String sheet, int row, int column) {
    return new CellLocation(FILE, sheet, row, column);
  }

  static Figure figure(String value, Location place) {
    BigDecimal number = new BigDecimal(value);
    return new Figure(number, number.scale(), FigureUnit.RUPIAH, value, place);
  }

  /** A total of 30 over parts of 10 and 25, on a sheet. */
  static Finding wrongTotal(String fingerprint, String sheet, Severity severity) {
    return wrongTotal(fingerprint, sheet, severity, RuleId.BUDGET_TOTAL, "anggaran");
  }

  static Finding wrongTotal(
      String fingerprint, String sheet, Severity severity, RuleId rule, String subject) {
    Expression sum =
        Expression.sum(
            List.of(
                Expression.of(figure("10", cell(sheet, 1, 2))),
                Expression.of(figure("25", cell(sheet, 2, 2)))));
    return new Finding(
        rule,
        severity,
        fingerprint,
        subject,
        Quantity.REALIZATION,
        cell(sheet, 3, 2),
        List.of(cell(sheet, 1, 2), cell(sheet, 2, 2)),
        "30",
        "35",
        "-5",
        List.of(Slip.TRUNCATED),
        true,
        sum,
        Message.of("budget-total/message", "Total", "30", "35", "-5", sum, "realization"));
  }

  /** A note that computes nothing. */
  static Finding finding(String fingerprint, Location place, RuleId rule) {
    return new Finding(
        rule,
        Severity.INFO,
        fingerprint,
        null,
        null,
        place,
        List.of(),
        null,
        null,
        null,
        List.of(),
        false,
        null,
        Message.of("html/close"));
  }

  static UnitReport unitReport(String unit) {
    return new UnitReport(
        unit,
        2024,
        List.of(new Input(FILE, Input.Kind.WORKBOOK, "0".repeat(64))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Reading(List.of(), List.of(), List.of(), 40));
  }

  static UnitResult unit(String name, Finding... findings) {
    return unit(unitReport(name), List.of(findings), List.of());
  }

  static UnitResult unit(
      UnitReport report, List<Finding> findings, List<CitationResult> citations) {
    return new UnitResult(
        report,
        findings,
        30,
        List.of(new RuleCoverage(RuleId.BUDGET_TOTAL, 3, 2, 1, 0, null)),
        citations,
        List.of());
  }

  static Report report(Language language, UnitResult... units) {
    return new Report(
        "1.2.3",
        RuleBook.builtIn().sha256(),
        List.of(units),
        Severity.ERROR,
        null,
        new Messages(language));
  }

  static String html(Report report) {
    return html(report, file -> List.of(), PageLimits.OFFICE);
  }

  static String html(Report report, SheetTexts texts, PageLimits limits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HtmlReportWriter(RuleBook.builtIn(), texts, limits).write(report, out);
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
