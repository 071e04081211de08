package id.cermat.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sample table.
 *
 * @param key the middle part of its cells' roles
 * @param cells by column key; columns that are missing stay empty
 * @param span the columns that are merged into one cell where the layout merges
 */
public record SampleRow(
    String key, Look look, Map<String, SampleValue> cells, @Nullable Span span) {

  /** How the row is set apart. */
  public enum Look {
    ITEM,
    PERSPECTIVE,
    OBJECTIVE,
    TOTAL
  }

  /** The first and the last of the merged columns. */
  public record Span(String from, String to) {}

  /** An ordinary row; {@code cells} are column keys and values in turn. */
  public static SampleRow item(String key, Object... cells) {
    return of(key, Look.ITEM, null, cells);
  }

  /** A row; {@code cells} are column keys and values (or texts) in turn. */
  public static SampleRow of(String key, Look look, @Nullable Span span, Object... cells) {
    Map<String, SampleValue> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      Object value = cells[i + 1];
      values.put(
          (String) cells[i],
          value instanceof SampleValue ready ? ready : SampleValue.text((String) value));
    }
    return new SampleRow(key, look, values, span);
  }

  /** The row with one cell changed. */
  public SampleRow with(String column, SampleValue value) {
    Map<String, SampleValue> changed = new LinkedHashMap<>(cells);
    changed.put(column, value);
    return new SampleRow(key, look, changed, span);
  }

  /** The row under another key. */
  public SampleRow renamed(String newKey) {
    return new SampleRow(newKey, look, cells, span);
  }
}
