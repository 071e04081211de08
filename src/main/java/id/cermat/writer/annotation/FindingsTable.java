package id.cermat.writer.annotation;

import id.cermat.figure.CellLocation;
import id.cermat.finding.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of findings as a reader sees it; every text is ready to be shown.
 *
 * @param sheetName the wanted name of its sheet
 * @param counts how many findings of each severity, in words
 * @param headers one a column
 */
public record FindingsTable(
    String sheetName,
    String title,
    String subtitle,
    Map<Severity, String> counts,
    List<Column> columns,
    List<String> headers,
    List<Row> rows,
    String none,
    String pageFooter) {

  /** The columns, in their order, with their widths in characters. */
  public enum Column {
    NUMBER(5),
    SEVERITY(12),
    RULE(29),
    PLACE(22),
    SUBJECT(12),
    ACTUAL(19),
    EXPECTED(19),
    DIFFERENCE(15),
    COMPUTATION(38),
    CAUSE(26),
    EXPLANATION(52);

    private final int width;

    Column(int width) {
      this.width = width;
    }

    public int width() {
      return width;
    }
  }

  /**
   * One finding.
   *
   * @param texts one a column
   * @param link the cell of this workbook to which the place leads
   */
  public record Row(Severity severity, List<String> texts, @Nullable CellLocation link) {}
}
