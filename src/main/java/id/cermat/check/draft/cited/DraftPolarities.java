package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.IndexFormula;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Polarity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.UnitReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a draft's tables the polarity that these seldom have a column for: the
 * workbook's, else the one under which the row's index is right where the assumed one does not give
 * it.
 */
final class DraftPolarities {
  private final HeldCitations held;
  private final DraftCap cap;
  private final RuleBook rules;
  private final Map<Location, Citation> citations = new HashMap<>();

  DraftPolarities(HeldCitations held, DraftCap cap, RuleBook rules) {
    this.held = held;
    this.cap = cap;
    this.rules = rules;
    held.draft().citations().forEach(each -> citations.put(each.location(), each));
  }

  /** The tables of the draft with the polarities that are known. */
  UnitReport of(Draft draft) {
    return draft
        .report()
        .withIndicatorTables(draft.report().indicatorTables().stream().map(this::of).toList());
  }

  private IndicatorTable of(IndicatorTable table) {
    return table.withIndicators(table.indicators().stream().map(this::of).toList());
  }

  private Indicator of(Indicator row) {
    Figure index = row.index();
    if (row.polarity() != null || row.polarityLabel() != null || index == null) {
      return row;
    }
    Citation citation = citations.get(index.location());
    Polarity stated = citation == null ? null : held.polarity(citation).orElse(null);
    Polarity polarity = stated == null ? fitting(row, index) : stated;
    return polarity == null ? row : row.withPolarity(polarity);
  }

  private @Nullable Polarity fitting(Indicator row, Figure index) {
    if (fits(row, index, rules.defaultPolarity())) {
      return null;
    }
    return List.of(Polarity.MINIMIZE, Polarity.MAXIMIZE, Polarity.STABILIZE).stream()
        .filter(polarity -> fits(row, index, polarity))
        .findFirst()
        .orElse(null);
  }

  private boolean fits(Indicator row, Figure index, Polarity polarity) {
    if (IndexFormula.of(row, polarity, rules) instanceof IndexFormula.Computed computed) {
      for (Expression right : cap.forms(computed, rules)) {
        if (Comparison.STRICT.compare(index, right).agrees()) {
          return true;
        }
      }
    }
    return false;
  }
}
