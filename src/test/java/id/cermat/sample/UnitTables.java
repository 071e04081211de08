package id.cermat.sample;

import static id.cermat.sample.Arithmetic.half;
import static id.cermat.sample.Arithmetic.ratio;
import static id.cermat.sample.SampleValue.DASH;
import static id.cermat.sample.SampleValue.text;

import id.cermat.sample.SampleRow.Look;
import id.cermat.sample.UnitYear.Achieved;
import id.cermat.sample.UnitYear.Component;
import id.cermat.sample.UnitYear.Indicator;
import id.cermat.sample.UnitYear.Objective;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a unit's year into the tables of its workbook, apart from score sheet and money. */
final class UnitTables {
  private final UnitYear unit;

  private UnitTables(UnitYear unit) {
    this.unit = unit;
  }

  /** All tables of the unit. */
  static SampleUnit of(UnitYear unit) {
    UnitTables tables = new UnitTables(unit);
    return new SampleUnit(
        unit.name(),
        unit.region(),
        unit.year(),
        List.of(
            tables.contract(),
            tables.trajectory(),
            tables.realization(),
            tables.components(),
            ScoreSheet.of(unit),
            MoneyTables.budget(unit),
            MoneyTables.revenue(unit),
            tables.history(),
            tables.previous()));
  }

  private SampleTable contract() {
    List<SampleRow> rows = new ArrayList<>();
    for (Objective objective : unit.objectives()) {
      for (Indicator indicator : objective.indicators()) {
        rows.add(
            SampleRow.item(
                indicator.code(),
                "no",
                number(rows.size() + 1),
                "objective",
                objective.name(),
                "code",
                indicator.code(),
                "indicator",
                indicator.name(),
                "target",
                target(indicator, indicator.year())));
      }
    }
    return new SampleTable(
        "contract",
        "Kontrak Kinerja",
        "Perjanjian Kinerja",
        "Tahun " + unit.year(),
        unit.year(),
        List.of(
            SampleColumn.of("no", "No.", 5),
            SampleColumn.of("objective", "Sasaran Program/Kegiatan", 34),
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Indikator Kinerja", 58),
            SampleColumn.of("target", "Target", 11)),
        rows,
        List.of("objective"));
  }

  private SampleTable trajectory() {
    List<SampleRow> rows = new ArrayList<>();
    for (Indicator indicator : unit.indicators()) {
      rows.add(Trajectory.row(indicator));
    }
    List<SampleColumn> columns = new ArrayList<>();
    columns.add(SampleColumn.of("code", "Kode IKU", 10));
    columns.add(SampleColumn.of("indicator", "Indikator Kinerja Utama", 58));
    columns.add(SampleColumn.of("consolidation", "Konsolidasi Periode", 17));
    Trajectory.HEADINGS.forEach(
        (key, heading) -> columns.add(new SampleColumn(key, heading, "Target", 9)));
    return new SampleTable(
        "trajectory",
        "Trajectory Target",
        "Trajectory Target Indikator Kinerja Utama",
        "Tahun " + unit.year(),
        unit.year(),
        columns,
        rows,
        List.of());
  }

  private SampleTable realization() {
    List<SampleRow> rows = new ArrayList<>();
    for (Indicator indicator : unit.indicators()) {
      rows.add(
          achievedRow("realization", rows.size() + 1, indicator, indicator.year())
              .with("polarity", text(indicator.direction().label()))
              .with("status", status(indicator.year().index())));
    }
    String group = "Tahun " + unit.year();
    return new SampleTable(
        "realization",
        "Realisasi",
        "Target dan Realisasi Indikator Kinerja Utama",
        "Tahun " + unit.year(),
        unit.year(),
        List.of(
            SampleColumn.of("no", "No", 5),
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Nama IKU", 58),
            SampleColumn.of("polarity", "Polarisasi", 11),
            new SampleColumn("target", "Target", group, 11),
            new SampleColumn("realization", "Realisasi", group, 11),
            new SampleColumn("index", "Indeks Capaian", group, 11),
            SampleColumn.of("status", "Status", 10)),
        rows,
        List.of());
  }

