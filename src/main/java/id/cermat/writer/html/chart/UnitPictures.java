package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.model.BudgetTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;

/** The pictures of one unit: its indicators, its budgets, its years. */
public final class UnitPictures {
  /** A workbook may repeat its tables by month; the first ones tell the story. */
  private static final int MOST_OF_A_KIND = 4;

  private final IndicatorChart indicators;
  private final BudgetChart budgets;
  private final HistoryChart histories;

  public UnitPictures(RuleBook rules, Messages messages) {
    this.indicators = new IndicatorChart(rules, messages);
    this.budgets = new BudgetChart(messages);
    this.histories = new HistoryChart(messages);
  }

  /** All that its tables allow to draw. */
  public List<Picture> of(UnitReport report) {
    List<Picture> pictures = new ArrayList<>();
    indicators.of(report).ifPresent(pictures::add);
    for (BudgetTable.Kind kind : BudgetTable.Kind.values()) {
      report.budgetTables().stream()
          .filter(table -> table.kind() == kind)
          .flatMap(table -> budgets.of(table).stream())
          .limit(MOST_OF_A_KIND)
          .forEach(pictures::add);
    }
    report.historyTables().stream()
        .sorted(java.util.Comparator.comparing((HistoryTable table) -> -table.rows().size()))
        .flatMap(table -> histories.of(table).stream())
        .limit(MOST_OF_A_KIND)
        .forEach(pictures::add);
    return pictures;
  }
}
