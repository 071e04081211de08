package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.table.frame.RoundedParts;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.Outcome;
import id.cermat.figure.Rounding;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Tolerance;
import id.cermat.figure.Verdict;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports the relations of some kinds that do not hold, on their results. A cell about which the
 * same rule has spoken already, with the names that a known table gives, is passed over.
 */
abstract class BrokenRelations implements Rule {
  private static final Comparison CUT_OFF =
      new Comparison(List.of(Rounding.TRUNCATE), Tolerance.NONE);

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
    Figure figure = relation.result();
    Expression computation = relation.expression();
    Verdict verdict = ledger.compare(rule, figure, computation);
    if (!verdict.inconsistent()) {
      return;
    }
    CellLocation cell = (CellLocation) figure.location();
    String name = sheet.rowName(cell);
    String heading = sheet.heading(cell);
    BigDecimal expected = verdict.expected() == null ? computation.value() : verdict.expected();
    List<Figure> parts = relation.operands().stream().map(Relation.Operand::figure).toList();
    Mismatch mismatch = Mismatch.of(figure, computation);
    if (relation.kind() == RelationKind.SUM) {
      mismatch = mismatch.withAddends(parts.stream().map(Expression::exactly).toList());
    }
    FindingBuilder finding =
        FindingBuilder.of(rule, cell)
            .mismatch(figure, verdict, computation)
            .causes(SlipFinder.explain(mismatch))
            .subject(name.isEmpty() ? cell.sheet() : name)
            .quantity(quantity)
            .context(heading);
    boolean rounded = relation.kind() == RelationKind.SUM && RoundedParts.explain(figure, parts);
    if (rounded) {
      RoundedParts.warn(finding);
    } else if (CUT_OFF.compare(figure, computation).outcome() == Outcome.CONSISTENT) {
      finding.milder(Severity.WARNING);
    }
    finding.report(
        ledger,
        entry(relation, rounded),
        name,
        figure,
        new Figure(expected, figure.decimals(), figure.unit(), figure.literal(), cell),
        figure.shown().subtract(expected).abs(),
        computation,
        heading);
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
