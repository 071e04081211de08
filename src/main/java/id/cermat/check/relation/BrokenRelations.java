package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.table.frame.RoundedParts;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.Verdict;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.util.HashSet;
import java.util.Set;

/**
 * Reports the relations of some kinds that do not hold, on their results. A cell of which a rule
 * has spoken already, with the names that a known table gives, is passed over.
 */
abstract class BrokenRelations implements Rule {
  private final RuleId rule;
  private final Set<RelationKind> kinds;
  private final Quantity quantity;

  BrokenRelations(RuleId rule, Set<RelationKind> kinds, Quantity quantity) {
    this.rule = rule;
    this.kinds = kinds;
    this.quantity = quantity;
  }

  @Override
  public RuleId id() {
    return rule;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Set<Location> told = new HashSet<>();
    for (Finding finding : ledger.findings()) {
      told.add(finding.location());
    }
    Copies copies = new Copies();
    for (SheetRelations sheet : report.relations()) {
      kinds.forEach(kind -> ledger.passed(rule, sheet.holding(kind)));
      for (Relation relation : sheet.broken()) {
        if (kinds.contains(relation.kind())
            && !told.contains(relation.result().location())
            && !ledger.borneOut(relation.result().location())
            && !copies.repeats(relation.result())) {
          report(relation, sheet, ledger);
        }
      }
    }
  }

  private void report(Relation relation, SheetRelations sheet, Ledger ledger) {
    Verdict verdict = ledger.compare(rule, relation.result(), relation.expression());
    if (!verdict.inconsistent()) {
      return;
    }
    BrokenRelation broken = new BrokenRelation(relation, sheet, verdict);
    String name = broken.name();
    FindingBuilder finding =
        broken
            .finding(rule, quantity)
            .subject(name.isEmpty() ? ((CellLocation) broken.place()).sheet() : name);
    boolean rounded = broken.rounded();
    if (rounded) {
      RoundedParts.warn(finding);
    }
    broken.report(finding, ledger, entry(relation, rounded));
  }

  /** The entry of the rule's bundle that says what is wrong. */
  abstract String entry(Relation relation, boolean rounded);

  /** Whether the operands stand in the row of the result. */
  static boolean inRow(Relation relation) {
    int row = ((CellLocation) relation.result().location()).row();
    return relation.operands().stream()
        .allMatch(operand -> ((CellLocation) operand.figure().location()).row() == row);
  }
}
