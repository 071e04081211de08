package id.cermat.sample;

import static id.cermat.sample.Arithmetic.half;
import static id.cermat.sample.Arithmetic.ratio;

import id.cermat.sample.Arithmetic.Direction;
import id.cermat.sample.UnitYear.Achieved;
import id.cermat.sample.UnitYear.Component;
import id.cermat.sample.UnitYear.Indicator;
import id.cermat.sample.UnitYear.Line;
import id.cermat.sample.UnitYear.Objective;
import id.cermat.sample.UnitYear.Perspective;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws the year of an invented unit. The same seed gives the same unit; all its figures are right.
 */
final class UnitGenerator {
  private static final Map<String, Integer> VALIDITY =
      Map.of("E/M", 21, "P/M", 14, "P/H", 11, "A/M", 9);
  private static final List<String> PERSPECTIVES =
      List.of(
          "Stakeholder Perspective",
          "Customer Perspective",
          "Internal Process Perspective",
          "Learning & Growth Perspective");
  private static final List<List<Integer>> PERSPECTIVE_WEIGHTS =
      List.of(List.of(25, 15, 30, 30), List.of(30, 20, 25, 25));
  private static final int YEARS_SHOWN = 4;

  private final Random random;
  private final int year;
  private final Deviations deviations;

  /** Amounts are multiples of this many rupiah, so that a layout in millions can show them. */
  private final long granularity;

  private UnitGenerator(long seed, int year, long granularity, Deviations deviations) {
    this.random = new Random(seed);
    this.year = year;
    this.granularity = granularity;
    this.deviations = deviations;
  }

  /**
   * The unit of a seed, with amounts that the layout can show without rounding.
   *
   * @param indicators how many, from 10 to 22
   */
  static UnitYear generate(String name, long seed, int year, Layout layout, int indicators) {
    UnitGenerator generator = new UnitGenerator(seed, year, granularity(layout), Deviations.NONE);
    List<Line> revenue = generator.revenue();
    List<Line> budget = generator.budget();
    Set<Catalogue.Entry> chosen = generator.choose(indicators);
    List<Integer> weights =
        PERSPECTIVE_WEIGHTS.get(generator.random.nextInt(PERSPECTIVE_WEIGHTS.size()));
    return generator.unit(name, "KANTOR WILAYAH DJP CONTOH", revenue, budget, chosen, weights);
  }

  /**
   * A unit of a region: all units of a region have the same indicators, targets and weights, save
   * for the deviations.
   */
  static UnitYear inRegion(
      String name, String region, long seed, int year, Layout layout, Deviations deviations) {
    UnitGenerator generator = new UnitGenerator(seed, year, granularity(layout), deviations);
    List<Line> revenue = generator.revenue();
    List<Line> budget = generator.budget();
    Set<Catalogue.Entry> chosen = new HashSet<>();
    for (Catalogue.Topic topic : Catalogue.TOPICS) {
      topic.entries().stream().filter(e -> !deviations.lacks(e.name())).forEach(chosen::add);
    }
    return generator.unit(name, region, revenue, budget, chosen, PERSPECTIVE_WEIGHTS.get(1));
  }

  private static long granularity(Layout layout) {
    return layout.moneyUnit() == 1 ? 1 : 10_000;
  }

  private UnitYear unit(
      String name,
      String region,
      List<Line> revenue,
      List<Line> budget,
      Set<Catalogue.Entry> chosen,
      List<Integer> weights) {
    Catalogue.Entry unmeasured = unmeasured(chosen);
    List<Perspective> perspectives = new ArrayList<>();
    int number = 0;
    for (int p = 0; p < PERSPECTIVES.size(); p++) {
      List<Objective> objectives = new ArrayList<>();
      for (Catalogue.Topic topic : Catalogue.TOPICS) {
        List<Catalogue.Entry> entries = topic.entries().stream().filter(chosen::contains).toList();
        if (topic.perspective() == p && !entries.isEmpty()) {
          number++;
          objectives.add(
              new Objective(
                  number, topic.name(), indicators(number, entries, revenue, unmeasured)));
        }
      }
      perspectives.add(
          new Perspective(PERSPECTIVES.get(p), BigDecimal.valueOf(weights.get(p)), objectives));
    }
    SortedMap<Integer, BigDecimal> scores = new TreeMap<>();
    for (int past = 1; past < YEARS_SHOWN; past++) {
      scores.put(year - past, points(96, 114));
    }
    return new UnitYear(name, region, year, perspectives, budget, revenue, scores);
  }

