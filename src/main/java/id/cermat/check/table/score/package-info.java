/** The score sheet (NKO). */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table.score;
