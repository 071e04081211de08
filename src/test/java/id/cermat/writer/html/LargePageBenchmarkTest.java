package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Input;
import id.cermat.model.Label;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the page of all offices of a year: how large, how soon open, how soon filtered. */
@Tag("benchmark")
class LargePageBenchmarkTest {
  private static final int UNITS = 352;
  private static final int FINDINGS_OF_A_UNIT = 57;
  private static final int INDICATORS = 20;
  private static final String OPENED =
      "return performance.getEntriesByType('navigation')[0].loadEventEnd";
  private static final String FILTERED =
      "const [selector, value, event] = arguments;"
          + "const field = document.querySelector(selector);"
          + "const from = performance.now();"
          + "field.value = value;"
          + "field.dispatchEvent(new Event(event));"
          + "document.body.getBoundingClientRect();"
          + "return performance.now() - from;";

  private final Random random = new Random(352);

  @Test
  void ofAllUnits(@TempDir Path folder) throws Exception {
    UnitResult[] units = new UnitResult[UNITS];
    for (int u = 0; u < UNITS; u++) {
      units[u] = unit(u);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    String html = Pages.html(Pages.report(Language.INDONESIAN, units));
    System.out.printf(
        "%d units, %d findings: written in %d ms of CPU time, %.1f MB%n",
        UNITS,
        UNITS * FINDINGS_OF_A_UNIT,
        (threads.getCurrentThreadCpuTime() - begin) / 1_000_000,
        html.length() / 1e6);
    String kept = System.getProperty("cermat.benchmark.page");
    Path page =
        Files.writeString(kept == null ? folder.resolve("large.html") : Path.of(kept), html);
    try (Browser browser = Browser.start(folder)) {
      for (int i = 0; i < 3; i++) {
        browser.open(page);
        System.out.printf("opened in %.0f ms%n", number(browser.run(OPENED)));
      }
      assertThat(browser.all(".finding")).hasSize(50);
      System.out.printf(
          "searched in %.0f ms, again in %.0f ms%n",
          number(browser.run(FILTERED, "#search", "kpp 123", "input")),
          number(browser.run(FILTERED, "#search", "kpp 1234", "input")));
      browser.run(FILTERED, "#search", "", "input");
      System.out.printf(
          "filtered by unit in %.0f ms, by rule in %.0f ms, sorted by subject in %.0f ms%n",
          number(browser.run(FILTERED, "#unit", "200", "change")),
          number(browser.run(FILTERED, "#rule", "1", "change")),
          number(browser.run(FILTERED, "#sort", "subject", "change")));
    }
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private UnitResult unit(int number) {
    String name = String.format("KPP Pratama Contoh %03d", number);
    List<Finding> findings = new ArrayList<>();
    for (int f = 0; f < FINDINGS_OF_A_UNIT; f++) {
      RuleId rule =
          RuleId.values()[(int) (RuleId.values().length * Math.pow(random.nextDouble(), 2))];
      Severity severity = Severity.values()[Math.min(2, f / 10)];
      findings.add(
          Pages.wrongTotal(
              "f" + number + "x" + f, "Lembar " + f % 7, severity, rule, "IKU " + f % 20));
    }
    UnitReport report = report(name);
    for (Indicator row : report.indicatorTables().get(0).indicators()) {
      if (row.index().value().intValue() < 75) {
        findings.set(
            FINDINGS_OF_A_UNIT - 1,
            Pages.finding("far" + number, row.index().location(), RuleId.REGIONAL_OUTLIER));
      }
    }
    return Pages.unit(report, findings, List.of());
  }

  private UnitReport report(String unit) {
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < INDICATORS; i++) {
      double index = 104 + 7 * random.nextGaussian() - (random.nextInt(60) == 0 ? 45 : 0);
      BigDecimal value = BigDecimal.valueOf(Math.round(Math.min(120, index) * 100), 2);
      CellLocation row = new CellLocation(unit + ".xlsx", "Realisasi", 5 + i, 0);
      rows.add(
          new Indicator(
              row,
              new Label(i / 2 + 1 + (i % 2 == 0 ? "a-CP" : "b-N"), row),
              null,
              null,
              null,
              null,
              false,
              null,
              null,
              null,
              new Figure(value, 2, FigureUnit.INDEX, value.toString(), row),
              null,
              null,
              null,
              null,
              null,
              List.of()));
    }
    IndicatorTable table =
        new IndicatorTable(
            IndicatorTable.Kind.REALIZATION, null, rows.get(0).row(), 2024, rows, null);
    return new UnitReport(
        unit,
        2024,
        List.of(new Input(unit + ".xlsx", Input.Kind.WORKBOOK, "0".repeat(64))),
        List.of(table),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Reading(List.of(), List.of(), List.of(), 400));
  }
}
