package id.cermat.check.table.frame;

import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;

/** The growth (pertumbuhan) from one figure to a later one. */
public final class Growth {
  private Growth() {}

  /**
   * In percent of the earlier figure.
   *
   * @throws ArithmeticException when evaluated, if the earlier figure may be 0
   */
  public static Expression inPercent(Figure from, Figure to) {
    return Operands.measured(to)
        .minus(Operands.measured(from))
        .dividedBy(Operands.measured(from))
        .times(Expression.of(100));
  }

  public static Expression inPoints(Figure from, Figure to) {
    return Operands.measured(to).minus(Operands.measured(from));
  }
}
