/** Documents of every format as lines of text and tables of it, each with its place in the file. */
@org.jspecify.annotations.NullMarked
package id.cermat.format.document;
