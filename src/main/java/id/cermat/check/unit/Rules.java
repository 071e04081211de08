package id.cermat.check.unit;

import id.cermat.check.Rule;
import id.cermat.check.draft.ActionPlans;
import id.cermat.check.draft.AnalysisNumbers;
import id.cermat.check.draft.CitedClaims;
import id.cermat.check.draft.CitedFigures;
import id.cermat.check.draft.CitedIndices;
import id.cermat.check.draft.CitedRoundings;
import id.cermat.check.draft.CitedTotals;
import id.cermat.check.draft.CitedYears;
import id.cermat.check.draft.ContractCounts;
import id.cermat.check.draft.DraftHistorySpan;
import id.cermat.check.draft.DraftIndicatorSet;
import id.cermat.check.draft.HeadingCodes;
import id.cermat.check.draft.HeadingNames;
import id.cermat.check.draft.HistoryRows;
import id.cermat.check.draft.ListedCounts;
import id.cermat.check.draft.MalformedNumbers;
import id.cermat.check.draft.MissingSections;
import id.cermat.check.draft.MixedSeparators;
import id.cermat.check.draft.NumeralsAndWords;
import id.cermat.check.draft.PercentOfColumns;
import id.cermat.check.draft.PercentOfTargets;
import id.cermat.check.draft.SectionNumbering;
import id.cermat.check.hygiene.AmbiguousNumbers;
import id.cermat.check.hygiene.ConstantsAmongFormulas;
import id.cermat.check.hygiene.ErrorValues;
import id.cermat.check.hygiene.ExternalLinks;
import id.cermat.check.hygiene.HiddenFiguresInTotals;
import id.cermat.check.hygiene.InconsistentFormulas;
import id.cermat.check.hygiene.NotANumber;
import id.cermat.check.hygiene.NumbersAsText;
import id.cermat.check.hygiene.OneSeparator;
import id.cermat.check.hygiene.StaleFormulas;
import id.cermat.check.hygiene.SumRange;
import id.cermat.check.hygiene.UnrecognisedTables;
import id.cermat.check.reconciliation.HistoryAgrees;
import id.cermat.check.reconciliation.HistorySpan;
import id.cermat.check.reconciliation.IndexAgrees;
import id.cermat.check.reconciliation.IndicatorCodes;
import id.cermat.check.reconciliation.IndicatorNames;
import id.cermat.check.reconciliation.IndicatorSet;
import id.cermat.check.reconciliation.RealizationAgrees;
import id.cermat.check.reconciliation.TargetAgrees;
import id.cermat.check.relation.BudgetPercentage;
import id.cermat.check.relation.BudgetTotal;
import id.cermat.check.relation.GrowthRate;
import id.cermat.check.relation.LabelAgrees;
import id.cermat.check.relation.PartAboveWhole;
import id.cermat.check.relation.RatioScale;
import java.util.List;

/** The rules that stand on their own, in the order in which they run. */
public final class Rules {
  private Rules() {}

  /**
   * All of them: source against source, the draft's text, the workbook as a spreadsheet, and its
   * reading.
   */
  public static List<Rule> all() {
    return List.of(
        new BudgetTotal(),
        new BudgetPercentage(),
        new GrowthRate(),
        new PartAboveWhole(),
        new RatioScale(),
        new LabelAgrees(),
        new IndicatorSet(),
        new IndicatorCodes(),
        new IndicatorNames(),
        new TargetAgrees(),
        new RealizationAgrees(),
        new IndexAgrees(),
        new HistoryAgrees(),
        new HistorySpan(),
        new DraftIndicatorSet(),
        new HistoryRows(),
        new HeadingCodes(),
        new HeadingNames(),
        new DraftHistorySpan(),
        new CitedFigures(),
        new CitedRoundings(),
        new CitedIndices(),
        new CitedTotals(),
        new CitedYears(),
        new CitedClaims(),
        new ListedCounts(),
        new ContractCounts(),
        new NumeralsAndWords(),
        new MixedSeparators(),
        new MalformedNumbers(),
        new PercentOfTargets(),
        new PercentOfColumns(),
        new MissingSections(),
        new SectionNumbering(),
        new AnalysisNumbers(),
        new ActionPlans(),
        new ErrorValues(),
        new NumbersAsText(),
        new StaleFormulas(),
        new SumRange(),
        new ConstantsAmongFormulas(),
        new InconsistentFormulas(),
        new HiddenFiguresInTotals(),
        new ExternalLinks(),
        new NotANumber(),
        new OneSeparator(),
        new UnrecognisedTables(),
        new AmbiguousNumbers());
  }
}
