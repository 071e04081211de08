package id.cermat.check.sources;

import id.cermat.check.Ledger;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of one year and the indicators they speak of.
 *
 * @param tables the most authoritative first
 */
public record MatchedYear(List<SourceTable> tables, List<MatchedIndicator> indicators) {

  /** The years of a report; matched once for all rules that book in this ledger. */
  public static List<MatchedYear> of(UnitReport report, Ledger ledger) {
    return ledger.shared(All.class, () -> new All(in(report))).years();
  }

  /** The years of any report, matched anew. */
  public static List<MatchedYear> in(UnitReport report) {
    List<MatchedYear> years = new ArrayList<>();
    for (List<SourceTable> tables : Sources.byYear(report)) {
      years.add(new MatchedYear(tables, Matching.of(tables)));
    }
    return years;
  }

  private record All(List<MatchedYear> years) {}
}
