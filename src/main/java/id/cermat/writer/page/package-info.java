/** Shows an annotated text as a page that needs nothing but itself. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.page;
