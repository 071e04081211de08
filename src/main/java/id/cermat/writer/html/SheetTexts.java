package id.cermat.writer.html;

import id.cermat.writer.annotation.TextTable;
import java.io.IOException;
import java.util.List;

/** Reads the sheets of a workbook as the checks saw them. */
@FunctionalInterface
public interface SheetTexts {
  /**
   * The sheets; empty where the workbook is too large to be read once more.
   *
   * @param file as locations name it
   */
  List<TextTable> read(String file) throws IOException;
}
