package id.cermat.reader.draft;

import id.cermat.lexicon.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a figure say of it.
 *
 * @param rule the name of the form
 * @param strong whether the words lead straight to the figure
 */
record Cue(String rule, @Nullable Quantity quantity, boolean strong) {}
