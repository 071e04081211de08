package id.cermat.catalogue;

import id.cermat.figure.Rounding;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Polarity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The typed values of a rules file, with the ranges they must keep. Filled once by {@link
 * RuleSettingsReader}, then only read. A constraint's message is the key of its sentence in the
 * bundle {@code rules}.
 */
final class RuleSettings {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @DecimalMin(value = "0", inclusive = false, message = "rules/above")
  @DecimalMax(value = "1000", message = "rules/at-most")
  BigDecimal cap = BigDecimal.ZERO;

  @DecimalMin(value = "-1000", message = "rules/at-least")
  BigDecimal floor = BigDecimal.ZERO;

  @DecimalMin(value = "0", inclusive = false, message = "rules/above")
  @DecimalMax(value = "1000", message = "rules/at-most")
  BigDecimal componentCap = BigDecimal.ZERO;

  @Size(min = 2, message = "rules/scale-points")
  NavigableMap<BigDecimal, BigDecimal> stabilizeScale = new TreeMap<>();

  Polarity defaultPolarity = Polarity.MAXIMIZE;
  PerspectiveMethod perspectiveMethod = PerspectiveMethod.MEAN;
  UnmeasuredMethod unmeasuredMethod = UnmeasuredMethod.RENORMALISE;
  final Set<String> unexceedable = new LinkedHashSet<>();
  final Map<String, BigDecimal> worst = new LinkedHashMap<>();

  List<Rounding> rounding = List.of();
  final Map<RuleId, List<Rounding>> ruleRounding = new EnumMap<>(RuleId.class);
  final Map<RuleId, Optional<Severity>> severities = new EnumMap<>(RuleId.class);
  final Map<RuleId, @Valid Slack> tolerances = new EnumMap<>(RuleId.class);

  Pattern codePattern = Pattern.compile("");

  final Map<
          String,
          @DecimalMin(value = "-1000", message = "rules/at-least")
          @DecimalMax(value = "1000", message = "rules/at-most") BigDecimal>
      statusFrom = new LinkedHashMap<>();

  final Map<String, @Size(min = 1, message = "rules/no-words") List<String>> statusWords =
      new LinkedHashMap<>();

  final Map<
          String,
          @DecimalMin(value = "0", message = "rules/at-least")
          @DecimalMax(value = "100", message = "rules/at-most") BigDecimal>
      perspectiveWeights = new LinkedHashMap<>();

  final Map<String, List<String>> perspectiveNames = new LinkedHashMap<>();

  final Map<
          String,
          @DecimalMin(value = "0", inclusive = false, message = "rules/above")
          @DecimalMax(value = "100", message = "rules/at-most") BigDecimal>
      validityWeights = new LinkedHashMap<>();

  SpreadsheetSettings.Depth recalculation = SpreadsheetSettings.Depth.SIMPLE;

  @DecimalMin(value = "0", message = "rules/at-least")
  @DecimalMax(value = "10000000", message = "rules/at-most")
  BigDecimal recalculationLimit = BigDecimal.ZERO;

  final NavigableMap<Integer, Map<IkpaIndicator, BigDecimal>> ikpaWeights = new TreeMap<>();

  final Map<Meaning, List<String>> headers = new EnumMap<>(Meaning.class);
  List<String> totals = List.of();
  final LayoutKeys layouts = new LayoutKeys();

  /** A rule's tolerance as the file gives it; the relative one as a share. */
  record Slack(
      @DecimalMin(value = "0", message = "rules/at-least") BigDecimal absolute,
      @DecimalMin(value = "0", message = "rules/at-least")
          @DecimalMax(value = "1", message = "rules/share-at-most")
          BigDecimal relative) {}

  @AssertTrue(message = "rules/floor-below-cap")
  boolean isFloorBelowCap() {
    return floor.compareTo(cap) < 0;
  }

  @AssertTrue(message = "rules/scale-rising")
  boolean isScaleRising() {
    Iterator<BigDecimal> indices = stabilizeScale.values().iterator();
    BigDecimal before = null;
    while (indices.hasNext()) {
      BigDecimal index = indices.next();
      if (before != null && index.compareTo(before) < 0) {
        return false;
      }
      before = index;
    }
    return true;
  }

  @AssertTrue(message = "rules/scale-within-cap")
  boolean isScaleWithinCap() {
    return stabilizeScale.isEmpty() || stabilizeScale.lastEntry().getValue().compareTo(cap) <= 0;
  }

  @AssertTrue(message = "rules/bands-descending")
  boolean isBandsDescending() {
    List<BigDecimal> known =
        Stream.of("hijau", "kuning", "merah")
            .map(statusFrom::get)
            .filter(Objects::nonNull)
            .toList();
    for (int i = 1; i < known.size(); i++) {
      if (known.get(i).compareTo(known.get(i - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }

  @AssertTrue(message = "rules/bands-distinct")
  boolean isBandsDistinct() {
    Set<BigDecimal> distinct = new HashSet<>();
    return statusFrom.values().stream().allMatch(from -> distinct.add(from.stripTrailingZeros()));
  }

  @AssertTrue(message = "rules/bands-reach-floor")
  boolean isBandsReachFloor() {
    return statusFrom.isEmpty() || Collections.min(statusFrom.values()).compareTo(floor) <= 0;
  }

  @AssertTrue(message = "rules/perspective-sum")
  boolean isPerspectiveSum() {
    if (perspectiveWeights.isEmpty()) {
      return true;
    }
    BigDecimal sum = perspectiveWeights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(HUNDRED) == 0;
  }
}
