/** The roll-up workbook of a run over many units. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.rekap;
