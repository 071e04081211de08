/**
 * The ground floor: the rules with their traits, the rule book and the file it is read from, and
 * the texts in both languages. Knows no unit and no finding.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.catalogue;
