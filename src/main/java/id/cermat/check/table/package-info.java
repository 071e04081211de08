/**
 * A table against itself: one validator for each constraint of the model, run by Hibernate
 * Validator.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table;
