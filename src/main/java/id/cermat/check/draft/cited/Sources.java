package id.cermat.check.draft.cited;

import id.cermat.figure.Figure;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a citation can be held against.
 *
 * @param sources the most authoritative first; it is right if it agrees with one of them
 * @param otherYears the same quantity of the same subject in other years
 * @param partsOfYear the same in the quarters and semesters of its own year
 * @param neighbours figures of the same kind beside it
 */
record Sources(
    List<Source> sources,
    List<Figure> otherYears,
    List<Figure> partsOfYear,
    List<Figure> neighbours) {
  static final Sources NONE = new Sources(List.of(), List.of(), List.of());

  Sources {
    sources = List.copyOf(sources);
    otherYears = List.copyOf(otherYears);
    partsOfYear = List.copyOf(partsOfYear);
    neighbours = List.copyOf(neighbours);
  }

  Sources(List<Source> sources, List<Figure> otherYears, List<Figure> neighbours) {
    this(sources, otherYears, List.of(), neighbours);
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }

  /** The same quantity of the same subject in all other periods. */
  List<Figure> otherPeriods() {
    return Stream.concat(otherYears.stream(), partsOfYear.stream()).toList();
  }

  /** Whether another year has the figure as it is shown. */
  boolean ofAnotherYear(Figure cited) {
    return otherYears.stream().anyMatch(other -> other.shown().compareTo(cited.shown()) == 0);
  }
}
