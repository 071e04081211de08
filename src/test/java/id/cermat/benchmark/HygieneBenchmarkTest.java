package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.figure.CellLocation;
import id.cermat.finding.Finding;
import id.cermat.sample.Layout;
import id.cermat.sample.Place;
import id.cermat.sample.RenderedUnit;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.WorkbookRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The detection benchmark of slips that a spreadsheet makes possible, planted into workbooks with
 * formulas. A false alarm is a finding of a hygiene rule that does not touch the slip's cell.
 */
@Tag("benchmark")
class HygieneBenchmarkTest {
  private static final double LEAST_RECALL = 0.97;
  private static final double MOST_FALSE_ALARMS = 0.05;

  private final CheckPipeline pipeline = new CheckPipeline();
  private final Tally tally = new Tally();
  private final List<String> failures = new ArrayList<>();

  private enum Slip {
    SHORT_SUM(RuleId.SUM_RANGE),
    TYPED_AMONG_FORMULAS(RuleId.CONSTANT_AMONG_FORMULAS),
    STALE_VALUE(RuleId.STALE_FORMULA),
    HIDDEN_LINE(RuleId.HIDDEN_FIGURES),
    TEXT_IN_SUM(RuleId.NUMBER_AS_TEXT),
    OTHER_REFERENCE(RuleId.INCONSISTENT_FORMULA),
    ERROR_IN_FORMULA(RuleId.ERROR_VALUE),
    OTHER_WORKBOOK(RuleId.EXTERNAL_LINK),
    SHORT_ROW_SUM(RuleId.SUM_RANGE);

    private final RuleId rule;

    Slip(RuleId rule) {
      this.rule = rule;
    }

    /** A hidden line is hidden whole; a text makes the formulas of its row fail. */
    boolean concernsItsRow() {
      return this == HIDDEN_LINE || this == TEXT_IN_SUM;
    }
  }

