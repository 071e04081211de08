package id.cermat.diagnosis;

import id.cermat.figure.Location;
import java.util.List;

/**
 * A figure at fault.
 *
 * @param alternatives others that may be at fault instead
 * @param scaled all cells that stand in another scale together with it; empty where it stands alone
 */
record Fault(Suspect suspect, List<Location> alternatives, List<Change> scaled) {
  Location place() {
    return suspect.change().place();
  }
}
