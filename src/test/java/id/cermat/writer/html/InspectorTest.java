package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InspectorTest {
  private static final Messages MESSAGES = new Messages(Language.ENGLISH);

  private final Inspector inspector = new Inspector(RuleBook.builtIn(), MESSAGES);
  private final Places places = new Places(MESSAGES, Pages.unitReport("KPP"));

  @Test
  void aSumShowsEachPartWithItsWeight() {
    Inspection inspection = inspect(sum("10", "25"), "30", "-5");
    assertThat(inspection.weighted()).isTrue();
    assertThat(lines(inspection)).containsExactly("1 S!A1 10 9.5 10.5", "1 S!A2 25 24.5 25.5");
    assertThat(inspection.computed()).isEqualTo(new Inspection.Range("35", "34", "36"));
    assertThat(inspection.reported()).isEqualTo(new Inspection.Range("30", "29.5", "30.5"));
    assertThat(inspection.gap()).isEqualTo("3.5");
  }

  @Test
  void aWeightedMeanShowsTheWeightsThatStandInTheSheet() {
    Expression mean =
        Expression.sum(
                List.of(
                    Expression.exactly(figure("60", 0)).times(Expression.of(figure("90.00", 1))),
                    Expression.exactly(figure("40", 2)).times(Expression.of(figure("110.00", 3)))))
            .dividedBy(Expression.of(100));
    Inspection inspection = inspect(mean, "99.00", "1.00");
    assertThat(inspection.weighted()).isTrue();
    assertThat(lines(inspection))
        .containsExactly(
            "60 ÷ 100 S!A2 90.00 89.995 90.005", "40 ÷ 100 S!A4 110.00 109.995 110.005");
    assertThat(inspection.computed().value()).isEqualTo("98");
  }

  @Test
  void aFormulaShowsItsStepsAndTheCapThatTookEffect() {
    Expression index =
        Expression.of(figure("130", 0))
            .dividedBy(Expression.exactly(figure("100", 1)))
            .times(Expression.of(100))
            .clamp(BigDecimal.ZERO, BigDecimal.valueOf(120));
    Inspection inspection = inspect(index, "130", "10");
    assertThat(inspection.weighted()).isFalse();
    assertThat(lines(inspection))
        .containsExactly(
            " S!A1 130 129.5 130.5",
            "÷ S!A2 100 100 100",
            "× constant 100 100 100",
            "≤ cap 120 120 120");
    assertThat(inspection.computed().value()).isEqualTo("120");
  }

  @Test
  void aTotalWithinRoundingIsNotSaidToBeApart() {
    assertThat(inspect(sum("10", "25"), "36", "1").gap()).isEmpty();
  }

  @Test
  void aLongSumIsCutAndSaysByHowMuch() {
    String[] parts = new String[100];
    java.util.Arrays.fill(parts, "1");
    Inspection inspection = inspect(sum(parts), "99", "-1");
    assertThat(inspection.rows().size() + inspection.omitted()).isEqualTo(100);
    assertThat(inspection.omitted()).isPositive();
  }

  @Test
  void withoutANumberNothingIsReported() {
    assertThat(inspect(sum("10", "25"), "nihil", null).reported()).isNull();
  }

  @Test
  void aDivisionByZeroShowsNothing() {
    Expression quotient =
        Expression.of(figure("1", 0)).dividedBy(Expression.exactly(figure("0", 1)));
    assertThat(inspector.of(finding(quotient, "1", "1"), places)).isEmpty();
  }

  private Inspection inspect(Expression computation, String actual, @Nullable String difference) {
    return inspector.of(finding(computation, actual, difference), places).orElseThrow();
  }

  private static List<String> lines(Inspection inspection) {
    return inspection.rows().stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.weight(),
                    row.item(),
                    row.range().value(),
                    row.range().min(),
                    row.range().max()))
        .toList();
  }

  private static Expression sum(String... parts) {
    List<Expression> addends = new ArrayList<>();
    for (String part : parts) {
      addends.add(Expression.of(figure(part, addends.size())));
    }
    return Expression.sum(addends);
  }

  private static Figure figure(String value, int row) {
    BigDecimal number = new BigDecimal(value);
    return new Figure(number, number.scale(), FigureUnit.NONE, value, Pages.cell("S", row, 0));
  }

  private static Finding finding(
      Expression computation, String actual, @Nullable String difference) {
    return new Finding(
        RuleId.BUDGET_TOTAL,
        Severity.ERROR,
        "f",
        null,
        Quantity.REALIZATION,
        Pages.cell("S", 9, 0),
        List.of(),
        actual,
        null,
        difference,
        List.of(),
        false,
        computation,
        Message.of("html/close"));
  }
}
