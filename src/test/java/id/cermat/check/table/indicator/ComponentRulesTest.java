package id.cermat.check.table.indicator;

import static id.cermat.check.TinyTables.component;
import static id.cermat.check.TinyTables.components;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.table.Validated;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import id.cermat.model.ComponentTable;
import org.junit.jupiter.api.Test;

class ComponentRulesTest {
  /** Growth of gross revenue: 60 % national, 40 % historic. */
  private static final ComponentTable RIGHT =
      components(
          "1b-CP",
          "100%",
          "108,00",
          component(5, "Nasional", "60%", "100", "132", "120", "72,00"),
          component(6, "Historis", "40%", "100", "90", "90", "36,00"));

  @Test
  void aGroupThatAgreesWithItselfIsSilent() {
    for (RuleId rule :
        new RuleId[] {RuleId.COMPONENT_WEIGHTS, RuleId.COMPONENT_CAPPED, RuleId.COMPONENT_SUM}) {
      Validated validated = Validated.by(rule, RIGHT);
      assertThat(validated.findings()).isEmpty();
      assertThat(validated.coverage().passed()).isPositive();
    }
  }

  @Test
  void weightsOf105PercentAreAnErrorAndTheSumIsThenLeftOpen() {
    ComponentTable table =
        components(
            "1b-CP",
            null,
            "108,00",
            component(5, "Nasional", "65%", "100", "132", "120", null),
            component(6, "Historis", "40%", "100", "90", "90", null));
    Finding finding = Validated.by(RuleId.COMPONENT_WEIGHTS, table).finding();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.actual()).isEqualTo("105");
    assertThat(finding.expected()).isEqualTo("100");
    assertThat(finding.difference()).isEqualTo("5");
    assertThat(finding.location().label()).isEqualTo("Komponen!B5");
    Validated sum = Validated.by(RuleId.COMPONENT_SUM, table);
    assertThat(sum.findings()).isEmpty();
    assertThat(sum.coverage().why()).isEqualTo("reason/weights-not-whole");
  }

  @Test
  void aTotalRowThatMissesItsWeightsIsReportedAtTheTotal() {
    Finding finding =
        Validated.by(
                RuleId.COMPONENT_WEIGHTS,
                components(
                    "7b-CP",
                    "110%",
                    null,
                    component(5, "Tindakan", "50%", null, null, null, null),
                    component(6, "Tindak lanjut", "30%", null, null, null, null),
                    component(7, "Pencairan", "20%", null, null, null, null)))
            .finding();
    assertThat(finding.location().label()).isEqualTo("Komponen!B8");
    assertThat(finding.message().key()).isEqualTo("component-weights/message-total");
  }

  @Test
  void thirdsThatMissTheWholeByTheirRoundingAreAWarning() {
    Finding finding =
        Validated.by(
                RuleId.COMPONENT_WEIGHTS,
                components(
                    "6b-CP",
                    null,
                    null,
                    component(5, "A", "33,3%", null, null, null, null),
                    component(6, "B", "33,3%", null, null, null, null),
                    component(7, "C", "33,3%", null, null, null, null)))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.causes()).containsExactly(Slip.ROUNDED_PARTS);
  }

  @Test
  void anUncappedComponentIsReportedOnceAsThat() {
    ComponentTable table =
        components(
            "1b-CP",
            null,
            "108,00",
            component(5, "Nasional", "60%", "100", "132", "132", "72,00"),
            component(6, "Historis", "40%", "100", "90", "90", "36,00"));
    Finding finding = Validated.by(RuleId.COMPONENT_CAPPED, table).finding();
    assertThat(finding.expected()).isEqualTo("120");
    assertThat(finding.causes()).contains(Slip.CAP_MISSING);
    assertThat(Validated.by(RuleId.COMPONENT_SUM, table).findings()).isEmpty();
  }

  @Test
  void aWrongAchievementIsNotReportedAgainInTheTotal() {
    Finding finding =
        Validated.by(
                RuleId.COMPONENT_SUM,
                components(
                    "1b-CP",
                    null,
                    "108,00",
                    component(5, "Nasional", "60%", "100", "132", "120", "72,00"),
                    component(6, "Historis", "40%", "100", "90", "95", "36,00")))
            .finding();
    assertThat(finding.location().label()).isEqualTo("Komponen!E6");
    assertThat(finding.message().key()).isEqualTo("component-sum/message-achievement");
  }

  @Test
  void aWrongRealizationOfTheIndicatorIsReportedAtItsCell() {
    Finding finding =
        Validated.by(
                RuleId.COMPONENT_SUM,
                components(
                    "1b-CP",
                    null,
                    "115,20",
                    component(5, "Nasional", "60%", "100", "132", "120", "72,00"),
                    component(6, "Historis", "40%", "100", "90", "90", "36,00")))
            .finding();
    assertThat(finding.location().label()).isEqualTo("Komponen!F7");
    assertThat(finding.expected()).isEqualTo("108.00");
    assertThat(Validated.english(finding)).contains("1b-CP", "115.20", "108.00");
  }

  @Test
  void roundedIntermediateValuesStillMakeTheirTotal() {
    assertThat(
            Validated.by(
                    RuleId.COMPONENT_SUM,
                    components(
                        "5a-CP",
                        null,
                        "96,67",
                        component(5, "A", "33,33%", "90", "88", "97,78", null),
                        component(6, "B", "33,33%", "90", "85", "94,44", null),
                        component(7, "C", "33,34%", "90", "88", "97,78", null)))
                .findings())
        .isEmpty();
  }
}
