package id.cermat.format.document;

import id.cermat.figure.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a draft as its file holds it, in the order of reading.
 *
 * @param page the page of a PDF
 * @param line counted from 1 in the file, or in the page of a PDF
 * @param boxes where each character stands on the page of a PDF; empty otherwise
 */
public record DraftLine(@Nullable Integer page, int line, String text, List<TextSpan.Box> boxes) {}
