package id.cermat.check.region;

import static id.cermat.check.region.Offices.checked;
import static id.cermat.check.region.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;

class RegionalOutlierTest {
  @Test
  void anIndexFarBelowThoseOfItsPeersIsShownWithTheirMedianAndQuartiles() {
    Checked checked = checked(new RegionalOutlier(), offices("21,40"));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!E5: Indeks 4a-CP di KPP Pratama Hortensia adalah 21,40; di 8 unit sejenis"
                + " mediannya 103,50, separuhnya antara 101,75 dan 105,25.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void anIndexThatIsMerelyTheLowestIsNot() {
    assertThat(checked(new RegionalOutlier(), offices("88,00")).findings()).isEmpty();
  }

  @Test
  void whereMostReachTheCapTheOthersAreNotFarBecauseOfThat() {
    UnitFigures[] offices = new UnitFigures[8];
    for (int i = 0; i < 8; i++) {
      offices[i] = office(i, "100", "130", i < 6 ? "120" : "101");
    }

    assertThat(checked(new RegionalOutlier(), offices).findings()).isEmpty();
  }

  @Test
  void sevenOfficesAreTooFew() {
    UnitFigures[] seven = java.util.Arrays.copyOfRange(offices("21,40"), 1, 8);

    Checked checked = checked(new RegionalOutlier(), seven);

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage().get(0).notChecked()).isEqualTo(7);
  }

  private static UnitFigures[] offices(String last) {
    UnitFigures[] offices = new UnitFigures[8];
    for (int i = 0; i < 7; i++) {
      offices[i] = office(i, "100", "100", (101 + i) + ",00");
    }
    offices[7] = office(7, "100", "100", last);
    return offices;
  }
}
