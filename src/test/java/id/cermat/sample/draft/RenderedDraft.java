package id.cermat.sample.draft;

import java.nio.file.Path;
import java.util.List;

/**
 * A draft in a file.
 *
 * @param figures in the order in which the file has them
 */
public record RenderedDraft(Path file, List<DraftFigure> figures) {}
