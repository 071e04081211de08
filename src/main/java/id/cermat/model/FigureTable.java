package id.cermat.model;

import id.cermat.figure.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any table of figures, whatever they measure. What its figures prove of each other stands in the
 * relations of its sheet.
 *
 * @param columns the headings of its figure columns, from left to right
 */
public record FigureTable(@Nullable Label title, Location area, List<Label> columns) {}
