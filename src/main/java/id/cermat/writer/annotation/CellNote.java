package id.cermat.writer.annotation;

import id.cermat.catalogue.Severity;
import java.util.List;

/**
 * What is written at one cell.
 *
 * @param row zero-based
 * @param column zero-based
 * @param severity the gravest of the findings at the cell
 */
public record CellNote(int row, int column, Severity severity, List<NoteRun> runs) {

  /** The text without its emphasis. */
  public String text() {
    return NoteRun.text(runs);
  }
}
