package id.cermat.sample;

import id.cermat.sample.SampleRow.Look;
import id.cermat.sample.SampleRow.Span;
import id.cermat.sample.UnitYear.Indicator;
import id.cermat.sample.UnitYear.Objective;
import id.cermat.sample.UnitYear.Perspective;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The score sheet (lembar NKO): perspectives, objectives, indicators and the score itself. */
final class ScoreSheet {
  private ScoreSheet() {}

  static SampleTable of(UnitYear unit) {
    List<SampleRow> rows = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    for (int i = 0; i < unit.perspectives().size(); i++) {
      Perspective perspective = unit.perspectives().get(i);
      String key = "perspective-" + (i + 1);
      weights.add("{nko/" + key + "/index}*{nko/" + key + "/weighted}/100");
      rows.add(perspective(key, perspective));
      for (Objective objective : perspective.objectives()) {
        rows.add(objective(objective));
        for (Indicator indicator : objective.indicators()) {
          rows.add(indicator(objective, indicator));
        }
      }
    }
    rows.add(
        SampleRow.of(
            "nko",
            Look.TOTAL,
            new Span("code", "weighted"),
            "code",
            "Nilai Kinerja Organisasi (NKO)",
            "index",
            UnitTables.computed(score(unit), SampleValue.Kind.PLAIN, String.join("+", weights))));
    return new SampleTable(
        "nko",
        "NKO",
        "Nilai Kinerja Organisasi",
        "Tahun " + unit.year(),
        unit.year(),
        List.of(
            SampleColumn.of("code", "Kode SS/IKU", 10),
            SampleColumn.of("name", "Sasaran Strategis / Indikator Kinerja Utama", 58),
            SampleColumn.of("target", "Target", 10),
            SampleColumn.of("realization", "Realisasi", 10),
            SampleColumn.of("polarity", "Polarisasi", 10),
            SampleColumn.of("validity", "V/C", 6),
            SampleColumn.of("weight", "Bobot IKU", 8),
            SampleColumn.of("weighted", "Bobot Tertimbang", 11),
            SampleColumn.of("index", "Index Capaian", 10)),
        rows,
        List.of());
  }

  /** The score (NKO) from the perspectives as shown. */
  static BigDecimal score(UnitYear unit) {
    BigDecimal total = BigDecimal.ZERO;
    for (Perspective perspective : unit.perspectives()) {
      total = total.add(value(perspective).multiply(perspective.weight()).movePointLeft(2));
    }
    return Arithmetic.half(total);
  }

  private static SampleRow perspective(String key, Perspective perspective) {
    List<String> objectives =
        perspective.objectives().stream()
            .map(objective -> "{nko/objective-" + objective.number() + "/index}")
            .toList();
    return SampleRow.of(
        key,
        Look.PERSPECTIVE,
        new Span("code", "weight"),
        "code",
        perspective.name(),
        "weighted",
        SampleValue.percent(perspective.weight(), 2),
        "index",
        UnitTables.computed(
            value(perspective),
            SampleValue.Kind.PLAIN,
            "(" + String.join("+", objectives) + ")/" + objectives.size()));
  }

  private static SampleRow objective(Objective objective) {
    List<String> products = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    for (Indicator indicator : measured(objective)) {
      String role = "nko/" + indicator.code() + "/";
      products.add("{" + role + "index}*{" + role + "weight}");
      weights.add("{" + role + "weight}");
    }
    return SampleRow.of(
        "objective-" + objective.number(),
        Look.OBJECTIVE,
        new Span("target", "weighted"),
        "code",
        String.valueOf(objective.number()),
        "name",
        objective.name(),
        "index",
        UnitTables.computed(
            value(objective),
            SampleValue.Kind.PLAIN,
            "(" + String.join("+", products) + ")/(" + String.join("+", weights) + ")"));
  }

  private static SampleRow indicator(Objective objective, Indicator indicator) {
    List<Indicator> measured = measured(objective);
    BigDecimal all = Arithmetic.sum(measured.stream().map(Indicator::weight).toList());
    List<String> roles = measured.stream().map(each -> "{nko/" + each.code() + "/weight}").toList();
    BigDecimal index = indicator.year().index();
    return SampleRow.item(
        indicator.code(),
        "code",
        indicator.code(),
        "name",
        indicator.name(),
        "target",
        UnitTables.target(indicator, indicator.year()),
        "realization",
        UnitTables.realization(indicator, indicator.year()),
        "polarity",
        indicator.direction().label().substring(0, 3),
        "validity",
        indicator.validity(),
        "weight",
        SampleValue.plain(indicator.weight(), 0),
        "weighted",
        index == null
            ? SampleValue.DASH
            : UnitTables.share(
                indicator.weight(),
                all,
                "{nko/" + indicator.code() + "/weight}/(" + String.join("+", roles) + ")*100"),
        "index",
        index == null
            ? SampleValue.DASH
            : UnitTables.computed(
                index, SampleValue.Kind.PLAIN, "{realization/" + indicator.code() + "/index}"));
  }

  private static BigDecimal value(Perspective perspective) {
    return Arithmetic.mean(perspective.objectives().stream().map(ScoreSheet::value).toList());
  }

  private static BigDecimal value(Objective objective) {
    List<BigDecimal> indices = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    for (Indicator indicator : measured(objective)) {
      BigDecimal index = indicator.year().index();
      if (index != null) {
        indices.add(index);
        weights.add(indicator.weight());
      }
    }
    return Arithmetic.weighted(indices, weights).setScale(2, RoundingMode.UNNECESSARY);
  }

  private static List<Indicator> measured(Objective objective) {
    return objective.indicators().stream()
        .filter(indicator -> indicator.year().index() != null)
        .toList();
  }
}
