package id.cermat.benchmark;

import id.cermat.sample.Layout;
import id.cermat.sample.SampleRow;
import id.cermat.sample.SampleTable;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleValue;
import id.cermat.sample.SampleValue.Numeric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plants one slip of a kind in a clean unit. */
public final class SlipPlanter {
  private static final BigDecimal CAP = BigDecimal.valueOf(120);
  private static final List<String> ERRORS = List.of("#DIV/0!", "#REF!", "#N/A", "#VALUE!");
  private static final String LAST_YEAR = "2023";

  private final SampleUnit unit;
  private final Layout layout;
  private final Random random;

  private SlipPlanter(SampleUnit unit, Layout layout, Random random) {
    this.unit = unit;
    this.layout = layout;
    this.random = random;
  }

  /** The unit with a slip; empty where the layout has no place for this kind. */
  public static Optional<PlantedSlip> plant(
      SlipKind kind, SampleUnit unit, Layout layout, Random random) {
    return new SlipPlanter(unit, layout, random).plant(kind);
  }

  private Optional<PlantedSlip> plant(SlipKind kind) {
    return switch (kind) {
      case WRONG_TOTAL -> wrongTotal();
      case WRONG_PERCENTAGE -> changed(kind, pick(percentages()), offset(2, 400));
      case INDEX_ABOVE_CAP -> indexAboveCap();
      case WRONG_INDEX -> wrongIndex();
      case WEIGHTS_105_PERCENT -> changed(kind, weightRole(), new BigDecimal("5"));
      case TARGET_DIFFERS ->
          changed(
              kind,
              pick(List.of("contract", "realization")) + "/" + measured() + "/target",
              BigDecimal.valueOf(1L + random.nextInt(4)));
      case SWAPPED_CODES -> swappedCodes();
      case MISSING_INDICATOR -> missingIndicator();
      case REPEATED_INDICATOR -> repeatedIndicator();
      case HISTORY_DIFFERS -> changed(kind, historyRole(), offset(50, 900).abs().negate());
      case ERROR_VALUE -> replaced(kind, figureRole(), new SampleValue.ErrorCode(pick(ERRORS)));
      case MISSING_VALUE ->
          replaced(
              kind,
              pick(List.of(
                      "contract/%s/target", "realization/%s/realization", "realization/%s/index"))
                  .formatted(measured()),
              SampleValue.BLANK);
      case TEXT_NUMBER -> textNumber();
    };
  }

  private List<String> percentages() {
    String measured = measured();
    return Stream.of(
            "budget/51/percentage",
            "budget/52/percentage",
            "budget/52.1/percentage",
            "budget/52.2.3/percentage",
            "budget/total/percentage",
            "revenue/tax-1/percentage",
            "revenue/total/percentage",
            "realization/" + measured + "/absorbed")
        .filter(role -> unit.value(role).isPresent())
        .toList();
  }

  private Optional<PlantedSlip> wrongTotal() {
    String table = pick(List.of("budget", "revenue"));
    String column = pick(List.of("realization", table.equals("budget") ? "ceiling" : "target"));
    SampleTable lines = unit.table(table);
    BigDecimal change =
        random.nextBoolean()
            ? BigDecimal.valueOf(10_000L * (1 + random.nextInt(90_000)))
            : lines
                .row(table.equals("budget") ? "51" : "tax-3")
                .map(row -> ((Numeric) row.cells().get(column)).value())
                .orElseThrow();
    List<String> totals =
        Stream.of("/total/", "/total/", "/51/", "/52.1/")
            .map(total -> table + total + column)
            .filter(
                role ->
                    unit.value(role).isPresent()
                        && (role.contains("total")
                            || unit.value("budget/52.1/ceiling").isPresent()))
            .toList();
    return changed(
        SlipKind.WRONG_TOTAL, pick(totals), random.nextBoolean() ? change : change.negate());
  }

  private Optional<PlantedSlip> indexAboveCap() {
    List<String> capped =
        indicators().stream()
            .filter(
                code ->
                    unit.value("realization/" + code + "/polarity")
                        .equals(Optional.of(SampleValue.text("Maximize"))))
            .filter(code -> index(code).compareTo(CAP) == 0)
            .filter(code -> uncapped(code).compareTo(CAP) > 0)
            .toList();
    if (capped.isEmpty()) {
      return Optional.empty();
    }
    String code = pick(capped);
    String role = "realization/" + code + "/index";
    return replaced(SlipKind.INDEX_ABOVE_CAP, role, unit.number(role).changedTo(uncapped(code)));
  }

  private BigDecimal uncapped(String code) {
    String role = "realization/" + code + "/";
    return unit.number(role + "realization")
        .value()
        .multiply(BigDecimal.valueOf(100))
        .divide(unit.number(role + "target").value(), 2, RoundingMode.HALF_UP);
  }

  private Optional<PlantedSlip> wrongIndex() {
    String code = measured();
    BigDecimal right = index(code);
    BigDecimal change = offset(100, 1500).abs();
    BigDecimal wrong =
        right.subtract(change).signum() < 0 ? right.add(change) : right.subtract(change);
    String role = "realization/" + code + "/index";
    return replaced(SlipKind.WRONG_INDEX, role, unit.number(role).changedTo(wrong));
  }

