package id.cermat.reader.table;

import id.cermat.format.sheet.GridCell;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a sheet that stand in no table: where the first is, and how far they reach. */
public final class LooseCells {
  private @Nullable GridCell first;
  private int bottom;
  private int left = Integer.MAX_VALUE;
  private int right;

  /** Adds a cell; they come row by row. */
  public void add(GridCell cell) {
    if (first == null) {
      first = cell;
    }
    bottom = cell.row();
    left = Math.min(left, cell.column());
    right = Math.max(right, cell.column());
  }

  public boolean isEmpty() {
    return first == null;
  }

  /** What the report says of them; there must be one. */
  public PassedOver passedOver(Sheet sheet) {
    GridCell from = java.util.Objects.requireNonNull(first);
    return new PassedOver(
        sheet.at(from.row(), from.column()),
        Region.a1(from.row(), left, bottom, right),
        Reason.NO_KNOWN_HEADER,
        List.of(sheet.grid().sheet()),
        false);
  }
}
