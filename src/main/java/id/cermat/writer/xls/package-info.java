/** Annotates a workbook of the old binary format, through Apache POI. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.xls;