  private String weightRole() {
    return switch (random.nextInt(3)) {
      case 0 -> "components/" + pick(componentRows()) + "/weight";
      case 1 -> "nko/perspective-" + (1 + random.nextInt(4)) + "/weighted";
      default -> "nko/" + measured() + "/weighted";
    };
  }

  private List<String> componentRows() {
    return unit.table("components").items().stream().map(SampleRow::key).toList();
  }

  private Optional<PlantedSlip> swappedCodes() {
    String table = pick(List.of("contract", "realization"));
    int first = random.nextInt(indicators().size() - 1);
    String one = indicators().get(first);
    String other = indicators().get(first + 1);
    SampleUnit swapped =
        unit.with(table + "/" + one + "/code", SampleValue.text(other))
            .with(table + "/" + other + "/code", SampleValue.text(one));
    return Optional.of(
        new PlantedSlip(
            SlipKind.SWAPPED_CODES,
            swapped,
            Set.of(
                table + "/" + one + "/code",
                table + "/" + one + "/indicator",
                table + "/" + other + "/code",
                table + "/" + other + "/indicator")));
  }

  private Optional<PlantedSlip> missingIndicator() {
    String table = pick(List.of("contract", "realization"));
    String code = measured();
    return Optional.of(
        new PlantedSlip(
            SlipKind.MISSING_INDICATOR,
            unit.changing(table, rows -> rows.without(code)),
            unit.tables().stream()
                .filter(each -> !each.key().equals(table))
                .flatMap(each -> rolesOf(each, code))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  private Optional<PlantedSlip> repeatedIndicator() {
    String table = pick(List.of("contract", "realization"));
    String code = measured();
    SampleUnit repeated = unit.changing(table, rows -> rows.repeating(code, code + "-copy"));
    Set<String> roles =
        rolesOf(repeated.table(table), code).collect(Collectors.toCollection(LinkedHashSet::new));
    rolesOf(repeated.table(table), code + "-copy").forEach(roles::add);
    return Optional.of(new PlantedSlip(SlipKind.REPEATED_INDICATOR, repeated, roles));
  }

  private static Stream<String> rolesOf(SampleTable table, String rowKey) {
    return table.row(rowKey).stream()
        .flatMap(row -> row.cells().keySet().stream())
        .map(column -> table.key() + "/" + rowKey + "/" + column);
  }

  private String historyRole() {
    List<String> known =
        unit.table("history").items().stream()
            .map(SampleRow::key)
            .filter(
                code ->
                    unit.value("history/" + code + "/" + LAST_YEAR).orElseThrow()
                            instanceof Numeric index
                        && index.value().intValue() > 10)
            .toList();
    return "history/" + pick(known) + "/" + LAST_YEAR;
  }

  private String figureRole() {
    return pick(List.of(
            "realization/%s/index",
            "realization/%s/realization",
            "contract/%s/target",
            "budget/52/percentage",
            "budget/51/realization",
            "nko/%s/index",
            "nko/%s/weighted",
            "history/%s/2024",
            "trajectory/%s/q2",
            "components/" + pick(componentRows()) + "/weight",
            "components/" + pick(componentRows()) + "/weighted"))
        .formatted(measured());
  }

  private Optional<PlantedSlip> textNumber() {
    if (!layout.typed()) {
      return Optional.empty();
    }
    List<String> roles =
        layout.formulas()
            ? List.of("contract/%s/target")
            : List.of("contract/%s/target", "realization/%s/realization", "budget/52/ceiling");
    String role = pick(roles).formatted(measured());
    return replaced(SlipKind.TEXT_NUMBER, role, new SampleValue.TextNumber(unit.number(role)));
  }

  private Optional<PlantedSlip> changed(SlipKind kind, String role, BigDecimal change) {
    Numeric number = unit.number(role);
    return replaced(kind, role, number.changedTo(number.value().add(change)));
  }

  private Optional<PlantedSlip> replaced(SlipKind kind, String role, SampleValue value) {
    return Optional.of(new PlantedSlip(kind, unit.with(role, value), Set.of(role)));
  }

  private List<String> indicators() {
    return unit.table("realization").items().stream().map(SampleRow::key).toList();
  }

  /** An indicator that has an index. */
  private String measured() {
    return pick(
        indicators().stream()
            .filter(
                code ->
                    unit.value("realization/" + code + "/index").orElseThrow() instanceof Numeric)
            .toList());
  }

  private BigDecimal index(String code) {
    return unit.value("realization/" + code + "/index").orElseThrow() instanceof Numeric number
        ? number.value()
        : BigDecimal.ZERO;
  }

  /** Between so many hundredths, up or down. */
  private BigDecimal offset(int from, int to) {
    BigDecimal size = BigDecimal.valueOf(from + (long) random.nextInt(to - from + 1), 2);
    return random.nextBoolean() ? size : size.negate();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
