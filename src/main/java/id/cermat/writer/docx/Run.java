package id.cermat.writer.docx;

/**
 * A run of characters of one format, by its bytes in its part.
 *
 * @param start where its start tag begins
 * @param content where its children begin, behind its properties
 * @param contentEnd where its end tag begins
 * @param end behind its end tag
 * @param opening its start tag and properties
 */
record Run(int start, int content, int contentEnd, int end, String opening) {}
