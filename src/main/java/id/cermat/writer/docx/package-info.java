/**
 * Annotates a Word document with comments by rewriting only those parts of its package that change.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.docx;
