/**
 * The words of the field: what headings mean, quantities, periods, polarities, and the forms that
 * names of offices and spans of a year take.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.lexicon;
