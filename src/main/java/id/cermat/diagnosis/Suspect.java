package id.cermat.diagnosis;

import java.util.List;

/**
 * A figure with the value that would make it right.
 *
 * @param repaired the broken relations that hold with it
 * @param unsaid how many broken relations hold with it of which nothing is said
 * @param lost what speaks for the figure as it stands: the relations that no longer hold
 * @param unique whether no other value of so many decimals does the same
 */
record Suspect(Change change, List<Link> repaired, int unsaid, double lost, boolean unique) {
  /** How many more relations hold with it than without. */
  double net() {
    return repaired.size() + unsaid / 2.0 - lost;
  }
}
