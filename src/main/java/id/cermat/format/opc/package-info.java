/** Packages of parts in a zip, as workbooks, documents and OpenDocument files are. */
@org.jspecify.annotations.NullMarked
package id.cermat.format.opc;
