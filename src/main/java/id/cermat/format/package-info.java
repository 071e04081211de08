/**
 * Files as files, nothing of our field: what they are by their first bytes, and how a text is
 * encoded.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.format;
