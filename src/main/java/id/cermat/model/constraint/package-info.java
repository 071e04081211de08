/**
 * What a table must meet by itself, said as Bean Validation constraints. Which class validates each
 * of them is decided by the checks, which the model does not know.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.model.constraint;
