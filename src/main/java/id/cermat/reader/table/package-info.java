/** Grids become regions with headers, outlines and rows, whatever they are about. */
@org.jspecify.annotations.NullMarked
package id.cermat.reader.table;
