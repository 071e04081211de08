package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import id.cermat.sample.Layout;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.WorkbookRenderer;
import id.cermat.sample.draft.DraftFormat;
import id.cermat.sample.draft.DraftGenerator;
import id.cermat.sample.draft.RenderedDraft;
import id.cermat.sample.draft.SampleDraft;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The detection benchmark of drafts, run by {@code mvn -Pbenchmark test}: reports of generated
 * units as text, Word document and PDF, clean and with one slip each, with their workbook and
 * alone. A slip is found if a rule that must report it stands at its place or, without the
 * workbook, names its place, and expects the right figure. A false alarm is any other finding of
 * warning or above. {@code -Dcermat.benchmark.units=N} sets how many units, {@code
 * -Dcermat.benchmark.first=N} the seed of the first.
 */
@Tag("benchmark")
class DraftBenchmarkTest {
  private static final double LEAST_RECALL = 0.95;
  private static final double MOST_FALSE_ALARMS = 0.1;
  private static final double LEAST_NAMED = 0.9;
  private static final String WITH = "with workbook";
  private static final String ALONE = "alone";

  private final DraftPipeline pipeline = new DraftPipeline();
  private final DraftTally tally = new DraftTally();
  private final List<String> failures = new ArrayList<>();

  @Test
  @SuppressWarnings("SystemOut")
  void slipsAreFoundAndNothingElseIsReported(@TempDir Path folder) throws IOException {
    int units = Integer.getInteger("cermat.benchmark.units", 6);
    int first = Integer.getInteger("cermat.benchmark.first", 1);
    for (int seed = first; seed < first + units; seed++) {
      unit(seed, folder);
    }
    failures.forEach(System.out::println);
    System.out.println(tally);

    for (String side : List.of(WITH, ALONE)) {
      assertThat(tally.recall(side)).isGreaterThanOrEqualTo(LEAST_RECALL);
      assertThat(tally.falseAlarms(side)).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
      assertThat(tally.named(side)).isGreaterThanOrEqualTo(LEAST_NAMED);
    }
  }

  private void unit(int seed, Path folder) throws IOException {
    SampleUnit unit = SampleUnits.random(seed, Layout.PLAIN);
    UnitReport books =
        pipeline.books(WorkbookRenderer.render(unit, Layout.PLAIN, folder, "unit-" + seed));
    SampleDraft draft = DraftGenerator.write(unit, seed);
    for (DraftFormat format : DraftFormat.values()) {
      clean(seed, format, draft, books, folder);
      for (DraftSlipKind kind : DraftSlipKind.values()) {
        Random random = new Random(1000L * seed + 31L * kind.ordinal() + format.ordinal());
        Optional<SlippedDraft> slip = DraftSlipPlanter.plant(kind, unit, draft, random);
        if (slip.isPresent()) {
          slip(seed, format, slip.get(), books, folder);
        }
      }
    }
  }

  private void clean(
      int seed, DraftFormat format, SampleDraft sample, UnitReport books, Path folder)
      throws IOException {
    RenderedDraft rendered = format.render(sample, folder, "lakin-" + seed, seed);
    Draft draft = pipeline.draft(rendered.file());
    for (String side : List.of(WITH, ALONE)) {
      UnitResult result = pipeline.check(side.equals(WITH) ? books : pipeline.noBooks(), draft);
      List<Finding> alarms = serious(result);
      alarms.forEach(
          alarm -> failures.add(describe("FALSE " + side + " clean", format, seed, alarm)));
      tally.clean(alarms.size(), side, side + ", " + format, side + ", (clean)");
    }
    Files.delete(rendered.file());
  }

