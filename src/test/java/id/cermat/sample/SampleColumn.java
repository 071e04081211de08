package id.cermat.sample;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sample table.
 *
 * @param key the last part of its cells' roles
 * @param group the heading that a two-row header merges over this column and its neighbours
 * @param width in characters
 */
public record SampleColumn(String key, String header, @Nullable String group, int width) {

  /** A column without a group. */
  public static SampleColumn of(String key, String header, int width) {
    return new SampleColumn(key, header, null, width);
  }

  /** Whether both columns stand under the same merged heading. */
  boolean equalsGroup(SampleColumn other) {
    return group != null && group.equals(other.group);
  }
}
