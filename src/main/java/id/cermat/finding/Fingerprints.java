package id.cermat.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells findings with one fingerprint apart by their ordinal among their likes. */
public final class Fingerprints {
  private Fingerprints() {}

  /** The same findings; the second of a fingerprint ends in {@code -2}, the third in {@code -3}. */
  public static List<Finding> distinct(List<Finding> sorted) {
    Map<String, Integer> seen = new HashMap<>();
    return sorted.stream()
        .map(
            finding -> {
              int ordinal = seen.merge(finding.fingerprint(), 1, Integer::sum);
              return ordinal == 1
                  ? finding
                  : finding.withFingerprint(finding.fingerprint() + "-" + ordinal);
            })
        .toList();
  }
}
