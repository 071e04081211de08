/** Sets a performance report as a Word document and as a PDF. */
@org.jspecify.annotations.NullMarked
package id.cermat.sample.report;
