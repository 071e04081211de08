package id.cermat.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files of a unit.
 *
 * @param places where each role stands
 */
public record RenderedUnit(List<Path> files, Map<String, Place> places) {

  /** Where a role stands. */
  public Place place(String role) {
    Place place = places.get(role);
    if (place == null) {
      throw new IllegalArgumentException("nothing stands at " + role);
    }
    return place;
  }
}
