package id.cermat.check.table;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.table.amount.BudgetGrowthRelations;
import id.cermat.check.table.amount.BudgetPercentageRelations;
import id.cermat.check.table.amount.BudgetTotalRelations;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.check.table.frame.RelationSink;
import id.cermat.check.table.ikpa.IkpaRelations;
import id.cermat.check.table.indicator.ComponentRelations;
import id.cermat.check.table.indicator.HistoryRelations;
import id.cermat.check.table.indicator.IndexRelations;
import id.cermat.check.table.indicator.PeriodRelations;
import id.cermat.check.table.rekap.RekapRelations;
import id.cermat.check.table.score.ScoreRelations;
import id.cermat.figure.CellLocation;
import id.cermat.finding.Finding;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the names of known tables make of their figures: indices by target and polarity, weighted
 * sums, totals, percentages, growth, and periods from their quarters.
 */
public final class TableRelations {
  private static final List<NamedRelations<?>> ALL =
      List.of(
          new IndexRelations(),
          new ComponentRelations(),
          new ScoreRelations(),
          new PeriodRelations(),
          new HistoryRelations(),
          new BudgetGrowthRelations(),
          new BudgetTotalRelations(),
          new BudgetPercentageRelations(),
          new RekapRelations(),
          new IkpaRelations());

  /** What a sheet can prove of a figure that a known table finds wrong. */
  private static final Map<RuleId, Set<RelationKind>> PROOF =
      Map.of(
          RuleId.BUDGET_TOTAL,
          EnumSet.of(
              RelationKind.SUM,
              RelationKind.DIFFERENCE,
              RelationKind.PRODUCT,
              RelationKind.MEAN,
              RelationKind.CONSOLIDATION),
          RuleId.PERIOD_CONSOLIDATION,
          EnumSet.of(RelationKind.CONSOLIDATION),
          RuleId.BUDGET_PERCENTAGE,
          EnumSet.of(RelationKind.PERCENT, RelationKind.RATIO),
          RuleId.GROWTH_RATE,
          EnumSet.of(RelationKind.GROWTH, RelationKind.GROWTH_PERCENT));

  private TableRelations() {}

  /**
   * The relations of all tables, whether they hold or not, in the order of the tables. Those of a
   * rule that is off are none.
   */
  public static List<Relation> of(UnitReport report, RuleBook rules) {
    Ledger ledger = Ledger.of(report, rules);
    List<Relation> relations = new ArrayList<>();
    for (Object table : tables(report)) {
      for (NamedRelations<?> names : ALL) {
        NamedColumn column = new NamedColumn();
        names.findings(table, ledger, column);
        relations.addAll(column.relations());
      }
    }
    return relations;
  }

  /** Books what was compared and passed, and the findings of what does not hold. */
  static void check(UnitReport report, Ledger ledger) {
    for (Object table : tables(report)) {
      for (NamedRelations<?> names : ALL) {
        for (Finding finding : names.findings(table, ledger, RelationSink.NONE)) {
          if (proven(finding, report)) {
            ledger.passed(finding.rule());
          } else {
            ledger.failed(finding);
          }
        }
      }
    }
  }

  private static List<Object> tables(UnitReport report) {
    return Stream.<Stream<?>>of(
            report.indicatorTables().stream(),
            report.trajectories().stream(),
            report.componentTables().stream().flatMap(table -> table.groups().stream()),
            report.scoreTables().stream(),
            report.budgetTables().stream(),
            report.historyTables().stream(),
            report.rekapTables().stream().flatMap(table -> table.series().stream()),
            report.ikpaTables().stream())
        .<Object>flatMap(tables -> tables)
        .toList();
  }

  /**
   * Whether the sheet's own figures prove the cell right by a computation of the rule's kind: what
   * a known table makes of its rows was then read wrongly.
   */
  private static boolean proven(Finding finding, UnitReport report) {
    Set<RelationKind> kinds = PROOF.get(finding.rule());
    return kinds != null
        && report.relations().stream()
            .filter(
                sheet ->
                    !(finding.location() instanceof CellLocation cell)
                        || sheet.sheet().equals(cell.sheet()) && sheet.file().equals(cell.file()))
            .anyMatch(sheet -> sheet.holds(finding.location(), kinds));
  }
}
