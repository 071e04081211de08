package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Conclusion;
import id.cermat.check.FindingBuilder;
import id.cermat.check.IndexFormula;
import id.cermat.check.Operands;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.check.table.frame.RoundedParts;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.model.IndexedRows;
import id.cermat.model.Indicator;
import id.cermat.relation.RelationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index against target, realization and polarity: {@code index-computed}. */
public final class IndexRelations extends NamedRelations<IndexedRows> {
  public IndexRelations() {
    super(RuleId.INDEX_COMPUTED, IndexedRows.class);
  }

  @Override
  public void examine(IndexedRows table, Examination examination) {
    List<Indicator> rows = table.indicators();
    Polarity shared = table.oneIndicator() ? sharedPolarity(rows, examination.rules()) : null;
    for (int row = 0; row < rows.size(); row++) {
      Indicator indicator = rows.get(row);
      Figure index = indicator.index();
      if (index == null || leftToIndexCapped(index, examination)) {
        continue;
      }
      IndexFormula.Result result =
          shared == null
              ? IndexFormula.of(indicator, examination.rules())
              : IndexFormula.of(indicator, shared, examination.rules());
      if (result instanceof IndexFormula.NotComputable none) {
        examination.notChecked(none.reason());
      } else if (result instanceof IndexFormula.Computed computed) {
        Examination.Check check =
            examination.compare(RelationKind.INDEX, index, computed.clipped());
        if (check.failed()) {
          report(
              table.described(indicator),
              indicator,
              check,
              evidence(check, computed, rows, row, examination),
              examination);
        }
      }
    }
  }

  /**
   * The polarity that several units' figures of one indicator show where none is stated: some of
   * them are right under it alone, and none is right under the usual one alone.
   */
  private static @Nullable Polarity sharedPolarity(List<Indicator> rows, RuleBook rules) {
    Polarity usual = rules.defaultPolarity();
    Polarity other = usual == Polarity.MINIMIZE ? Polarity.MAXIMIZE : Polarity.MINIMIZE;
    int onlyOther = 0;
    for (Indicator row : rows) {
      if (row.polarity() != null || row.polarityLabel() != null) {
        return null;
      }
      boolean asUsual = fits(row, usual, rules);
      boolean asOther = fits(row, other, rules);
      if (asUsual && !asOther) {
        return null;
      }
      onlyOther += asOther && !asUsual ? 1 : 0;
    }
    return onlyOther > 1 ? other : null;
  }

  private static boolean fits(Indicator row, Polarity polarity, RuleBook rules) {
    Figure index = row.index();
    return index != null
        && IndexFormula.of(row, polarity, rules)
            .index()
            .filter(way -> rules.comparison(RuleId.INDEX_COMPUTED).compare(index, way).agrees())
            .isPresent();
  }

  /** An index out of bounds is reported once, as that. */
  private static boolean leftToIndexCapped(Figure index, Examination examination) {
    return examination.on(RuleId.INDEX_CAPPED) && IndexBounds.isOutside(index, examination.rules());
  }

  private static Mismatch evidence(
      Examination.Check check,
      IndexFormula.Computed computed,
      List<Indicator> rows,
      int row,
      Examination examination) {
    return Mismatch.of(check.figure(), check.computation())
        .withCap(computed.uncapped(), examination.rules().cap())
        .withNeighbours(Neighbours.of(rows, row, Indicator::index));
  }

  private static void report(
      String described,
      Indicator indicator,
      Examination.Check check,
      Mismatch evidence,
      Examination examination) {
    FindingBuilder finding =
        examination
            .discrepancy(check, evidence)
            .subject(indicator.subject())
            .quantity(Quantity.INDEX)
            .context(Context.sheet(indicator.row()))
            .changesConclusion(
                Conclusion.changes(
                    check.figure().shown(), check.expectedValue(), examination.rules()));
    String entry = "message";
    if (mayFollowRoundedRealization(indicator, check)) {
      RoundedParts.warn(finding);
      entry = "message-rounded";
    } else if (fitsOtherPolarity(indicator, check.figure(), examination)) {
      finding.milder(Severity.WARNING);
      entry = "message-polarity";
    }
    examination.report(finding, entry, described, check);
  }

  /** A percentage without decimals may stand for one that has some. */
  private static boolean mayFollowRoundedRealization(Indicator indicator, Examination.Check check) {
    Figure realization = indicator.realization();
    Figure target = indicator.target();
    if (realization == null
        || target == null
        || target.value().signum() <= 0
        || !Operands.mayBeRounded(realization)) {
      return false;
    }
    Expression loose =
        Expression.of(realization).dividedBy(Expression.exactly(target)).times(Expression.of(100));
    return check.computation().value().compareTo(loose.value()) == 0
        && Comparison.STRICT.compare(check.figure(), loose).agrees();
  }

  /** Where no polarity is stated, the figure may be right under one that was not assumed. */
  private static boolean fitsOtherPolarity(
      Indicator indicator, Figure index, Examination examination) {
    if (indicator.polarity() != null) {
      return false;
    }
    for (Polarity polarity : List.of(Polarity.MAXIMIZE, Polarity.MINIMIZE)) {
      if (polarity != examination.rules().defaultPolarity()
          && IndexFormula.of(indicator, polarity, examination.rules())
              .index()
              .filter(computed -> examination.agrees(index, computed))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
