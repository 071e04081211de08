/** The budget implementation indicators (IKPA). */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table.ikpa;
