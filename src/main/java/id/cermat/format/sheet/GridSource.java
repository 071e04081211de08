package id.cermat.format.sheet;

import id.cermat.format.UnreadableWorkbookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads one file format into grids, a sheet at a time, so that only one sheet is held. */
public interface GridSource {
  /**
   * Hands over each sheet in the workbook's order.
   *
   * @param name the file's name as locations are to give it
   * @throws UnreadableWorkbookException if the file is not what it claims to be, is encrypted or
   *     broken
   * @throws IOException if the file cannot be read at all
   */
  void read(Path file, String name, Consumer<Grid> sheets) throws IOException;
}
