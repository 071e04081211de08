package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.MiscodedRow.Kind;
import id.cermat.figure.Slip;
import id.cermat.lexicon.Quantity;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator bears the same code wherever it stands, as its name tells. */
public final class IndicatorCodes implements Rule {
  /** From this many rows and this share on, a table follows another scheme of codes altogether. */
  private static final int SCHEME_ROWS = 4;

  private static final int SCHEME_PERCENT = 80;

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_CODE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (MatchedYear year : MatchedYear.of(report, ledger)) {
      List<MatchedIndicator> indicators = year.indicators();
      List<SourceTable> tables = year.tables();
      for (SourceTable table : tables) {
        check(table, indicators, ledger);
      }
    }
  }

  /** Checks the codes of one table against the other sources of these indicators. */
  public void check(SourceTable table, List<MatchedIndicator> indicators, Ledger ledger) {
    List<MiscodedRow> wrong = new ArrayList<>();
    int compared = 0;
    for (MatchedIndicator indicator : indicators) {
      for (Member member : indicator.members()) {
        if (member.table() == table && member.row().code() != null && coded(indicator) > 1) {
          compared++;
          Optional<MiscodedRow> miscoded = MiscodedRow.of(member, indicator, indicators);
          miscoded.ifPresentOrElse(wrong::add, () -> ledger.passed(id()));
        }
      }
    }
    if (wrong.size() >= SCHEME_ROWS && wrong.size() * 100 >= compared * SCHEME_PERCENT) {
      reportScheme(table, wrong, ledger);
    } else {
      reportRows(wrong, ledger);
    }
  }

  private static long coded(MatchedIndicator indicator) {
    return indicator.members().stream().filter(member -> member.row().code() != null).count();
  }

  private void reportScheme(SourceTable table, List<MiscodedRow> wrong, Ledger ledger) {
    MiscodedRow example = wrong.get(0);
    FindingBuilder.of(id(), example.code().location())
        .subject(example.member().row().subject())
        .quantity(Quantity.CODE)
        .context("scheme " + table.kind().id())
        .milder(Severity.WARNING)
        .related(example.reference().location())
        .actual(example.code().text())
        .expected(example.reference().text())
        .report(
            ledger,
            "message-scheme",
            table.kind().label(),
            wrong.size(),
            example.code().text(),
            example.reference().text());
  }

  private void reportRows(List<MiscodedRow> wrong, Ledger ledger) {
    List<MiscodedRow> rest = new ArrayList<>(wrong);
    while (!rest.isEmpty()) {
      MiscodedRow row = rest.remove(0);
      Optional<MiscodedRow> partner = rest.stream().filter(row::exchangedWith).findFirst();
      if (partner.isPresent()) {
        rest.remove(partner.get());
        reportExchange(row, partner.get(), ledger);
      } else {
        reportRow(row, ledger);
      }
    }
  }

  private void reportExchange(MiscodedRow row, MiscodedRow partner, Ledger ledger) {
    FindingBuilder finding =
        begin(row)
            .related(partner.code().location())
            .related(partner.reference().location())
            .causes(List.of(Slip.SWAPPED));
    String variant = row.kind() == Kind.NAME_OF_OTHER ? "message-swapped-names" : "message-swapped";
    finding.report(
        ledger,
        variant,
        row.code().text(),
        partner.code().text(),
        row.member().kind().label(),
        row.referenceKind().label(),
        row.name(),
        partner.name());
  }

  private void reportRow(MiscodedRow row, Ledger ledger) {
    FindingBuilder finding = begin(row);
    String variant =
        switch (row.kind()) {
          case OTHER -> "message";
          case OTHER_SUFFIX -> "message-suffix";
          case NAME_OF_OTHER -> "message-name-of-other";
        };
    if (row.kind() == Kind.OTHER_SUFFIX) {
      finding.milder(Severity.WARNING);
    }
    finding.report(
        ledger,
        variant,
        row.name(),
        row.member().kind().label(),
        row.code().text(),
        row.referenceKind().label(),
        row.reference().text());
  }

  private FindingBuilder begin(MiscodedRow row) {
    return FindingBuilder.of(id(), row.code().location())
        .subject(row.member().row().subject())
        .quantity(Quantity.CODE)
        .context(row.member().kind().id() + " " + row.reference().text())
        .actual(row.code().text())
        .expected(row.reference().text())
        .related(row.reference().location());
  }
}
