package id.cermat.sample.draft;

import id.cermat.lexicon.Quantity;
import id.cermat.sample.SampleValue.Kind;
import id.cermat.sample.SampleValue.Numeric;
import id.cermat.sample.draft.DraftFigure.Place;
import id.cermat.sample.draft.NumberStyle.Form;
import id.cermat.sample.draft.Part.Column;
import id.cermat.sample.draft.UnitFacts.Component;
import id.cermat.sample.draft.UnitFacts.Indicator;
import id.cermat.sample.draft.UnitFacts.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets a unit's figures into the tables of its report. */
final class TableWriter {
  private static final String NONE = "-";

  private final UnitFacts facts;
  private final DraftStyle style;
  private final Figures figures;

  TableWriter(UnitFacts facts, DraftStyle style, Figures figures) {
    this.facts = facts;
    this.style = style;
    this.figures = figures;
  }

  private String cell(@Nullable Numeric number, String role, NumberStyle shown, Truth truth) {
    return number == null ? NONE : figures.cite(role, number.value(), shown, truth, Place.CELL);
  }

  private NumberStyle shown(Numeric number) {
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    Form form = number.kind() == Kind.PERCENT ? Form.SIGN : Form.BARE;
    return new NumberStyle(form, whole && style.coarse() ? 0 : 2);
  }

  private String performance(Indicator indicator, @Nullable Numeric number, Quantity quantity) {
    if (number == null) {
      return NONE;
    }
    String role = "realization/" + indicator.code() + "/" + quantity.id();
    NumberStyle form = quantity == Quantity.INDEX ? new NumberStyle(Form.BARE, 2) : shown(number);
    return cell(
        number, role, form, Truth.of(indicator.code(), quantity, String.valueOf(facts.year())));
  }

