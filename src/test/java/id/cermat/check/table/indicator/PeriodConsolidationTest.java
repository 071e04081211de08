package id.cermat.check.table.indicator;

import static id.cermat.check.TinyTables.trajectory;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.Validated;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Consolidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns: Q1, Q2, Smt 1, Q3, s.d. Q3, Q4, Y. */
class PeriodConsolidationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "60 80 80 90 90 100 100",
        "10% 40% 40% 60% 60% 74% 74%",
        "5 5 10 5 15 85 100",
        "90 90 90 90 90 90 90",
        "- 40 40 60 60 74 74",
        "3,2 3,3 3,25 3,4 3,3 3,5 3,35"
      })
  void aRowOfAnyConsolidationIsRight(String row) {
    Validated validated =
        Validated.by(RuleId.PERIOD_CONSOLIDATION, trajectory("1a-CP", null, row.split(" ")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().passed()).isEqualTo(3);
  }

  @Test
  void aYearThatFitsNoQuarterIsReported() {
    Finding finding =
        Validated.by(
                RuleId.PERIOD_CONSOLIDATION,
                trajectory("2a-CP", null, "60", "80", "80", "90", "90", "100", "90"))
            .finding();
    assertThat(finding.location().label()).isEqualTo("Trajektori!I6");
    assertThat(finding.expected()).isEqualTo("100");
    assertThat(Validated.indonesian(finding)).contains("setahun", "nilai terakhir", "100");
  }

  @Test
  void theStatedConsolidationRules() {
    Finding finding =
        Validated.by(
                RuleId.PERIOD_CONSOLIDATION,
                trajectory("3a-CP", Consolidation.SUM, "5", "5", "10", "5", "15", "85", "85"))
            .finding();
    assertThat(finding.expected()).isEqualTo("100");
  }

  @Test
  void oneWrongQuarterIsReportedOnceAtTheQuarter() {
    Finding finding =
        Validated.by(
                RuleId.PERIOD_CONSOLIDATION,
                trajectory("3a-CP", Consolidation.SUM, "5", "8", "10", "5", "15", "85", "100"))
            .finding();
    assertThat(finding.location().label()).isEqualTo("Trajektori!D6");
    assertThat(finding.expected()).isEqualTo("5");
    assertThat(finding.message().key()).isEqualTo("period-consolidation/message-quarter");
  }

  @Test
  void whereNoConsolidationFitsTheTriedOnesAreNamed() {
    Finding finding =
        Validated.by(
                RuleId.PERIOD_CONSOLIDATION,
                trajectory("3a-CP", null, "10", "20", "-", "30", "-", "40", "70"))
            .finding();
    assertThat(finding.expected()).isNull();
    assertThat(Validated.english(finding)).contains("70", "100", "25", "40");
  }
}
