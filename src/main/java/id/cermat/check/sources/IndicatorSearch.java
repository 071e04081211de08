package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Likeness;
import id.cermat.check.matching.Similarity;
import id.cermat.model.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the indicator that a code and a name from elsewhere mean. */
public final class IndicatorSearch {
  private static final int MARGIN = 10;

  private IndicatorSearch() {}

  /**
   * The indicator meant; empty where none is, or two are as likely. Codes change from year to year,
   * so that a code alone proves nothing where the names are known.
   */
  public static Optional<MatchedIndicator> find(
      @Nullable Label code, @Nullable Label name, List<MatchedIndicator> indicators) {
    IndicatorCode codeKey = code == null ? null : IndicatorCode.of(code.text());
    IndicatorName nameKey = name == null ? null : IndicatorName.of(name.text());
    List<Candidate> candidates =
        indicators.stream()
            .map(
                indicator ->
                    new Candidate(
                        indicator,
                        Likeness.of(codeKey, nameKey, indicator.code(), indicator.nameKey())))
            .filter(Candidate::possible)
            .sorted(Comparator.comparingInt(Candidate::strength).reversed())
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    boolean undecided =
        candidates.size() > 1
            && candidates.get(1).strength() > candidates.get(0).strength() - MARGIN;
    return undecided ? Optional.empty() : Optional.of(candidates.get(0).indicator());
  }

  private record Candidate(MatchedIndicator indicator, Likeness likeness) {
    boolean possible() {
      return likeness.sameKey()
          ? likeness.closeName() || likeness.nameUnknown()
          : likeness.similarity() >= Similarity.STRONG;
    }

    /** The similarity of the names; the same code weighs more than any doubt about them. */
    int strength() {
      int byName = likeness.sameName() ? 100 + MARGIN : Math.max(likeness.similarity(), 0);
      return likeness.sameKey() ? byName + 100 : byName;
    }
  }
}
