/**
 * The number: its value, shown decimals, unit and place; intervals, their comparison, and the slip
 * that explains a difference. Pure: no files, no library.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.figure;
