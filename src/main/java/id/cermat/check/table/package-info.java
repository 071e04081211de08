/**
 * A table against itself: what the names of its columns make of its figures are relations; what it
 * demands without arithmetic (a missing value, a malformed code, a row twice, bounds, a rule book's
 * weights and grades) are constraints of the model, each with a validator that Hibernate Validator
 * runs.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table;
