package id.cermat.cli;

import id.cermat.check.region.UnitFigures;
import id.cermat.finding.UnitResult;
import id.cermat.unit.UnitFiles;
import java.nio.file.Path;
import java.util.Map;

/**
 * What is kept of a unit once it is checked and its files are written.
 *
 * @param result condensed
 * @param figures what comparing units needs of it
 * @param readable its workbooks that could be read, by name
 * @param folder the folder of its files, below {@code --out}
 * @param copies the names of its annotated copies, by the names of their originals
 * @param complete whether everything was read, run and written
 */
record AuditedUnit(
    UnitFiles files,
    UnitResult result,
    UnitFigures figures,
    Map<String, Path> readable,
    String folder,
    Map<String, String> copies,
    boolean complete) {}
