package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Conclusion;
import id.cermat.check.FindingBuilder;
import id.cermat.check.IndexFormula;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.lexicon.Quantity;
import id.cermat.model.IndexedRows;
import id.cermat.model.Indicator;
import id.cermat.model.constraint.IndexWithinCap;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** No index above the cap or below the floor: {@code index-capped}. */
public final class IndexCappedValidator extends RuleValidator<IndexWithinCap, IndexedRows> {
  /** For Hibernate Validator, which makes it. */
  public IndexCappedValidator() {
    super(RuleId.INDEX_CAPPED);
  }

  @Override
  public void examine(IndexedRows table, Examination examination) {
    for (Indicator indicator : table.indicators()) {
      Figure index = indicator.index();
      if (index == null) {
        continue;
      }
      if (IndexBounds.isOutside(index, examination.rules())) {
        examination.touched(index);
        report(table.described(indicator), indicator, index, examination);
      } else {
        examination.passed(index);
      }
    }
  }

  private static void report(
      String described, Indicator indicator, Figure index, Examination examination) {
    RuleBook rules = examination.rules();
    boolean above = IndexBounds.isAbove(index, rules);
    IndexFormula.Result result = IndexFormula.of(indicator, rules);
    Expression right = result.index().orElse(Expression.of(above ? rules.cap() : rules.floor()));
    BigDecimal expected = right.value().setScale(index.decimals(), RoundingMode.HALF_UP);
    FindingBuilder finding =
        FindingBuilder.of(RuleId.INDEX_CAPPED, index.location())
            .subject(indicator.subject())
            .quantity(Quantity.INDEX)
            .context(Context.sheet(indicator.row()))
            .actual(index)
            .expected(expected, index)
            .computation(right)
            .changesConclusion(Conclusion.changes(index.shown(), expected, rules));
    if (result instanceof IndexFormula.Computed computed) {
      finding.relation(index, right);
      finding.causes(
          SlipFinder.explain(Mismatch.of(index, right).withCap(computed.uncapped(), rules.cap())));
    }
    examination.report(
        finding,
        above ? "message" : "message-floor",
        described,
        index,
        above ? rules.cap() : rules.floor(),
        expected);
  }
}
