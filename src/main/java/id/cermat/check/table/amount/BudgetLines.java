package id.cermat.check.table.amount;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.model.BudgetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The lines of a budget as a tree: which line adds to which total. */
final class BudgetLines {
  private final List<BudgetTable.Line> lines;
  private final List<List<Integer>> children = new ArrayList<>();
  private final BudgetTable.Kind kind;

  BudgetLines(BudgetTable table) {
    this.lines = table.lines();
    this.kind = table.kind();
    lines.forEach(line -> children.add(new ArrayList<>()));
    for (int i = 0; i < lines.size(); i++) {
      int parent = lines.get(i).parent();
      if (parent >= 0) {
        children.get(parent).add(i);
      }
    }
  }

  /** What a finding calls the table. */
  String subject() {
    return kind == BudgetTable.Kind.BUDGET ? "anggaran" : "penerimaan";
  }

  BudgetTable.Kind kind() {
    return kind;
  }

  int size() {
    return lines.size();
  }

  BudgetTable.Line line(int index) {
    return lines.get(index);
  }

  boolean isTotal(int index) {
    return !children.get(index).isEmpty();
  }

  /** The figures that a total sums in a column; blanks and dashes are left out. */
  List<Figure> parts(int total, BudgetColumn column) {
    return children.get(total).stream()
        .map(child -> column.of(lines.get(child)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The lines below a total, down to the last. */
  Stream<BudgetTable.Line> below(int total) {
    return children.get(total).stream()
        .flatMap(child -> Stream.concat(Stream.of(lines.get(child)), below(child)));
  }

  /** The sum of the lines right below a total; empty if none holds a figure. */
  Optional<Expression> sum(int total, BudgetColumn column) {
    return sum(parts(total, column).stream().map(Expression::exactly));
  }

  /** The sum of the last lines below a total, past its subtotals; empty if none holds a figure. */
  Optional<Expression> deepSum(int total, BudgetColumn column) {
    return sum(deepParts(total, column));
  }

  private Stream<Expression> deepParts(int total, BudgetColumn column) {
    IntFunction<Stream<Expression>> part =
        child -> {
          if (!parts(child, column).isEmpty()) {
            return deepParts(child, column);
          }
          return Stream.ofNullable(column.of(lines.get(child))).map(Expression::exactly);
        };
    return children.get(total).stream().flatMap(part::apply);
  }

  /** The cells right above and below a line in a column. */
  List<Figure> neighbours(int index, BudgetColumn column) {
    return Stream.of(index - 1, index + 1)
        .filter(near -> near >= 0 && near < lines.size())
        .map(near -> column.of(lines.get(near)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<Expression> sum(Stream<Expression> parts) {
    List<Expression> addends = parts.toList();
    return addends.isEmpty() ? Optional.empty() : Optional.of(Expression.sum(addends));
  }
}
