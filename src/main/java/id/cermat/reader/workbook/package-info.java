/** Workbooks → grids → tables → records of the model. */
@org.jspecify.annotations.NullMarked
package id.cermat.reader.workbook;
