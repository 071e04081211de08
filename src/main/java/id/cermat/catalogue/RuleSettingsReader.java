package id.cermat.catalogue;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@link RuleSettings} from the lines of a rules file. */
final class RuleSettingsReader {
  /** The perspectives of a strategy map, as they stand in keys. */
  static final List<String> PERSPECTIVES =
      List.of("stakeholder", "customer", "internal-process", "learning-and-growth");

  /** The classes of validity and control (V/C). */
  static final List<String> VALIDITIES = List.of("E/L", "E/M", "P/L", "P/M", "P/H", "A/M", "A/H");

  private static final Pattern INDICATOR = Pattern.compile("indicator\\.(.+)\\.([a-z]+)");
  private static final Pattern IKPA = Pattern.compile("ikpa\\.(20\\d\\d)\\.weights");
  private static final Pattern STATUS =
      Pattern.compile("status\\.([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)\\.([a-z]+)");

  private final RuleSettings settings;
  private final Map<String, Setter> known = new LinkedHashMap<>();
  private final List<FileProblem> problems = new ArrayList<>();

  RuleSettingsReader(RuleSettings settings) {
    this.settings = settings;
  }

  /** The keys that hold one setting each, put together when the first line asks for one. */
  private Map<String, Setter> known() {
    if (known.isEmpty()) {
      index();
      rules();
      words();
    }
    return known;
  }

  /** Takes one line; a value or key that is refused is kept as a problem. */
  void take(PropertyLine line) {
    try {
      Setter setter = known().get(line.key());
      if (setter != null) {
        setter.set(line);
      } else if (!takeNamed(line)) {
        problems.add(new FileProblem(line.line(), unknown(line.key())));
      }
    } catch (RefusedValueException refused) {
      problems.add(new FileProblem(line.line(), refused.refusal()));
    }
  }

  List<FileProblem> problems() {
    return problems;
  }

  private void index() {
    known.put("index.cap", line -> settings.cap = SettingValues.number(line));
    known.put("index.floor", line -> settings.floor = SettingValues.number(line));
    known.put("index.stabilize.scale", line -> settings.stabilizeScale = SettingValues.scale(line));
    known.put(
        "polarity.default",
        line -> settings.defaultPolarity = SettingValues.constant(line, Polarity.class));
    known.put(
        "score.perspective",
        line -> settings.perspectiveMethod = SettingValues.constant(line, PerspectiveMethod.class));
    known.put(
        "score.unmeasured",
        line -> settings.unmeasuredMethod = SettingValues.constant(line, UnmeasuredMethod.class));
    known.put("component.cap", line -> settings.componentCap = SettingValues.number(line));
    known.put(
        "hygiene.recalculate",
        line ->
            settings.recalculation = SettingValues.constant(line, SpreadsheetSettings.Depth.class));
    known.put(
        "hygiene.recalculate.limit",
        line -> settings.recalculationLimit = SettingValues.number(line));
    known.put("code.pattern", line -> settings.codePattern = SettingValues.pattern(line));
  }

  private void rules() {
    known.put("rounding.mode", line -> settings.rounding = SettingValues.rounding(line));
    for (RuleId rule : RuleId.values()) {
      known.put(
          "rule." + rule.id() + ".severity",
          line -> settings.severities.put(rule, SettingValues.severity(line)));
      if (rule.comparesNumbers()) {
        known.put(
            "rounding." + rule.id(),
            line -> settings.ruleRounding.put(rule, SettingValues.rounding(line)));
        known.put(
            "rule." + rule.id() + ".tolerance",
            line -> settings.tolerances.put(rule, SettingValues.slack(line)));
      } else {
        known.put("rounding." + rule.id(), line -> comparesNothing(rule));
        known.put("rule." + rule.id() + ".tolerance", line -> comparesNothing(rule));
      }
    }
  }

  private static void comparesNothing(RuleId rule) throws RefusedValueException {
    throw new RefusedValueException("rules/no-numbers", rule.id());
  }

  private void words() {
    for (String perspective : PERSPECTIVES) {
      known.put(
          "perspective." + perspective + ".weight",
          line -> weight(settings.perspectiveWeights, perspective, line));
      known.put(
          "perspective." + perspective + ".names",
          line -> settings.perspectiveNames.put(perspective, SettingValues.words(line)));
    }
    for (String validity : VALIDITIES) {
      known.put(
          "validity." + validity + ".weight",
          line -> weight(settings.validityWeights, validity, line));
    }
    for (Meaning meaning : Meaning.values()) {
      if (meaning != Meaning.CALENDAR_YEAR) {
        known.put(
            "header." + meaning.id(),
            line -> settings.headers.put(meaning, SettingValues.words(line)));
      }
    }
    known.put("totals.words", line -> settings.totals = SettingValues.words(line));
  }

  private static <K> void weight(Map<K, BigDecimal> weights, K key, PropertyLine line)
      throws RefusedValueException {
    if (line.value().isEmpty()) {
      weights.remove(key);
    } else {
      weights.put(key, SettingValues.number(line));
    }
  }

  /** Keys that hold a code or a name of the user's own. */
  private boolean takeNamed(PropertyLine line) throws RefusedValueException {
    if (settings.layouts.take(line)) {
      return true;
    }
    Matcher indicator = INDICATOR.matcher(line.key());
    if (indicator.matches()) {
      return takeIndicator(IndicatorCode.fold(indicator.group(1)), indicator.group(2), line);
    }
    Matcher ikpa = IKPA.matcher(line.key());
    if (ikpa.matches()) {
      settings.ikpaWeights.put(Integer.valueOf(ikpa.group(1)), IkpaWeights.of(line));
      return true;
    }
    Matcher status = STATUS.matcher(line.key());
    if (status.matches() && status.group(2).equals("from")) {
      settings.statusFrom.put(status.group(1), SettingValues.number(line));
      return true;
    }
    if (status.matches() && status.group(2).equals("words")) {
      settings.statusWords.put(status.group(1), SettingValues.words(line));
      return true;
    }
    return false;
  }

  private boolean takeIndicator(String code, String what, PropertyLine line)
      throws RefusedValueException {
    if (what.equals("worst")) {
      settings.worst.put(code, SettingValues.number(line));
      return true;
    }
    if (what.equals("unexceedable")) {
      if (SettingValues.flag(line)) {
        settings.unexceedable.add(code);
      } else {
        settings.unexceedable.remove(code);
      }
      return true;
    }
    return false;
  }

  private Message unknown(String key) {
    List<String> candidates = new ArrayList<>(known().keySet());
    Matcher named = Pattern.compile("(indicator|status)\\.(.+)\\.[^.]*").matcher(key);
    if (named.matches()) {
      String stem = named.group(1) + "." + named.group(2) + ".";
      List<String> ends =
          named.group(1).equals("status")
              ? List.of("from", "words")
              : List.of("unexceedable", "worst");
      ends.forEach(end -> candidates.add(stem + end));
    }
    Optional<String> near = NearestName.of(key, candidates);
    return near.isPresent()
        ? Message.of("rules/unknown-near", key, near.get())
        : Message.of("rules/unknown", key);
  }

  private interface Setter {
    void set(PropertyLine line) throws RefusedValueException;
  }
}
