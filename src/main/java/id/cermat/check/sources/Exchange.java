package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two indicators whose codes have changed places in one table, as their names tell.
 *
 * @param first the one that stands first in the table
 */
record Exchange(MatchedIndicator one, Member first, MatchedIndicator other, Member second) {
  private static final Set<Quantity> TELLING =
      Set.of(Quantity.TARGET, Quantity.REALIZATION, Quantity.INDEX);

  /** The exchanges in a table: each row bears the code of the other's indicator. */
  static List<Exchange> in(SourceTable table, List<MatchedIndicator> indicators) {
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      for (int j = i + 1; j < indicators.size(); j++) {
        of(table, indicators.get(i), indicators.get(j)).ifPresent(exchanges::add);
      }
    }
    return exchanges;
  }

  private static Optional<Exchange> of(
      SourceTable table, MatchedIndicator one, MatchedIndicator other) {
    Optional<Member> a = member(one, table);
    Optional<Member> b = member(other, table);
    if (a.isEmpty() || b.isEmpty() || one.head() == a.get() || other.head() == b.get()) {
      return Optional.empty();
    }
    IndicatorCode codeA = a.get().row().codeKey();
    IndicatorCode codeB = b.get().row().codeKey();
    if (codeA == null || codeB == null) {
      return Optional.empty();
    }
    boolean exchanged =
        codeA.to(one.code()) == IndicatorCode.Relation.OTHER
            && codeA.to(other.code()) == IndicatorCode.Relation.SAME
            && codeB.to(one.code()) == IndicatorCode.Relation.SAME;
    return exchanged ? Optional.of(new Exchange(one, a.get(), other, b.get())) : Optional.empty();
  }

  private static Optional<Member> member(MatchedIndicator indicator, SourceTable table) {
    return indicator.members().stream().filter(member -> member.table() == table).findFirst();
  }

  /**
   * Decides by the figures whether codes or names were exchanged: where the figures follow the
   * codes, it was the names, and each row goes to the indicator of its code.
   */
  static void settle(SourceTable table, List<MatchedIndicator> indicators) {
    for (Exchange exchange : in(table, indicators)) {
      SourceRow a = exchange.first.row();
      SourceRow b = exchange.second.row();
      SourceRow headA = exchange.one.head().row();
      SourceRow headB = exchange.other.head().row();
      if (agreeing(a, headB) + agreeing(b, headA) > agreeing(a, headA) + agreeing(b, headB)) {
        exchange.one.replace(table, b);
        exchange.other.replace(table, a);
      }
    }
  }

  private static int agreeing(SourceRow row, SourceRow head) {
    int count = 0;
    for (Quantity quantity : TELLING) {
      Figure figure = row.figure(quantity);
      Figure other = head.figure(quantity);
      if (figure != null && other != null && figure.shown().compareTo(other.shown()) == 0) {
        count++;
      }
    }
    return count;
  }
}
