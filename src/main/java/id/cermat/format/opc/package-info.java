/**
 * Packages of parts in a zip, as workbooks, documents and OpenDocument files are: read part by part
 * ({@link id.cermat.format.opc.ZipPackage}, which alone opens them), copied with changes, all that
 * is not changed byte for byte ({@link id.cermat.format.opc.PackageParts}), or written anew ({@link
 * id.cermat.format.opc.NewPackage}).
 */
@org.jspecify.annotations.NullMarked
package id.cermat.format.opc;
