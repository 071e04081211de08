package id.cermat.cli;

import java.util.Map;

/**
 * What was written of a unit.
 *
 * @param folder the folder of its files, below {@code --out}
 * @param copies the names of its annotated copies, by the names of their originals
 */
record WrittenUnit(String folder, Map<String, String> copies) {}
