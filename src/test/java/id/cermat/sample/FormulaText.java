package id.cermat.sample;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Turns the roles in a formula into cell addresses. */
final class FormulaText {
  private static final Pattern ROLE = Pattern.compile("\\{([^}]+)\\}");

  private FormulaText() {}

  /** The formula for a cell on {@code sheet}; empty where an operand stands nowhere. */
  static Optional<String> resolve(String formula, String sheet, Map<String, Place> places) {
    Matcher matcher = ROLE.matcher(formula);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      Place place = places.get(matcher.group(1));
      if (place == null) {
        return Optional.empty();
      }
      String address =
          place.sheet().equals(sheet)
              ? new CellReference(place.row(), place.column()).formatAsString()
              : new CellReference(place.sheet(), place.row(), place.column(), false, false)
                  .formatAsString();
      matcher.appendReplacement(text, Matcher.quoteReplacement(address));
    }
    matcher.appendTail(text);
    return Optional.of(text.toString());
  }
}
