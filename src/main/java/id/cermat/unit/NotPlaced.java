package id.cermat.unit;

import id.cermat.catalogue.Message;

/**
 * A file, or a folder, that belongs to no unit.
 *
 * @param incomplete whether figures that should have been checked may stand in it
 */
public record NotPlaced(String file, Message reason, boolean incomplete) {}
