package id.cermat.catalogue;

import id.cermat.figure.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the values of a rules file: numbers, choices, lists, scales. */
final class SettingValues {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");

  private static final Map<String, List<Rounding>> ROUNDINGS = new LinkedHashMap<>();
  private static final Map<String, Optional<Severity>> SEVERITIES = new LinkedHashMap<>();

  static {
    ROUNDINGS.put("round", List.of(Rounding.ROUND));
    ROUNDINGS.put("truncate", List.of(Rounding.TRUNCATE));
    ROUNDINGS.put("either", List.of(Rounding.ROUND, Rounding.TRUNCATE));
    for (Severity severity : Severity.values()) {
      SEVERITIES.put(severity.id(), Optional.of(severity));
    }
    SEVERITIES.put("off", Optional.empty());
  }

  private SettingValues() {}

  static BigDecimal number(PropertyLine line) throws RefusedValueException {
    return number(line.key(), line.value());
  }

  static BigDecimal number(String key, String text) throws RefusedValueException {
    if (text.isEmpty()) {
      throw new RefusedValueException("rules/empty", key);
    }
    if (COMMA.matcher(text).matches()) {
      throw new RefusedValueException("rules/comma", key, text, text.replace(',', '.'));
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new RefusedValueException("rules/number", key, text);
    }
    return new BigDecimal(text);
  }

  static List<Rounding> rounding(PropertyLine line) throws RefusedValueException {
    return choice(line, ROUNDINGS);
  }

  static Optional<Severity> severity(PropertyLine line) throws RefusedValueException {
    return choice(line, SEVERITIES);
  }

  static boolean flag(PropertyLine line) throws RefusedValueException {
    Map<String, Boolean> flags = new LinkedHashMap<>();
    flags.put("true", true);
    flags.put("false", false);
    return choice(line, flags);
  }

  static <E extends Enum<E>> E constant(PropertyLine line, Class<E> type)
      throws RefusedValueException {
    Map<String, E> constants = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return choice(line, constants);
  }

  private static <T> T choice(PropertyLine line, Map<String, T> choices)
      throws RefusedValueException {
    T chosen = choices.get(line.value().toLowerCase(Locale.ROOT));
    if (chosen == null) {
      throw new RefusedValueException(
          "rules/choice", line.key(), line.value(), String.join(", ", choices.keySet()));
    }
    return chosen;
  }

  /** Words separated by commas; blank ones are left out. */
  static List<String> words(PropertyLine line) {
    List<String> words = new ArrayList<>();
    for (String word : line.value().split(",", -1)) {
      String folded = word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      if (!folded.isEmpty() && !words.contains(folded)) {
        words.add(folded);
      }
    }
    return List.copyOf(words);
  }

  /** Points {@code achievement:index}, separated by commas. */
  static NavigableMap<BigDecimal, BigDecimal> scale(PropertyLine line)
      throws RefusedValueException {
    NavigableMap<BigDecimal, BigDecimal> scale = new TreeMap<>();
    for (String point : line.value().split(",", -1)) {
      String[] ends = point.split(":", -1);
      if (ends.length != 2) {
        throw new RefusedValueException("rules/scale", line.key(), point.strip());
      }
      BigDecimal achievement = number(line.key(), ends[0].strip());
      if (scale.put(achievement, number(line.key(), ends[1].strip())) != null) {
        throw new RefusedValueException("rules/scale-twice", line.key(), ends[0].strip());
      }
    }
    return scale;
  }

  /** {@code 0.01}, {@code 0.1%}, or both, separated by a semicolon. */
  static RuleSettings.Slack slack(PropertyLine line) throws RefusedValueException {
    BigDecimal absolute = BigDecimal.ZERO;
    BigDecimal relative = BigDecimal.ZERO;
    String[] parts = line.value().split(";", -1);
    if (parts.length > 2) {
      throw new RefusedValueException("rules/slack", line.key(), line.value());
    }
    for (String part : parts) {
      String text = part.strip();
      if (text.endsWith("%")) {
        String share = text.substring(0, text.length() - 1).strip();
        relative = number(line.key(), share).movePointLeft(2);
      } else {
        absolute = number(line.key(), text);
      }
    }
    return new RuleSettings.Slack(absolute, relative);
  }

  static Pattern pattern(PropertyLine line) throws RefusedValueException {
    if (line.value().isEmpty()) {
      throw new RefusedValueException("rules/empty", line.key());
    }
    try {
      return Pattern.compile(line.value());
    } catch (PatternSyntaxException malformed) {
      throw new RefusedValueException(
          "rules/pattern",
          line.key(),
          line.value(),
          String.valueOf(Math.min(malformed.getIndex() + 1, line.value().length())));
    }
  }
}
