package id.cermat.check.region;

import static id.cermat.check.region.Offices.checked;
import static id.cermat.check.region.Offices.withIndicators;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.SourceTables;
import org.junit.jupiter.api.Test;

class RegionalSetTest {
  @Test
  void anIndicatorThatThreeQuartersHaveIsExpectedOfAll() {
    assertThat(
            checked(
                    new RegionalSet(),
                    Offices.office(0, 1, three(true)),
                    Offices.office(1, 1, three(true)),
                    Offices.office(2, 1, three(true)),
                    Offices.office(3, 1, three(true)),
                    Offices.office(4, 1, three(false)))
                .sentences())
        .containsExactly(
            "Kontrak!A4: KPP Pratama Edelweis tidak memuat IKU 8a-N (Jumlah laporan pengamatan),"
                + " padahal 4 dari 5 unit sejenis memuatnya.");
  }

  @Test
  void anIndicatorThatHalfOfThemHaveIsNot() {
    assertThat(
            checked(
                    new RegionalSet(),
                    withIndicators(0, true),
                    withIndicators(1, true),
                    withIndicators(2, false),
                    withIndicators(3, false))
                .findings())
        .isEmpty();
  }

  private static id.cermat.model.UnitReport three(boolean all) {
    String[] first = SourceTables.row("4a-CP", Offices.NAME, "74%");
    String[] second = SourceTables.row("6c-N", "Efektivitas pengelolaan komite kepatuhan", "100%");
    String[] third = SourceTables.row("8a-N", "Jumlah laporan pengamatan", "12");
    return SourceTables.unit(
        all ? SourceTables.contract(first, second, third) : SourceTables.contract(first, second));
  }
}