  private Set<Catalogue.Entry> choose(int count) {
    List<Catalogue.Entry> optional = new ArrayList<>();
    Set<Catalogue.Entry> chosen = new HashSet<>();
    for (Catalogue.Topic topic : Catalogue.TOPICS) {
      for (Catalogue.Entry entry : topic.entries()) {
        if (entry.mandatory()) {
          chosen.add(entry);
        } else {
          optional.add(entry);
        }
      }
    }
    Collections.shuffle(optional, random);
    optional.stream().limit((long) count - chosen.size()).forEach(chosen::add);
    return chosen;
  }

  /** One indicator without components that does not stand alone under its objective. */
  private static Catalogue.@Nullable Entry unmeasured(Set<Catalogue.Entry> chosen) {
    return Catalogue.TOPICS.stream()
        .map(topic -> topic.entries().stream().filter(chosen::contains).toList())
        .filter(entries -> entries.size() > 1)
        .flatMap(List::stream)
        .filter(entry -> !entry.mandatory() && entry.parts().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private List<Indicator> indicators(
      int number,
      List<Catalogue.Entry> entries,
      List<Line> revenue,
      Catalogue.@Nullable Entry unmeasured) {
    List<Indicator> indicators = new ArrayList<>();
    for (Catalogue.Entry entry : entries) {
      char letter = (char) ('a' + indicators.size());
      List<Component> components = components(entry);
      BigDecimal target = BigDecimal.valueOf(target(entry));
      Achieved achieved;
      if (entry.equals(unmeasured)) {
        achieved = new Achieved(target, null, null);
      } else if (entry.equals(Catalogue.TOPICS.get(0).entries().get(0))) {
        achieved = achieved(entry.direction(), target, collected(revenue));
      } else if (components.isEmpty()) {
        achieved = achieved(entry.direction(), target, realization(entry, target));
      } else {
        achieved =
            achieved(
                entry.direction(),
                target,
                Arithmetic.sum(components.stream().map(UnitGenerator::weighted).toList()));
      }
      boolean isNew = random.nextInt(8) == 0;
      SortedMap<Integer, BigDecimal> history = new TreeMap<>();
      int born = isNew ? year : year - 1 - random.nextInt(4);
      for (int past = year - 2; past > year - YEARS_SHOWN && past >= born; past--) {
        history.put(past, random.nextInt(4) == 0 ? BigDecimal.valueOf(120) : points(84, 119));
      }
      indicators.add(
          new Indicator(
              number + "" + letter + "-" + entry.suffix(),
              entry.name(),
              entry.kind(),
              entry.direction(),
              entry.consolidation(),
              entry.validity(),
              BigDecimal.valueOf(VALIDITY.get(entry.validity())),
              achieved,
              isNew ? null : achieved(entry.direction(), target, realization(entry, target)),
              history,
              quarters(entry),
              components));
    }
    return indicators;
  }

  private static Achieved achieved(Direction direction, BigDecimal target, BigDecimal realization) {
    return new Achieved(target, realization, Arithmetic.index(direction, target, realization));
  }

  private int target(Catalogue.Entry entry) {
    return deviations.target(entry.name(), entry.target());
  }

  private BigDecimal realization(Catalogue.Entry entry, BigDecimal target) {
    BigDecimal drawn =
        switch (entry.direction()) {
          case MAXIMIZE -> maximized(entry);
          case MINIMIZE -> points(74, 112);
          case STABILIZE -> points(86, 108);
        };
    BigDecimal percent = deviations.achievement(entry.name(), drawn);
    return half(target.multiply(percent).movePointLeft(2));
  }

  private BigDecimal maximized(Catalogue.Entry entry) {
    if (entry.mandatory() && entry.target() == 74) {
      return points(122, 130);
    }
    return switch (random.nextInt(5)) {
      case 0 -> points(121, 134);
      case 1 -> points(78, 99);
      default -> points(100, 119);
    };
  }

  private List<Component> components(Catalogue.Entry entry) {
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < entry.parts().size(); i++) {
      BigDecimal target = BigDecimal.valueOf(List.of(100, 75, 70, 90).get(random.nextInt(4)));
      components.add(
          new Component(
              entry.parts().get(i),
              BigDecimal.valueOf(entry.weights().get(i)),
              target,
              half(target.multiply(points(92, 128)).movePointLeft(2))));
    }
    return components;
  }

  private List<BigDecimal> quarters(Catalogue.Entry entry) {
    int target = target(entry);
    List<Integer> quarters =
        switch (entry.consolidation()) {
          case SUM ->
              entry.kind() == SampleValue.Kind.PERCENT
                  ? List.of(22, 25, 25, 28)
                  : List.of(5, 5, 5, 85);
          case AVERAGE ->
              target == 100 || target < 10
                  ? List.of(target, target, target, target)
                  : List.of(target - 2, target, target, target + 2);
          case TAKE_LAST_KNOWN ->
              entry.direction() == Direction.MINIMIZE
                  ? List.of(target, target, target, target)
                  : List.of(target * 15 / 100, target * 45 / 100, target * 75 / 100, target);
        };
    return quarters.stream().map(BigDecimal::valueOf).toList();
  }

  private List<Line> budget() {
    List<Line> lines = new ArrayList<>();
    lines.add(budgetLine("51", "Belanja Pegawai", amount(700_000_000L, 1_400_000_000L)));
    lines.add(budgetLine("52", "Belanja Barang", amount(4_000_000_000L, 7_500_000_000L)));
    if (random.nextInt(3) == 0) {
      lines.add(new Line("53", "Belanja Modal", null, null, BigDecimal.ZERO));
    } else {
      lines.add(budgetLine("53", "Belanja Modal", amount(80_000_000L, 400_000_000L)));
    }
    return lines;
  }

  private Line budgetLine(String key, String name, BigDecimal ceiling) {
    BigDecimal thousands =
        ceiling.movePointLeft(4).setScale(0, RoundingMode.DOWN).movePointRight(4);
    return new Line(key, name, thousands, share(thousands, points(91, 99)), BigDecimal.ZERO);
  }

  private List<Line> revenue() {
    List<Line> lines = new ArrayList<>();
    long[] least = {600, 500, 8, 4};
    List<String> names = List.of("PPh Non Migas", "PPN dan PPnBM", "PBB P5L", "Pajak Lainnya");
    for (int i = 0; i < least.length; i++) {
      BigDecimal target = amount(least[i] * 1_000_000_000L, least[i] * 1_600_000_000L);
      BigDecimal rounded = target.movePointLeft(6).setScale(0, RoundingMode.DOWN).movePointRight(6);
      BigDecimal realization = share(rounded, points(96, 106));
      BigDecimal previous = share(realization, points(84, 99));
      lines.add(new Line("tax-" + (i + 1), names.get(i), rounded, realization, previous));
    }
    return lines;
  }

  private BigDecimal amount(long from, long to) {
    return BigDecimal.valueOf(
        (from + (long) (random.nextDouble() * (to - from))) / granularity * granularity);
  }

  /** A share of an amount, in whole steps, and never a whole thousand by chance. */
  private BigDecimal share(BigDecimal amount, BigDecimal percent) {
    BigDecimal step = BigDecimal.valueOf(granularity);
    BigDecimal exact = amount.multiply(percent).movePointLeft(2).divide(step, 0, RoundingMode.DOWN);
    BigDecimal uneven =
        exact
            .subtract(exact.remainder(BigDecimal.TEN))
            .add(BigDecimal.valueOf(1 + random.nextInt(9)));
    return uneven.multiply(step).setScale(0, RoundingMode.UNNECESSARY);
  }

  private BigDecimal points(int from, int to) {
    return BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100 + 1), 2);
  }

  private static BigDecimal collected(List<Line> lines) {
    BigDecimal realization = BigDecimal.ZERO;
    BigDecimal target = BigDecimal.ZERO;
    for (Line line : lines) {
      if (line.base() != null && line.realization() != null) {
        realization = realization.add(line.realization());
        target = target.add(line.base());
      }
    }
    return half(ratio(realization, target));
  }

  /** A component's share of its indicator's realization, as its cell shows it. */
  static BigDecimal weighted(Component component) {
    return half(
        Arithmetic.achievement(component.target(), component.realization())
            .multiply(component.weight())
            .movePointLeft(2));
  }
}
