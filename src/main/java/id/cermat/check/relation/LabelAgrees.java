package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.model.UnitReport;
import id.cermat.relation.SameLabels;
import id.cermat.relation.SheetRelations;
import java.util.HashSet;
import java.util.Set;

/** One label has two values on two sheets that agree in most rows. */
public final class LabelAgrees implements Rule {
  @Override
  public RuleId id() {
    return RuleId.LABEL_AGREES;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Set<Location> told = new HashSet<>();
    ledger.findings().stream().map(Finding::location).forEach(told::add);
    for (SameLabels.Difference difference : SameLabels.between(report.relations())) {
      CellLocation cell = (CellLocation) difference.figure().location();
      Location other = difference.other().location();
      if (told.contains(other) || !told.add(cell)) {
        continue;
      }
      SheetRelations sheet = difference.sheet();
      FindingBuilder.of(id(), cell)
          .subject(sheet.rowName(cell))
          .context(sheet.heading(cell))
          .actual(difference.figure())
          .related(other)
          .report(
              ledger,
              "message",
              sheet.rowName(cell),
              difference.figure(),
              sheet.heading(cell),
              difference.other(),
              other);
    }
  }
}
