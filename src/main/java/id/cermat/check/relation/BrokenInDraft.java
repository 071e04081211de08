package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Location;
import id.cermat.figure.Outcome;
import id.cermat.figure.Verdict;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports the relations of some kinds that do not hold in a draft's tables, on their results, and
 * books those that do. A figure of which another rule has spoken already is passed over.
 */
abstract class BrokenInDraft implements Rule {
  /** What indices and percentages are cut to where they would be higher. */
  private static final Set<BigDecimal> CAPS =
      Set.of(
          BigDecimal.valueOf(100),
          BigDecimal.valueOf(110),
          BigDecimal.valueOf(120),
          BigDecimal.valueOf(150));

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

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
    BigDecimal first = operands.get(0).figure().value();
    BigDecimal second = operands.get(1).figure().value();
    BigDecimal scale = BigDecimal.valueOf(relation.kind() == RelationKind.PERCENT ? 100 : 1);
    BigDecimal inverse = second.multiply(scale).divide(first, MathContext.DECIMAL64);
    BigDecimal reflected =
        scale.multiply(TWO).subtract(first.multiply(scale).divide(second, MathContext.DECIMAL64));
    BigDecimal unit = BigDecimal.ONE.movePointLeft(relation.result().decimals());
    boolean lessIsBetter =
        Stream.of(inverse, reflected)
            .anyMatch(way -> way.subtract(result).abs().compareTo(unit) <= 0);
    return capped || lessIsBetter;
  }

  private void report(Relation relation, SheetRelations table, Ledger ledger) {
    Verdict verdict = ledger.compare(rule, relation.result(), relation.expression());
    BrokenRelation broken = new BrokenRelation(relation, table, verdict);
    if (!verdict.inconsistent() || broken.rounded()) {
      return;
    }
    FindingBuilder finding = broken.finding(rule, quantity);
    if (!broken.name().isEmpty()) {
      finding.subject(broken.name());
    }
    String entry = broken.heading().isEmpty() ? "message-table" : "message-table-column";
    broken.report(finding, ledger, entry);
  }
}
