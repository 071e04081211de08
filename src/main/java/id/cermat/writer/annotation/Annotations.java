package id.cermat.writer.annotation;

import java.util.List;
import java.util.Map;

/**
 * All that is written onto one workbook.
 *
 * @param notes by sheet name, each in the order of rows and columns, at most one a cell
 */
public record Annotations(Map<String, List<CellNote>> notes, FindingsTable table) {}
