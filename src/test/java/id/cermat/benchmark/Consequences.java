package id.cermat.benchmark;

import id.cermat.sample.SampleRow;
import id.cermat.sample.SampleTable;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleValue.Numeric;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells whose formulas lead to a cell: where a slip shows besides its own place. */
final class Consequences {
  private static final Pattern RANGE = Pattern.compile("\\{([^}]+)\\}:\\{([^}]+)\\}");
  private static final Pattern ROLE = Pattern.compile("\\{([^}]+)\\}");

  private Consequences() {}

  /** The roles with all that is computed from them. */
  static Set<String> of(SampleUnit unit, Set<String> roles) {
    Map<String, Set<String>> operands = operands(unit);
    Set<String> reached = new LinkedHashSet<>(roles);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<String, Set<String>> formula : operands.entrySet()) {
        if (formula.getValue().stream().anyMatch(reached::contains)) {
          grown |= reached.add(formula.getKey());
        }
      }
    }
    return reached;
  }

  private static Map<String, Set<String>> operands(SampleUnit unit) {
    Map<String, Set<String>> operands = new LinkedHashMap<>();
    for (SampleTable table : unit.tables()) {
      for (SampleRow row : table.rows()) {
        row.cells()
            .forEach(
                (column, value) -> {
                  if (value instanceof Numeric number && number.formula() != null) {
                    operands.put(
                        table.key() + "/" + row.key() + "/" + column,
                        named(unit, number.formula()));
                  }
                });
      }
    }
    return operands;
  }

  private static Set<String> named(SampleUnit unit, String formula) {
    Set<String> named = new LinkedHashSet<>();
    Matcher role = ROLE.matcher(formula);
    while (role.find()) {
      named.add(role.group(1));
    }
    Matcher range = RANGE.matcher(formula);
    while (range.find()) {
      String[] first = range.group(1).split("/", 3);
      unit.table(first[0])
          .items()
          .forEach(row -> named.add(first[0] + "/" + row.key() + "/" + first[2]));
    }
    return named;
  }
}