  private static List<Finding> serious(UnitResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private void slip(int seed, DraftFormat format, SlippedDraft slip, UnitReport books, Path folder)
      throws IOException {
    RenderedDraft rendered = format.render(slip.draft(), folder, "lakin-" + seed, seed);
    Draft draft = pipeline.draft(rendered.file());
    Set<Location> places = places(slip, rendered, draft);
    for (String side : slip.alone() ? List.of(WITH, ALONE) : List.of(WITH)) {
      UnitResult result = pipeline.check(side.equals(WITH) ? books : pipeline.noBooks(), draft);
      judge(side, seed, format, slip, result, places);
    }
    Files.delete(rendered.file());
  }

  /** Where the slip stands: its figures, or all of the paragraph around them. */
  private static Set<Location> places(SlippedDraft slip, RenderedDraft rendered, Draft draft) {
    Alignment alignment = Alignment.of(rendered.figures(), draft.citations());
    Set<Location> places = new HashSet<>();
    for (int index : slip.figures()) {
      Citation citation = alignment.citations().get(index);
      if (citation != null) {
        places.add(citation.location());
      }
    }
    return places;
  }

  private void judge(
      String side,
      int seed,
      DraftFormat format,
      SlippedDraft slip,
      UnitResult result,
      Set<Location> places) {
    boolean found = false;
    boolean named = false;
    List<Finding> alarms = new ArrayList<>();
    for (Finding finding : result.findings()) {
      boolean touches = touches(finding, places) || about(finding, slip);
      boolean right =
          touches
              && slip.kind().expects(finding.rule())
              && (side.equals(ALONE) || expects(finding, slip));
      if (right) {
        found = true;
        named |= finding.causes().stream().limit(1).anyMatch(slip.causes()::contains);
      } else if (finding.severity() != Severity.INFO && !touches) {
        alarms.add(finding);
      }
    }
    String what = slip.kind() + " (" + slip.what() + ")";
    boolean nameable = !slip.causes().isEmpty() && side.equals(WITH);
    if (!found) {
      failures.add(
          "MISSED " + side + ", " + format + ", seed " + seed + ": " + what + causes(result));
    } else if (nameable && !named) {
      failures.add(
          "UNNAMED " + side + ", " + format + ", seed " + seed + ": " + what + causes(result));
    }
    alarms.forEach(a -> failures.add(describe("FALSE " + side + " " + what, format, seed, a)));
    tally.slip(
        found,
        nameable,
        named,
        alarms.size(),
        side,
        side + ", " + format,
        side + ", " + slip.kind());
  }

  private static String causes(UnitResult result) {
    return " "
        + result.findings().stream()
            .map(f -> f.rule().id() + " " + f.actual() + "/" + f.expected() + f.causes())
            .toList();
  }

  private static boolean touches(Finding finding, Set<Location> places) {
    Expression computation = finding.computation();
    Stream<Location> operands =
        computation == null ? Stream.of() : computation.operands().map(Figure::location);
    return Stream.concat(
            Stream.concat(Stream.of(finding.location()), finding.related().stream()), operands)
        .anyMatch(places::contains);
  }

  /** A slip without figures shows in findings on its indicator. */
  private static boolean about(Finding finding, SlippedDraft slip) {
    return slip.code() != null && slip.kind().expects(finding.rule());
  }

  private static boolean expects(Finding finding, SlippedDraft slip) {
    if (slip.expected() == null || finding.expected() == null) {
      return true;
    }
    try {
      BigDecimal expected = new BigDecimal(finding.expected());
      return expected.subtract(new BigDecimal(slip.expected())).signum() == 0
          || !slip.figures().isEmpty() && !same(finding, slip);
    } catch (NumberFormatException text) {
      return true;
    }
  }

  /** Whether the finding is about the slipped figure itself, not about what follows from it. */
  private static boolean same(Finding finding, SlippedDraft slip) {
    return slip.figures().stream()
        .map(index -> slip.draft().figures().get(index).shown())
        .anyMatch(
            shown ->
                finding.actual() != null
                    && finding.actual().matches("-?\\d+(?:\\.\\d+)?")
                    && new BigDecimal(finding.actual()).compareTo(shown) == 0);
  }

  private static String describe(String what, DraftFormat format, int seed, Finding finding) {
    return what
        + ", "
        + format
        + ", seed "
        + seed
        + ": "
        + finding.rule().id()
        + " at "
        + finding.location().label()
        + " "
        + finding.subject()
        + " "
        + finding.quantity()
        + " "
        + finding.actual()
        + " for "
        + finding.expected()
        + " "
        + finding.message();
  }
}
