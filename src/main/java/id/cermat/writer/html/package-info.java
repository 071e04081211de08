/** The report as a page: one file that opens in a browser without anything else. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.html;
