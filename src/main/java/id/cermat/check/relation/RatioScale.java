package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.model.UnitReport;
import id.cermat.relation.SheetRelations;

/** A quotient above ten stands among quotients near one: one of its two figures is out of scale. */
public final class RatioScale implements Rule {
  @Override
  public RuleId id() {
    return RuleId.RATIO_SCALE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Copies copies = new Copies();
    for (SheetRelations sheet : report.relations()) {
      if (sheet.hidden()) {
        continue;
      }
      for (SheetRelations.Doubt doubt : sheet.outOfScale()) {
        if (copies.repeats(doubt.figure())) {
          continue;
        }
        CellLocation cell = (CellLocation) doubt.figure().location();
        FindingBuilder.of(id(), cell)
            .subject(sheet.rowName(cell))
            .context(sheet.heading(cell))
            .actual(doubt.figure())
            .report(ledger, "message", sheet.rowName(cell), doubt.figure(), sheet.heading(cell));
      }
    }
  }
}
