package id.cermat.diagnosis;

import id.cermat.figure.Location;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures that are taken to be other than they stand there. */
final class Changes {
  private final Map<Location, Change> changes = new HashMap<>();

  void add(Change change) {
    changes.put(change.place(), change);
  }

  void remove(Location place) {
    changes.remove(place);
  }

  @Nullable Change at(Location place) {
    return changes.get(place);
  }
}
