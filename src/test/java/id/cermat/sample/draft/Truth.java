package id.cermat.sample.draft;

import id.cermat.lexicon.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a generated draft stands for.
 *
 * @param subjects the names that its subject may be given; empty where it has none
 * @param quantities what it measures; several where the words leave it open
 * @param period the year, or a part of it; null where the text names none
 * @param item the line of a budget or revenue, or a component
 */
public record Truth(
    Set<String> subjects,
    Set<Quantity> quantities,
    @Nullable String period,
    @Nullable String item) {

  static Truth of(String subject, Quantity quantity, @Nullable String period) {
    return new Truth(Set.of(subject), Set.of(quantity), period, null);
  }

  Truth item(@Nullable String name) {
    return new Truth(subjects, quantities, period, name);
  }

  Truth or(Quantity other) {
    Set<Quantity> more = new java.util.HashSet<>(quantities);
    more.add(other);
    return new Truth(subjects, Set.copyOf(more), period, item);
  }

  /** Whether it measures this. */
  public boolean measures(Quantity quantity) {
    return quantities.contains(quantity);
  }
}
