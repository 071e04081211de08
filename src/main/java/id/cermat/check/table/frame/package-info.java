/** What the relations and the validators of all kinds of tables share. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table.frame;
