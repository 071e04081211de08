/** Tables of indicators, of their components, of their periods and years. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table.indicator;
