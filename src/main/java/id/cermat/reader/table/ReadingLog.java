package id.cermat.reader.table;

import id.cermat.figure.CellLocation;
import id.cermat.model.Reading;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.RecognisedTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects, while a unit is read, how it was understood. */
public final class ReadingLog {
  private final List<RecognisedTable> tables = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final List<Oddity> oddities = new ArrayList<>();
  private final List<CellLocation> uncached = new ArrayList<>();
  private final Set<CellLocation> odd = new HashSet<>();

  /** The rows counted in each column, which its first cell stands for. */
  private final Map<CellLocation, BitSet> counted = new HashMap<>();

  private int figures;

  /** Counts a figure, once however many tables hold its cell: a year's and a history. */
  void countFigure(CellLocation at) {
    BitSet rows =
        counted.computeIfAbsent(
            new CellLocation(at.file(), at.sheet(), 0, at.column()), unseen -> new BitSet());
    if (!rows.get(at.row())) {
      rows.set(at.row());
      figures++;
    }
  }

  public void table(RecognisedTable table) {
    tables.add(table);
  }

  public void passOver(PassedOver passed) {
    passedOver.add(passed);
  }

  /** Notes an odd cell, once of each kind. */
  public void odd(Oddity oddity) {
    boolean known =
        oddity.location() instanceof CellLocation cell
            && !odd.add(cell)
            && oddities.stream()
                .anyMatch(
                    other ->
                        other.kind() == oddity.kind()
                            && other.location().equals(oddity.location()));
    if (!known) {
      oddities.add(oddity);
    }
  }

  void uncached(CellLocation cell) {
    uncached.add(cell);
  }

  List<RecognisedTable> tables() {
    return tables;
  }

  public Reading reading() {
    List<PassedOver> all = new ArrayList<>(passedOver);
    Set<String> sheets = new HashSet<>();
    for (CellLocation cell : uncached) {
      if (sheets.add(cell.file() + "\n" + cell.sheet())) {
        all.add(
            new PassedOver(
                cell, null, Reading.Reason.NO_CACHED_VALUES, List.of(cell.sheet()), true));
      }
    }
    return new Reading(List.copyOf(tables), List.copyOf(all), List.copyOf(oddities), figures);
  }
}
