package id.cermat.check.table.amount;

import id.cermat.catalogue.Message;
import id.cermat.check.FindingBuilder;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount of a budget: a line and a column. */
record BudgetCell(BudgetLines lines, int line, BudgetColumn column) {
  @Nullable Figure figure() {
    return column.of(lines.line(line));
  }

  /** The figures right below a total; empty for a line that is none. */
  List<Figure> parts() {
    return lines.parts(line, column);
  }

  Optional<Expression> sum() {
    return lines.sum(line, column);
  }

  Optional<Expression> deepSum() {
    return lines.deepSum(line, column);
  }

  List<Figure> neighbours() {
    return lines.neighbours(line, column);
  }

  /** Says in a finding what the amount is. */
  FindingBuilder describe(FindingBuilder finding) {
    return finding
        .subject(lines.subject())
        .quantity(column.quantity(lines.kind()))
        .context(column + " " + name());
  }

  String name() {
    return lines.line(line).name().text();
  }

  /** The column's name in a sentence. */
  Message words() {
    return column.words(lines.kind());
  }
}
