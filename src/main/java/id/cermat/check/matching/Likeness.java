package id.cermat.check.matching;

import org.jspecify.annotations.Nullable;

/**
 * How far a row and an indicator of another source are the same, by code and by name.
 *
 * @param similarity of the names, in percent; -1 where one is not given
 */
public record Likeness(IndicatorCode.Relation code, boolean sameName, int similarity) {

  /** Compares a row's code and name with another's. */
  public static Likeness of(
      @Nullable IndicatorCode codeA,
      @Nullable IndicatorName nameA,
      @Nullable IndicatorCode codeB,
      @Nullable IndicatorName nameB) {
    IndicatorCode.Relation code = codeA == null ? IndicatorCode.Relation.UNKNOWN : codeA.to(codeB);
    if (nameA == null || nameB == null) {
      return new Likeness(code, false, -1);
    }
    boolean same = nameA.same(nameB);
    return new Likeness(code, same, same ? 100 : Similarity.percent(nameA, nameB));
  }

  /** Whether the names are close enough to be drifted forms of one. */
  public boolean closeName() {
    return sameName || similarity >= Similarity.CLOSE;
  }

  /** Whether one of the names is not given. */
  public boolean nameUnknown() {
    return similarity < 0;
  }

  /** Whether number and letter of the codes are the same. */
  public boolean sameKey() {
    return code == IndicatorCode.Relation.SAME || code == IndicatorCode.Relation.OTHER_SUFFIX;
  }

  /**
   * The strength of the evidence that both are one indicator, the strongest being 0; -1 where there
   * is none. A name that is the same outweighs a code; a code outweighs a name that drifted.
   */
  public int rank() {
    return switch (code) {
      case SAME -> sameName ? 0 : nameUnknown() ? 3 : closeName() ? 5 : 8;
      case OTHER_SUFFIX -> sameName ? 1 : nameUnknown() || closeName() ? 6 : 9;
      case UNKNOWN -> sameName ? 2 : closeName() ? 6 : -1;
      case OTHER -> sameName ? 4 : similarity >= Similarity.STRONG ? 7 : -1;
    };
  }

  /** Whether this evidence counts only where no second candidate has the like. */
  public boolean mustBeUnique() {
    return code == IndicatorCode.Relation.OTHER || code == IndicatorCode.Relation.UNKNOWN;
  }
}
