package id.cermat.writer.html;

import java.util.List;

/**
 * A unit in the overview.
 *
 * @param year empty where it is not known
 * @param files its inputs, with their digests
 * @param cited how many figures its draft cites
 * @param shares what became of them
 * @param notUnderstood what of its files was passed over, and why
 * @param crashed rules that failed to run
 */
public record UnitLine(
    String name,
    String year,
    int errors,
    int warnings,
    int notes,
    int figuresRead,
    int figuresChecked,
    int cited,
    List<TieOut.Share> shares,
    List<File> files,
    List<String> notUnderstood,
    List<String> crashed) {

  /** How many cited figures came to the first fate. */
  public int verified() {
    return shares.get(0).count();
  }

  /** An input. */
  public record File(String name, String sha256) {}
}