  private SampleTable previous() {
    int last = unit.year() - 1;
    List<SampleRow> rows = new ArrayList<>();
    for (Indicator indicator : unit.indicators()) {
      Achieved achieved = indicator.lastYear();
      if (achieved != null) {
        rows.add(
            achievedRow("previous", rows.size() + 1, indicator, achieved)
                .with("polarity", text(indicator.direction().label())));
      }
    }
    String group = "Tahun " + last;
    return new SampleTable(
        "previous",
        "Realisasi " + last,
        "Target dan Realisasi Indikator Kinerja Utama",
        "Tahun " + last,
        null,
        List.of(
            SampleColumn.of("no", "No", 5),
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Nama IKU", 58),
            SampleColumn.of("polarity", "Polarisasi", 11),
            new SampleColumn("target", "Target", group, 11),
            new SampleColumn("realization", "Realisasi", group, 11),
            new SampleColumn("index", "Indeks Capaian", group, 11)),
        rows,
        List.of());
  }

  private SampleTable components() {
    List<SampleRow> rows = new ArrayList<>();
    for (Indicator indicator : unit.indicators()) {
      if (!indicator.components().isEmpty()) {
        rows.addAll(ComponentRows.of(indicator));
      }
    }
    return new SampleTable(
        "components",
        "Komponen IKU",
        "Komponen Indikator Kinerja Utama",
        "Tahun " + unit.year(),
        unit.year(),
        ComponentRows.COLUMNS,
        rows,
        List.of("code", "indicator"));
  }

  private SampleTable history() {
    List<SampleColumn> columns = new ArrayList<>();
    columns.add(SampleColumn.of("no", "No", 5));
    columns.add(SampleColumn.of("code", "Kode IKU", 10));
    columns.add(SampleColumn.of("indicator", "Nama IKU", 58));
    int first = unit.pastScores().firstKey();
    for (int year = unit.year(); year >= first; year--) {
      columns.add(SampleColumn.of(String.valueOf(year), "Capaian " + year, 11));
    }
    List<SampleRow> rows = new ArrayList<>();
    for (Indicator indicator : unit.indicators()) {
      SampleRow row =
          SampleRow.item(
              indicator.code(),
              "no",
              number(rows.size() + 1),
              "code",
              indicator.code(),
              "indicator",
              indicator.name());
      rows.add(withYears(row, indicator, first));
    }
    rows.add(pastScores(first));
    return new SampleTable(
        "history",
        "Perbandingan",
        "Perbandingan Realisasi Capaian IKU",
        "Tahun " + first + " s.d. " + unit.year(),
        null,
        columns,
        rows,
        List.of());
  }

  private SampleRow withYears(SampleRow row, Indicator indicator, int first) {
    Achieved lastYear = indicator.lastYear();
    SampleRow filled =
        row.with(
                String.valueOf(unit.year()),
                indexLink(indicator.year(), "realization", indicator.code()))
            .with(
                String.valueOf(unit.year() - 1),
                lastYear == null ? DASH : indexLink(lastYear, "previous", indicator.code()));
    for (int year = unit.year() - 2; year >= first; year--) {
      BigDecimal index = indicator.history().get(year);
      filled =
          filled.with(String.valueOf(year), index == null ? DASH : SampleValue.plain(index, 2));
    }
    return filled;
  }

  private SampleRow pastScores(int first) {
    SampleRow row =
        SampleRow.of(
            "nko",
            Look.TOTAL,
            new SampleRow.Span("no", "indicator"),
            "no",
            "Nilai Kinerja Organisasi",
            String.valueOf(unit.year()),
            computed(ScoreSheet.score(unit), SampleValue.Kind.PLAIN, "{nko/nko/index}"));
    for (int year = unit.year() - 1; year >= first; year--) {
      row = row.with(String.valueOf(year), SampleValue.plain(unit.pastScores().get(year), 2));
    }
    return row;
  }

  private static SampleValue indexLink(Achieved achieved, String table, String code) {
    BigDecimal index = achieved.index();
    return index == null
        ? DASH
        : computed(index, SampleValue.Kind.PLAIN, "{" + table + "/" + code + "/index}");
  }

  private static SampleRow achievedRow(
      String table, int number, Indicator indicator, Achieved achieved) {
    String role = table + "/" + indicator.code() + "/";
    BigDecimal index = achieved.index();
    return SampleRow.item(
        indicator.code(),
        "no",
        number(number),
        "code",
        indicator.code(),
        "indicator",
        indicator.name(),
        "target",
        target(indicator, achieved),
        "realization",
        table.equals("previous") ? measured(indicator, achieved) : realization(indicator, achieved),
        "index",
        index == null
            ? DASH
            : computed(
                index,
                SampleValue.Kind.PLAIN,
                indicator.direction().formula(role + "realization", role + "target")));
  }

