/** Tables of amounts: budgets, revenues, and any table of figures. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.table.amount;
