package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft;
import id.cermat.model.DraftTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report of an agency outside of the tax administration: no codes, indices without a cap, budgets
 * by programme, a history of realizations.
 */
class OtherAgencyTest {
  @TempDir Path folder;
  private final DraftPipeline pipeline = new DraftPipeline();
  private String text = "";

  @BeforeEach
  void readText() throws IOException {
    try (InputStream sample = getClass().getResourceAsStream("lkjip.txt")) {
      text = new String(Objects.requireNonNull(sample).readAllBytes());
    }
  }

  private Draft draft(String content) throws IOException {
    return pipeline.draft(Files.writeString(folder.resolve("lkjip.txt"), content));
  }

  private List<Finding> serious(Draft draft) throws IOException {
    return pipeline.check(pipeline.noBooks(), draft).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  @Test
  void itsFiguresAreBoundAndNoneOfThemIsFoundWrong() throws IOException {
    Draft draft = draft(text);

    assertThat(serious(draft)).isEmpty();
    assertThat((double) draft.bound() / draft.citations().size()).isGreaterThan(0.9);
    assertThat(draft.tables())
        .extracting(DraftTable::kind)
        .containsExactly(
            DraftTable.Kind.REALIZATION, DraftTable.Kind.HISTORY, DraftTable.Kind.BUDGET);
    assertThat(draft.report().historyTables().get(0).quantity()).isEqualTo(Quantity.REALIZATION);
  }

  @Test
  void aWrongFigureInItIsFound() throws IOException {
    Draft draft = draft(text.replace("sebesar 89,76 dari target", "sebesar 98,76 dari target"));

    assertThat(serious(draft)).extracting(Finding::actual).contains("98.76");
  }

  @Test
  void anIndexAboveAHundredAndTwentyIsNoFaultWhereNothingIsCapped() throws IOException {
    Draft draft =
        draft(
            text.replace("45,00    52,41       116,47", "40,00    52,41       131,03")
                .replace("mencapai 116.47%", "mencapai 131,03%")
                .replace("ditetapkan sebesar 45%", "ditetapkan sebesar 40%")
                .replace("104,23 %", "107,14 %"));

    assertThat(serious(draft)).isEmpty();
  }
}