  private static SampleValue status(@Nullable BigDecimal index) {
    if (index == null) {
      return DASH;
    }
    if (index.compareTo(Arithmetic.HUNDRED) >= 0) {
      return text("Hijau");
    }
    return text(index.compareTo(BigDecimal.valueOf(80)) >= 0 ? "Kuning" : "Merah");
  }

  /** The number of a row. */
  static SampleValue number(int value) {
    return SampleValue.plain(BigDecimal.valueOf(value), 0);
  }

  static SampleValue target(Indicator indicator, Achieved achieved) {
    int decimals = indicator.kind() == SampleValue.Kind.PERCENT ? 2 : 0;
    return new SampleValue.Numeric(achieved.target(), decimals, indicator.kind(), null);
  }

  /** What was measured; where it is made of components, their total. */
  static SampleValue realization(Indicator indicator, Achieved achieved) {
    return measured(indicator, achieved) instanceof SampleValue.Numeric number
            && !indicator.components().isEmpty()
        ? new SampleValue.Numeric(
            number.value(),
            number.decimals(),
            number.kind(),
            "{components/" + indicator.code() + ".total/weighted}")
        : measured(indicator, achieved);
  }

  private static SampleValue measured(Indicator indicator, Achieved achieved) {
    BigDecimal value = achieved.realization();
    return value == null ? DASH : new SampleValue.Numeric(value, 2, indicator.kind(), null);
  }

  static SampleValue computed(BigDecimal value, SampleValue.Kind kind, String formula) {
    return new SampleValue.Numeric(value, kind == SampleValue.Kind.RUPIAH ? 0 : 2, kind, formula);
  }

  static SampleValue share(BigDecimal part, BigDecimal whole, String formula) {
    return computed(half(ratio(part, whole)), SampleValue.Kind.PERCENT, formula);
  }

  /** The rows of an indicator's components with their total. */
  static final class ComponentRows {
    static final List<SampleColumn> COLUMNS =
        List.of(
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Nama IKU", 44),
            SampleColumn.of("component", "Komponen", 42),
            SampleColumn.of("weight", "Bobot", 9),
            SampleColumn.of("target", "Target", 10),
            SampleColumn.of("realization", "Realisasi", 10),
            SampleColumn.of("achievement", "Capaian", 10),
            SampleColumn.of("weighted", "Nilai Tertimbang", 11));

    private ComponentRows() {}

    static List<SampleRow> of(Indicator indicator) {
      List<SampleRow> rows = new ArrayList<>();
      List<String> weights = new ArrayList<>();
      List<String> values = new ArrayList<>();
      for (Component component : indicator.components()) {
        String key = indicator.code() + "." + (rows.size() + 1);
        String role = "components/" + key + "/";
        weights.add("{" + role + "weight}");
        values.add("{" + role + "weighted}");
        rows.add(
            SampleRow.item(
                key,
                "code",
                indicator.code(),
                "indicator",
                indicator.name(),
                "component",
                component.name(),
                "weight",
                SampleValue.percent(component.weight(), 0),
                "target",
                SampleValue.percent(component.target(), 2),
                "realization",
                SampleValue.percent(component.realization(), 2),
                "achievement",
                computed(
                    Arithmetic.achievement(component.target(), component.realization()),
                    SampleValue.Kind.PERCENT,
                    "MIN(120,{" + role + "realization}/{" + role + "target}*100)"),
                "weighted",
                computed(
                    UnitGenerator.weighted(component),
                    SampleValue.Kind.PERCENT,
                    "{" + role + "achievement}*{" + role + "weight}/100")));
      }
      BigDecimal total =
          Arithmetic.sum(indicator.components().stream().map(UnitGenerator::weighted).toList());
      rows.add(
          SampleRow.of(
              indicator.code() + ".total",
              Look.TOTAL,
              new SampleRow.Span("code", "component"),
              "code",
              "Jumlah",
              "weight",
              new SampleValue.Numeric(
                  Arithmetic.HUNDRED, 0, SampleValue.Kind.PERCENT, String.join("+", weights)),
              "weighted",
              computed(total, SampleValue.Kind.PERCENT, String.join("+", values))));
      return rows;
    }
  }
}
