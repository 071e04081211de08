package id.cermat.run;

import id.cermat.unit.NotPlaced;
import id.cermat.unit.UnitFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an audit came to.
 *
 * @param found the units that were found
 * @param units those that were checked, all of them unless the audit was stopped
 * @param compared the units with what comparing them found; null where the audit was stopped
 * @param notPlaced files that belong to no unit
 * @param passedOver what was passed over before: temporary files, archives, earlier outputs
 */
public record AuditResult(
    List<UnitFiles> found,
    List<AuditedUnit> units,
    @Nullable RegionalAudit compared,
    List<NotPlaced> notPlaced,
    List<NotPlaced> passedOver) {}
