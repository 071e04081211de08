package id.cermat.sample.draft;

import id.cermat.lexicon.Quantity;
import id.cermat.sample.SampleValue.Numeric;
import id.cermat.sample.draft.DraftFigure.Place;
import id.cermat.sample.draft.NumberStyle.Form;
import id.cermat.sample.draft.UnitFacts.Component;
import id.cermat.sample.draft.UnitFacts.Indicator;
import id.cermat.sample.draft.UnitFacts.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says a unit's facts in one of many ways. */
final class Sentences {
  private final UnitFacts facts;
  private final DraftStyle style;
  private final Figures figures;
  private final Random random;

  Sentences(UnitFacts facts, DraftStyle style, Figures figures, Random random) {
    this.facts = facts;
    this.style = style;
    this.figures = figures;
    this.random = random;
  }

  private String pick(List<String> choices) {
    return DraftStyle.pick(random, choices);
  }

  private Phrase phrase() {
    return new Phrase()
        .with("unit", facts.name())
        .with("yr", String.valueOf(facts.year()))
        .with("ly", String.valueOf(facts.year() - 1));
  }

  private Phrase about(Indicator indicator, boolean inSection) {
    String name = indicator.name();
    String code = indicator.code();
    List<String> names =
        inSection
            ? List.of("IKU " + name, name, "IKU ini", "IKU " + code + " " + name)
            : List.of("IKU " + name, "IKU " + code + " " + name, "IKU " + code);
    Phrase phrase =
        phrase()
            .with("iku", pick(names))
            .with("code", code)
            .with("name", name)
            .with("objective", UnitFacts.lower(indicator.objective()))
            .with("decree", String.valueOf(11 + random.nextInt(80)));
    return withFigures(phrase, indicator);
  }

  private Phrase withFigures(Phrase phrase, Indicator indicator) {
    String role = "realization/" + indicator.code();
    phrase.with("T", performance(role + "/target", indicator, indicator.target(), Quantity.TARGET));
    Numeric realization = indicator.realization();
    Numeric index = indicator.index();
    if (realization != null && index != null) {
      phrase.with(
          "R", performance(role + "/realization", indicator, realization, Quantity.REALIZATION));
      phrase.with("I", index(role + "/index", indicator, index, year(0)));
    }
    return phrase;
  }

  private String year(int before) {
    return String.valueOf(facts.year() - before);
  }

  private Supplier<String> performance(
      String role, Indicator indicator, Numeric number, Quantity quantity) {
    Truth truth = Truth.of(indicator.code(), quantity, year(0));
    NumberStyle base = style.percentOf(number.value(), indicator.percent());
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    NumberStyle shown =
        quantity == Quantity.TARGET && whole && random.nextBoolean() ? base.withDecimals(0) : base;
    return () -> figures.cite(role, number.value(), shown, truth, Place.SENTENCE);
  }

  private Supplier<String> index(String role, Indicator indicator, Numeric number, String period) {
    Truth truth = Truth.of(indicator.code(), Quantity.INDEX, period);
    NumberStyle shown = style.percentOf(number.value(), random.nextInt(4) == 0);
    return () -> figures.cite(role, number.value(), shown, truth, Place.SENTENCE);
  }

  /** What an indicator is. */
  String definition(Indicator indicator) {
    return about(indicator, true).say(pick(Wording.DEFINITION));
  }

  /** An indicator's target, realization and index, or some of them. */
  String result(Indicator indicator, boolean revenue) {
    Phrase phrase = about(indicator, true);
    int form = random.nextInt(4);
    if (form < 2) {
      return phrase.say(pick(Wording.WHOLE));
    }
    BigDecimal realization = Objects.requireNonNull(indicator.realization()).value();
    int compared = realization.compareTo(indicator.target().value());
    String pair;
    if (!indicator.maximized() || compared == 0 || form == 2) {
      pair = phrase.say(pick(Wording.PAIR));
    } else {
      pair = phrase.say(pick(compared > 0 ? Wording.EXCEEDED : Wording.MISSED));
    }
    return random.nextBoolean() ? pair : pair + " " + phrase.say(pick(Wording.INDEX));
  }

