package id.cermat.kind;

import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The columns of one table that hold figures and were given no name: one note for all of them. */
public final class UnnamedColumns {
  private final SortedMap<Integer, Heading> columns = new TreeMap<>();

  public void add(Heading heading) {
    columns.put(heading.column(), heading);
  }

  /** What the report says of them, of the table where they stand; nothing where there are none. */
  public Optional<PassedOver> passedOver(Region region) {
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Heading first = columns.get(columns.firstKey());
    return Optional.of(
        new PassedOver(
            region.sheet().at(first.row(), first.column()),
            ranges(region),
            Reason.NO_KNOWN_HEADER,
            columns.values().stream().map(Heading::text).toList(),
            false));
  }

  /** Their cells in A1 form, adjacent columns together: {@code C4:D20, F4:F20}. */
  private String ranges(Region region) {
    List<String> ranges = new ArrayList<>();
    int top = region.header().lastRow() + 1;
    int from = columns.firstKey();
    int last = from;
    for (int column : columns.keySet()) {
      if (column > last + 1) {
        ranges.add(Region.a1(top, from, region.lastRow(), last));
        from = column;
      }
      last = column;
    }
    ranges.add(Region.a1(top, from, region.lastRow(), last));
    return String.join(", ", ranges);
  }
}
