package id.cermat.catalogue;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
  /** A number is wrong. */
  ERROR,
  /** It is very likely wrong, or misleads. */
  WARNING,
  /** Worth a look. */
  INFO;

  /** The id in reports, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
