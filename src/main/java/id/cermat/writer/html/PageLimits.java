package id.cermat.writer.html;

/**
 * How much a page holds, so that an office computer opens it at once. What is beyond is left to the
 * JSON report, and the page says so.
 *
 * @param findings listed, the most consequential ones
 * @param inspections findings whose computation is taken apart, operand by operand
 * @param units whose pictures, drafts and sheets are shown
 * @param draftCharacters of all drafts together
 * @param sheets shown as grids
 * @param rowsOfSheet shown of one
 * @param columnsOfSheet shown of one
 */
public record PageLimits(
    int findings,
    int inspections,
    int units,
    int draftCharacters,
    int sheets,
    int rowsOfSheet,
    int columnsOfSheet) {
  public static final PageLimits OFFICE = new PageLimits(30_000, 5_000, 30, 1_500_000, 60, 80, 30);
}
