/** Figures that a draft cites, against the workbooks and against each other. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.draft.cited;
