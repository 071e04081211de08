package id.cermat.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which row of a table adds to which. Codes, the words of total rows, and the sums themselves
 * each suggest an outline; the one under which most totals come out is taken, and none where nearly
 * all totals miss.
 */
public final class Outline {
  public static final int NONE = -1;

  /** From this share of wrong totals on, an outline of many totals is a misreading. */
  private static final int FEW_TOTALS = 4;

  private Outline() {}

  /** The index of the total that each row adds to, or {@link #NONE}. */
  public static int[] parents(List<OutlineRow> rows) {
    int grand = TotalRows.grand(rows);
    List<int[]> outlines = new ArrayList<>();
    CodeTree codes = new CodeTree(rows, grand);
    outlines.addAll(codes.outlines());
    outlines.addAll(new ShapeTree(rows, grand).outlines());
    outlines.addAll(new TotalRows(rows, grand).outlines());
    int[] best = none(rows);
    OutlineScore score = null;
    for (int[] outline : outlines) {
      OutlineScore other = OutlineScore.of(rows, outline);
      if (other.any() && (score == null || other.betterThan(score))) {
        best = outline;
        score = other;
      }
    }
    if (score == null || score.failed() == 0) {
      return best;
    }
    for (int[] outline : ImplicitHeadings.outlines(rows, grand)) {
      OutlineScore other = OutlineScore.of(rows, outline);
      if (other.any() && other.betterThan(score)) {
        best = outline;
        score = other;
      }
    }
    return misread(rows, best, score, grand) ? none(rows) : best;
  }

  /**
   * Whether most totals miss, or the lines make half as much again as their total in every column,
   * as they do where some of them are totals of others that nothing tells apart.
   */
  private static boolean misread(
      List<OutlineRow> rows, int[] parents, OutlineScore score, int grand) {
    if (score.held() + score.failed() >= FEW_TOTALS && score.failed() > score.held()) {
      return true;
    }
    return grand != NONE && score.held() == 0 && OutlineScore.overfull(rows, parents, grand);
  }

  private static int[] none(List<OutlineRow> rows) {
    int[] parents = new int[rows.size()];
    Arrays.fill(parents, NONE);
    return parents;
  }
}
