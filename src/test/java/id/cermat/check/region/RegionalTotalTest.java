package id.cermat.check.region;

import static id.cermat.check.SourceTables.row;
import static id.cermat.check.region.Offices.checked;
import static id.cermat.check.region.Offices.region;
import static id.cermat.check.region.Offices.rekap;
import static id.cermat.check.region.Offices.withRevenue;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import org.junit.jupiter.api.Test;

class RegionalTotalTest {
  private static final String NAME = "Realisasi penerimaan pajak";
  private static final UnitFigures ONE = withRevenue(0, "Rp900.000.000", "Rp890.000.000");
  private static final UnitFigures TWO = withRevenue(1, "Rp800.000.000", "Rp790.000.000");
  private static final UnitFigures THREE = withRevenue(2, "Rp500.000.000", "Rp510.000.000");

  @Test
  void theTotalIsTheSumOfTheWorkbooks() {
    Checked checked =
        checked(
            new RegionalTotal(),
            ONE,
            TWO,
            region(
                rekap(
                    "1a-CP",
                    NAME,
                    row("Rp1.700.000.000", "Rp1.680.000.000"),
                    row("Rp900.000.000", "Rp890.000.000"),
                    row("Rp800.000.000", "Rp790.000.000"))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage().get(0).passed()).isEqualTo(2);
  }

  @Test
  void aUnitThatTheRekapLeavesOutIsMissingFromItsTotal() {
    Checked checked =
        checked(
            new RegionalTotal(),
            ONE,
            TWO,
            THREE,
            region(
                rekap(
                    "1a-CP",
                    NAME,
                    row("Rp1.700.000.000"),
                    row("Rp900.000.000"),
                    row("Rp800.000.000"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Rekap!B7: Target 1a-CP Kanwil DJP Contoh tertulis 1.700.000.000, sedangkan buku"
                + " kerja 3 unit berjumlah 2.200.000.000: selisih 500.000.000.");
    assertThat(checked.only().causes()).contains(Slip.LINE_LEFT_OUT);
  }

  @Test
  void aWrongRowIsAFindingOfItsOwnAndNotRepeatedAtTheTotal() {
    Checked checked =
        checked(
            new RegionalTotal(),
            ONE,
            TWO,
            region(
                rekap(
                    "1a-CP",
                    NAME,
                    row("Rp1.600.000.000"),
                    row("Rp900.000.000"),
                    row("Rp700.000.000"))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage().get(0).notChecked()).isEqualTo(1);
  }
}
