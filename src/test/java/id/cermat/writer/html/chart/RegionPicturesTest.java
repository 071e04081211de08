package id.cermat.writer.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The charts of four units, one of which is far below the others. */
class RegionPicturesTest {
  private static final CellLocation FAR = cell("KPP Jauh");

  private static List<Picture> pictures;

  @BeforeAll
  static void draw() {
    System.setProperty("java.awt.headless", "true");
    pictures =
        new RegionPictures(RuleBook.builtIn(), new Messages(Language.ENGLISH))
            .of(
                List.of(
                    unit("KPP Satu", "104.00"),
                    unit("KPP Dua", "101.50", finding(RuleId.BUDGET_TOTAL, cell("KPP Dua"))),
                    unit(
                        "KPP Tiga",
                        "99.00",
                        finding(RuleId.BUDGET_TOTAL, cell("KPP Tiga")),
                        finding(RuleId.BUDGET_TOTAL, cell("KPP Tiga"))),
                    unit("KPP Jauh", "41.00", finding(RuleId.REGIONAL_OUTLIER, FAR))));
  }

  @Test
  void countTheFindingsOfEachUnitByRule() {
    Picture map = pictures.get(0);
    assertThat(map.title()).isEqualTo("Findings by unit and rule");
    assertThat(map.rows())
        .containsExactly(
            List.of("KPP Tiga", "2", "2", "budget-total 2"),
            List.of("KPP Dua", "1", "1", "budget-total 1"),
            List.of("KPP Jauh", "1", "1", "regional-outlier 1"));
    assertThat(map.svg().get(0))
        .contains(">KPP Tiga</text>", ">budget-total</text>", ">2</text>", "f-heat-2")
        .doesNotContain("KPP Satu");
  }

  @Test
  void showEveryUnitAsADotAndNameTheOneThatIsFar() {
    Picture dots = pictures.get(1);
    assertThat(dots.rows())
        .containsExactly(List.of("1a-CP", "4", "41.00", "100.25", "104.00", "KPP Jauh 41.00"));
    assertThat(dots.svg().get(0))
        .contains(">KPP Jauh</text>", "f-outlier")
        .doesNotContain("KPP Satu", "KPP Dua");
    assertThat(dots.svg().get(0).split("<circle", -1)).hasSize(1 + 4 + 2);
  }

  private static CellLocation cell(String unit) {
    return new CellLocation(unit + ".xlsx", "Realisasi", 4, 4);
  }

  private static UnitResult unit(String name, String index, Finding... findings) {
    CellLocation place = cell(name);
    Indicator row =
        new Indicator(
            place,
            new Label("1a-CP", place),
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            new Figure(new BigDecimal(index), 2, FigureUnit.INDEX, index, place),
            null,
            null,
            null,
            null,
            null,
            List.of());
    UnitReport report =
        new UnitReport(
            name,
            2024,
            List.of(),
            List.of(
                new IndicatorTable(
                    IndicatorTable.Kind.REALIZATION, null, place, 2024, List.of(row), null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Reading(List.of(), List.of(), List.of(), 1));
    return new UnitResult(report, List.of(findings), 1, List.of(), List.of(), List.of());
  }

  private static Finding finding(RuleId rule, CellLocation place) {
    return new Finding(
        rule,
        Severity.ERROR,
        "f",
        "1a-CP",
        Quantity.INDEX,
        place,
        List.of(),
        null,
        null,
        null,
        List.of(),
        false,
        null,
        Message.of("html/close"));
  }
}
