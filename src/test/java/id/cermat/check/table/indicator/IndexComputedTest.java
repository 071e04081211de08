package id.cermat.check.table.indicator;

import static id.cermat.check.TinyTables.realizations;
import static id.cermat.check.TinyTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.table.Validated;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexComputedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          74 | 88,80 | 120
          74,00% | 88,80% | 120,00
          55 | 73 | 120
          85 | 96,86 | 113,95
          90 | 94 | 104,44
          90,00% | 94,00 | 104,44
          100 | 110,98 | 110,98
          100% | 110,98% | 110,98
          75 | 60 | 80,00
          """)
  void rightIndicesOfPublishedReportsPass(String target, String realization, String index) {
    Validated validated =
        Validated.by(
            RuleId.INDEX_COMPUTED,
            realizations(row("1a-CP").target(target).realization(realization).index(index)));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().passed()).isEqualTo(1);
  }

  @Test
  void aCapThatWasAppliedTooEarlyChangesTheConclusion() {
    Finding finding =
        Validated.by(
                RuleId.INDEX_COMPUTED,
                realizations(row("9a-N").target("100,00%").realization("116,95%").index("120")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject()).isEqualTo("9a-N");
    assertThat(finding.location().label()).isEqualTo("Realisasi!E5");
    assertThat(finding.expected()).isEqualTo("117");
    assertThat(finding.causes()).contains(Slip.CAP_MISAPPLIED);
    assertThat(finding.changesConclusion()).isTrue();
    assertThat(Validated.indonesian(finding)).contains("9a-N", "120", "117");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAXIMIZE | -10 | -11 | 90
          MAXIMIZE | -10 | -5 | 120
          MINIMIZE | 0,1 | 0,0101 | 120
          MINIMIZE | 10 | 11 | 90
          MINIMIZE | 10 | 21 | 0
          STABILIZE | 100 | 96 | 112
          STABILIZE | 100 | 102 | 116
          """)
  void everyPolarityHasItsFormula(
      Polarity polarity, String target, String realization, String index) {
    IndicatorRowIndex right = new IndicatorRowIndex(polarity, target, realization);
    assertThat(right.validated(index).findings()).isEmpty();
    assertThat(right.validated("55,55").findings()).hasSize(1);
  }

  @Test
  void aTargetOfZeroIsMeasuredFromTheWorstToleratedRealization() {
    Validated validated =
        Validated.by(
            RuleId.INDEX_COMPUTED,
            realizations(
                row("1a-N")
                    .polarity(Polarity.MINIMIZE)
                    .target("0")
                    .realization("4")
                    .worst("10")
                    .index("60"),
                row("1b-N").polarity(Polarity.MINIMIZE).target("0").realization("4").index("60")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().passed()).isEqualTo(1);
    assertThat(validated.coverage().notChecked()).isEqualTo(1);
    assertThat(validated.coverage().why()).isEqualTo("reason/no-worst-value");
  }

  @Test
  void aTargetThatCannotBeExceededGivesTheCapWhenReached() {
    assertThat(
            Validated.by(
                    RuleId.INDEX_COMPUTED,
                    realizations(
                        row("1a-CP").unexceedable().target("4").realization("4").index("120")))
                .findings())
        .isEmpty();
  }

  @Test
  void anIndexThatFitsAnUnstatedPolarityIsAWarning() {
    Finding finding =
        Validated.by(
                RuleId.INDEX_COMPUTED,
                realizations(row("6c-N").target("10").realization("11").index("90")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message().key()).isEqualTo("index-computed/message-polarity");
  }

  @Test
  void aRealizationShownWithoutDecimalsMayHaveBeenRounded() {
    Finding finding =
        Validated.by(
                RuleId.INDEX_COMPUTED,
                realizations(row("2a-CP").target("90%").realization("89%").index("98,67")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.causes()).containsExactly(Slip.ROUNDED_PARTS);
  }

  @Test
  void anIndexAboveTheCapIsLeftToItsOwnRule() {
    Object table = realizations(row("5a-CP").target("90").realization("118,48").index("131,64"));
    assertThat(Validated.by(RuleId.INDEX_COMPUTED, table).findings()).isEmpty();
    Finding finding = Validated.by(RuleId.INDEX_CAPPED, table).finding();
    assertThat(finding.expected()).isEqualTo("120.00");
    assertThat(finding.causes()).contains(Slip.CAP_MISSING);
    assertThat(Validated.indonesian(finding)).contains("5a-CP", "131,64", "120");
  }

  @Test
  void anIndexBelowTheFloorIsOutOfBounds() {
    Finding finding =
        Validated.by(
                RuleId.INDEX_CAPPED,
                realizations(
                    row("5a-CP")
                        .polarity(Polarity.MINIMIZE)
                        .target("10")
                        .realization("21")
                        .index("-10")))
            .finding();
    assertThat(finding.expected()).isEqualTo("0");
    assertThat(finding.message().key()).isEqualTo("index-capped/message-floor");
  }

  private record IndicatorRowIndex(Polarity polarity, String target, String realization) {
    Validated validated(String index) {
      return Validated.by(
          RuleId.INDEX_COMPUTED,
          realizations(
              row("1a-CP")
                  .polarity(polarity)
                  .target(target)
                  .realization(realization)
                  .index(index)));
    }
  }
}
