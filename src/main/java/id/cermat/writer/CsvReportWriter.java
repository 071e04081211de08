package id.cermat.writer;

import id.cermat.catalogue.PlainText;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.figure.TextLocation;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code discrepancies.csv}: RFC 4180, UTF-8 with a byte order mark so that Excel opens it
 * rightly. No cell begins like a formula.
 */
public final class CsvReportWriter implements ReportWriter {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern BEHIND_SEMICOLON =
      Pattern.compile(";(\\s*[" + Pattern.quote(FORMULA_STARTS) + "])");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "unit",
              "year",
              "severity",
              "rule",
              "file",
              "sheet",
              "cell",
              "line",
              "subject",
              "quantity",
              "actual",
              "expected",
              "difference",
              "cause",
              "changesConclusion",
              "computation",
              "message",
              "related",
              "known",
              "fingerprint")
          .get();

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    CSVPrinter csv = new CSVPrinter(writer, FORMAT);
    for (UnitResult unit : report.units()) {
      for (Finding finding : unit.findings()) {
        csv.printRecord(row(report, unit, finding));
      }
    }
    csv.flush();
  }

  private static List<String> row(Report report, UnitResult unit, Finding finding) {
    Location place = finding.location();
    List<String> row = new ArrayList<>();
    row.add(unit.report().unit());
    row.add(unit.report().year() == null ? "" : String.valueOf(unit.report().year()));
    row.add(finding.severity().id());
    row.add(finding.rule().id());
    row.add(place.file());
    row.add(place instanceof CellLocation cell ? cell.sheet() : "");
    row.add(place instanceof CellLocation cell ? cell.cell() : "");
    row.add(place instanceof TextLocation text ? String.valueOf(text.line()) : "");
    row.add(orEmpty(finding.subject()));
    row.add(finding.quantity() == null ? "" : finding.quantity().id());
    row.add(orEmpty(finding.actual()));
    row.add(orEmpty(finding.expected()));
    row.add(orEmpty(finding.difference()));
    row.add(finding.causes().stream().map(Slip::id).collect(Collectors.joining(" ")));
    row.add(String.valueOf(finding.changesConclusion()));
    row.add(orEmpty(report.computation(finding)));
    row.add(report.messages().text(finding.message()));
    row.add(finding.related().stream().map(Location::label).collect(Collectors.joining(" ")));
    row.add(String.valueOf(report.known(unit, finding)));
    row.add(finding.fingerprint());
    row.replaceAll(CsvReportWriter::harmless);
    return row;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What a spreadsheet would run is made a text by an apostrophe; plain numbers stay numbers. */
  private static String harmless(String text) {
    // Where semicolons part cells, what stands behind one in a text would begin another.
    String cell = BEHIND_SEMICOLON.matcher(PlainText.of(text)).replaceAll(";'$1");
    String start = cell.stripLeading();
    boolean runs =
        !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0
            || !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return runs && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
