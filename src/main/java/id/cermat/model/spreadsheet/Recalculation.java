package id.cermat.model.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * What came of applying the formulas of a workbook to the values their operands show.
 *
 * @param consistent how many formulas give the value that is stored
 * @param notChecked how many were not checked, by the key of the reason
 */
public record Recalculation(
    int consistent, Map<String, Integer> notChecked, List<StaleValue> stale) {}
