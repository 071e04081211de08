package id.cermat.finding;

import id.cermat.figure.Comparison;
import id.cermat.figure.Tolerance;
import id.cermat.model.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What rules.properties says, or its built-in default. */
public final class RuleBook {
  private RuleBook() {}

  /** The built-in rules. */
  public static RuleBook builtIn() {
    return new RuleBook();
  }

  /** The severity that the user gave the rule, else its default; empty if the rule is off. */
  public Optional<Severity> severity(RuleId rule) {
    return Optional.of(rule.defaultSeverity());
  }

  /**
   * As {@link #severity(RuleId)}, where a finding is milder than its rule; a user's own setting
   * still rules.
   */
  public Optional<Severity> severity(RuleId rule, Severity milder) {
    return Optional.of(milder);
  }

  /** The roundings accepted and the slack allowed by a rule. */
  public Comparison comparison(RuleId rule) {
    return new Comparison(List.of(id.cermat.figure.Rounding.ROUND), Tolerance.NONE);
  }

  /** The highest index (120). */
  public BigDecimal cap() {
    return BigDecimal.valueOf(120);
  }

  /** The lowest index (0). */
  public BigDecimal floor() {
    return BigDecimal.ZERO;
  }

  /** The cap of a component's achievement (120). */
  public BigDecimal componentCap() {
    return BigDecimal.valueOf(120);
  }

  /** The polarity of an indicator whose table names none. */
  public Polarity defaultPolarity() {
    return Polarity.MAXIMIZE;
  }

  /** Points of the stabilize scale, achievement → index, interpolated between. */
  public NavigableMap<BigDecimal, BigDecimal> stabilizeScale() {
    return new TreeMap<>(
        Map.of(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.valueOf(90),
            BigDecimal.valueOf(100),
            BigDecimal.valueOf(100),
            BigDecimal.valueOf(120)));
  }

  /** Whether reaching this indicator's target gives the cap, since it cannot be exceeded. */
  public boolean unexceedable(String code) {
    return false;
  }

  /** The worst tolerated realization of an indicator whose target is zero. */
  public Optional<BigDecimal> worst(String code) {
    return Optional.empty();
  }

  /** What an indicator's code looks like. */
  public Pattern codePattern() {
    return Pattern.compile("0?\\d{1,2}[a-z]?-(CP|C|N)");
  }

  /** The status words with the lowest index of each, best first. */
  public List<StatusBand> statusBands() {
    return List.of(
        new StatusBand("hijau", BigDecimal.valueOf(100), List.of("hijau", "green")),
        new StatusBand("kuning", BigDecimal.valueOf(80), List.of("kuning", "yellow")),
        new StatusBand("merah", BigDecimal.valueOf(0), List.of("merah", "red")));
  }

  /** The weights that perspectives must have, by key; empty where the workbook's own are taken. */
  public Map<String, BigDecimal> perspectiveWeights() {
    return Map.of();
  }

  /**
   * The weight in percent of each validity and control class (V/C); empty where none is expected.
   */
  public Map<String, BigDecimal> validityWeights() {
    return Map.of();
  }

  /** A status colour and the indices that it stands for. */
  public record StatusBand(String name, BigDecimal from, List<String> words) {}
}
