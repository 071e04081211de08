/** Rules about what the figures of a table prove of each other, whatever the table is. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.relation;
