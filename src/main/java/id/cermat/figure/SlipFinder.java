package id.cermat.figure;

import java.util.List;

/** Names the slips that explain a difference exactly. */
public final class SlipFinder {
  private SlipFinder() {}

  /** The slips that fit, the likeliest first; empty if none does. */
  public static List<Slip> explain(Mismatch mismatch) {
    return List.of();
  }
}
