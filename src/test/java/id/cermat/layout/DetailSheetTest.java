package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A detail sheet of thousands of rows, each level with its sums. */
@Tag("slow")
class DetailSheetTest {
  private static final int ACTIVITIES = 15;
  private static final int COMPONENTS = 12;
  private static final int ACCOUNTS = 15;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kode|Uraian Belanja|Pagu|Realisasi",
        "Kode|Uraian Kegiatan|Volume Awal|Volume Akhir"
      })
  void rightTotalsGiveNoFindingAndOneWrongFigureGivesOne(String header) throws IOException {
    List<long[]> rows = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    fill(rows, codes);
    assertThat(rows).hasSizeGreaterThan(2_800);
    assertThat(findings(header, rows, codes)).isEmpty();

    int leaf = rows.size() - 2;
    rows.get(leaf)[1] += 9_000;
    assertThat(findings(header, rows, codes)).hasSize(1);
    rows.get(leaf)[1] -= 9_000;

    int component = codes.indexOf("07.05");
    rows.get(component)[0] += 63;
    assertThat(findings(header, rows, codes))
        .singleElement()
        .asString()
        .startsWith("budget-total C" + (component + 2) + " ");
  }

  private static void fill(List<long[]> rows, List<String> codes) {
    Random random = new Random(7);
    long[] grand = new long[2];
    for (int activity = 1; activity <= ACTIVITIES; activity++) {
      long[] sum = row(rows, codes, String.format("%02d", activity));
      for (int component = 1; component <= COMPONENTS; component++) {
        long[] part = row(rows, codes, String.format("%02d.%02d", activity, component));
        for (int account = 1; account <= ACCOUNTS; account++) {
          String code = String.format("%02d.%02d.%03d", activity, component, account);
          long[] line = row(rows, codes, code);
          for (int column = 0; column < 2; column++) {
            line[column] = 1_000L * (1 + random.nextInt(90_000)) + random.nextInt(1_000);
            part[column] += line[column];
            sum[column] += line[column];
            grand[column] += line[column];
          }
          if (line[1] > line[0]) {
            long more = line[1] - line[0];
            line[1] -= more;
            part[1] -= more;
            sum[1] -= more;
            grand[1] -= more;
          }
        }
      }
    }
    rows.add(grand);
    codes.add("");
  }

  private static long[] row(List<long[]> rows, List<String> codes, String code) {
    long[] row = new long[2];
    rows.add(row);
    codes.add(code);
    return row;
  }

  private List<String> findings(String header, List<long[]> rows, List<String> codes)
      throws IOException {
    StringBuilder drawing = new StringBuilder(header).append('\n');
    for (int row = 0; row < rows.size(); row++) {
      drawing.append(codes.get(row)).append('|');
      drawing.append(codes.get(row).isEmpty() ? "JUMLAH" : "Rincian " + codes.get(row));
      drawing.append("|=").append(rows.get(row)[0]).append("|=").append(rows.get(row)[1]);
      drawing.append('\n');
    }
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing.toString())) {
      return workbook.findings(folder).stream()
          .filter(finding -> !finding.startsWith("budget-overspent"))
          .toList();
    }
  }

  /** How the same right sheet is written. */
  private enum Variant {
    TOTALS_BELOW,
    FORMULAS,
    TEXTS,
    HIDDEN_ROWS
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void rightTotalsGiveNoFindingHoweverTheyAreWritten(Variant variant) throws IOException {
    List<long[]> rows = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    fill(rows, codes);
    List<Integer> order =
        variant == Variant.TOTALS_BELOW
            ? below(codes)
            : IntStream.range(0, codes.size()).boxed().toList();
    try (DrawnWorkbook workbook = DrawnWorkbook.of("Kode|Uraian Belanja|Pagu|Realisasi\n")) {
      Sheet sheet = workbook.workbook().getSheetAt(0);
      for (int at = 0; at < order.size(); at++) {
        int row = order.get(at);
        Row line = sheet.createRow(at + 1);
        line.createCell(0).setCellValue(codes.get(row));
        line.createCell(1)
            .setCellValue(codes.get(row).isEmpty() ? "JUMLAH" : "Rincian " + codes.get(row));
        for (int column = 0; column < 2; column++) {
          Cell cell = line.createCell(2 + column);
          String sum = variant == Variant.FORMULAS ? sum(codes, row, (char) ('C' + column)) : "";
          if (!sum.isEmpty()) {
            cell.setCellFormula(sum);
          }
          if (variant == Variant.TEXTS) {
            cell.setCellValue(String.format(Locale.GERMANY, "%,d", rows.get(row)[column]));
          } else {
            cell.setCellValue(rows.get(row)[column]);
          }
        }
        line.setZeroHeight(variant == Variant.HIDDEN_ROWS && codes.get(row).length() > 5);
      }

      assertThat(workbook.findings(folder))
          .filteredOn(finding -> !finding.startsWith("budget-overspent"))
          .isEmpty();
    }
  }

  /** The rows with each total below its lines. */
  private static List<Integer> below(List<String> codes) {
    List<Integer> order = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int row = 0; row < codes.size(); row++) {
      while (!open.isEmpty() && !codes.get(row).startsWith(codes.get(open.peek()) + ".")) {
        order.add(open.pop());
      }
      open.push(row);
    }
    while (!open.isEmpty()) {
      order.add(open.pop());
    }
    return order;
  }

  /** The sum of the rows one level down; empty for a line. */
  private static String sum(List<String> codes, int row, char column) {
    String code = codes.get(row);
    int parts = code.isEmpty() ? 1 : code.split("\\.").length + 1;
    List<String> cells = new ArrayList<>();
    for (int other = 0; other < codes.size(); other++) {
      String child = codes.get(other);
      boolean below = code.isEmpty() || child.startsWith(code + ".");
      if (!child.isEmpty() && below && child.split("\\.").length == parts) {
        cells.add("" + column + (other + 2));
      }
    }
    return cells.isEmpty() ? "" : String.join("+", cells);
  }
}
