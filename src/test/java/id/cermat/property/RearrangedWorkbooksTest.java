package id.cermat.property;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.benchmark.SlipKind;
import id.cermat.sample.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rearranging a workbook never changes the findings, except their addresses: shuffled sheets, blank
 * rows and columns, titles, merged headers, numbers as text in Indonesian or English style, one of
 * these or several at once, in every format.
 */
@Tag("slow")
class RearrangedWorkbooksTest {
  private static final List<SlipKind> SLIPS = List.of(SlipKind.values());

  /** What changes cells in place, then what changes headers, then what moves all of a sheet. */
  private static final List<List<Rearrangement>> STAGES =
      List.of(
          List.of(Rearrangement.COLUMNS_AS_TEXT, Rearrangement.TEXTS_WITH_DECIMAL_POINT),
          List.of(
              Rearrangement.BLANK_ROW_ABOVE_HEADERS,
              Rearrangement.NO_ROW_BETWEEN_TITLE_AND_HEADER,
              Rearrangement.HEADER_MERGED_OVER_TWO_ROWS,
              Rearrangement.HEADER_UNDER_A_MERGED_HEADING),
          List.of(Rearrangement.TITLE_ON_TOP, Rearrangement.BLANK_ROW_ON_TOP),
          List.of(Rearrangement.BLANK_COLUMN_LEFT),
          List.of(Rearrangement.SHEETS_SHUFFLED));

  static Stream<Layout> layouts() {
    return Layout.all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void findingsStayTheSame(Layout layout, @TempDir Path folder) throws IOException {
    RearrangedWorkbooks workbooks = new RearrangedWorkbooks(folder);
    int turn = Layout.all().indexOf(layout);
    boolean usual = Layout.samples().contains(layout);
    List<List<Rearrangement>> rearrangements = usual ? single(layout) : new ArrayList<>();
    rearrangements.add(several(layout, new Random(turn)));

    workbooks.compare(1, layout, rearrangements);
    SlipKind slip = SLIPS.get((3 * turn + 1) % SLIPS.size());
    workbooks.compare(12, slip, layout, List.of(several(layout, new Random(turn + 1L))));

    assertThat(workbooks.differences()).isEmpty();
    assertThat(workbooks.compared()).isPositive();
  }

  /**
   * {@code -Dcermat.benchmark.units=N} sets how many units each layout gets, {@code
   * -Dcermat.benchmark.first=N} the seed of the first.
   */
  @Test
  @Tag("benchmark")
  void findingsOfEverySlipStayTheSame(@TempDir Path folder) throws IOException {
    RearrangedWorkbooks workbooks = new RearrangedWorkbooks(folder);
    int units = Integer.getInteger("cermat.benchmark.units", 4);
    int first = Integer.getInteger("cermat.benchmark.first", 1);
    for (Layout layout : Layout.all()) {
      for (long seed = first; seed < first + units; seed++) {
        List<List<Rearrangement>> rearrangements = single(layout);
        rearrangements.add(several(layout, new Random(seed)));
        workbooks.compare(seed, layout, rearrangements);
        for (SlipKind slip : SLIPS) {
          workbooks.compare(seed, slip, layout, List.of(several(layout, new Random(seed))));
        }
      }
    }

    assertThat(workbooks.differences()).isEmpty();
  }

  private static List<List<Rearrangement>> single(Layout layout) {
    List<List<Rearrangement>> single = new ArrayList<>();
    for (Rearrangement rearrangement : Rearrangement.values()) {
      if (rearrangement.appliesTo(layout)) {
        single.add(List.of(rearrangement));
      }
    }
    return single;
  }

  /** One of each stage. */
  private static List<Rearrangement> several(Layout layout, Random random) {
    List<Rearrangement> several = new ArrayList<>();
    for (List<Rearrangement> stage : STAGES) {
      List<Rearrangement> fitting = stage.stream().filter(each -> each.appliesTo(layout)).toList();
      if (!fitting.isEmpty()) {
        several.add(fitting.get(random.nextInt(fitting.size())));
      }
    }
    return several;
  }
}
