package id.cermat.model;

import id.cermat.figure.TextLocation;
import java.util.List;

/**
 * A sentence of a draft, or a heading or list item as a whole.
 *
 * @param block the index of its block
 * @param start where it begins in its block's text
 * @param end where it ends there, exclusive
 * @param citations the indices of the citations in it, in order
 * @param years the years that it speaks of, in order, years of laws and dates not among them
 */
public record Sentence(
    int index,
    int block,
    int start,
    int end,
    String text,
    TextLocation location,
    List<Integer> citations,
    List<Claim> claims,
    List<Integer> years) {

  /**
   * A word that compares (melebihi, tidak tercapai, tertinggi): it must hold for the figures beside
   * it.
   */
  public record Claim(Kind kind, TextLocation location) {

    /** What is claimed. */
    public enum Kind {
      /** Above the target (melebihi, melampaui). */
      EXCEEDED,
      /** At the target or above it (mencapai target, tercapai, memenuhi). */
      REACHED,
      /** Below the target (tidak tercapai, belum mencapai). */
      MISSED,
      /** All of them (seluruh). */
      ALL,
      /** More than before (meningkat, naik, tumbuh). */
      RISEN,
      /** Less than before (menurun, turun). */
      FALLEN,
      /** The highest of all (tertinggi). */
      HIGHEST,
      /** The lowest of all (terendah). */
      LOWEST
    }
  }
}
