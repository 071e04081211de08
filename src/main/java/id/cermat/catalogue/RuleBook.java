package id.cermat.catalogue;

import id.cermat.figure.Comparison;
import id.cermat.figure.Rounding;
import id.cermat.figure.Tolerance;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Vocabulary;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What rules.properties says, or its built-in default. Never changes; safe for threads. */
public final class RuleBook {
  private final RuleSettings settings;
  private final String sha256;

  private final BigDecimal cap;

  RuleBook(RuleSettings settings, String sha256) {
    this(settings, sha256, settings.cap);
  }

  private RuleBook(RuleSettings settings, String sha256, BigDecimal cap) {
    this.settings = settings;
    this.sha256 = sha256;
    this.cap = cap;
  }

  /** The same rules with another cap of the index, for a source that is known to have its own. */
  public RuleBook withCap(BigDecimal other) {
    return new RuleBook(settings, sha256, other);
  }

  /** The built-in rules. */
  public static RuleBook builtIn() {
    return BuiltIn.BOOK;
  }

  /** The digest of all keys in force with their values, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** The severity that the user gave the rule, else its default; empty if the rule is off. */
  public Optional<Severity> severity(RuleId rule) {
    return severity(rule, rule.defaultSeverity());
  }

  /**
   * As {@link #severity(RuleId)}, where a finding is milder than its rule; a user's own setting
   * still rules.
   */
  public Optional<Severity> severity(RuleId rule, Severity milder) {
    return settings.severities.getOrDefault(rule, Optional.of(milder));
  }

  /** The roundings accepted and the slack allowed by a rule. */
  public Comparison comparison(RuleId rule) {
    List<Rounding> accepted = settings.ruleRounding.getOrDefault(rule, settings.rounding);
    RuleSettings.Slack slack = settings.tolerances.get(rule);
    return new Comparison(
        accepted,
        slack == null ? Tolerance.NONE : new Tolerance(slack.absolute(), slack.relative()));
  }

  /** The highest index (120). */
  public BigDecimal cap() {
    return cap;
  }

  /** The lowest index (0). */
  public BigDecimal floor() {
    return settings.floor;
  }

  /** The cap of a component's achievement (120). */
  public BigDecimal componentCap() {
    return settings.componentCap;
  }

  /** The polarity of an indicator whose table names none. */
  public Polarity defaultPolarity() {
    return settings.defaultPolarity;
  }

  /** Points of the stabilize scale, achievement → index, interpolated between. */
  public NavigableMap<BigDecimal, BigDecimal> stabilizeScale() {
    return new TreeMap<>(settings.stabilizeScale);
  }

  /** Whether reaching this indicator's target gives the cap, since it cannot be exceeded. */
  public boolean unexceedable(String code) {
    return settings.unexceedable.contains(IndicatorCode.fold(code));
  }

  /** The worst tolerated realization of an indicator whose target is zero. */
  public Optional<BigDecimal> worst(String code) {
    return Optional.ofNullable(settings.worst.get(IndicatorCode.fold(code)));
  }

  /** What an indicator's code looks like. */
  public Pattern codePattern() {
    return settings.codePattern;
  }

  /** The status words with the lowest index of each, best first. */
  public List<StatusBand> statusBands() {
    return settings.statusFrom.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            band ->
                new StatusBand(
                    band.getKey(),
                    band.getValue(),
                    settings.statusWords.getOrDefault(band.getKey(), List.of(band.getKey()))))
        .toList();
  }

  /** The words by which tables are recognised: the built-in ones and the user's. */
  public Vocabulary vocabulary() {
    Vocabulary words = Vocabulary.builtIn();
    for (Map.Entry<Meaning, List<String>> header : settings.headers.entrySet()) {
      if (!header.getValue().isEmpty()) {
        words = words.with(header.getKey(), header.getValue());
      }
    }
    Map<String, List<String>> perspectives = new TreeMap<>(words.perspectives());
    settings.perspectiveNames.forEach(
        (key, names) -> perspectives.merge(key, names, RuleBook::joined));
    return new Vocabulary(
        words.headers(),
        joined(words.totals(), settings.totals),
        perspectives,
        words.cues(),
        settings.layouts.pins());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** How the objectives of a perspective make its value (NP). */
  public PerspectiveMethod perspectiveMethod() {
    return settings.perspectiveMethod;
  }

  /** What becomes of what has no value in the score above it. */
  public UnmeasuredMethod unmeasuredMethod() {
    return settings.unmeasuredMethod;
  }

  /** The weights that perspectives must have, by key; empty where the workbook's own are taken. */
  public Map<String, BigDecimal> perspectiveWeights() {
    return Map.copyOf(settings.perspectiveWeights);
  }

  /**
   * The weight in percent of each validity and control class (V/C); empty where none is expected.
   */
  public Map<String, BigDecimal> validityWeights() {
    return Map.copyOf(settings.validityWeights);
  }

  /** How far the formulas of a workbook are recalculated. */
  public SpreadsheetSettings recalculation() {
    return new SpreadsheetSettings(settings.recalculation, settings.recalculationLimit.intValue());
  }

  /**
   * The weights of the IKPA in a year: those of the latest rule that was in force; empty before the
   * first one.
   */
  public Optional<Map<IkpaIndicator, BigDecimal>> ikpaWeights(int year) {
    return Optional.ofNullable(settings.ikpaWeights.floorEntry(year)).map(Map.Entry::getValue);
  }

  /** All sets of weights of the IKPA, the oldest first. */
  public List<Map<IkpaIndicator, BigDecimal>> ikpaWeights() {
    return List.copyOf(settings.ikpaWeights.values());
  }

  /** A status colour and the indices that it stands for. */
  public record StatusBand(String name, BigDecimal from, List<String> words) {}

  private static final class BuiltIn {
    private static final RuleBook BOOK = RuleBookFile.builtIn();
  }
}
