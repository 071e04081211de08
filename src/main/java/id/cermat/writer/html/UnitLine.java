package id.cermat.writer.html;

import java.util.List;

/**
 * A unit in the overview.
 *
 * @param year empty where it is not known
 * @param files its inputs, with their digests
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
    int verified,
    List<File> files,
    List<String> notUnderstood,
    List<String> crashed) {

  /** An input. */
  public record File(String name, String sha256) {}
}
