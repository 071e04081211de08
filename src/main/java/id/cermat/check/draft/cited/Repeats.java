package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Citation.Evidence;
import id.cermat.model.Draft;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other sentences of the draft that cite the same figure. */
final class Repeats {
  private static final Set<Quantity> KINDS =
      EnumSet.of(
          Quantity.TARGET,
          Quantity.REALIZATION,
          Quantity.INDEX,
          Quantity.PERCENTAGE,
          Quantity.CEILING,
          Quantity.SCORE);

  private final Map<List<Object>, List<Citation>> groups = new HashMap<>();

  private final Subjects subjects;

  Repeats(Draft draft, @Nullable Integer year, Subjects subjects) {
    this.subjects = subjects;
    for (Citation citation : draft.citations()) {
      if (repeatable(citation)) {
        groups
            .computeIfAbsent(
                key(citation, CitedPeriod.of(citation, year)), unused -> new ArrayList<>())
            .add(citation);
      }
    }
  }

  /** Only what a known form of sentence binds: a guess must not accuse another. */
  private boolean repeatable(Citation citation) {
    return named(citation)
        && citation.how().evidence() == Evidence.GRAMMAR
        && citation.subject() != null
        && citation.quantity() != null
        && KINDS.contains(citation.quantity());
  }

  /** Whether it is known of what it is a figure; the budget is that of something. */
  private boolean named(Citation citation) {
    return Subjects.SCORE.equals(citation.subject())
        || Subjects.indicator(citation.subject())
        || subjects.item(citation) != null;
  }

  private List<Object> key(Citation citation, CitedPeriod period) {
    String item = Objects.requireNonNullElse(subjects.item(citation), "");
    return List.of(
        Subjects.key(String.valueOf(citation.subject())),
        String.valueOf(citation.quantity()),
        LineNames.total(item) ? "" : item.toLowerCase(Locale.ROOT),
        String.valueOf(period.year()),
        period.part(),
        Money.is(citation.figure()));
  }

  /** The mention that most others share, else the first; none where it is this one. */
  Sources of(Citation citation, CitedPeriod period) {
    boolean inTable = citation.how().evidence() == Evidence.TABLE && named(citation);
    if (!inTable && !repeatable(citation) || citation.subject() == null) {
      return Sources.NONE;
    }
    List<Citation> group = groups.getOrDefault(key(citation, period), List.of());
    Citation reference = null;
    long most = 0;
    for (Citation one : group) {
      long alike = group.stream().filter(other -> same(one.figure(), other.figure())).count();
      if (alike > most) {
        most = alike;
        reference = one;
      }
    }
    return reference == null || reference == citation || apart(reference, citation)
        ? Sources.NONE
        : new Sources(
            List.of(Source.of(Message.of("source/sentence"), reference.figure())),
            List.of(),
            List.of());
  }

  /**
   * Whether two amounts are too far apart to be one: a budget has several ceilings, before and
   * after its revision. One that was copied wrongly keeps most of its digits.
   */
  private static boolean apart(Citation a, Citation b) {
    if (!Money.is(a.figure()) || !Money.is(b.figure())) {
      return false;
    }
    String one = a.figure().shown().toBigInteger().toString();
    String other = b.figure().shown().toBigInteger().toString();
    int alike = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      alike += one.charAt(i) == other.charAt(i) ? 1 : 0;
    }
    return 2 * alike <= Math.max(one.length(), other.length());
  }

  private static boolean same(Figure a, Figure b) {
    return a.shown().compareTo(b.shown()) == 0;
  }
}
