package id.cermat.writer.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is written onto one workbook.
 *
 * @param notes by sheet name, each in the order of rows and columns, at most one a cell
 */
public record Annotations(Map<String, List<CellNote>> notes, FindingsTable table) {

  /** The same, for a sheet that has another name in the copy. */
  public Annotations withSheet(String name, String newName) {
    if (name.equals(newName)) {
      return this;
    }
    Map<String, List<CellNote>> renamed = new HashMap<>(notes);
    List<CellNote> ofSheet = renamed.remove(name);
    if (ofSheet != null) {
      renamed.put(newName, ofSheet);
    }
    return new Annotations(renamed, table.withSheet(name, newName));
  }
}
