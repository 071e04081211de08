package id.cermat.finding;

import id.cermat.figure.CellLocation;
import id.cermat.model.Draft;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.relation.SheetRelations;
import java.util.List;

/**
 * How many tables of workbooks and of the draft were read, and how many were not.
 *
 * @param read those that were recognised, and those without a known heading whose figures are
 *     related to each other
 * @param withRelations those of them in which any figure takes part in a relation
 * @param unread areas with figures that were passed over and of which nothing is known
 */
public record TableCoverage(int read, int withRelations, int unread) {
  /** What became of the tables of a unit. */
  public static TableCoverage of(UnitReport report) {
    Reading reading = report.reading();
    int related =
        (int)
            reading.tables().stream()
                .filter(
                    table ->
                        SheetRelations.anyWithin(
                            report.relations(), table.file(), table.sheet(), table.range()))
                .count();
    int found = 0;
    int unread = 0;
    for (Reading.PassedOver passed : reading.passedOver()) {
      if (passed.reason() == Reading.Reason.NO_KNOWN_HEADER) {
        found += related(passed, report) ? 1 : 0;
        unread += related(passed, report) ? 0 : 1;
      }
    }
    int drafted = 0;
    Draft draft = report.draft();
    List<SheetRelations> own = draft == null ? List.of() : draft.report().relations();
    for (SheetRelations table : own) {
      drafted += table.matrix().numbers() > 0 ? 1 : 0;
      related += table.checked() > 0 ? 1 : 0;
    }
    return new TableCoverage(reading.tables().size() + found + drafted, related + found, unread);
  }

  private static boolean related(Reading.PassedOver passed, UnitReport report) {
    return passed.range() != null
        && passed.location() instanceof CellLocation cell
        && SheetRelations.anyWithin(report.relations(), cell.file(), cell.sheet(), passed.range());
  }
}
