package id.cermat.cli;

import id.cermat.writer.annotation.TextTable;
import id.cermat.writer.html.SheetTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads the workbooks of a run once more, for a report that shows parts of their sheets; not the
 * large ones, since that would take as long as checking them.
 *
 * @param files the workbooks as locations name them
 */
record WorkbookTexts(Map<String, Path> files) implements SheetTexts {
  private static final long LARGE = 2_000_000;

  @Override
  public List<TextTable> read(String file) throws IOException {
    Path path = files.get(file);
    if (path == null || Files.size(path) > LARGE) {
      return List.of();
    }
    return new ShownTables().read(path);
  }
}
