package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Label;
import java.util.List;

/** A table that stands twice, on two sheets, holds the same indicators: {@code indicator-set}. */
final class RepeatedTables {
  /** From so many common indicators on, in percent of either, two tables are one table twice. */
  private static final int SAME = 80;

  private static final int FEWEST = 3;

  private final MatchedYear year;
  private final Ledger ledger;

  RepeatedTables(MatchedYear year, Ledger ledger) {
    this.year = year;
    this.ledger = ledger;
  }

  void check() {
    List<SourceTable> tables = year.tables();
    for (SourceTable table : tables) {
      for (SourceTable copy : tables) {
        if (table != copy && twice(table, copy)) {
          year.indicators().stream()
              .filter(indicator -> indicator.in(table) && !indicator.in(copy))
              .forEach(indicator -> report(indicator, table, copy));
        }
      }
    }
  }

  private boolean twice(SourceTable table, SourceTable copy) {
    if (table.kind() != copy.kind()
        || !table.period().equals(copy.period())
        || table.kind() != SourceKind.CONTRACT && table.kind() != SourceKind.REALIZATION) {
      return false;
    }
    long common =
        year.indicators().stream()
            .filter(indicator -> indicator.in(table) && indicator.in(copy))
            .count();
    return common >= FEWEST
        && common * 100 >= SAME * Math.max(table.rows().size(), copy.rows().size());
  }

  private void report(MatchedIndicator indicator, SourceTable table, SourceTable copy) {
    Member member =
        indicator.members().stream()
            .filter(each -> each.table() == table)
            .findFirst()
            .orElseThrow();
    Label name = member.row().name();
    FindingBuilder.of(RuleId.INDICATOR_SET, member.row().row())
        .subject(member.row().subject())
        .quantity(Quantity.CODE)
        .context(table.kind().id() + "=" + copy.kind().id())
        .expected(member.row().subject())
        .related(copy.area())
        .report(
            ledger,
            "message-repeated",
            member.row().subject(),
            name == null ? member.row().subject() : name.text(),
            table.kind().label(),
            copy.area());
  }
}
