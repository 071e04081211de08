package id.cermat.check;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;

/** How precisely a figure is known when it takes part in a computation. */
public final class Operands {
  private Operands() {}

  /**
   * A measured figure: with decimals it may have been rounded, without it is a count, and known
   * exactly.
   */
  public static Expression measured(Figure figure) {
    return figure.decimals() == 0 ? Expression.exactly(figure) : Expression.of(figure);
  }

  /** As {@link #measured}, of the figure as a reader sees it, whatever more its cell holds. */
  public static Expression asShown(Figure figure) {
    return measured(
        new Figure(
            figure.shown(), figure.decimals(), figure.unit(), figure.literal(), figure.location()));
  }

  /** Whether a figure without decimals may yet stand for one with decimals: 89 % for 88,8 %. */
  public static boolean mayBeRounded(Figure figure) {
    return figure.decimals() == 0
        && !figure.finerThanShown()
        && (figure.unit() == FigureUnit.PERCENT || figure.unit() == FigureUnit.INDEX);
  }
}
