/**
 * Writes draft reports as offices write them: an invented unit's year in ever other words, headings
 * and tables, as text, Word document and PDF. Every figure knows what it stands for.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.sample.draft;
