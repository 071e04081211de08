package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.IndexFormula;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Input;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the indices of a draft are capped. Agencies differ: the Ministry of Finance caps at 120,
 * others not at all. A cap that the text states, workbooks, or the ministry's codes tell that the
 * rules' cap holds; else the draft's own figures tell, and where nothing does, a capped index is as
 * right as an uncapped one.
 */
enum DraftCap {
  CAPPED,
  UNCAPPED,
  UNKNOWN;

  static DraftCap of(UnitReport report, Draft draft, List<Statement> statements, RuleBook rules) {
    boolean stated =
        draft.citations().stream().anyMatch(one -> one.how().rule().equals("stated-cap"));
    boolean books = report.inputs().stream().anyMatch(one -> one.kind() == Input.Kind.WORKBOOK);
    boolean codes =
        draft.indicators().stream()
            .anyMatch(
                one -> one.code() != null && rules.codePattern().matcher(one.code()).matches());
    if (stated || books || codes) {
      return CAPPED;
    }
    Votes votes = new Votes(rules);
    for (IndicatorTable table : draft.report().indicatorTables()) {
      for (Indicator row : table.indicators()) {
        votes.count(row.target(), row.realization(), row.index());
      }
    }
    for (Statement statement : statements) {
      Figure target = only(statement, Quantity.TARGET);
      Figure realization = only(statement, Quantity.REALIZATION);
      votes.count(target, realization, only(statement, Quantity.INDEX));
      votes.count(target, realization, only(statement, Quantity.PERCENTAGE));
    }
    if (votes.capped == votes.uncapped) {
      return UNKNOWN;
    }
    return votes.capped > votes.uncapped ? CAPPED : UNCAPPED;
  }

  private static @Nullable Figure only(Statement statement, Quantity quantity) {
    return statement.only(quantity).map(Citation::figure).orElse(null);
  }

  /** The forms of an index that are right. */
  List<Expression> forms(IndexFormula.Computed computed, RuleBook rules) {
    Expression uncapped = computed.uncapped().clamp(rules.floor(), Votes.ENDLESS);
    return switch (this) {
      case CAPPED -> List.of(computed.clipped());
      case UNCAPPED -> List.of(uncapped);
      case UNKNOWN -> List.of(uncapped, computed.clipped());
    };
  }

  /** The book by which the draft's tables are checked. */
  RuleBook book(RuleBook rules) {
    return this == CAPPED ? rules : rules.withCap(Votes.ENDLESS);
  }

  private static final class Votes {
    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(12);

    private final RuleBook rules;
    private int capped;
    private int uncapped;

    private Votes(RuleBook rules) {
      this.rules = rules;
    }

    private void count(
        @Nullable Figure target, @Nullable Figure realization, @Nullable Figure index) {
      if (target == null || realization == null || index == null) {
        return;
      }
      Indicator row = Rows.of(null, null, target, realization);
      if (IndexFormula.of(row, rules) instanceof IndexFormula.Computed computed
          && computed.uncapped().value().compareTo(rules.cap()) > 0) {
        capped += index.shown().compareTo(rules.cap()) == 0 ? 1 : 0;
        uncapped += Comparison.STRICT.compare(index, computed.uncapped()).agrees() ? 1 : 0;
      }
    }
  }
}