  private List<Column> labels() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(null, "No", 3, false));
    if (style.codeColumn()) {
      columns.add(new Column(null, "Kode IKU", 6, false));
    }
    columns.add(new Column(null, style.codeColumn() ? "Nama IKU" : "Indikator Kinerja", 24, false));
    return columns;
  }

  private List<String> labels(int number, Indicator indicator) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(number));
    if (style.codeColumn()) {
      cells.add(indicator.code());
    }
    cells.add(style.codeColumn() ? indicator.name() : indicator.code() + " " + indicator.name());
    return cells;
  }

  Part.Table contract() {
    List<Column> columns = new ArrayList<>(labels());
    columns.add(1, new Column(null, "Sasaran Program/Kegiatan", 16, false));
    columns.add(new Column(null, "Target", 8, true));
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : facts.indicators()) {
      List<String> row = labels(rows.size() + 1, indicator);
      row.add(1, indicator.objective());
      row.add(performance(indicator, indicator.target(), Quantity.TARGET));
      rows.add(row);
    }
    return new Part.Table(columns, rows, true);
  }

  Part.Table realization() {
    List<Column> columns = new ArrayList<>(labels());
    String group = style.grouped() ? "Tahun " + facts.year() : null;
    columns.add(new Column(group, "Target", 8, true));
    columns.add(new Column(group, "Realisasi", 8, true));
    columns.add(new Column(group, style.coarse() ? "Capaian (%)" : "Indeks Capaian", 8, true));
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : facts.indicators()) {
      List<String> row = labels(rows.size() + 1, indicator);
      row.add(performance(indicator, indicator.target(), Quantity.TARGET));
      row.add(performance(indicator, indicator.realization(), Quantity.REALIZATION));
      row.add(performance(indicator, indicator.index(), Quantity.INDEX));
      rows.add(row);
    }
    return new Part.Table(columns, rows, false);
  }

  Part.Table history() {
    List<Integer> years = new ArrayList<>(facts.pastYears());
    years.add(0, facts.year());
    if (style.yearsRising()) {
      java.util.Collections.reverse(years);
    }
    List<Column> columns = new ArrayList<>(labels());
    years.forEach(year -> columns.add(new Column(null, "Capaian " + year, 7, true)));
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : facts.indicators()) {
      List<String> row = labels(rows.size() + 1, indicator);
      years.forEach(year -> row.add(past(indicator.code(), Quantity.INDEX, year)));
      rows.add(row);
    }
    List<String> score = new ArrayList<>();
    score.add("");
    if (style.codeColumn()) {
      score.add("");
    }
    score.add("Nilai Kinerja Organisasi");
    years.forEach(year -> score.add(past("nko", Quantity.SCORE, year)));
    rows.add(score);
    return new Part.Table(columns, rows, false);
  }

  private String past(String key, Quantity quantity, int year) {
    String role = "history/" + key + "/" + year;
    return cell(
        facts.number(role),
        role,
        new NumberStyle(Form.BARE, 2),
        Truth.of(key, quantity, String.valueOf(year)));
  }

  Part.Table components(Indicator indicator) {
    List<Column> columns =
        List.of(
            new Column(null, "No", 3, false),
            new Column(null, "Komponen", 26, false),
            new Column(null, "Bobot", 8, true),
            new Column(null, "Target", 9, true),
            new Column(null, "Realisasi", 9, true));
    List<List<String>> rows = new ArrayList<>();
    for (Component component : indicator.components()) {
      NumberStyle whole = new NumberStyle(Form.SIGN, 0);
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              component.name(),
              part(indicator, component, component.weight(), "weight", Quantity.WEIGHT, whole),
              part(indicator, component, component.target(), "target", Quantity.TARGET, whole),
              part(
                  indicator,
                  component,
                  component.realization(),
                  "realization",
                  Quantity.REALIZATION,
                  new NumberStyle(Form.SIGN, 2))));
    }
    return new Part.Table(columns, rows, false);
  }

  private String part(
      Indicator indicator,
      Component component,
      Numeric number,
      String column,
      Quantity quantity,
      NumberStyle shown) {
    Truth truth = Truth.of(indicator.code(), quantity, null).item(component.name());
    return cell(number, component.role() + "/" + column, shown, truth);
  }

  Part.Table budget() {
    List<Column> columns =
        List.of(
            new Column(null, "Jenis Belanja", 18, false),
            new Column(null, "Pagu", 16, true),
            new Column(null, "Realisasi", 16, true),
            new Column(null, "Persentase", 10, true));
    List<List<String>> rows = new ArrayList<>();
    for (Line line : facts.lines("budget")) {
      rows.add(
          List.of(
              line.name(),
              money(line, "ceiling", Quantity.CEILING, 0),
              money(line, "realization", Quantity.REALIZATION, 0),
              money(line, "percentage", Quantity.PERCENTAGE, 0)));
    }
    return new Part.Table(columns, rows, false);
  }

  private String money(Line line, String column, Quantity quantity, int yearsBefore) {
    String role = line.role() + "/" + column;
    boolean budget = line.role().startsWith("budget");
    Set<String> subjects =
        budget ? Set.of("anggaran") : Set.of("penerimaan", facts.indicators().get(0).code());
    Truth truth =
        new Truth(
            subjects, Set.of(quantity), String.valueOf(facts.year() - yearsBefore), line.name());
    Numeric number = facts.number(role);
    boolean amount = number != null && number.kind() == Kind.RUPIAH;
    Form form = style.money().form() == Form.SPACED_RUPIAH ? Form.SPACED_RUPIAH : Form.BARE;
    NumberStyle shown = amount ? new NumberStyle(form, 0) : new NumberStyle(Form.SIGN, 2);
    return cell(number, role, shown, truth);
  }

  Part.Table revenue() {
    List<Column> columns =
        List.of(
            new Column(null, "Jenis Pajak", 12, false),
            new Column(null, "Target", 14, true),
            new Column(null, "Realisasi", 14, true),
            new Column(null, "Capaian (%)", 8, true),
            new Column(null, "Realisasi Tahun Lalu", 14, true),
            new Column(null, "Pertumbuhan (%)", 9, true));
    List<List<String>> rows = new ArrayList<>();
    for (Line line : facts.lines("revenue")) {
      rows.add(
          List.of(
              line.name(),
              money(line, "target", Quantity.TARGET, 0),
              money(line, "realization", Quantity.REALIZATION, 0),
              money(line, "percentage", Quantity.PERCENTAGE, 0),
              money(line, "previous", Quantity.REALIZATION, 1),
              money(line, "growth", Quantity.GROWTH, 0)));
    }
    return new Part.Table(columns, rows, false);
  }

  Part.Table plan(Random random) {
    List<Column> columns = new ArrayList<>(labels());
    columns.add(new Column(null, "Rencana Aksi", 24, false));
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : facts.indicators()) {
      List<String> row = labels(rows.size() + 1, indicator);
      row.add(DraftStyle.pick(random, Wording.EFFORTS));
      rows.add(row);
    }
    return new Part.Table(columns, rows, false);
  }
}
