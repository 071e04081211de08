/**
 * What is written onto a workbook, whatever its format: notes at cells, and the list of findings.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.annotation;
