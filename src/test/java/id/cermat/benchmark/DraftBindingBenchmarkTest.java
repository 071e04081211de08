package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Draft;
import id.cermat.reader.draft.DraftReader;
import id.cermat.sample.Layout;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.draft.DraftFormat;
import id.cermat.sample.draft.DraftGenerator;
import id.cermat.sample.draft.RenderedDraft;
import id.cermat.sample.draft.SampleDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the figures of generated drafts are taken for, against what they are. {@code
 * -Dcermat.benchmark.units=N} sets how many drafts, {@code -Dcermat.benchmark.first=N} the seed of
 * the first.
 */
@Tag("benchmark")
class DraftBindingBenchmarkTest {
  private static final double LEAST_RECALL = 0.95;
  private static final double LEAST_PRECISION = 0.99;

  @Test
  @SuppressWarnings("SystemOut")
  void figuresStandForWhatTheyAre(@TempDir Path folder) throws IOException {
    int units = Integer.getInteger("cermat.benchmark.units", 20);
    int first = Integer.getInteger("cermat.benchmark.first", 1);
    Map<DraftFormat, BindingTally> tallies = new EnumMap<>(DraftFormat.class);
    DraftReader reader = new DraftReader(Vocabulary.builtIn());
    List<String> mistakes = new ArrayList<>();
    for (int seed = first; seed < first + units; seed++) {
      SampleDraft draft = DraftGenerator.write(SampleUnits.random(seed, Layout.PLAIN), seed);
      for (DraftFormat format : DraftFormat.values()) {
        RenderedDraft rendered = format.render(draft, folder, "lakin-" + seed, seed);
        Draft read = reader.read(rendered.file(), rendered.file().getFileName().toString());
        tallies.computeIfAbsent(format, unused -> new BindingTally()).book(rendered, read);
      }
    }
    tallies.values().forEach(tally -> mistakes.addAll(tally.mistakes()));
    mistakes.forEach(System.out::println);
    tallies.forEach((format, tally) -> System.out.println(format + ": " + tally));

    for (BindingTally tally : tallies.values()) {
      assertThat(tally.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
      assertThat(tally.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }
  }
}
