package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.check.Duplicate;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a citation is held against.
 *
 * @param kind what a finding calls the table or text
 * @param figure the figure as it stands there; null where there is only a computation
 * @param computation how the right value comes about; null where it is the figure itself
 * @param uncapped the computation before cap and floor; null where there is none
 */
record Source(
    Message kind,
    @Nullable Figure figure,
    @Nullable Expression computation,
    @Nullable Expression uncapped) {

  static Source of(Message kind, Figure figure) {
    return new Source(kind, figure, null, null);
  }

  /** A figure, with the computation before cap and floor that it should follow from. */
  static Source of(Message kind, Figure figure, @Nullable Expression uncapped) {
    return new Source(kind, figure, null, uncapped);
  }

  static Source computed(Message kind, Expression computation, Expression uncapped) {
    return new Source(kind, null, computation, uncapped);
  }

  /**
   * What the cited figure must agree with. What was decreed, a target, a weight, a ceiling, is
   * known exactly; what was measured, as precisely as it is shown.
   */
  Expression expected(Figure cited, boolean decreed) {
    if (computation != null) {
      return computation;
    }
    if (figure == null) {
      throw new IllegalStateException("neither figure nor computation");
    }
    // "Rp1,54 triliun" is a rounded mention of what was decreed.
    boolean rounded = figure.decimals() < 0 && figure.decimals() < cited.decimals();
    return decreed && !rounded ? Expression.exactly(figure) : Duplicate.of(cited, figure);
  }
}
