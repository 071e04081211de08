package id.cermat.model;

/** A file that was read. {@code sha256} is in lower-case hexadecimal. */
public record Input(String file, Kind kind, String sha256) {

  /** What the file is to the unit. */
  public enum Kind {
    WORKBOOK,
    DRAFT
  }
}
