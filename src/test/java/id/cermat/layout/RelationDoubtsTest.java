package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas that count twice, and figures that stand out of all that is around them. */
class RelationDoubtsTest {
  private static final int ROWS = 24;

  @TempDir Path folder;

  private List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  @Test
  void aTotalOverLinesAndOverTheirPartsIsWrong() throws IOException {
    String right =
        """
        Kode|Uraian|Anggaran
        A|Kelompok pertama|:SUM(C3:C4)
        A.1|Belanja bahan|=1210
        A.2|Belanja jasa|=1507
        B|Kelompok kedua|:SUM(C6:C7)
        B.1|Belanja perjalanan|=2031
        B.2|Belanja honor|=1518
        |Jumlah|:C2+C5
        """;
    assertThat(findings(right)).noneMatch(finding -> finding.startsWith("budget-total"));
    assertThat(findings(right.replace(":C2+C5", ":SUM(C2:C7)")))
        .contains("budget-total C8 12532 not 6266");
  }

  /** A table of parts, wholes and percentages with one row of its own. */
  private static String table(int part, int whole) {
    StringBuilder drawing = new StringBuilder("Seksi|Surat Terbit|Surat Dibalas|% Dibalas\n");
    for (int row = 0; row < ROWS; row++) {
      boolean odd = row == ROWS / 2;
      int all = odd ? whole : 2011 + 37 * row;
      int some = odd ? part : 1003 + 29 * row;
      BigDecimal percent =
          BigDecimal.valueOf(100L * some).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
      drawing
          .append("Seksi ke-")
          .append((char) ('a' + row))
          .append("|=" + all + "|=" + some + "|=")
          .append(percent.toPlainString().replace('.', ','))
          .append('\n');
    }
    return drawing.toString();
  }

  @Test
  void aPartThatExceedsItsWholeIsSaid() throws IOException {
    assertThat(findings(table(1003, 2011))).isEmpty();
    assertThat(findings(table(3106, 2011))).containsExactly("part-above-whole C14 3106 not null");
  }

  @Test
  void aQuotientAboveTenAmongSuchAsAreNearOneIsSaid() throws IOException {
    assertThat(findings(table(100370, 2011))).containsExactly("ratio-scale D14 4991.05 not null");
  }
}
