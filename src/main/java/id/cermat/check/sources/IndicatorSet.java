package id.cermat.check.sources;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contract, realizations and score sheet of a year hold the same indicators; so does a trajectory
 * that covers most of the contract.
 */
public final class IndicatorSet implements Rule {
  /** A source that covers less of the others, in percent, was made for a part of them only. */
  private static final int COVERS_MOST = 60;

  private static final List<SourceKind> KINDS =
      List.of(SourceKind.CONTRACT, SourceKind.REALIZATION, SourceKind.SCORE, SourceKind.TRAJECTORY);

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_SET;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (MatchedYear year : MatchedYear.of(report, ledger)) {
      check(year.tables(), year.indicators(), KINDS, ledger);
      new RepeatedTables(year, ledger).check();
    }
  }

  /** Checks that sources of these kinds, the most authoritative first, hold the same indicators. */
  public void check(
      List<SourceTable> tables,
      List<MatchedIndicator> indicators,
      List<SourceKind> kinds,
      Ledger ledger) {
    List<SourceKind> compared = comparable(tables, indicators, kinds, ledger);
    if (compared.size() > 1) {
      indicators.forEach(indicator -> check(indicator, compared, tables, ledger));
    }
  }

  private List<SourceKind> comparable(
      List<SourceTable> tables,
      List<MatchedIndicator> indicators,
      List<SourceKind> kinds,
      Ledger ledger) {
    List<SourceKind> present =
        kinds.stream()
            .filter(kind -> tables.stream().anyMatch(table -> table.kind() == kind))
            .toList();
    List<SourceKind> comparable = new ArrayList<>();
    for (SourceKind kind : present) {
      if (kind == present.get(0) || coversMost(kind, present.get(0), indicators)) {
        comparable.add(kind);
      } else {
        ledger.notChecked(id(), "reason/covers-a-part");
      }
    }
    return comparable;
  }

  private static boolean coversMost(
      SourceKind kind, SourceKind reference, List<MatchedIndicator> indicators) {
    long all = indicators.stream().filter(indicator -> indicator.in(reference)).count();
    long covered =
        indicators.stream()
            .filter(indicator -> indicator.in(reference) && indicator.in(kind))
            .count();
    boolean lacksOneOnly = kind != SourceKind.TRAJECTORY && covered > 0 && all - covered <= 1;
    return lacksOneOnly || covered * 100 >= all * COVERS_MOST;
  }

  private void check(
      MatchedIndicator indicator, List<SourceKind> kinds, List<SourceTable> tables, Ledger ledger) {
    Optional<Member> standing =
        indicator.members().stream().filter(member -> kinds.contains(member.kind())).findFirst();
    if (standing.isEmpty()) {
      return;
    }
    List<SourceKind> lacking = kinds.stream().filter(kind -> !indicator.in(kind)).toList();
    if (lacking.isEmpty()) {
      ledger.passed(id());
      return;
    }
    Member member = standing.get();
    FindingBuilder finding =
        FindingBuilder.of(id(), member.row().row())
            .subject(member.row().subject())
            .quantity(Quantity.CODE)
            .context(String.join(",", lacking.stream().map(SourceKind::id).toList()))
            .expected(member.row().subject());
    lacking.stream()
        .flatMap(kind -> areas(kind, tables))
        .forEach(table -> finding.related(table.area()));
    Label name = member.row().name();
    finding.report(
        ledger,
        "message",
        member.row().subject(),
        name == null ? member.row().subject() : name.text(),
        member.kind().label(),
        list(lacking));
  }

  private static Stream<SourceTable> areas(SourceKind kind, List<SourceTable> tables) {
    return tables.stream().filter(table -> table.kind() == kind);
  }

  private static Message list(List<SourceKind> kinds) {
    Message list = kinds.get(0).label();
    for (SourceKind kind : kinds.subList(1, kinds.size())) {
      list = Message.of("source/and", list, kind.label());
    }
    return list;
  }
}
