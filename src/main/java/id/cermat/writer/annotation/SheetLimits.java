package id.cermat.writer.annotation;

/**
 * How much a sheet of a format holds.
 *
 * @param findings how many findings fit below the header
 * @param links how many of them may lead to their cells
 */
public record SheetLimits(int findings, int links) {
  /** Of Office Open XML. */
  public static final SheetLimits XLSX = new SheetLimits(1_048_576 - 5, 65_000);

  /** Of the old binary format. */
  public static final SheetLimits XLS = new SheetLimits(65_536 - 5, 65_000);
}
