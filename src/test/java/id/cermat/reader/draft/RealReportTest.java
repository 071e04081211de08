package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.cermat.model.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads a published report, where a copy of it lies beside the project. */
class RealReportTest {
  private static final Path REPORT =
      Path.of("..", "shared", "lakin-kpp-pratama-bekasi-utara-2024.txt");

  @Test
  void figuresAreFoundAndBoundAndNothingElseIs() throws IOException {
    assumeTrue(Files.exists(REPORT));

    Draft draft = Drafts.read(REPORT);

    assertThat(draft.citations()).hasSizeBetween(185, 195);
    assertThat(draft.notFigures()).hasSizeBetween(415, 450);
    assertThat(draft.bound()).isGreaterThanOrEqualTo(draft.citations().size() * 9L / 10);
    assertThat(draft.report().indicatorTables().get(0).indicators()).hasSize(20);
    assertThat(draft.report().historyTables().get(0).rows()).hasSize(20);
    assertThat(draft.report().budgetTables().get(0).lines()).hasSize(4);
    assertThat(draft.report().componentTables()).hasSize(6);
  }
}
