package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.cli.console.Session;
import id.cermat.figure.CellLocation;
import id.cermat.relation.Evidence;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the figures of a sheet prove of each other, one line a computation. */
final class RelationText {
  private final Session session;
  private final Messages messages;

  RelationText(Session session) {
    this.session = session;
    this.messages = session.messages();
  }

  /**
   * Prints nothing where no figures are related.
   *
   * @param named the relations that the names of known tables tell, of this sheet and of others
   */
  void print(SheetRelations sheet, List<Relation> named) {
    Set<String> lines = new LinkedHashSet<>();
    sheet.computations().forEach(computation -> lines.add(line(computation)));
    for (Relation relation : named) {
      if (relation.result().location() instanceof CellLocation cell
          && cell.sheet().equals(sheet.sheet())
          && cell.file().equals(sheet.file())) {
        lines.add(line(relation, cell));
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    session.print("");
    session.print(messages.text("cli/inspect-relations", sheet.file(), sheet.sheet()));
    lines.forEach(session::print);
  }

  private String line(SheetRelations.Computation computation) {
    boolean columns = computation.columns();
    return line(
        messages.text(
            columns ? "cli/relation-column" : "cli/relation-row",
            name(computation.result(), columns)),
        computation.kind(),
        operands(computation),
        computation.evidence(),
        computation.holds(),
        computation.fails());
  }

  /**
   * Of its column, where its operands stand in its row: so its like in other rows read the same.
   */
  private String line(Relation relation, CellLocation result) {
    List<CellLocation> operands =
        relation.operands().stream()
            .map(operand -> operand.figure().location())
            .filter(CellLocation.class::isInstance)
            .map(CellLocation.class::cast)
            .toList();
    boolean inRow =
        operands.stream()
            .allMatch(cell -> cell.row() == result.row() && cell.sheet().equals(result.sheet()));
    return line(
        inRow
            ? messages.text("cli/relation-column", CellLocation.columnName(result.column()))
            : messages.text("cli/relation-cell", result.cell()),
        relation.kind(),
        operands.stream()
            .map(cell -> inRow ? CellLocation.columnName(cell.column()) : cell.cell())
            .collect(Collectors.joining(", ")),
        relation.evidence(),
        relation.holds(),
        relation.fails());
  }

  private String line(
      String place,
      RelationKind kind,
      String operands,
      Set<Evidence> evidence,
      int holds,
      int fails) {
    return messages.text(
        "cli/inspect-relation",
        place,
        messages.text("cli/relation-" + kind.id()),
        operands,
        evidence.stream()
            .map(Evidence::id)
            .map(id -> messages.text("cli/evidence-" + id))
            .collect(Collectors.joining(", ")),
        holds,
        fails);
  }

  private static String operands(SheetRelations.Computation computation) {
    List<Integer> operands = computation.operands();
    boolean columns = computation.columns();
    return switch (computation.kind()) {
      case SUM, MEAN, CONSOLIDATION -> ranges(operands.stream().sorted().toList(), columns);
      case DIFFERENCE -> joined(" − ", computation);
      case PRODUCT -> joined(" × ", computation);
      case RATIO, PERCENT -> joined(" ÷ ", computation);
      case GROWTH, GROWTH_PERCENT -> {
        String later = name(operands.get(0), columns);
        String earlier = name(operands.get(1), columns);
        yield "(" + later + " − " + earlier + ") ÷ " + earlier;
      }
      case WEIGHTED_SUM, INDEX -> joined(", ", computation);
    };
  }

  private static String joined(String sign, SheetRelations.Computation computation) {
    return computation.operands().stream()
        .map(operand -> name(operand, computation.columns()))
        .collect(Collectors.joining(sign));
  }

  /** Operands in order, neighbours as a range: 2–5, 7. */
  private static String ranges(List<Integer> operands, boolean columns) {
    StringBuilder text = new StringBuilder();
    for (int first = 0, last; first < operands.size(); first = last + 1) {
      last = first;
      while (last + 1 < operands.size() && operands.get(last + 1) == operands.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(name(operands.get(first), columns));
      if (last > first) {
        text.append(last == first + 1 ? ", " : "–").append(name(operands.get(last), columns));
      }
    }
    return text.toString();
  }

  private static String name(int place, boolean column) {
    return column ? CellLocation.columnName(place) : Integer.toString(place + 1);
  }
}
