/** The rules. One class a rule; a rule sees the model alone and reports to the ledger. */
@org.jspecify.annotations.NullMarked
package id.cermat.check;
