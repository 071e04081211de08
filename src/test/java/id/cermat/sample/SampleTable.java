package id.cermat.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table of a unit's year, before a layout gives it a place.
 *
 * @param key the first part of its cells' roles
 * @param sheet the name of its sheet, without the year
 * @param period what the title says of the time: {@code Tahun 2024}
 * @param year written to the sheet's name where the layout has no titles; null for none
 * @param mergedDown the columns whose equal neighbours are merged where the layout merges
 */
public record SampleTable(
    String key,
    String sheet,
    String title,
    String period,
    @Nullable Integer year,
    List<SampleColumn> columns,
    List<SampleRow> rows,
    List<String> mergedDown) {

  /** The position of a column. */
  public int column(String columnKey) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(columnKey)) {
        return i;
      }
    }
    throw new IllegalArgumentException(key + " has no column " + columnKey);
  }

  /** The row of a key. */
  public Optional<SampleRow> row(String rowKey) {
    return rows.stream().filter(row -> row.key().equals(rowKey)).findFirst();
  }

  /** The ordinary rows. */
  public List<SampleRow> items() {
    return rows.stream().filter(row -> row.look() == SampleRow.Look.ITEM).toList();
  }

  /** The table with one row changed. */
  public SampleTable changing(String rowKey, UnaryOperator<SampleRow> change) {
    return withRows(
        rows.stream().map(row -> row.key().equals(rowKey) ? change.apply(row) : row).toList());
  }

  /** The table without a row. */
  public SampleTable without(String rowKey) {
    return withRows(rows.stream().filter(row -> !row.key().equals(rowKey)).toList());
  }

  /** The table with a row repeated at the end of its ordinary rows, under the given key. */
  public SampleTable repeating(String rowKey, String copyKey) {
    List<SampleRow> longer = new ArrayList<>(rows);
    int last = longer.lastIndexOf(items().get(items().size() - 1));
    longer.add(last + 1, row(rowKey).orElseThrow().renamed(copyKey));
    return withRows(longer);
  }

  /** The table with other columns. */
  SampleTable withColumns(List<SampleColumn> others) {
    return new SampleTable(key, sheet, title, period, year, others, rows, mergedDown);
  }

  /** The table with its headings changed. */
  SampleTable withHeadings(Function<SampleColumn, String> heading) {
    return withColumns(
        columns.stream()
            .map(
                column ->
                    new SampleColumn(
                        column.key(), heading.apply(column), column.group(), column.width()))
            .toList());
  }

  /** The table with its texts changed. */
  SampleTable withTexts(UnaryOperator<String> change) {
    List<SampleRow> changed = new ArrayList<>();
    for (SampleRow row : rows) {
      SampleRow other = row;
      for (Map.Entry<String, SampleValue> cell : row.cells().entrySet()) {
        if (cell.getValue() instanceof SampleValue.Text text) {
          other = other.with(cell.getKey(), SampleValue.text(change.apply(text.text())));
        }
      }
      changed.add(other);
    }
    return withRows(changed);
  }

  /** The same table under another key on another sheet. */
  SampleTable copiedTo(String otherKey, String otherSheet) {
    return new SampleTable(otherKey, otherSheet, title, period, year, columns, rows, mergedDown);
  }

  /** The table with other rows. */
  SampleTable withRows(List<SampleRow> newRows) {
    return new SampleTable(key, sheet, title, period, year, columns, newRows, mergedDown);
  }
}
