package id.cermat.writer;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.writer.annotation.TextTable;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings for tests of writers. */
final class Findings {
  static final String FILE = "kpp/book.xlsx";

  private Findings() {}

  static Finding at(String sheet, String cell, Severity severity) {
    return at(sheet, cell, severity, "6680959575", "6680959000", "575");
  }

  static Finding at(
      String sheet,
      String cell,
      Severity severity,
      @Nullable String actual,
      @Nullable String expected,
      @Nullable String difference) {
    return at(place(FILE, sheet, cell), severity, actual, expected, difference);
  }

  static Finding at(
      Location place,
      Severity severity,
      @Nullable String actual,
      @Nullable String expected,
      @Nullable String difference) {
    return new Finding(
        RuleId.BUDGET_TOTAL,
        severity,
        "0123456789abcdef",
        "anggaran",
        Quantity.REALIZATION,
        place,
        List.of(),
        actual,
        expected,
        difference,
        List.of(Slip.ROUNDED_PARTS),
        false,
        null,
        Message.of("writer/note-cause", "uji"));
  }

  static CellLocation place(String file, String sheet, String cell) {
    String letters = cell.replaceAll("\\d", "");
    int row = Integer.parseInt(cell.replaceAll("\\D", "")) - 1;
    return new CellLocation(file, sheet, row, CellLocation.columnIndex(letters));
  }

  static List<TextTable> noTexts(Path file) {
    throw new IllegalStateException("not a text file: " + file);
  }
}
