/** The draft's text: what it cites, counts and names, against itself and against the workbook. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.draft;
