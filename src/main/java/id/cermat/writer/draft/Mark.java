package id.cermat.writer.draft;

import id.cermat.catalogue.Severity;
import id.cermat.finding.CitationResult;
import java.util.Locale;

/** What a mark on a draft says of its place, the gravest first. */
public enum Mark {
  ERROR,
  WARNING,
  INFO,
  WITHIN_ROUNDING,
  VERIFIED;

  static Mark of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  static Mark of(CitationResult.Status status) {
    return status == CitationResult.Status.VERIFIED ? VERIFIED : WITHIN_ROUNDING;
  }

  /** Whether a finding stands behind it, and not a figure that was found right. */
  public boolean finding() {
    return compareTo(INFO) <= 0;
  }

  /** The id: {@code within-rounding}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