  @Test
  void slipsOfTheSpreadsheetAreFoundAndNothingElseIsReported(@TempDir Path folder)
      throws IOException {
    int units = Integer.getInteger("cermat.benchmark.units", 20);
    int first = Integer.getInteger("cermat.benchmark.first", 1);
    for (Layout layout :
        List.of(Layout.FORMULAS, Layout.XLSM, Layout.HIERARCHY_FORMULAS, Layout.TOTALS_ABOVE)) {
      for (int seed = first; seed < first + units; seed++) {
        for (Slip slip : Slip.values()) {
          RenderedUnit unit =
              WorkbookRenderer.render(SampleUnits.random(seed, layout), layout, folder, "unit");
          Random random = new Random(100L * seed + slip.ordinal());
          Optional<Place> place = plant(slip, unit, random);
          if (place.isPresent()) {
            check(slip, layout + " " + seed, unit, place.get());
          }
        }
      }
    }
    report();
    assertThat(tally.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(tally.falseAlarmsPerWorkbook()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
  }

  private void check(Slip slip, String where, RenderedUnit unit, Place place) throws IOException {
    boolean detected = false;
    int falseAlarms = 0;
    for (Finding finding : pipeline.run(unit).findings()) {
      boolean touches =
          Stream.concat(Stream.of(finding.location()), finding.related().stream())
              .anyMatch(
                  location ->
                      location instanceof CellLocation cell
                          && cell.sheet().equals(place.sheet())
                          && cell.row() == place.row()
                          && (cell.column() == place.column() || slip.concernsItsRow()));
      if (touches && finding.rule() == slip.rule) {
        detected = true;
      } else if (!touches && finding.rule().group() == RuleId.Group.HYGIENE) {
        falseAlarms++;
        failures.add("FALSE " + where + " " + slip + ": " + finding.rule() + " " + finding);
      }
    }
    if (!detected) {
      failures.add("MISSED " + where + " " + slip + " at " + place);
    }
    tally.book(true, detected, falseAlarms, slip.name());
  }

  private static Optional<Place> plant(Slip slip, RenderedUnit unit, Random random)
      throws IOException {
    Path file = unit.files().get(0);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Optional<Cell> planted =
          switch (slip) {
            case SHORT_SUM -> shortSum(workbook, unit, random);
            case TYPED_AMONG_FORMULAS -> typed(workbook, unit, random);
            case STALE_VALUE -> Optional.of(anyFormula(workbook, random));
            case HIDDEN_LINE -> hidden(workbook, unit);
            case TEXT_IN_SUM -> text(workbook, unit);
            case OTHER_REFERENCE -> Optional.of(otherReference(workbook, random));
            case ERROR_IN_FORMULA -> deadReference(workbook, unit);
            case OTHER_WORKBOOK -> otherWorkbook(workbook, unit);
            case SHORT_ROW_SUM -> Optional.of(shortRowSum(workbook, random));
          };
      if (planted.isEmpty()) {
        return Optional.empty();
      }
      Cell cell = planted.get();
      if (slip == Slip.OTHER_WORKBOOK) {
        // POI keeps what was stored for a workbook that it cannot open.
        try (OutputStream out = Files.newOutputStream(file)) {
          workbook.write(out);
        }
        return Optional.of(place(file, cell));
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      if (slip == Slip.STALE_VALUE) {
        cell.setCellValue(cell.getNumericCellValue() * 1.01 + 0.5);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      return Optional.of(place(file, cell));
    }
  }

  private static Place place(Path file, Cell cell) {
    return new Place(
        file.getFileName().toString(),
        cell.getSheet().getSheetName(),
        cell.getRowIndex(),
        cell.getColumnIndex());
  }

  /**
   * A sheet of shares, one of which takes its divisor from the row above. Another is computed the
   * other way round, as some lines are for a reason.
   */
  private static Cell otherReference(XSSFWorkbook workbook, Random random) {
    XSSFSheet sheet = workbook.createSheet("Penyelesaian Berkas");
    Row header = sheet.createRow(0);
    List<String> headings = List.of("Seksi", "Berkas Masuk", "Berkas Selesai", "Penyelesaian");
    for (int column = 0; column < headings.size(); column++) {
      header.createCell(column).setCellValue(headings.get(column));
    }
    int lines = 9 + random.nextInt(8);
    int wrong = 2 + random.nextInt(3);
    boolean other = random.nextBoolean();
    for (int line = 0; line < lines; line++) {
      Row row = sheet.createRow(1 + line);
      row.createCell(0).setCellValue("Seksi " + (char) ('A' + line));
      row.createCell(1).setCellValue(300 + 7 * line + random.nextInt(600));
      row.createCell(2).setCellValue(40 + random.nextInt(250));
      String own = "C" + (line + 2) + "/B" + (line + 2) + "*100";
      boolean reversed = other && line == lines - 2;
      String formula = reversed ? "(2-C" + (line + 2) + "/B" + (line + 2) + ")*100" : own;
      row.createCell(3)
          .setCellFormula(
              line == wrong ? own.replace("B" + (line + 2), "B" + (line + 1)) : formula);
    }
    return sheet.getRow(1 + wrong).getCell(3);
  }

  private static Optional<Cell> deadReference(XSSFWorkbook workbook, RenderedUnit unit) {
    Cell cell = at(workbook, unit.place("revenue/total/growth"));
    cell.setCellFormula("#REF!/100");
    return Optional.of(cell);
  }

  private static Optional<Cell> otherWorkbook(XSSFWorkbook workbook, RenderedUnit unit) {
    XSSFWorkbook other = new XSSFWorkbook();
    other.createSheet("Data").createRow(0).createCell(0).setCellValue(1);
    workbook.linkExternalWorkbook("tahun-lalu.xlsx", other);
    Cell cell = at(workbook, unit.place("revenue/tax-1/previous"));
    double value = cell.getNumericCellValue();
    cell.setCellFormula("[tahun-lalu.xlsx]Data!A1");
    cell.setCellValue(value);
    return Optional.of(cell);
  }

  /** A sheet of months with row totals, one of which stops a month short. */
  private static Cell shortRowSum(XSSFWorkbook workbook, Random random) {
    List<String> months = List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun");
    XSSFSheet sheet = workbook.createSheet("Surat per Bulan");
    Row header = sheet.createRow(0);
    header.createCell(0).setCellValue("Jenis Surat");
    for (int month = 0; month < months.size(); month++) {
      header.createCell(1 + month).setCellValue(months.get(month));
    }
    header.createCell(7).setCellValue("Jumlah");
    int lines = 5 + random.nextInt(6);
    boolean all = random.nextBoolean();
    int wrong = random.nextInt(lines);
    for (int line = 0; line < lines; line++) {
      Row row = sheet.createRow(1 + line);
      row.createCell(0).setCellValue("Surat " + (char) ('A' + line));
      for (int month = 0; month < months.size(); month++) {
        row.createCell(1 + month).setCellValue(10 + random.nextInt(900));
      }
      String last = all || line == wrong ? "F" : "G";
      row.createCell(7).setCellFormula("SUM(B" + (line + 2) + ":" + last + (line + 2) + ")");
    }
    return sheet.getRow(1 + (all ? 0 : wrong)).getCell(7);
  }

  private static Cell at(XSSFWorkbook workbook, Place place) {
    return workbook.getSheet(place.sheet()).getRow(place.row()).getCell(place.column());
  }

  private static Optional<Cell> shortSum(XSSFWorkbook workbook, RenderedUnit unit, Random random) {
    String column = random.nextBoolean() ? "target" : "previous";
    Cell cell = at(workbook, unit.place("revenue/total/" + column));
    String[] ends = cell.getCellFormula().replace("SUM(", "").replace(")", "").split(":", -1);
    String letters = ends[0].replaceAll("\\d", "");
    int first = Integer.parseInt(ends[0].replaceAll("\\D", ""));
    int last = Integer.parseInt(ends[1].replaceAll("\\D", ""));
    boolean above = random.nextInt(3) == 0;
    Cell leftOut =
        cell.getSheet().getRow((above ? first : last) - 1).getCell(cell.getColumnIndex());
    if (leftOut.getCellType() != CellType.NUMERIC || leftOut.getNumericCellValue() == 0) {
      return Optional.empty();
    }
    cell.setCellFormula(
        "SUM("
            + letters
            + (above ? first + 1 : first)
            + ":"
            + letters
            + (above ? last : last - 1)
            + ")");
    return Optional.of(cell);
  }

  /** A percentage with at least two formulas on either side. */
  private static Optional<Cell> typed(XSSFWorkbook workbook, RenderedUnit unit, Random random) {
    Place total = unit.place("revenue/total/percentage");
    Place first = unit.place("revenue/tax-1/percentage");
    int lines = total.row() - first.row();
    if (lines < 4) {
      return Optional.empty();
    }
    int row = first.row() + 2 + random.nextInt(lines - 3);
    XSSFSheet sheet = workbook.getSheet(total.sheet());
    for (int near = first.row(); near <= total.row(); near++) {
      if (sheet.getRow(near).getCell(total.column()).getCellType() != CellType.FORMULA) {
        return Optional.empty();
      }
    }
    Cell cell = sheet.getRow(row).getCell(total.column());
    double value = cell.getNumericCellValue();
    cell.removeFormula();
    cell.setCellValue(Math.rint(value * 100) / 100 + 1 + random.nextInt(900) / 100.0);
    return Optional.of(cell);
  }

  private static Cell anyFormula(XSSFWorkbook workbook, Random random) {
    List<Cell> formulas = new ArrayList<>();
    workbook.forEach(
        sheet -> {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
              }
            }
          }
        });
    return formulas.get(random.nextInt(formulas.size()));
  }

  private static Optional<Cell> hidden(XSSFWorkbook workbook, RenderedUnit unit) {
    Cell cell = at(workbook, unit.place("revenue/tax-2/target"));
    if (cell.getCellType() != CellType.NUMERIC || cell.getNumericCellValue() == 0) {
      return Optional.empty();
    }
    cell.getRow().setZeroHeight(true);
    return Optional.of(cell);
  }

  private static Optional<Cell> text(XSSFWorkbook workbook, RenderedUnit unit) {
    Cell cell = at(workbook, unit.place("revenue/tax-2/realization"));
    if (cell.getCellType() != CellType.NUMERIC) {
      return Optional.empty();
    }
    String text = String.format(Locale.GERMANY, "%,.0f", cell.getNumericCellValue());
    cell.setCellValue(text);
    return Optional.of(cell);
  }

  /** The tables go to standard output: they are what the benchmark is run for. */
  @SuppressWarnings("SystemOut")
  private void report() {
    failures.forEach(System.out::println);
    System.out.println(tally);
  }
}
