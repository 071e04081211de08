package id.cermat.model;

import id.cermat.figure.Location;
import id.cermat.model.constraint.DistinctIndicators;
import id.cermat.model.constraint.NoMissingValue;
import id.cermat.model.constraint.StatusMatchesIndex;
import id.cermat.model.constraint.WellFormedCodes;
import java.util.List;

/** A table with a row for each indicator. */
@StatusMatchesIndex
@NoMissingValue
@DistinctIndicators
@WellFormedCodes
public interface IndicatorRows extends IndexedRows {
  /** Its first cell. */
  Location area();

  /** All its indicators, in order. */
  @Override
  List<Indicator> indicators();
}
