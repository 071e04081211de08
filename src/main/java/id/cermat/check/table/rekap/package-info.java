/** Tables of many units (rekap). */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table.rekap;
