package id.cermat.check.unit;

import id.cermat.check.Rule;
import id.cermat.check.draft.cited.CitedClaims;
import id.cermat.check.draft.cited.CitedFigures;
import id.cermat.check.draft.cited.CitedIndices;
import id.cermat.check.draft.cited.CitedRoundings;
import id.cermat.check.draft.cited.CitedTotals;
import id.cermat.check.draft.cited.CitedYears;
import id.cermat.check.draft.cited.OutcomeCounts;
import id.cermat.check.draft.notation.MalformedNumbers;
import id.cermat.check.draft.notation.MixedSeparators;
import id.cermat.check.draft.notation.NumeralsAndWords;
import id.cermat.check.draft.notation.PercentOfColumns;
import id.cermat.check.draft.structure.ActionPlans;
import id.cermat.check.draft.structure.AnalysisNumbers;
import id.cermat.check.draft.structure.ContractCounts;
import id.cermat.check.draft.structure.DraftHistorySpan;
import id.cermat.check.draft.structure.DraftIndicatorSet;
import id.cermat.check.draft.structure.HeadingCodes;
import id.cermat.check.draft.structure.HeadingNames;
import id.cermat.check.draft.structure.HistoryRows;
import id.cermat.check.draft.structure.ListedCounts;
import id.cermat.check.draft.structure.MissingSections;
import id.cermat.check.draft.structure.PercentOfTargets;
import id.cermat.check.draft.structure.SectionNumbering;
import id.cermat.check.relation.BudgetPercentage;
import id.cermat.check.relation.BudgetTotal;
import id.cermat.check.relation.DraftGrowth;
import id.cermat.check.relation.DraftPercentages;
import id.cermat.check.relation.DraftSums;
import id.cermat.check.relation.GrowthRate;
import id.cermat.check.relation.LabelAgrees;
import id.cermat.check.relation.PartAboveWhole;
import id.cermat.check.relation.PeriodConsolidation;
import id.cermat.check.relation.RatioScale;
import id.cermat.check.sources.HistoryAgrees;
import id.cermat.check.sources.HistorySpan;
import id.cermat.check.sources.IndexAgrees;
import id.cermat.check.sources.IndicatorCodes;
import id.cermat.check.sources.IndicatorNames;
import id.cermat.check.sources.IndicatorSet;
import id.cermat.check.sources.RealizationAgrees;
import id.cermat.check.sources.TargetAgrees;
import id.cermat.check.spreadsheet.AmbiguousNumbers;
import id.cermat.check.spreadsheet.ConstantsAmongFormulas;
import id.cermat.check.spreadsheet.ErrorValues;
import id.cermat.check.spreadsheet.ExternalLinks;
import id.cermat.check.spreadsheet.HiddenFiguresInTotals;
import id.cermat.check.spreadsheet.InconsistentFormulas;
import id.cermat.check.spreadsheet.NotANumber;
import id.cermat.check.spreadsheet.NumbersAsText;
import id.cermat.check.spreadsheet.OneSeparator;
import id.cermat.check.spreadsheet.StaleFormulas;
import id.cermat.check.spreadsheet.SumRange;
import id.cermat.check.spreadsheet.UnrecognisedTables;
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
        new PeriodConsolidation(),
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
        new DraftPercentages(),
        new DraftSums(),
        new DraftGrowth(),
        new CitedYears(),
        new CitedClaims(),
        new ListedCounts(),
        new ContractCounts(),
        new OutcomeCounts(),
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
