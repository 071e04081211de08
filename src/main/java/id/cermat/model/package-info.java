/**
 * What one unit reports: records whose fields are figures and labels with their addresses. The
 * constraints that a table must meet by itself stand on the records; their validators stand with
 * the checks.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.model;
