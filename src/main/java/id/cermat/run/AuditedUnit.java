package id.cermat.run;

import id.cermat.check.region.UnitFigures;
import id.cermat.finding.UnitResult;
import id.cermat.unit.UnitFiles;
import java.nio.file.Path;
import java.util.Map;

/**
 * What is kept of a unit once it is checked.
 *
 * @param result condensed
 * @param figures what comparing units needs of it
 * @param readable its workbooks that could be read, by name
 * @param complete whether everything was read and run, and what was to be done with it was done
 */
public record AuditedUnit(
    UnitFiles files,
    UnitResult result,
    UnitFigures figures,
    Map<String, Path> readable,
    boolean complete) {}
