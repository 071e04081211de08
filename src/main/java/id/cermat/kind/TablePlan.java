package id.cermat.kind;

import id.cermat.lexicon.Quantity;
import id.cermat.reader.table.Region;
import org.jspecify.annotations.Nullable;

/**
 * A record that a region gives: its kind and the columns that belong to it. A region may give
 * several, such as one table a year.
 *
 * @param region with the plan's own columns only
 */
public record TablePlan(TableKind kind, Region region, @Nullable Integer year, Quantity quantity) {}
