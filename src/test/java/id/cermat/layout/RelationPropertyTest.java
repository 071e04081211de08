package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelationPropertyTest {
  /** Each is read as a workbook of its own: enough of them to meet every shape of table. */
  private static final int TRIES = 60;

  /**
   * A table of figures with a total row.
   *
   * @param digit which digit of a total is changed where one is
   * @param typed the column whose total is typed
   */
  record Table(long[][] values, int digit, int typed) {
    int columns() {
      return values[0].length;
    }

    long total(int column) {
      long sum = 0;
      for (long[] row : values) {
        sum += row[column];
      }
      return sum;
    }

    /** The table with a total at the end of each row and below each column, all of them typed. */
    String allTyped() {
      StringBuilder drawing = heading().append("|Jumlah\n");
      long all = 0;
      for (int row = 0; row < values.length; row++) {
        long sum = 0;
        drawing.append(label(row));
        for (long value : values[row]) {
          drawing.append("|=").append(value);
          sum += value;
        }
        drawing.append("|=").append(sum).append('\n');
        all += sum;
      }
      drawing.append("Jumlah");
      for (int column = 0; column < columns(); column++) {
        drawing.append("|=").append(total(column));
      }
      return drawing.append("|=").append(all).toString();
    }

    /** The table with totals by formula but for one, which is typed. */
    String calculated(long typedTotal) {
      StringBuilder drawing = heading().append('\n');
      for (int row = 0; row < values.length; row++) {
        drawing.append(label(row));
        for (long value : values[row]) {
          drawing.append("|=").append(value);
        }
        drawing.append('\n');
      }
      drawing.append("Jumlah");
      for (int column = 0; column < columns(); column++) {
        char letter = (char) ('B' + column);
        drawing.append(
            column == typed
                ? "|=" + typedTotal
                : "|:SUM(" + letter + "2:" + letter + (values.length + 1) + ")");
      }
      return drawing.toString();
    }

    private StringBuilder heading() {
      StringBuilder drawing = new StringBuilder("Uraian");
      for (int column = 0; column < columns(); column++) {
        drawing.append("|Kolom ").append((char) ('A' + column));
      }
      return drawing;
    }

    private static String label(int row) {
      return "Baris ke-" + (char) ('a' + row);
    }

    String wrongCell() {
      return (char) ('B' + typed) + Integer.toString(values.length + 2);
    }
  }

  @Provide
  Arbitrary<Table> tables() {
    Arbitrary<int[]> sizes =
        Combinators.combine(
                Arbitraries.integers().between(3, 14), Arbitraries.integers().between(2, 6))
            .as((rows, columns) -> new int[] {rows, columns});
    return sizes.flatMap(
        size ->
            Combinators.combine(
                    Arbitraries.longs()
                        .between(1_000, 9_999_999)
                        .array(long[].class)
                        .ofSize(size[1])
                        .array(long[][].class)
                        .ofSize(size[0]),
                    Arbitraries.integers().between(0, 3),
                    Arbitraries.integers().between(0, size[1] - 1))
                .as(Table::new));
  }

  @Property(tries = TRIES)
  void aTableWhoseTotalsAreRightIsNotAccused(@ForAll("tables") Table table) throws IOException {
    assertThat(findings(table.allTyped())).isEmpty();
    assertThat(findings(table.calculated(table.total(table.typed())))).isEmpty();
  }

  @Property(tries = TRIES)
  void oneChangedDigitOfATotalIsFoundWhereFormulasTellItsRange(@ForAll("tables") Table table)
      throws IOException {
    long right = table.total(table.typed());
    long unit = (long) Math.pow(10, table.digit());
    long digit = right / unit % 10;
    long wrong = right + (digit == 9 ? -unit : unit);
    assertThat(findings(table.calculated(wrong)))
        .contains("budget-total " + table.wrongCell() + " " + wrong + " not " + right);
  }

  @Property(tries = TRIES)
  void oneChangedDigitOfAnAddendIsFoundAtTheTotal(@ForAll("tables") Table table)
      throws IOException {
    long before = table.total(table.typed());
    long unit = (long) Math.pow(10, table.digit());
    long digit = table.values()[1][table.typed()] / unit % 10;
    table.values()[1][table.typed()] += digit == 9 ? -unit : unit;
    assertThat(findings(table.calculated(before)))
        .contains(
            "budget-total "
                + table.wrongCell()
                + " "
                + before
                + " not "
                + table.total(table.typed()));
  }

  private static List<String> findings(String drawing) throws IOException {
    Path folder = Files.createTempDirectory("relations");
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder).stream()
          .filter(finding -> !finding.startsWith("constant-among-formulas"))
          .collect(Collectors.toList());
    } finally {
      Files.deleteIfExists(folder.resolve("uji.xlsx"));
      Files.delete(folder);
    }
  }
}
