/**
 * Packages of Office Open XML: their parts, relationships and content types. What is not changed is
 * copied byte for byte.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.opc;
