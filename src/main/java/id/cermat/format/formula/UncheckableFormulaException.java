package id.cermat.format.formula;

/** A formula, or one of its operands, is beyond what can be calculated with certainty. */
public final class UncheckableFormulaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Obstacle obstacle;

  public UncheckableFormulaException(Obstacle obstacle) {
    super(obstacle.name(), null, false, false);
    this.obstacle = obstacle;
  }

  public Obstacle obstacle() {
    return obstacle;
  }
}
