package id.cermat.sample.draft;

import id.cermat.sample.SampleRow;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleValue;
import id.cermat.sample.SampleValue.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit's tables, asked for what a report tells of them. */
final class UnitFacts {
  private static final List<String> TOWNS =
      List.of("Mekarsari", "Tirtajaya", "Wanasari Utara", "Sindangsari", "Bandung Satu", "Selatan");

  private final SampleUnit unit;

  UnitFacts(SampleUnit unit) {
    this.unit = unit;
  }

  /** An indicator; figures that it has not are null. */
  record Indicator(
      String code,
      String name,
      String objective,
      boolean percent,
      String polarity,
      Numeric target,
      @Nullable Numeric realization,
      @Nullable Numeric index,
      @Nullable Numeric lastIndex,
      List<Component> components) {

    boolean measured() {
      return index != null;
    }

    boolean maximized() {
      return polarity.equals("Maximize");
    }

    /** Whether the index is what the two figures give, without the cap. */
    boolean uncapped() {
      return index != null && index.value().compareTo(BigDecimal.valueOf(120)) < 0;
    }

    /** Whether the target was met. */
    boolean met() {
      return index != null && index.value().compareTo(BigDecimal.valueOf(100)) >= 0;
    }
  }

  /** A component of an indicator. */
  record Component(String role, String name, Numeric weight, Numeric target, Numeric realization) {}

  /** A line of budget or revenue; without amounts where nothing was allotted. */
  record Line(String role, String name) {}

  int year() {
    return unit.year();
  }

  /** The office, by a name without digits as real ones have. */
  String name() {
    int number = Math.floorMod(unit.name().hashCode(), TOWNS.size());
    return unit.name().replaceFirst(" \\d+$", " " + TOWNS.get(number));
  }

  List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (SampleRow row : unit.table("contract").items()) {
      String code = row.key();
      Numeric target = (Numeric) row.cells().get("target");
      indicators.add(
          new Indicator(
              code,
              text(row, "indicator"),
              text(row, "objective"),
              target.kind() == SampleValue.Kind.PERCENT,
              text(unit.table("realization").row(code).orElseThrow(), "polarity"),
              target,
              number("realization/" + code + "/realization"),
              number("realization/" + code + "/index"),
              number("previous/" + code + "/index"),
              components(code)));
    }
    return indicators;
  }

  private List<Component> components(String code) {
    List<Component> components = new ArrayList<>();
    for (SampleRow row : unit.table("components").items()) {
      if (row.key().startsWith(code + ".") && row.cells().containsKey("component")) {
        components.add(
            new Component(
                "components/" + row.key(),
                text(row, "component"),
                (Numeric) row.cells().get("weight"),
                (Numeric) row.cells().get("target"),
                (Numeric) row.cells().get("realization")));
      }
    }
    return components;
  }

  /** The number at a role, or null. */
  @Nullable Numeric number(String role) {
    Optional<SampleValue> value = unit.value(role);
    return value.isPresent() && value.get() instanceof Numeric number ? number : null;
  }

  /** The lines of a table of money, its total last. */
  List<Line> lines(String table) {
    return unit.table(table).rows().stream()
        .map(row -> new Line(table + "/" + row.key(), text(row, "name")))
        .toList();
  }

  /** The past years of the history, the latest first. */
  List<Integer> pastYears() {
    List<Integer> years = new ArrayList<>();
    unit.table("history").columns().stream()
        .map(column -> column.key())
        .filter(key -> key.matches("20\\d\\d"))
        .map(Integer::valueOf)
        .filter(year -> year < unit.year())
        .forEach(years::add);
    years.sort(java.util.Comparator.reverseOrder());
    return years;
  }

  private static String text(SampleRow row, String column) {
    return row.cells().get(column) instanceof SampleValue.Text text ? text.text() : "";
  }

  static String lower(String name) {
    return name.isEmpty() || name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
