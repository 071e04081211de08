/** Findings, the catalogue of rules, and the rule book that {@code rules.properties} fills. */
@org.jspecify.annotations.NullMarked
package id.cermat.finding;
