package id.cermat.writer;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.relation.Evidence;
import id.cermat.relation.Relation;
import id.cermat.relation.SheetRelations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The relations of a file, each once: what a sheet proves of itself, and what the names of its
 * known tables tell besides.
 */
final class FileRelations {
  /** What is told of a figure twice, however it is told. */
  private record Told(Location result, Set<Location> operands) {
    static Told of(Relation relation) {
      return new Told(
          relation.result().location(),
          relation.operands().stream()
              .map(operand -> operand.figure().location())
              .collect(Collectors.toSet()));
    }
  }

  private FileRelations() {}

  /** In the order of the sheets, and of the results in them. */
  static List<Relation> of(String file, List<SheetRelations> sheets, List<Relation> named) {
    Map<String, Integer> order = new HashMap<>();
    Map<Told, Relation> all = new LinkedHashMap<>();
    for (SheetRelations sheet : sheets) {
      if (sheet.file().equals(file)) {
        order.putIfAbsent(sheet.sheet(), order.size());
        sheet.all().forEach(relation -> all.putIfAbsent(Told.of(relation), relation));
      }
    }
    for (Relation relation : named) {
      if (relation.result().location().file().equals(file)) {
        all.merge(Told.of(relation), relation, FileRelations::both);
      }
    }
    List<Relation> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparingLong(relation -> place(relation, order)));
    return sorted;
  }

  /**
   * The name says more of a computation than its figures do: an index is a percentage with a cap.
   */
  private static Relation both(Relation proven, Relation named) {
    Relation both = named;
    for (Evidence evidence : proven.evidence()) {
      both = both.withEvidence(evidence);
    }
    return both;
  }

  private static long place(Relation relation, Map<String, Integer> order) {
    if (!(relation.result().location() instanceof CellLocation cell)) {
      return Long.MAX_VALUE;
    }
    long sheet = order.getOrDefault(cell.sheet(), order.size());
    return sheet << 48 | (long) cell.row() << 20 | cell.column();
  }
}
