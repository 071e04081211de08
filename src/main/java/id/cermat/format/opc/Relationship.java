package id.cermat.format.opc;

import org.jspecify.annotations.Nullable;

/**
 * A relationship of a part.
 *
 * @param target the name of a part; what lies outside of the package as it is written
 */
public record Relationship(String id, String type, String target, boolean external) {
  /**
   * The relationship that an element states; null if it lacks what makes one.
   *
   * @param source the part whose relationship it is; empty for the package
   */
  static @Nullable Relationship of(
      String source,
      @Nullable String id,
      @Nullable String type,
      @Nullable String target,
      @Nullable String mode) {
    if (id == null || type == null || target == null) {
      return null;
    }
    boolean external = "External".equals(mode);
    return new Relationship(
        id, type, external ? target : PartName.resolve(source, target), external);
  }

  /** Whether its type ends so, in the transitional and in the strict namespace. */
  public boolean is(String kind) {
    return type.endsWith("/" + kind);
  }
}
