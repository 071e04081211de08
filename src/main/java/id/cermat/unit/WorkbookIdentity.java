package id.cermat.unit;

import id.cermat.model.UnitReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a workbook is, by what it says.
 *
 * @param offices the offices (KPP) that texts outside of its tables name, the one named most first
 * @param region the regional office (Kanwil) that they name; null where they name none
 * @param report its tables, and the year
 */
public record WorkbookIdentity(List<String> offices, @Nullable String region, UnitReport report) {}
