/** What is written onto a draft report, whatever its format: notes at places, and a summary. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.draft;
