package id.cermat.format.document;

import java.util.List;

/**
 * What a PDF holds.
 *
 * @param pictures the pages, counted from 1, that are pictures without text between pages of text
 */
public record PdfText(List<TextLine> lines, List<Integer> pictures) {}
