package id.cermat.reader.draft;

import id.cermat.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block before its figures are found.
 *
 * @param markerEnd where the text begins after the marker
 */
record RawBlock(Block.Kind kind, View view, @Nullable String marker, int markerEnd, int level) {}
