/**
 * Packages of parts in a zip, as workbooks, documents and OpenDocument files are: read part by part
 * ({@link id.cermat.format.opc.ZipPackage}), or copied with changes, all that is not changed byte
 * for byte ({@link id.cermat.format.opc.PackageParts}).
 */
@org.jspecify.annotations.NullMarked
package id.cermat.format.opc;
