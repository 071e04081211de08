package id.cermat.benchmark;

import id.cermat.model.Citation;
import id.cermat.sample.draft.DraftFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which citation is which generated figure: the longest common sequence of their digits.
 *
 * @param citations by the index of the figure
 * @param extra citations that are no figure of the draft
 */
record Alignment(Map<Integer, Citation> citations, List<Citation> extra) {

  static Alignment of(List<DraftFigure> figures, List<Citation> citations) {
    int[][] longest = new int[figures.size() + 1][citations.size() + 1];
    for (int i = figures.size() - 1; i >= 0; i--) {
      for (int j = citations.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(figures.get(i), citations.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Map<Integer, Citation> aligned = new HashMap<>();
    List<Citation> extra = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < figures.size() && j < citations.size()) {
      if (same(figures.get(i), citations.get(j))) {
        aligned.put(figures.get(i++).index(), citations.get(j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        extra.add(citations.get(j++));
      }
    }
    extra.addAll(citations.subList(j, citations.size()));
    return new Alignment(aligned, extra);
  }

  private static boolean same(DraftFigure figure, Citation citation) {
    return digits(figure.literal()).equals(digits(citation.figure().literal()));
  }

  private static String digits(String literal) {
    return literal.replaceAll("[^\\d,.]|[,.](?!\\d)", "");
  }
}
