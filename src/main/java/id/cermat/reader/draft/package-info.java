/**
 * Reads a draft report: a file's characters with their places ({@code TextLine}), joined to text
 * that can be matched ({@code View}), cut into blocks and sentences, in which figures are found and
 * bound to what they stand for.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.reader.draft;
