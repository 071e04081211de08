package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.sample.Layout;
import id.cermat.sample.RenderedUnit;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.WorkbookRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The detection benchmark, run by {@code mvn -Pbenchmark test}: generated units in every layout,
 * clean and with one slip each. A slip is detected if a rule that must report it stands at its cell
 * or names it. A false alarm is a finding of warning or above that has nothing to do with the slip,
 * and any finding at all in a clean workbook. {@code -Dcermat.benchmark.units=N} sets how many
 * units each layout gets, {@code -Dcermat.benchmark.first=N} the seed of the first.
 */
@Tag("benchmark")
class DetectionBenchmarkTest {
  private static final double LEAST_RECALL = 0.97;
  private static final double MOST_FALSE_ALARMS = 0.05;
  private static final String CLEAN = "(clean)";

  private final CheckPipeline pipeline = new CheckPipeline();
  private final Tally byKind = new Tally();
  private final Tally byLayout = new Tally();
  private final List<String> failures = new ArrayList<>();

  @Test
  void slipsAreFoundAndNothingElseIsReported(@TempDir Path folder) throws IOException {
    int units = Integer.getInteger("cermat.benchmark.units", 4);
    int first = Integer.getInteger("cermat.benchmark.first", 1);
    for (Layout layout : Layout.all()) {
      for (int seed = first; seed < first + units; seed++) {
        SampleUnit unit = SampleUnits.random(seed, layout);
        checkClean(unit, layout, folder);
        for (SlipKind kind : SlipKind.values()) {
          Random random = new Random(1000L * seed + 31L * kind.ordinal() + layout.id().hashCode());
          Optional<PlantedSlip> slip = SlipPlanter.plant(kind, unit, layout, random);
          if (slip.isPresent()) {
            checkSlip(slip.get(), layout, folder, "seed " + seed);
          }
        }
      }
    }
    report();

    assertThat(byKind.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(byKind.falseAlarmsPerWorkbook()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
  }

  private void checkClean(SampleUnit unit, Layout layout, Path folder) throws IOException {
    RenderedUnit files = WorkbookRenderer.render(unit, layout, folder, "unit");
    List<Finding> findings = pipeline.run(files).findings();
    findings.forEach(
        finding -> failures.add(describe("FALSE", layout, CLEAN, unit.name(), finding)));
    byKind.book(false, false, findings.size(), CLEAN);
    byLayout.book(false, false, findings.size(), layout.id());
    delete(files);
  }

  private void checkSlip(PlantedSlip slip, Layout layout, Path folder, String unit)
      throws IOException {
    RenderedUnit files = WorkbookRenderer.render(slip.unit(), layout, folder, "unit");
    UnitResult result = pipeline.run(files);
    Set<String> marked =
        layout.formulas() ? Consequences.of(slip.unit(), slip.roles()) : slip.roles();
    boolean detected = false;
    int falseAlarms = 0;
    for (Finding finding : result.findings()) {
      if (FindingPlaces.touches(finding, files, slip.roles())
          && slip.kind().expects(finding.rule())) {
        detected = true;
      } else if (finding.severity() != Severity.INFO
          && !FindingPlaces.touches(finding, files, marked)) {
        falseAlarms++;
        failures.add(describe("FALSE", layout, slip.kind() + " " + slip.roles(), unit, finding));
      }
    }
    if (!detected) {
      failures.add("MISSED " + layout + ", " + unit + ": " + slip.kind() + " " + slip.roles());
    }
    byKind.book(true, detected, falseAlarms, slip.kind().toString());
    byLayout.book(true, detected, falseAlarms, layout.id());
    delete(files);
  }

  private static String describe(
      String what, Layout layout, String slip, String unit, Finding finding) {
    return what
        + " "
        + layout
        + ", "
        + unit
        + ", "
        + slip
        + ": "
        + finding.rule().id()
        + " at "
        + finding.location().label()
        + ", "
        + finding.actual()
        + " for "
        + finding.expected();
  }

  private static void delete(RenderedUnit files) throws IOException {
    for (Path file : files.files()) {
      Files.delete(file);
    }
  }

  /** The tables go to standard output: they are what the benchmark is run for. */
  @SuppressWarnings("SystemOut")
  private void report() {
    failures.forEach(System.out::println);
    System.out.println();
    System.out.println(byKind);
    System.out.println(byLayout);
  }
}
