/**
 * What a region of a sheet is: a contract, realizations, components, scores, budgets, histories,
 * IKPA, rekaps. It names its columns and becomes a record of the model.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.kind;
