package id.cermat.format.document;

import java.util.List;

/**
 * What a DOCX holds.
 *
 * @param imported the names of files that it imports where it stands, of which nothing is read
 */
public record DocxText(List<DocumentPart> parts, List<String> imported) {}
