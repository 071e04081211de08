/** Findings → annotated copies and reports. One class a format. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer;
