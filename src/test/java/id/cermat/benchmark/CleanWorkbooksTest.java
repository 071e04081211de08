package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.sample.Layout;
import id.cermat.sample.Quirk;
import id.cermat.sample.RenderedUnit;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.WorkbookRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class CleanWorkbooksTest {
  private static final int TABLES = 9;
  private final CheckPipeline pipeline = new CheckPipeline();

  static Stream<Layout> layouts() {
    return Layout.all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aCleanUnitIsReadWholeAndGivesNoFinding(Layout layout, @TempDir Path folder)
      throws IOException {
    for (long seed : new long[] {1, 2, 12}) {
      RenderedUnit unit =
          WorkbookRenderer.render(SampleUnits.random(seed, layout), layout, folder, "unit" + seed);

      UnitResult result = pipeline.run(unit);

      assertThat(describe(result.findings())).isEmpty();
      assertThat(result.report().reading().tables()).hasSize(tables(layout));
      assertThat(result.report().reading().passedOver()).isEmpty();
      assertThat(result.report().year()).isEqualTo(2024);
    }
  }

  private static int tables(Layout layout) {
    return TABLES
        + (layout.has(Quirk.REPEATED_TABLES) ? 3 : 0)
        + (layout.has(Quirk.BUDGET_BESIDE_INDICATORS) ? 1 : 0);
  }

  private static List<String> describe(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.rule().id()
                    + " at "
                    + finding.location().label()
                    + ": "
                    + finding.actual()
                    + " for "
                    + finding.expected())
        .toList();
  }
}
