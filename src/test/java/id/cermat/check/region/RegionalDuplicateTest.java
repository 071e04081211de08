package id.cermat.check.region;

import static id.cermat.check.SourceTables.realizations;
import static id.cermat.check.SourceTables.row;
import static id.cermat.check.SourceTables.unit;
import static id.cermat.check.region.Offices.checked;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.model.UnitReport;
import org.junit.jupiter.api.Test;

class RegionalDuplicateTest {
  @Test
  void twoVersionsWithDifferentFiguresAreAnError() {
    Checked checked =
        checked(
            new RegionalDuplicate(),
            Offices.office(0, 1, with("80%")),
            Offices.office(0, 2, with("81%")));

    assertThat(checked.places()).containsExactly("Realisasi!D5");
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.only().actual()).isEqualTo("81");
    assertThat(checked.only().expected()).isEqualTo("80");
  }

  @Test
  void aCopyIsAWarning() {
    Checked checked =
        checked(
            new RegionalDuplicate(),
            Offices.office(0, 1, with("80%")),
            Offices.office(0, 2, with("80%")));

    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anotherYearOfTheSameOfficeIsNoDuplicate() {
    assertThat(
            checked(
                    new RegionalDuplicate(),
                    Offices.office(0, 1, with("80%")),
                    Offices.office(0, 1, with("81%").withYear(2023)))
                .findings())
        .isEmpty();
  }

  private static UnitReport with(String realization) {
    return unit(realizations(row("4a-CP", Offices.NAME, "74%", realization, "108")));
  }
}
