package id.cermat.model;

import id.cermat.model.constraint.IndexWithinCap;
import java.util.List;

/** Rows that may hold an index with the target and the realization from which it follows. */
@IndexWithinCap
public interface IndexedRows {
  /** All rows, in order. */
  List<Indicator> indicators();

  /** What a finding's sentence calls a row. */
  default String described(Indicator indicator) {
    return indicator.subject();
  }

  /** Whether all rows measure the same indicator, so that they share its polarity. */
  default boolean oneIndicator() {
    return false;
  }
}
