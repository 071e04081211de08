package id.cermat.catalogue;

/**
 * How far the formulas of a workbook are recalculated.
 *
 * @param limit how many formulas of a sheet at most
 */
public record SpreadsheetSettings(Depth depth, int limit) {
  /** Plain formulas, up to 100,000 a sheet. */
  public static final SpreadsheetSettings DEFAULT = new SpreadsheetSettings(Depth.SIMPLE, 100_000);

  /** Which formulas are recalculated. */
  public enum Depth {
    /** None. */
    NEVER,
    /** Those made of the commonest functions. */
    SIMPLE
  }
}
