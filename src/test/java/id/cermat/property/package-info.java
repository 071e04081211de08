/** What must hold of every workbook, however its sheets are laid out. */
@org.jspecify.annotations.NullMarked
package id.cermat.property;
