package id.cermat.relation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  @Test
  void aSumThatFollowsFromKnownOnesSaysNothingNew() {
    Independence known = new Independence();
    assertThat(known.add(2, new int[] {0, 1})).isTrue();
    assertThat(known.add(4, new int[] {2, 3})).isTrue();
    assertThat(known.add(4, new int[] {0, 1, 3})).isFalse();
    assertThat(known.add(2, new int[] {1, 0})).isFalse();
    assertThat(known.add(5, new int[] {0, 3})).isTrue();
  }

  /** Groups of lines, each with its total, and the total of totals: all lines together give it. */
  @Property(tries = 200)
  void aTotalOfTotalsIsTheSumOfAllThatTheySum(
      @ForAll @IntRange(min = 2, max = 6) int groups,
      @ForAll @IntRange(min = 2, max = 5) int size) {
    Independence known = new Independence();
    int[] totals = new int[groups];
    int[] lines = new int[groups * size];
    int line = 0;
    for (int group = 0; group < groups; group++) {
      int[] own = new int[size];
      for (int i = 0; i < size; i++) {
        own[i] = line;
        lines[group * size + i] = line++;
      }
      totals[group] = line++;
      assertThat(known.add(totals[group], own)).isTrue();
    }
    int grand = line;
    assertThat(known.add(grand, totals)).isTrue();
    assertThat(known.add(grand, lines)).isFalse();
    int[] allButOne = java.util.Arrays.copyOf(lines, lines.length - 1);
    assertThat(known.add(grand, allButOne)).isTrue();
  }
}
