package id.cermat.sample;

/**
 * Where a cell came to stand.
 *
 * @param file the name of the file in its folder
 * @param sheet the sheet's name; a CSV file's base name
 * @param row zero-based
 * @param column zero-based
 */
public record Place(String file, String sheet, int row, int column) {}
