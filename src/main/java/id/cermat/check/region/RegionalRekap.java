package id.cermat.check.region;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Duplicate;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.OfficeName;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Label;
import id.cermat.model.RekapTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A unit's row in the regional office's rekap says what the unit's own workbook says. */
final class RegionalRekap implements RegionalRule {
  @Override
  public RuleId id() {
    return RuleId.REGIONAL_REKAP;
  }

  @Override
  public void check(Region region, Ledger ledger) {
    for (UnitFigures office : region.regions()) {
      for (RekapTable rekap : office.rekaps()) {
        if (rekap.year() == null || rekap.year().equals(office.year())) {
          check(rekap, office, region, ledger);
        }
      }
    }
  }

  private void check(RekapTable rekap, UnitFigures office, Region region, Ledger ledger) {
    List<Label> missing =
        rekap.units().stream()
            .filter(label -> region.unit(label.text(), office).isEmpty())
            .toList();
    if (missing.size() == rekap.units().size()) {
      ledger.notChecked(id(), "reason/other-units", missing.size());
      return;
    }
    missing.forEach(label -> reportMissing(label, office, ledger));
    if (region.regions().size() == 1) {
      reportAbsent(rekap, office, region, ledger);
    }
    for (RekapTable.Series series : rekap.series()) {
      check(series, office, region, ledger);
    }
  }

  private void reportMissing(Label label, UnitFigures office, Ledger ledger) {
    FindingBuilder.of(id(), label.location())
        .context(office.unit() + " missing " + label.text())
        .milder(Severity.WARNING)
        .actual(label.text())
        .report(ledger, "message-missing", label.text());
  }

  /** Units of a kind that the rekap holds, but which are not in it themselves. */
  private void reportAbsent(RekapTable rekap, UnitFigures office, Region region, Ledger ledger) {
    List<OfficeName> listed =
        rekap.units().stream().map(label -> OfficeName.of(label.text())).toList();
    for (UnitFigures unit : region.units()) {
      boolean kindListed =
          listed.stream().anyMatch(name -> name.kind().equals(unit.office().kind()));
      boolean reports = !unit.indicators().isEmpty() && Region.sameTime(unit, office);
      if (kindListed && reports && listed.stream().noneMatch(unit.office()::same)) {
        FindingBuilder.of(id(), rekap.area())
            .context(office.unit() + " absent " + unit.unit())
            .milder(Severity.WARNING)
            .expected(unit.unit())
            .related(unit.place())
            .report(ledger, "message-absent", unit.unit(), unit.place().file());
      }
    }
  }

  private void check(RekapTable.Series series, UnitFigures office, Region region, Ledger ledger) {
    RekapSeries rows = new RekapSeries(series);
    for (int i = 0; i < series.members().size(); i++) {
      RekapTable.Member member = series.members().get(i);
      Optional<UnitFigures> unit = region.unit(member.unit().text(), office);
      if (unit.isPresent()) {
        Map<Quantity, Figure> own = rows.of(unit.get());
        for (Map.Entry<Quantity, Figure> figure : rows.of(member.figures()).entrySet()) {
          compare(new Row(series, i, figure.getKey(), figure.getValue()), own, unit.get(), ledger);
        }
      }
    }
  }

  /** A figure of the rekap. */
  private record Row(RekapTable.Series series, int index, Quantity quantity, Figure figure) {

    /** The figures above and below it, where a slip of the row may have come from. */
    List<Figure> around(RekapSeries rows) {
      List<Figure> around = new ArrayList<>();
      for (int other : new int[] {index - 1, index + 1}) {
        if (other >= 0 && other < series.members().size()) {
          Figure neighbour = rows.of(series.members().get(other).figures()).get(quantity);
          if (neighbour != null) {
            around.add(neighbour);
          }
        }
      }
      return around;
    }
  }

  private void compare(Row row, Map<Quantity, Figure> own, UnitFigures unit, Ledger ledger) {
    Figure figure = row.figure();
    Figure expected = own.get(row.quantity());
    if (expected == null) {
      ledger.notChecked(id(), "reason/not-in-workbook");
      return;
    }
    if (!RekapSeries.comparable(figure, expected)) {
      ledger.notChecked(id(), "reason/other-unit");
      return;
    }
    Expression computation = Duplicate.of(figure, expected);
    Verdict verdict = ledger.compare(id(), figure, computation);
    if (!verdict.inconsistent()) {
      return;
    }
    FindingBuilder.of(id(), figure.location())
        .subject(row.series().subject())
        .quantity(row.quantity())
        .context(unit.unit() + " " + unit.year() + " " + unit.period())
        .mismatch(figure, verdict, computation)
        .causes(
            SlipFinder.explain(
                Mismatch.of(figure, computation)
                    .withNeighbours(row.around(new RekapSeries(row.series())))))
        .report(
            ledger,
            "message",
            Message.of("regional/" + row.quantity().id()),
            row.series().subject(),
            unit.unit(),
            figure,
            expected,
            expected.location().file(),
            expected.location(),
            figure.shown().subtract(Objects.requireNonNull(verdict.expected())).abs());
  }
}
