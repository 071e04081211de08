package id.cermat.check.region;

import static id.cermat.check.SourceTables.contract;
import static id.cermat.check.SourceTables.realizations;
import static id.cermat.check.SourceTables.revenue;
import static id.cermat.check.SourceTables.row;
import static id.cermat.check.SourceTables.unit;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.Checked;
import id.cermat.check.Ledger;
import id.cermat.check.SourceTables;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.RekapTable;
import id.cermat.model.RekapTable.Member;
import id.cermat.model.RekapTable.Series;
import id.cermat.model.RekapTable.Summary;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offices of a tiny region, and its rekap, for tests of the rules between them. */
final class Offices {
  static final String NAME = "Persentase perubahan perilaku lapor dan bayar";
  private static final String[] PLACES = {
    "Anggrek", "Bakung", "Cempaka", "Dahlia", "Edelweis", "Flamboyan", "Gardenia", "Hortensia"
  };

  private Offices() {}

  /** An office with one indicator, 4a-CP: its target, realization and index. */
  static UnitFigures office(int number, String target, String realization, String index) {
    return office(number, 1, unit(realizations(row("4a-CP", NAME, target, realization, index))));
  }

  /** An office with its report. */
  static UnitFigures office(int number, int version, UnitReport report) {
    return UnitFigures.of(report.withUnit(name(number)), "", false, version);
  }

  /** An office with two indicators, or with the first of them only. */
  static UnitFigures withIndicators(int number, boolean both) {
    String[] first = row("4a-CP", NAME, "74%");
    String[] second = row("6c-N", "Efektivitas pengelolaan komite kepatuhan", "100%");
    return office(number, 1, unit(both ? contract(first, second) : contract(first)));
  }

  /** An office with a revenue table. */
  static UnitFigures withRevenue(int number, String target, String realization) {
    return office(
        number,
        1,
        unit(
            realizations(row("1a-CP", "Persentase realisasi penerimaan pajak", "100%", "99%")),
            revenue(target, realization)));
  }

  static String name(int number) {
    return "KPP Pratama " + PLACES[number];
  }

  /** A regional office with a rekap. */
  static UnitFigures region(RekapTable rekap) {
    UnitReport report = unit().withUnit("Kanwil DJP Contoh");
    UnitFigures figures = UnitFigures.of(report, "", true, 1);
    return new UnitFigures(
        figures.unit(),
        figures.office(),
        figures.year(),
        figures.period(),
        true,
        1,
        figures.inputs(),
        figures.place(),
        figures.indicators(),
        figures.revenue(),
        figures.score(),
        List.of(rekap));
  }

  /** A rekap of one indicator: a row of target, realization and index for each office in turn. */
  static RekapTable rekap(String code, String name, @Nullable String[] total, String[]... rows) {
    List<Label> units = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Label unit = new Label(name(i), at(i, 0));
      units.add(unit);
      members.add(new Member(unit, indicator(i, rows[i])));
    }
    List<Summary> summaries =
        total == null
            ? List.of()
            : List.of(
                new Summary(
                    Summary.Kind.TOTAL,
                    new Label("Jumlah", at(rows.length, 0)),
                    indicator(rows.length, total)));
    Series series =
        new Series(
            new Label(code, at(-1, 1)), new Label(name, at(-1, 1)), false, members, summaries);
    return new RekapTable(null, at(-1, 0), null, units, List.of(series), List.of());
  }

  private static Indicator indicator(int number, String... cells) {
    List<@Nullable Figure> figures = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      figures.add(c < cells.length ? SourceTables.figure(cells[c], at(number, 1 + c)) : null);
    }
    return new Indicator(
        at(number, 0),
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        figures.get(0),
        figures.get(1),
        figures.get(2),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** Rows begin in row 5. */
  private static Location at(int number, int column) {
    return SourceTables.cell("Rekap", 4 + number, column);
  }

  /** What a rule finds. */
  static Checked checked(RegionalRule rule, UnitFigures... units) {
    Ledger ledger = new Ledger(RuleBook.builtIn());
    rule.check(Region.of(Arrays.asList(units)), ledger);
    return new Checked(ledger.findings(), ledger.coverage());
  }
}
