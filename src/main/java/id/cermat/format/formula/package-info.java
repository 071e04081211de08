/**
 * Formulas of a spreadsheet: their text, their pattern whatever cell they stand in, their value.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.format.formula;
