package id.cermat.check.table.score;

import static id.cermat.check.TinyTables.objective;
import static id.cermat.check.TinyTables.perspective;
import static id.cermat.check.TinyTables.row;
import static id.cermat.check.TinyTables.scores;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleBookFile;
import id.cermat.catalogue.RuleId;
import id.cermat.check.table.Validated;
import id.cermat.finding.Finding;
import id.cermat.model.ScoreTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreRulesTest {
  private static ScoreTable sheet(
      String weighted, String objective, String perspective, String weight, String total) {
    return scores(
        total,
        perspective(
            5,
            "Stakeholder",
            weight,
            perspective,
            objective(
                6,
                "1",
                objective,
                row("1a-CP").weight("21").weighted(weighted).index("100,22"),
                row("1b-CP").weight("14").weighted("40").index("120"))),
        perspective(
            10,
            "Customer",
            "40%",
            "110,00",
            objective(11, "2", "110,00", row("2a-CP").weight("21").weighted("100").index("110"))));
  }

  private static final ScoreTable RIGHT = sheet("60", "108,13", "108,13", "60%", "108,88");

  @Test
  void aScoreSheetThatAgreesWithItselfIsSilent() {
    Validated scores = Validated.by(RuleId.ORGANISATION_SCORE, RIGHT);
    assertThat(scores.findings()).isEmpty();
    assertThat(scores.coverage().passed()).isEqualTo(5);
    Validated weights = Validated.by(RuleId.INDICATOR_WEIGHTS, RIGHT);
    assertThat(weights.findings()).isEmpty();
    assertThat(weights.coverage().passed()).isEqualTo(3);
  }

  @Test
  void aWrongScoreIsReportedAsThat() {
    Finding finding =
        Validated.by(RuleId.ORGANISATION_SCORE, sheet("60", "108,13", "108,13", "60%", "108,78"))
            .finding();
    assertThat(finding.subject()).isEqualTo("nko");
    assertThat(finding.location().label()).isEqualTo("NKO!I99");
    assertThat(finding.expected()).isEqualTo("108.88");
    assertThat(Validated.indonesian(finding)).contains("108,78", "108,88");
  }

  @Test
  void aWrongObjectiveIsNotReportedAgainAboveIt() {
    Finding finding =
        Validated.by(RuleId.ORGANISATION_SCORE, sheet("60", "106,13", "108,13", "60%", "108,88"))
            .finding();
    assertThat(finding.location().label()).isEqualTo("NKO!I6");
    assertThat(finding.message().key()).isEqualTo("organisation-score/message-objective");
  }

  @Test
  void aWrongPerspectiveIsNotReportedAgainInTheScore() {
    Finding finding =
        Validated.by(RuleId.ORGANISATION_SCORE, sheet("60", "108,13", "118,13", "60%", "108,88"))
            .finding();
    assertThat(finding.location().label()).isEqualTo("NKO!I5");
  }

  @Test
  void anIndicatorWithoutAValueIsLeftOutAndTheRestRenormalised() {
    assertThat(
            Validated.by(
                    RuleId.ORGANISATION_SCORE,
                    scores(
                        "109,00",
                        perspective(
                            5,
                            "Learning and Growth",
                            "100%",
                            "109,00",
                            objective(
                                6,
                                "10",
                                "109,00",
                                row("10a-CP").weight("11").weighted("55").index("100"),
                                row("10b-CP").weight("14").index("-"),
                                row("10c-CP").weight("9").weighted("45").index("120")))))
                .findings())
        .isEmpty();
  }

  @Test
  void weightsInsideAnObjectiveMakeAWhole() {
    Finding finding =
        Validated.by(RuleId.INDICATOR_WEIGHTS, sheet("65", "108,13", "108,13", "60%", "108,88"))
            .finding();
    assertThat(finding.message().key()).isEqualTo("indicator-weights/message-objective");
    assertThat(finding.actual()).isEqualTo("105");
  }

  @Test
  void perspectiveWeightsMakeAWholeAndTheScoreIsLeftOpenIfNot() {
    ScoreTable table = sheet("60", "108,13", "108,13", "65%", "108,88");
    Finding finding = Validated.by(RuleId.INDICATOR_WEIGHTS, table).finding();
    assertThat(finding.location().label()).isEqualTo("NKO!G5");
    assertThat(finding.actual()).isEqualTo("105");
    Validated scores = Validated.by(RuleId.ORGANISATION_SCORE, table);
    assertThat(scores.findings()).isEmpty();
  }

  /** Two objectives of 100 and 110 whose indicators weigh 30 and 10. */
  private static ScoreTable unequal(String perspective) {
    return scores(
        perspective,
        perspective(
            5,
            "Proses Internal",
            "100%",
            perspective,
            objective(6, "1", "100,00", row("1a-CP").weight("30").index("100")),
            objective(8, "2", "110,00", row("2a-CP").weight("10").index("110")),
            objective(10, "3", "-", row("3a-CP").weight("10").index("-"))));
  }

  @Test
  void theRuleBookSaysHowObjectivesMakeAPerspective(@TempDir Path folder) throws Exception {
    RuleBook weighted = rules(folder, "score.perspective=weighted");
    assertThat(Validated.by(RuleId.ORGANISATION_SCORE, unequal("105,00")).findings()).isEmpty();
    assertThat(Validated.by(RuleId.ORGANISATION_SCORE, weighted, unequal("102,50")).findings())
        .isEmpty();
    assertThat(
            Validated.by(RuleId.ORGANISATION_SCORE, weighted, unequal("105,00"))
                .finding()
                .expected())
        .isEqualTo("102.50");
  }

  @Test
  void theRuleBookSaysWhetherWhatHasNoValueCountsAsZero(@TempDir Path folder) throws Exception {
    RuleBook zero = rules(folder, "score.unmeasured=zero");
    assertThat(Validated.by(RuleId.ORGANISATION_SCORE, zero, unequal("70,00")).findings())
        .isEmpty();
    assertThat(
            Validated.by(RuleId.ORGANISATION_SCORE, zero, unequal("105,00")).finding().expected())
        .isEqualTo("70.00");
  }

  @Test
  void thePerspectivesExpectedWeightsGoByAnyOfTheirNames(@TempDir Path folder) throws Exception {
    RuleBook rules =
        rules(
            folder,
            "perspective.stakeholder.weight=30",
            "perspective.customer.weight=20",
            "perspective.internal-process.weight=25",
            "perspective.learning-and-growth.weight=25");
    Finding finding = Validated.by(RuleId.INDICATOR_WEIGHTS, rules, unequal("105,00")).finding();
    assertThat(finding.message().key()).isEqualTo("indicator-weights/message-perspective");
    assertThat(finding.expected()).isEqualTo("25");
  }

  private static RuleBook rules(Path folder, String... lines) throws Exception {
    return RuleBookFile.load(Files.write(folder.resolve("rules.properties"), List.of(lines)));
  }
}
