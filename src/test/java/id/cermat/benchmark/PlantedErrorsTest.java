package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.finding.Finding;
import id.cermat.sample.Layout;
import id.cermat.sample.RenderedUnit;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.SampleValue;
import id.cermat.sample.WorkbookRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedErrorsTest {
  private static final long SEED = 12;

  private final CheckPipeline pipeline = new CheckPipeline();

  static Stream<Arguments> errors() {
    return Stream.of(
            "budget/51/realization",
            "trajectory/2a-CP/q2",
            "nko/2a-CP/weighted",
            "nko/10b-N/index",
            "components/1b-CP.1/weight")
        .flatMap(
            role ->
                Stream.of(Layout.PLAIN, Layout.XLS, Layout.CSV_SEMICOLON)
                    .map(layout -> Arguments.of(role, layout)));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorInACellIsReportedThereAndNotAgainInItsTotal(
      String role, Layout layout, @TempDir Path folder) throws IOException {
    SampleUnit unit =
        SampleUnits.random(SEED, layout).with(role, new SampleValue.ErrorCode("#REF!"));
    RenderedUnit files = WorkbookRenderer.render(unit, layout, folder, "unit");

    List<Finding> findings = pipeline.run(files).findings();

    assertThat(findings).extracting(Finding::rule).containsExactly(RuleId.ERROR_VALUE);
    assertThat(FindingPlaces.touches(findings.get(0), files, List.of(role))).isTrue();
  }
}
