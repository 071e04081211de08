package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.model.UnitReport;
import id.cermat.relation.SheetRelations;
import java.util.HashSet;
import java.util.Set;

/** A part exceeds its whole in a table where parts hardly ever do. */
public final class PartAboveWhole implements Rule {
  @Override
  public RuleId id() {
    return RuleId.PART_ABOVE_WHOLE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Set<Location> told = new HashSet<>();
    ledger.findings().stream().map(Finding::location).forEach(told::add);
    Copies copies = new Copies();
    for (SheetRelations sheet : report.relations()) {
      if (sheet.hidden()) {
        continue;
      }
      for (SheetRelations.Doubt doubt : sheet.partsAboveWhole()) {
        CellLocation cell = (CellLocation) doubt.figure().location();
        if (doubt.against() == null || !told.add(cell) || copies.repeats(doubt.figure())) {
          continue;
        }
        CellLocation whole = (CellLocation) doubt.against().location();
        FindingBuilder.of(id(), cell)
            .subject(sheet.rowName(cell))
            .context(sheet.heading(cell))
            .actual(doubt.figure())
            .related(whole)
            .report(
                ledger,
                "message",
                sheet.rowName(cell),
                doubt.figure(),
                sheet.heading(cell),
                doubt.against(),
                sheet.heading(whole));
      }
    }
  }
}
