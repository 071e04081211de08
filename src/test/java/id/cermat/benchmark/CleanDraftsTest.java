package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import id.cermat.sample.Layout;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.WorkbookRenderer;
import id.cermat.sample.draft.DraftFormat;
import id.cermat.sample.draft.DraftGenerator;
import id.cermat.sample.draft.RenderedDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleanDraftsTest {
  private final DraftPipeline pipeline = new DraftPipeline();

  @ParameterizedTest
  @EnumSource(DraftFormat.class)
  void aCleanDraftGivesNoFindingBesideItsWorkbookAndAlone(DraftFormat format, @TempDir Path folder)
      throws IOException {
    for (long seed : new long[] {1, 2, 5}) {
      SampleUnit unit = SampleUnits.random(seed, Layout.PLAIN);
      UnitReport books =
          pipeline.books(WorkbookRenderer.render(unit, Layout.PLAIN, folder, "unit" + seed));
      RenderedDraft file =
          format.render(DraftGenerator.write(unit, seed), folder, "lakin" + seed, seed);
      Draft draft = pipeline.draft(file.file());

      assertThat(serious(pipeline.check(books, draft).findings())).isEmpty();
      assertThat(serious(pipeline.check(pipeline.noBooks(), draft).findings())).isEmpty();
      assertThat(draft.year()).isEqualTo(2024);
      assertThat((double) draft.bound() / file.figures().size()).isGreaterThan(0.97);
    }
  }

  private static List<String> serious(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
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
