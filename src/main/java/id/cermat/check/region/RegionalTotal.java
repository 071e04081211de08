package id.cermat.check.region;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Operands;
import id.cermat.check.sources.IndicatorFigures;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Quantity;
import id.cermat.model.RekapTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The regional office's amounts are the sums of its units': the total of its rekap, and the revenue
 * in its own tables.
 */
final class RegionalTotal implements RegionalRule {
  private static final List<Quantity> AMOUNTS = List.of(Quantity.TARGET, Quantity.REALIZATION);

  @Override
  public RuleId id() {
    return RuleId.REGIONAL_TOTAL;
  }

  @Override
  public void check(Region region, Ledger ledger) {
    for (UnitFigures office : region.regions()) {
      for (RekapTable rekap : office.rekaps()) {
        if (rekap.year() == null || rekap.year().equals(office.year())) {
          rekap.series().forEach(series -> check(series, office, region, ledger));
        }
      }
      if (region.regions().size() == 1) {
        ownRevenue(office, region, ledger);
      }
    }
  }

  /** A total of the rekap against the units' own figures. */
  private void check(RekapTable.Series series, UnitFigures office, Region region, Ledger ledger) {
    RekapSeries rows = new RekapSeries(series);
    if (!rows.money()) {
      return;
    }
    for (RekapTable.Summary summary : series.summaries()) {
      if (summary.kind() != RekapTable.Summary.Kind.MEAN) {
        for (Quantity quantity : AMOUNTS) {
          Figure total = rows.of(summary.figures()).get(quantity);
          if (total != null) {
            check(total, quantity, series, office, region, ledger);
          }
        }
      }
    }
  }

  private void check(
      Figure total,
      Quantity quantity,
      RekapTable.Series series,
      UnitFigures office,
      Region region,
      Ledger ledger) {
    RekapSeries rows = new RekapSeries(series);
    List<Figure> listed = new ArrayList<>();
    Map<UnitFigures, Figure> own = new LinkedHashMap<>();
    for (RekapTable.Member member : series.members()) {
      Figure row = rows.of(member.figures()).get(quantity);
      Optional<UnitFigures> unit = region.unit(member.unit().text(), office);
      Figure figure = unit.map(rows::of).map(figures -> figures.get(quantity)).orElse(null);
      if (row == null || figure == null || !RekapSeries.comparable(row, figure)) {
        ledger.notChecked(id(), "reason/units-missing");
        return;
      }
      listed.add(row);
      own.put(unit.get(), figure);
    }
    if (region.regions().size() == 1) {
      addUnlisted(own, quantity, rows, office, region);
    }
    if (explained(total, listed, List.copyOf(own.values()), ledger)) {
      ledger.notChecked(id(), "reason/explained");
      return;
    }
    compare(total, quantity, series.subject(), own, office, ledger);
  }

  /** Units that the rekap does not list belong to the region all the same. */
  private static void addUnlisted(
      Map<UnitFigures, Figure> own,
      Quantity quantity,
      RekapSeries rows,
      UnitFigures office,
      Region region) {
    for (UnitFigures unit : region.units()) {
      Figure figure = rows.of(unit).get(quantity);
      if (figure != null && !own.containsKey(unit) && Region.sameTime(unit, office)) {
        own.put(unit, figure);
      }
    }
  }

  /**
   * Whether other findings say all that is wrong: rows that differ from the units' workbooks, or a
   * total that is not the sum of its rows.
   */
  private boolean explained(Figure total, List<Figure> listed, List<Figure> own, Ledger ledger) {
    boolean rowsAddUp = ledger.rules().comparison(id()).compare(total, sum(listed)).agrees();
    if (!rowsAddUp) {
      return own.size() == listed.size();
    }
    boolean rowsDiffer = false;
    for (int i = 0; i < listed.size(); i++) {
      BigDecimal difference = listed.get(i).value().subtract(own.get(i).value()).abs();
      rowsDiffer |=
          difference.compareTo(BigDecimal.ONE.scaleByPowerOfTen(-listed.get(i).decimals())) > 0;
    }
    return rowsDiffer && own.size() == listed.size();
  }

  /** The revenue that the regional office reports in tables of its own. */
  private void ownRevenue(UnitFigures office, Region region, Ledger ledger) {
    for (Quantity quantity : AMOUNTS) {
      Figure total = office.revenue().get(quantity);
      String subject = "penerimaan";
      if (total == null) {
        IndicatorFigures indicator = revenueIndicator(office);
        total = indicator == null ? null : indicator.figures().get(quantity);
        subject = indicator == null ? subject : indicator.subject();
      }
      if (total == null) {
        continue;
      }
      Map<UnitFigures, Figure> own = new LinkedHashMap<>();
      List<UnitFigures> units =
          region.units().stream().filter(unit -> Region.sameTime(unit, office)).toList();
      for (UnitFigures unit : units) {
        Figure figure = unit.revenue().get(quantity);
        if (figure != null) {
          own.put(unit, figure);
        }
      }
      if (own.isEmpty() || own.size() < units.size()) {
        ledger.notChecked(id(), "reason/units-missing");
      } else {
        compare(total, quantity, subject, own, office, ledger);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable IndicatorFigures revenueIndicator(
      UnitFigures office) {
    List<IndicatorFigures> candidates =
        office.indicators().stream()
            .filter(one -> one.name() != null && one.name().text().matches("(?i).*penerimaan.*"))
            .filter(
                one ->
                    one.figures().values().stream()
                        .anyMatch(figure -> figure.unit() == FigureUnit.RUPIAH))
            .toList();
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static Expression sum(List<Figure> parts) {
    return Expression.sum(parts.stream().map(Operands::measured).toList());
  }

  private void compare(
      Figure total,
      Quantity quantity,
      String subject,
      Map<UnitFigures, Figure> own,
      UnitFigures office,
      Ledger ledger) {
    List<Figure> parts = List.copyOf(own.values());
    Expression computation = sum(parts);
    Verdict verdict = ledger.compare(id(), total, computation);
    if (!verdict.inconsistent()) {
      return;
    }
    FindingBuilder.of(id(), total.location())
        .subject(subject)
        .quantity(quantity)
        .context(office.unit() + " " + office.year() + " " + office.period())
        .mismatch(total, verdict, computation)
        .causes(
            SlipFinder.explain(
                Mismatch.of(total, computation)
                    .withAddends(parts.stream().map(Operands::measured).toList())))
        .report(
            ledger,
            "message",
            Message.of("regional/" + quantity.id()),
            subject,
            office.unit(),
            total,
            Objects.requireNonNull(verdict.expected()),
            parts.size(),
            total.shown().subtract(Objects.requireNonNull(verdict.expected())).abs());
  }
}