  /** The index beside last year's. */
  String comparison(Indicator indicator, Numeric last) {
    BigDecimal index = Objects.requireNonNull(indicator.index()).value();
    BigDecimal difference = index.subtract(last.value());
    Truth before = Truth.of(indicator.code(), Quantity.INDEX, year(1));
    Truth growth = new Truth(Set.of(indicator.code()), Set.of(Quantity.GROWTH), null, null);
    NumberStyle two = new NumberStyle(Form.BARE, 2);
    Phrase phrase =
        about(indicator, true)
            .with(
                "P",
                () ->
                    figures.cite(
                        "previous/" + indicator.code() + "/index",
                        last.value(),
                        two,
                        before,
                        Place.SENTENCE))
            .with(
                "I",
                () ->
                    figures.cite(
                        "realization/" + indicator.code() + "/index",
                        index,
                        two,
                        Truth.of(indicator.code(), Quantity.INDEX, year(0)),
                        Place.SENTENCE))
            .with("D", () -> figures.cite("", difference.abs(), two, growth, Place.SENTENCE));
    if (difference.signum() == 0) {
      return phrase.say(pick(Wording.BEFORE));
    }
    return switch (random.nextInt(3)) {
      case 0 -> phrase.say(pick(Wording.BEFORE));
      default -> phrase.say(pick(difference.signum() > 0 ? Wording.ROSE : Wording.FELL));
    };
  }

  /** The target of the year up to a quarter. */
  String quarter(Indicator indicator) {
    boolean third = random.nextBoolean();
    String column = third ? "until-q3" : "semester-1";
    String role = "trajectory/" + indicator.code() + "/" + column;
    Numeric target = Objects.requireNonNull(facts.number(role));
    Truth truth =
        Truth.of(indicator.code(), Quantity.TARGET, year(0) + (third ? " s.d. Q3" : " s.d. Q2"));
    NumberStyle shown = style.percentOf(target.value(), indicator.percent());
    return about(indicator, true)
        .with("q", third ? "III" : "II")
        .with("Q", () -> figures.cite(role, target.value(), shown, truth, Place.SENTENCE))
        .say(pick(Wording.QUARTER));
  }

  /** An indicator outside of its section. */
  String mention(Indicator indicator) {
    return about(indicator, false).say(pick(Wording.MENTION));
  }

  /** A component in a list. */
  Part.Item component(Indicator indicator, Component component, int position, int number) {
    Truth weight = Truth.of(indicator.code(), Quantity.WEIGHT, null).item(component.name());
    Truth target = Truth.of(indicator.code(), Quantity.TARGET, null).item(component.name());
    NumberStyle whole = new NumberStyle(Form.SIGN, 0);
    Supplier<String> weightText =
        () ->
            figures.cite(
                component.role() + "/weight",
                component.weight().value(),
                whole,
                weight,
                Place.LIST);
    Supplier<String> targetText =
        () ->
            figures.cite(
                component.role() + "/target",
                component.target().value(),
                whole,
                target,
                Place.LIST);
    String end = position + 1 == number ? "." : ";";
    String text =
        switch (style.components()) {
          case WEIGHT_FIRST -> weightText.get() + " untuk " + component.name();
          case TARGET_AND_WEIGHT ->
              component.name()
                  + " (Target "
                  + targetText.get()
                  + ", Bobot "
                  + weightText.get()
                  + ")";
          default -> component.name() + " (bobot " + weightText.get() + ")";
        };
    String marker =
        switch (style.components()) {
          case WEIGHT_FIRST -> "-";
          case TARGET_AND_WEIGHT -> (position + 1) + ".";
          default -> (char) ('a' + position) + ".";
        };
    return new Part.Item(2, marker, text + end);
  }

  private Truth revenueTruth(Quantity quantity, String period) {
    String code = facts.indicators().get(0).code();
    return new Truth(Set.of("penerimaan", code), Set.of(quantity), period, null);
  }

  private Supplier<String> amount(String role, NumberStyle shown, Truth truth) {
    BigDecimal value = Objects.requireNonNull(facts.number(role)).value();
    return () -> figures.cite(role, value, shown, truth, Place.SENTENCE);
  }

