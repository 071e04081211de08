package id.cermat.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tables of a unit's year. A cell is addressed by its role, {@code table/row/column}, such as
 * {@code realization/9a-N/index}.
 */
public record SampleUnit(String name, String region, int year, List<SampleTable> tables) {

  /** The table of a key. */
  public SampleTable table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst().orElseThrow();
  }

  /** What stands at a role, if it is there. */
  public Optional<SampleValue> value(String role) {
    String[] parts = role.split("/", 3);
    return tables.stream()
        .filter(table -> table.key().equals(parts[0]))
        .findFirst()
        .flatMap(table -> table.row(parts[1]))
        .map(row -> row.cells().get(parts[2]));
  }

  /** The number at a role. */
  public SampleValue.Numeric number(String role) {
    return (SampleValue.Numeric) value(role).orElseThrow();
  }

  /** The unit with one cell changed. */
  public SampleUnit with(String role, SampleValue value) {
    String[] parts = role.split("/", 3);
    if (value(role).isEmpty()) {
      throw new IllegalArgumentException("nothing stands at " + role);
    }
    return changing(parts[0], table -> table.changing(parts[1], row -> row.with(parts[2], value)));
  }

  /** The unit with other tables. */
  SampleUnit withTables(List<SampleTable> others) {
    return new SampleUnit(name, region, year, others);
  }

  /** The unit with one table changed. */
  public SampleUnit changing(String tableKey, UnaryOperator<SampleTable> change) {
    return new SampleUnit(
        name,
        region,
        year,
        tables.stream()
            .map(table -> table.key().equals(tableKey) ? change.apply(table) : table)
            .toList());
  }
}
