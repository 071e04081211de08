package id.cermat.layout;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.unit.UnitCheck;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Outcome;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import id.cermat.relation.Evidence;
import id.cermat.relation.Relation;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook drawn as text, one line a row, cells separated by {@code |}. {@code =1500} is a
 * number, {@code =97,48} one with a decimal comma, {@code =0,9748%2} a percent format of two
 * decimals; {@code :B2-C2} a formula, {@code :B2-C2@1500} one with a saved result of its own;
 * {@code <} is merged with the cell on its left and {@code ^} with the one above; all else is text,
 * {@code \\n} a line break in it.
 */
final class DrawnWorkbook implements AutoCloseable {
  /** Rules that look at the workbook as a spreadsheet, not at its figures. */
  private static final Set<RuleId> ASIDE =
      EnumSet.of(RuleId.UNRECOGNISED_TABLE, RuleId.NUMBER_AS_TEXT, RuleId.AMBIGUOUS_NUMBER);

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final List<Cell> uncalculated = new ArrayList<>();

  static DrawnWorkbook of(String drawing) {
    return new DrawnWorkbook().sheet("Lembar", drawing);
  }

  DrawnWorkbook sheet(String name, String drawing) {
    Sheet sheet = workbook.createSheet(name);
    String[] lines = drawing.split("\n");
    for (int at = 0; at < lines.length; at++) {
      Row row = sheet.createRow(at);
      String[] cells = lines[at].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        put(row, column, cells[column].strip());
      }
    }
    return this;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  private void put(Row row, int column, String drawn) {
    if (drawn.equals("<")) {
      extend(row, row.getRowNum(), column - 1, column);
    } else if (drawn.equals("^")) {
      extend(row, row.getRowNum() - 1, column, column);
    } else if (drawn.startsWith("=")) {
      number(row.createCell(column), drawn.substring(1));
    } else if (drawn.startsWith(":")) {
      formula(row.createCell(column), drawn.substring(1));
    } else if (!drawn.isEmpty()) {
      row.createCell(column).setCellValue(drawn.replace("\\n", "\n"));
    }
  }

  private void formula(Cell cell, String drawn) {
    int saved = drawn.indexOf('@');
    if (saved < 0) {
      cell.setCellFormula(drawn);
      uncalculated.add(cell);
    } else {
      cell.setCellFormula(drawn.substring(0, saved));
      cell.setCellValue(Double.parseDouble(drawn.substring(saved + 1)));
    }
  }

  private static void extend(Row row, int fromRow, int fromColumn, int column) {
    Sheet sheet = row.getSheet();
    for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
      CellRangeAddress merge = sheet.getMergedRegion(i);
      if (merge.isInRange(fromRow, fromColumn)) {
        sheet.removeMergedRegion(i);
        merge.setLastRow(Math.max(merge.getLastRow(), row.getRowNum()));
        merge.setLastColumn(Math.max(merge.getLastColumn(), column));
        sheet.addMergedRegionUnsafe(merge);
        return;
      }
    }
    sheet.addMergedRegionUnsafe(new CellRangeAddress(fromRow, row.getRowNum(), fromColumn, column));
  }

  private void number(Cell cell, String drawn) {
    String digits = drawn;
    int percent = drawn.indexOf('%');
    if (percent >= 0) {
      int decimals = Integer.parseInt(drawn.substring(percent + 1));
      CellStyle style = workbook.createCellStyle();
      String zeros = decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%";
      style.setDataFormat(workbook.createDataFormat().getFormat(zeros));
      cell.setCellStyle(style);
      digits = drawn.substring(0, percent);
    }
    cell.setCellValue(Double.parseDouble(digits.replace(".", "").replace(',', '.')));
  }

  UnitReport read(Path folder) throws IOException {
    return read(folder, Vocabulary.builtIn());
  }

  UnitReport read(Path folder, Vocabulary vocabulary) throws IOException {
    FormulaEvaluator formulas = workbook.getCreationHelper().createFormulaEvaluator();
    uncalculated.forEach(formulas::evaluateFormulaCell);
    Path file = folder.resolve("uji.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return new WorkbookReader(vocabulary)
        .read(List.of(new WorkbookReader.Source(file, "uji.xlsx")));
  }

  UnitResult check(Path folder) throws IOException {
    UnitResult result = new UnitCheck().check(read(folder), RuleBook.builtIn());
    if (!result.crashed().isEmpty()) {
      throw new IllegalStateException("rules crashed: " + result.crashed());
    }
    return result;
  }

  /** The findings on figures: {@code budget-total C6 131 not 113}. */
  List<String> findings(Path folder) throws IOException {
    return check(folder).findings().stream()
        .filter(finding -> !ASIDE.contains(finding.rule()))
        .map(DrawnWorkbook::line)
        .toList();
  }

  /**
   * All relations of the sheets, in the order in which they are given: {@code sum D2 = B2 C2 by
   * formula, support}; where one does not hold, with its verdict.
   */
  List<String> relations(Path folder) throws IOException {
    return read(folder).relations().stream()
        .flatMap(sheet -> sheet.all().stream())
        .map(DrawnWorkbook::line)
        .toList();
  }

  private static String line(Relation relation) {
    String operands =
        relation.operands().stream()
            .map(operand -> (operand.weight().signum() < 0 ? "-" : "") + cell(operand.figure()))
            .collect(Collectors.joining(" "));
    String evidence =
        relation.evidence().stream().map(Evidence::id).collect(Collectors.joining(", "));
    return relation.kind().id()
        + " "
        + cell(relation.result())
        + " = "
        + operands
        + " by "
        + evidence
        + (relation.verdict() == Outcome.INCONSISTENT ? " inconsistent" : "");
  }

  private static String cell(Figure figure) {
    return ((CellLocation) figure.location()).cell();
  }

  private static String line(Finding finding) {
    String place =
        finding.location() instanceof CellLocation cell ? cell.cell() : finding.location().label();
    return finding.rule().id()
        + " "
        + place
        + " "
        + finding.actual()
        + " not "
        + finding.expected();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
