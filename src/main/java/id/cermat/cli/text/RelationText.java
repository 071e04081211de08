package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.cli.console.Session;
import id.cermat.figure.CellLocation;
import id.cermat.relation.Evidence;
import id.cermat.relation.SheetRelations;
import java.util.List;
import java.util.stream.Collectors;

/** What the figures of a sheet prove of each other, one line a computation. */
final class RelationText {
  private final Session session;
  private final Messages messages;

  RelationText(Session session) {
    this.session = session;
    this.messages = session.messages();
  }

  /** Prints nothing where no figures are related. */
  void print(SheetRelations sheet) {
    List<SheetRelations.Computation> computations = sheet.computations();
    if (computations.isEmpty()) {
      return;
    }
    session.print("");
    session.print(messages.text("cli/inspect-relations", sheet.file(), sheet.sheet()));
    computations.forEach(computation -> session.print(line(computation)));
  }

  private String line(SheetRelations.Computation computation) {
    boolean columns = computation.columns();
    return messages.text(
        "cli/inspect-relation",
        messages.text(
            columns ? "cli/relation-column" : "cli/relation-row",
            name(computation.result(), columns)),
        messages.text("cli/relation-" + computation.kind().id()),
        operands(computation),
        computation.evidence().stream()
            .map(Evidence::id)
            .map(id -> messages.text("cli/evidence-" + id))
            .collect(Collectors.joining(", ")),
        computation.holds(),
        computation.fails());
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
