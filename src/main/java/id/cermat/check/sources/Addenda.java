package id.cermat.check.sources;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Contracts that an addendum of the same year changes: what the addendum says is agreed, and the
 * rest of the contract where it says nothing.
 */
final class Addenda {
  private static final Pattern ADDENDUM =
      Pattern.compile(
          "\\b(?:adendum|addendum|addenda|adenda|amandemen|amendemen|revisi)\\b"
              + "|\\b(?:kontrak|perjanjian) kinerja perubahan\\b"
              + "|\\bperubahan (?:atas )?(?:kontrak|perjanjian)\\b");

  /** An addendum that repeats so much of a contract, in percent, takes its place. */
  private static final int REPEATS_MOST = 60;

  private Addenda() {}

  /** Whether a table calls itself, or its sheet calls it, an addendum. */
  static boolean names(@Nullable Label title, Location area) {
    return named(title == null ? "" : title.text())
        || area instanceof CellLocation cell && named(cell.sheet());
  }

  private static boolean named(String text) {
    return ADDENDUM.matcher(text.toLowerCase(Locale.ROOT).replace('_', ' ')).find();
  }

  /** Takes out of the contracts of a year what its addenda say anew. */
  static void apply(List<SourceTable> tables, Set<SourceTable> addenda) {
    for (SourceTable addendum : List.copyOf(tables)) {
      if (addenda.contains(addendum)) {
        for (SourceTable contract : List.copyOf(tables)) {
          if (contract.kind() == SourceKind.CONTRACT && !addenda.contains(contract)) {
            replace(tables, contract, addendum);
          }
        }
      }
    }
  }

  private static void replace(
      List<SourceTable> tables, SourceTable contract, SourceTable addendum) {
    List<SourceRow> rest = new ArrayList<>(contract.rows());
    rest.removeIf(row -> addendum.rows().stream().anyMatch(other -> same(row, other)));
    int repeated = contract.rows().size() - rest.size();
    int at = tables.indexOf(contract);
    if (repeated * 100 >= contract.rows().size() * REPEATS_MOST) {
      tables.remove(at);
    } else {
      tables.set(
          at,
          new SourceTable(
              contract.kind(), contract.year(), contract.period(), contract.area(), rest));
    }
  }

  private static boolean same(SourceRow row, SourceRow other) {
    return row.sameKey(other)
        || row.nameKey() != null && other.nameKey() != null && row.nameKey().same(other.nameKey());
  }
}
