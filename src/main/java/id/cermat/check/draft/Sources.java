package id.cermat.check.draft;

import id.cermat.figure.Figure;
import java.util.List;

/**
 * All that a citation can be held against.
 *
 * @param sources the most authoritative first; it is right if it agrees with one of them
 * @param otherPeriods the same quantity of the same subject in other periods
 * @param neighbours figures of the same kind beside it
 */
record Sources(List<Source> sources, List<Figure> otherPeriods, List<Figure> neighbours) {
  static final Sources NONE = new Sources(List.of(), List.of(), List.of());

  Sources {
    sources = List.copyOf(sources);
    otherPeriods = List.copyOf(otherPeriods);
    neighbours = List.copyOf(neighbours);
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }
}