  private NumberStyle money(String role, boolean summary) {
    BigDecimal value = Objects.requireNonNull(facts.number(role)).value();
    return summary ? style.summaryOf(value) : style.money();
  }

  private NumberStyle share(String role) {
    return style.percentOf(Objects.requireNonNull(facts.number(role)).value(), true);
  }

  /** Revenue against its target. */
  String revenue(boolean summary) {
    String role = "revenue/total/";
    return phrase()
        .with(
            "R",
            amount(
                role + "realization",
                money(role + "realization", summary),
                revenueTruth(Quantity.REALIZATION, year(0))))
        .with(
            "T",
            amount(
                role + "target",
                money(role + "target", summary),
                revenueTruth(Quantity.TARGET, year(0))))
        .with(
            "P",
            amount(
                role + "percentage",
                share(role + "percentage"),
                revenueTruth(Quantity.PERCENTAGE, year(0)).or(Quantity.REALIZATION)))
        .say(pick(Wording.REVENUE));
  }

  /** Revenue against last year's. */
  String revenueGrew(boolean summary) {
    String role = "revenue/total/";
    return phrase()
        .with(
            "G",
            amount(role + "growth", share(role + "growth"), revenueTruth(Quantity.GROWTH, year(0))))
        .with(
            "L",
            amount(
                role + "previous",
                money(role + "previous", summary),
                revenueTruth(Quantity.REALIZATION, year(1))))
        .say(pick(Wording.REVENUE_GREW));
  }

  /** One kind of tax. */
  String taxKind() {
    List<Line> lines = facts.lines("revenue");
    Line line = lines.get(random.nextInt(lines.size() - 1));
    return phrase()
        .with("item", line.name())
        .with("R", taxFigure(line, "realization", Quantity.REALIZATION, style.money()))
        .with("T", taxFigure(line, "target", Quantity.TARGET, style.money()))
        .with(
            "P",
            taxFigure(line, "percentage", Quantity.PERCENTAGE, share(line.role() + "/percentage")))
        .say(pick(Wording.TAX_KIND));
  }

  private Supplier<String> taxFigure(
      Line line, String column, Quantity quantity, NumberStyle shown) {
    return amount(
        line.role() + "/" + column, shown, revenueTruth(quantity, year(0)).item(line.name()));
  }

  /** The whole budget. */
  String budget(boolean summary) {
    return money(Wording.BUDGET, "budget/total", null, summary);
  }

  /** All kinds of expenditure that have a budget. */
  String expenditures() {
    StringBuilder said = new StringBuilder();
    for (Line line : facts.lines("budget")) {
      boolean total = line.role().endsWith("/total");
      if (!total && facts.number(line.role() + "/ceiling") != null) {
        said.append(said.length() == 0 ? "" : " ")
            .append(money(Wording.EXPENDITURE, line.role(), line.name(), false));
      }
    }
    return said.toString();
  }

  private String money(
      List<String> templates, String role, @Nullable String item, boolean summary) {
    String name = item == null ? null : item;
    Truth ceiling = Truth.of("anggaran", Quantity.CEILING, year(0)).item(name);
    Truth realization = Truth.of("anggaran", Quantity.REALIZATION, year(0)).item(name);
    Truth percentage = Truth.of("anggaran", Quantity.PERCENTAGE, year(0)).item(name);
    return phrase()
        .with("item", item == null ? "" : item)
        .with("C", amount(role + "/ceiling", money(role + "/ceiling", summary), ceiling))
        .with(
            "R", amount(role + "/realization", money(role + "/realization", summary), realization))
        .with("P", amount(role + "/percentage", share(role + "/percentage"), percentage))
        .say(pick(templates));
  }

  /** The organisation's score. */
  String score() {
    String last = "history/nko/" + year(1);
    NumberStyle two = new NumberStyle(Form.BARE, 2);
    return phrase()
        .with("N", amount("nko/nko/index", two, Truth.of("nko", Quantity.SCORE, year(0))))
        .with("P", amount(last, two, Truth.of("nko", Quantity.SCORE, year(1))))
        .say(pick(Wording.SCORE));
  }

  /** The sentence above a table. */
  String tableLead(String what) {
    return phrase().with("what", what).say(pick(Wording.TABLE_LEAD));
  }
}
