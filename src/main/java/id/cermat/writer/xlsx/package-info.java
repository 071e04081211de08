/**
 * Annotates an Office Open XML workbook by rewriting only those parts of its package that change.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.xlsx;
