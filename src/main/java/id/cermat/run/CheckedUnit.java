package id.cermat.run;

import id.cermat.finding.UnitResult;
import id.cermat.model.UnitReport;
import java.nio.file.Path;
import java.util.Map;

/**
 * What checking a unit came to.
 *
 * @param report what its readable files say
 * @param result what was found; files that could not be read are among the findings
 * @param workbooks the workbooks that could be read, by name
 * @param drafts the draft, if it could be read, by name
 * @param complete whether everything could be read, and every rule ran
 */
public record CheckedUnit(
    UnitReport report,
    UnitResult result,
    Map<String, Path> workbooks,
    Map<String, Path> drafts,
    boolean complete) {}
