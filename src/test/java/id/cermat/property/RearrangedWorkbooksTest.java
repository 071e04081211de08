package id.cermat.property;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.benchmark.SlipKind;
import id.cermat.sample.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rearranging a workbook never changes the findings, except their addresses: shuffled sheets, blank
 * rows and columns, titles, merged headers, numbers as text in Indonesian or English style.
 */
class RearrangedWorkbooksTest {
  private static final List<SlipKind> SLIPS = List.of(SlipKind.values());

  static Stream<Layout> layouts() {
    return Layout.all().stream().filter(layout -> layout.extension().equals("xlsx"));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void findingsStayTheSame(Layout layout, @TempDir Path folder) throws IOException {
    RearrangedWorkbooks workbooks = new RearrangedWorkbooks(folder);
    List<Rearrangement> rearrangements = rearrangements(layout);
    int turn = Layout.all().indexOf(layout);

    workbooks.compare(1, layout, rearrangements);
    workbooks.compare(12, SLIPS.get((3 * turn + 1) % SLIPS.size()), layout, rearrangements);

    assertThat(workbooks.differences()).isEmpty();
    assertThat(workbooks.compared()).isGreaterThan(rearrangements.size());
  }

  /** {@code -Dcermat.benchmark.units=N} sets how many units each layout gets. */
  @Test
  @Tag("benchmark")
  void findingsOfEverySlipStayTheSame(@TempDir Path folder) throws IOException {
    RearrangedWorkbooks workbooks = new RearrangedWorkbooks(folder);
    int units = Integer.getInteger("cermat.benchmark.units", 4);
    for (Layout layout : layouts().toList()) {
      for (long seed = 1; seed <= units; seed++) {
        workbooks.compare(seed, layout, rearrangements(layout));
        for (SlipKind slip : SLIPS) {
          workbooks.compare(seed, slip, layout, rearrangements(layout));
        }
      }
    }

    assertThat(workbooks.differences()).isEmpty();
  }

  private static List<Rearrangement> rearrangements(Layout layout) {
    return Stream.of(Rearrangement.values())
        .filter(rearrangement -> rearrangement.appliesTo(layout))
        .toList();
  }
}
