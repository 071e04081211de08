package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.table.frame.RoundedParts;
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
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports the relations of some kinds that do not hold in a draft's tables, on their results, and
 * books those that do. A figure of which another rule has spoken already is passed over.
 */
abstract class BrokenInDraft implements Rule {
  private static final Comparison CUT_OFF =
      new Comparison(List.of(Rounding.TRUNCATE), Tolerance.NONE);

  /** What indices and percentages are cut to where they would be higher. */
  private static final Set<BigDecimal> CAPS =
      Set.of(
          BigDecimal.valueOf(100),
          BigDecimal.valueOf(110),
          BigDecimal.valueOf(120),
          BigDecimal.valueOf(150));

  private final RuleId rule;
  private final Set<RelationKind> kinds;
  private final Quantity quantity;

  BrokenInDraft(RuleId rule, Set<RelationKind> kinds, Quantity quantity) {
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
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    Set<Location> told = new HashSet<>();
    for (Finding finding : ledger.findings()) {
      told.add(finding.location());
    }
    for (SheetRelations table : draft.report().relations()) {
      for (Relation relation : table.all()) {
        if (kinds.contains(relation.kind()) && agrees(relation)) {
          ledger.compare(rule, relation.result(), relation.expression());
        }
      }
      for (Relation relation : table.broken()) {
        Location place = relation.result().location();
        if (kinds.contains(relation.kind())
            && !excused(relation)
            && !ledger.borneOut(place)
            && told.add(place)) {
          report(relation, table, ledger);
        }
      }
    }
  }

  private static boolean agrees(Relation relation) {
    return relation.verdict() == Outcome.CONSISTENT
        || relation.verdict() == Outcome.WITHIN_ROUNDING;
  }

  /**
   * Whether the figure is none of its column's computation: nothing was measured, it was cut to a
   * highest value, less is better in its row, or nothing was saved.
   */
  private static boolean excused(Relation relation) {
    BigDecimal result = relation.result().value();
    List<Relation.Operand> operands = relation.operands();
    if (relation.kind().adds()) {
      return result.signum() == 0;
    }
    boolean nothing =
        result.signum() == 0
            || operands.stream().anyMatch(one -> one.figure().value().signum() == 0);
    if (nothing || operands.size() != 2) {
      return true;
    }
    BigDecimal computed = relation.expression().value();
    boolean capped =
        computed.compareTo(result) > 0 && CAPS.stream().anyMatch(cap -> cap.compareTo(result) == 0);
    double first = operands.get(0).figure().value().doubleValue();
    double second = operands.get(1).figure().value().doubleValue();
    double scale = relation.kind() == RelationKind.PERCENT ? 100 : 1;
    double unit = Math.pow(10, -relation.result().decimals());
    boolean lessIsBetter =
        Math.abs(second / first * scale - result.doubleValue()) <= unit
            || Math.abs((2 - first / second) * scale - result.doubleValue()) <= unit;
    return capped || lessIsBetter;
  }

  private void report(Relation relation, SheetRelations table, Ledger ledger) {
    Figure figure = relation.result();
    Expression computation = relation.expression();
    Verdict verdict = ledger.compare(rule, figure, computation);
    List<Figure> parts = relation.operands().stream().map(Relation.Operand::figure).toList();
    if (!verdict.inconsistent()
        || relation.kind() == RelationKind.SUM && RoundedParts.explain(figure, parts)) {
      return;
    }
    Location place = figure.location();
    String name = table.rowName(place);
    String heading = table.heading(place);
    BigDecimal expected = verdict.expected() == null ? computation.value() : verdict.expected();
    Mismatch mismatch = Mismatch.of(figure, computation);
    if (relation.kind() == RelationKind.SUM) {
      mismatch = mismatch.withAddends(parts.stream().map(Expression::exactly).toList());
    }
    FindingBuilder finding =
        FindingBuilder.of(rule, place)
            .mismatch(figure, verdict, computation)
            .causes(SlipFinder.explain(mismatch))
            .quantity(quantity)
            .context(heading);
    if (!name.isEmpty()) {
      finding.subject(name);
    }
    if (CUT_OFF.compare(figure, computation).outcome() == Outcome.CONSISTENT) {
      finding.milder(Severity.WARNING);
    }
    finding.report(
        ledger,
        heading.isEmpty() ? "message-table" : "message-table-column",
        name,
        figure,
        new Figure(expected, figure.decimals(), figure.unit(), figure.literal(), place),
        figure.shown().subtract(expected).abs(),
        computation,
        heading);
  }
}
