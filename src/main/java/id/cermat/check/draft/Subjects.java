package id.cermat.check.draft;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.figure.Location;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.DraftTable;
import id.cermat.model.Label;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the draft itself calls the subjects of its citations. */
final class Subjects {
  static final String BUDGET = "anggaran";
  static final String REVENUE = "penerimaan";
  static final String SCORE = "nko";

  private static final Pattern CODE = Pattern.compile("(?i)\\d{1,3}[a-z]?\\s*-\\s*[a-z]{1,2}");

  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Draft draft;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, NamedIndicator> named = new HashMap<>();

  Subjects(Draft draft) {
    this.draft = draft;
    for (NamedIndicator indicator : draft.indicators()) {
      named.putIfAbsent(key(indicator.subject()), indicator);
    }
  }

  /** Whether a subject is an indicator, not the budget, the revenue or the score. */
  static boolean indicator(@Nullable String subject) {
    return subject != null
        && !subject.equals(BUDGET)
        && !subject.equals(REVENUE)
        && !subject.equals(SCORE);
  }

  /** The same key for all forms of one code or name. */
  static String key(String subject) {
    return CODE.matcher(subject).matches()
        ? IndicatorCode.of(subject).key()
        : NOISE.matcher(subject.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private String known(String subject) {
    return keys.computeIfAbsent(subject, Subjects::key);
  }

  /** The name that the draft gives the indicator; null where it gives none. */
  @Nullable Label name(String subject) {
    return Optional.ofNullable(named.get(known(subject))).map(NamedIndicator::name).orElse(null);
  }

  /** Whether a citation stands in a table of several years. */
  boolean inHistory(Citation citation) {
    Citation.Cell cell = citation.cell();
    return cell != null && draft.tables().get(cell.table()).kind() == DraftTable.Kind.HISTORY;
  }

  /** Whether a citation stands in the table that begins at a place. */
  boolean standsIn(Citation citation, Location place) {
    Citation.Cell cell = citation.cell();
    return cell != null && draft.tables().get(cell.table()).location().equals(place);
  }

  /** Whether the row of a table in which a citation stands bears a name. */
  boolean rowBears(Citation citation, String name) {
    Citation.Cell cell = citation.cell();
    return cell != null
        && draft.tables().get(cell.table()).rows().size() > cell.row()
        && draft.tables().get(cell.table()).rows().get(cell.row()).cells().stream()
            .anyMatch(one -> !one.text().isBlank() && known(one.text()).equals(known(name)));
  }

  /** The code; null for an indicator that is known by its name alone. */
  @Nullable Label code(String subject, Label place) {
    return CODE.matcher(subject).matches() ? new Label(subject, place.location()) : null;
  }
}
