package id.cermat.model;

import id.cermat.figure.Location;

/**
 * A text of a table with its address: a code, a name, a heading. Line breaks and repeated blanks
 * are folded.
 */
public record Label(String text, Location location) {}
