package id.cermat.check.region;

import static id.cermat.check.region.Offices.checked;
import static id.cermat.check.region.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;

class RegionalWeightTest {
  @Test
  void aTargetThatAllOthersShareIsExpectedOfTheLast() {
    Checked checked =
        checked(
            new RegionalWeight(),
            office(0, "74%", "80%", "108,11"),
            office(1, "74,00%", "81%", "109,46"),
            office(2, "74%", "82%", "110,81"),
            office(3, "74%", "83%", "112,16"),
            office(4, "47%", "50%", "106,38"));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!C5: Target IKU 4a-CP di KPP Pratama Edelweis tertulis 47%, sedangkan 4 dari"
                + " 5 unit sejenis memakai 74%.");
    assertThat(checked.only().expected()).isEqualTo("74");
  }

  @Test
  void targetsThatVaryFromOfficeToOfficeAreNotCompared() {
    Checked checked =
        checked(
            new RegionalWeight(),
            office(0, "1.200", "1.300", "108"),
            office(1, "900", "1.000", "111"),
            office(2, "1.200", "1.250", "104"),
            office(3, "1.500", "1.400", "93"),
            office(4, "1.200", "1.100", "92"));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage().get(0).notChecked()).isEqualTo(5);
  }

  @Test
  void threeOfficesAreTooFewToSayWhatIsCommon() {
    assertThat(
            checked(
                    new RegionalWeight(),
                    office(0, "74%", "80%", "108"),
                    office(1, "74%", "80%", "108"),
                    office(2, "47%", "50%", "106"))
                .findings())
        .isEmpty();
  }
}
