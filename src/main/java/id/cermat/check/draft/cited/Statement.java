package id.cermat.check.draft.cited;

import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence states of one subject in one period: target, realization, index and so on.
 *
 * @param citations in the sentence's order
 * @param all the sentence's citations, of other subjects too
 */
record Statement(
    Sentence sentence,
    String subject,
    @Nullable String item,
    CitedPeriod period,
    List<Citation> citations,
    List<Citation> all) {

  /** The statements of all sentences, in the draft's order. */
  static List<Statement> all(Draft draft, @Nullable Integer reportYear) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      Map<List<Object>, List<Citation>> groups = new LinkedHashMap<>();
      List<Citation> all = sentence.citations().stream().map(draft.citations()::get).toList();
      for (Citation citation : all) {
        if (citation.bound() && citation.subject() != null && citation.quantity() != null) {
          CitedPeriod period = CitedPeriod.of(citation, reportYear);
          String item = String.valueOf(citation.item());
          groups
              .computeIfAbsent(
                  List.of(citation.subject(), item, String.valueOf(period.year()), period.part()),
                  unused -> new ArrayList<>())
              .add(citation);
        }
      }
      groups
          .values()
          .forEach(
              group -> {
                Citation first = group.get(0);
                statements.add(
                    new Statement(
                        sentence,
                        Objects.requireNonNull(first.subject()),
                        first.item(),
                        CitedPeriod.of(first, reportYear),
                        List.copyOf(group),
                        all));
              });
    }
    return statements;
  }

  /**
   * The last citation of a quantity before a place, else the first after it; none beyond a figure
   * that is about something else.
   */
  Optional<Citation> nearest(Quantity quantity, Citation to) {
    Citation found = null;
    for (Citation citation : citations) {
      if (citation.quantity() == quantity
          && citation != to
          && besideEachOther(citation, to)
          && (found == null || citation.index() < to.index())) {
        found = citation;
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean besideEachOther(Citation one, Citation other) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    return all.stream()
        .filter(between -> between.index() > from && between.index() < to)
        .allMatch(between -> subject.equals(between.subject()));
  }

  /** The only citation of a quantity; empty where there are none or several. */
  Optional<Citation> only(Quantity quantity) {
    List<Citation> all = all(quantity);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  List<Citation> all(Quantity quantity) {
    return citations.stream().filter(citation -> citation.quantity() == quantity).toList();
  }
}
