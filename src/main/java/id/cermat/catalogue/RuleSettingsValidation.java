package id.cermat.catalogue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds a user's settings to the constraints that stand on {@link RuleSettings}. */
final class RuleSettingsValidation {
  /** The keys of each field, or of each relation between fields; {@code *} stands for the name. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("cap", List.of("index.cap")),
          Map.entry("floor", List.of("index.floor")),
          Map.entry("componentCap", List.of("component.cap")),
          Map.entry("stabilizeScale", List.of("index.stabilize.scale")),
          Map.entry("recalculationLimit", List.of("hygiene.recalculate.limit")),
          Map.entry("tolerances", List.of("rule.*.tolerance")),
          Map.entry("statusFrom", List.of("status.*.from")),
          Map.entry("statusWords", List.of("status.*.words")),
          Map.entry("perspectiveWeights", List.of("perspective.*.weight")),
          Map.entry("validityWeights", List.of("validity.*.weight")),
          Map.entry("floorBelowCap", List.of("index.floor", "index.cap")),
          Map.entry("scaleRising", List.of("index.stabilize.scale")),
          Map.entry("scaleWithinCap", List.of("index.stabilize.scale", "index.cap")),
          Map.entry("bandsDescending", List.of("status.*.from")),
          Map.entry("bandsDistinct", List.of("status.*.from")),
          Map.entry("bandsReachFloor", List.of("index.floor", "status.*.from")),
          Map.entry("perspectiveSum", List.of("perspective.*.weight")));

  private final Map<String, PropertyLine> lines;

  /**
   * @param lines the lines of the user's file by key
   */
  RuleSettingsValidation(Map<String, PropertyLine> lines) {
    this.lines = lines;
  }

  List<FileProblem> validate(RuleSettings settings) {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      List<FileProblem> problems = new ArrayList<>();
      for (ConstraintViolation<RuleSettings> violation : validator.validate(settings)) {
        problems.add(problem(violation));
      }
      return problems;
    }
  }

  private FileProblem problem(ConstraintViolation<RuleSettings> violation) {
    String field = "";
    String name = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (field.isEmpty()) {
        field = String.valueOf(node.getName());
      }
      if (node.getKey() != null) {
        name = node.getKey() instanceof RuleId rule ? rule.id() : String.valueOf(node.getKey());
      }
    }
    PropertyLine line = line(KEYS.getOrDefault(field, List.of()), name);
    Object limit = violation.getConstraintDescriptor().getAttributes().getOrDefault("value", "");
    return new FileProblem(
        line.line(), Message.of(violation.getMessageTemplate(), line.key(), line.value(), limit));
  }

  /** The line that a violation points at: the last of those that take part. */
  private PropertyLine line(List<String> keys, String name) {
    List<PropertyLine> partners =
        keys.stream()
            .map(key -> key.replace("*", name.isEmpty() ? "*" : name))
            .flatMap(
                key -> lines.values().stream().filter(line -> line.key().matches(wildcard(key))))
            .collect(Collectors.toList());
    return partners.isEmpty()
        ? new PropertyLine(String.join(", ", keys), "", 1)
        : partners.get(partners.size() - 1);
  }

  private static String wildcard(String key) {
    int star = key.indexOf('*');
    return star < 0
        ? java.util.regex.Pattern.quote(key)
        : java.util.regex.Pattern.quote(key.substring(0, star))
            + ".+"
            + java.util.regex.Pattern.quote(key.substring(star + 1));
  }
}
