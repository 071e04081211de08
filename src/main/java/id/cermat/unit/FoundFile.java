package id.cermat.unit;

import java.nio.file.Path;

/**
 * A file that may be a unit's.
 *
 * @param name as locations give it, with {@code /}
 * @param draft whether it is a text, not a workbook, by its extension
 */
public record FoundFile(String name, Path path, boolean draft) {

  /** The name without its folders. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The name without folders and extension. */
  public String stem() {
    String base = baseName();
    int dot = base.lastIndexOf('.');
    return dot > 0 ? base.substring(0, dot) : base;
  }

  /** The folder that it stands in, as its name gives it; empty for the working directory. */
  public String folder() {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
