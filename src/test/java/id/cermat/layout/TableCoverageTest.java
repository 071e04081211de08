package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.finding.TableCoverage;
import id.cermat.finding.UnitResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCoverageTest {
  private static final String BUDGET =
      """
      Jenis Belanja|Pagu|Realisasi
      Pegawai|=1028|=901
      Barang|=2077|=1533
      Jumlah|=3105|=2434

      """;

  @TempDir Path folder;

  private UnitResult check(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.check(folder);
    }
  }

  @Test
  void figuresUnderNoHeaderThatFollowFromNoOthersAreNamedAndCounted() throws IOException {
    UnitResult result = check(BUDGET + "Catatan|||=17\n|||=18\n");
    assertThat(result.tables()).isEqualTo(new TableCoverage(1, 1, 1));
    assertThat(result.findings())
        .extracting(finding -> finding.rule() + " " + finding.location().label())
        .containsExactly(RuleId.UNRECOGNISED_TABLE + " Lembar!D6");
  }

  @Test
  void figuresUnderNoHeaderThatAreRelatedAreATableThatWasRead() throws IOException {
    UnitResult result =
        check(
            BUDGET
                + """
                Catatan|||=1217|=311|:D6+E6
                |||=1188|=402|:D7+E7
                |||=1520|=377|:D8+E8
                """);
    assertThat(result.tables()).isEqualTo(new TableCoverage(2, 2, 0));
    assertThat(result.findings()).isEmpty();
  }
}
