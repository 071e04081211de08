/**
 * What one unit reports: records whose fields are figures and labels with their addresses. The
 * constraints that a table must meet by itself, beyond what its figures make of each other, stand
 * on the records; their validators stand with the checks.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.model;
