/** Annotates a PDF with highlights by appending to it; its own bytes stay as they are. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.pdf;
