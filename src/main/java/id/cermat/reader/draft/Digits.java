package id.cermat.reader.draft;

import id.cermat.model.NotFigure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a view that holds digits.
 *
 * @param reason why it is no figure; null where it may be one
 * @param year the year that it names
 */
record Digits(int start, int end, @Nullable Reason reason, @Nullable Integer year) {}
