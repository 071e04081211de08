package id.cermat.catalogue;

/**
 * A setting of a .properties file.
 *
 * @param line where it begins, counted from 1
 */
record PropertyLine(String key, String value, int line) {}
