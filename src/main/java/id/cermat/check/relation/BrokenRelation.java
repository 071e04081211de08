package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
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
import id.cermat.lexicon.Quantity;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.List;

/** A relation that does not hold, as it is told of its result. */
final class BrokenRelation {
  private static final Comparison CUT_OFF =
      new Comparison(List.of(Rounding.TRUNCATE), Tolerance.NONE);

  /** Between the heading of a group and what stands below it. */
  private static final char BELOW_GROUP = '›';

  private final Relation relation;
  private final SheetRelations table;
  private final Verdict verdict;
  private final List<Figure> parts;

  /**
   * @param verdict how the result compares with the computation
   */
  BrokenRelation(Relation relation, SheetRelations table, Verdict verdict) {
    this.relation = relation;
    this.table = table;
    this.verdict = verdict;
    this.parts = relation.operands().stream().map(Relation.Operand::figure).toList();
  }

  Location place() {
    return relation.result().location();
  }

  /** The words of the result's row; empty where it has none. */
  String name() {
    return table.rowName(place());
  }

  /** The words above the result; empty where there are none. */
  String heading() {
    return table.heading(place());
  }

  /** The heading without those of the groups above it, which a workbook may show or not. */
  private String ownHeading() {
    String heading = heading();
    return heading.substring(heading.lastIndexOf(BELOW_GROUP) + 1).strip();
  }

  /** Whether the rounding of a sum's parts explains the difference. */
  boolean rounded() {
    return relation.kind() == RelationKind.SUM && RoundedParts.explain(relation.result(), parts);
  }

  /** The finding, with all but its subject; a warning where the result was merely cut off. */
  FindingBuilder finding(RuleId rule, Quantity quantity) {
    Figure figure = relation.result();
    Expression computation = relation.expression();
    Mismatch mismatch = Mismatch.of(figure, computation);
    if (relation.kind() == RelationKind.SUM) {
      mismatch = mismatch.withAddends(parts.stream().map(Expression::exactly).toList());
    }
    FindingBuilder finding =
        FindingBuilder.of(rule, place())
            .mismatch(figure, verdict, computation)
            .causes(SlipFinder.explain(mismatch))
            .quantity(quantity)
            .context(ownHeading());
    if (CUT_OFF.compare(figure, computation).outcome() == Outcome.CONSISTENT) {
      finding.milder(Severity.WARNING);
    }
    return finding;
  }

  /** Reports the finding in the words of an entry of its rule's bundle. */
  void report(FindingBuilder finding, Ledger ledger, String entry) {
    Figure figure = relation.result();
    BigDecimal expected =
        verdict.expected() == null ? relation.expression().value() : verdict.expected();
    finding.report(
        ledger,
        entry,
        name(),
        figure,
        new Figure(expected, figure.decimals(), figure.unit(), figure.literal(), place()),
        figure.shown().subtract(expected).abs(),
        relation.expression(),
        heading());
  }
}
