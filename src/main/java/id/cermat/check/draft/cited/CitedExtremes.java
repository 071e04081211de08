package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import id.cermat.model.Sentence.Claim;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Indeks tertinggi" and "terendah" against the indices of all indicators. */
final class CitedExtremes {
  private final Draft draft;
  private final AllIndices indices;
  private final Ledger ledger;

  CitedExtremes(Draft draft, AllIndices indices, Ledger ledger) {
    this.draft = draft;
    this.indices = indices;
    this.ledger = ledger;
  }

  void check(Sentence sentence) {
    for (Claim claim : sentence.claims()) {
      boolean highest = claim.kind() == Claim.Kind.HIGHEST;
      if (!indices.isEmpty() && (highest || claim.kind() == Claim.Kind.LOWEST)) {
        index(claim, sentence).ifPresent(index -> check(claim, highest, index));
      }
    }
  }

  /** The first index after the word. */
  private Optional<Citation> index(Claim claim, Sentence sentence) {
    int at = sentence.start() + sentence.text().indexOf(claim.location().quote());
    return sentence.citations().stream()
        .map(draft.citations()::get)
        .filter(one -> one.start() >= at)
        .findFirst()
        .filter(one -> one.quantity() == Quantity.INDEX && one.subject() != null);
  }

  private void check(Claim claim, boolean highest, Citation index) {
    Comparator<AllIndices.Entry> order = Comparator.comparing(AllIndices.Entry::value);
    AllIndices.Entry extreme =
        indices.all().stream().max(highest ? order : order.reversed()).orElseThrow();
    Optional<AllIndices.Entry> named = indices.of(String.valueOf(index.subject()));
    if (named.isEmpty()) {
      return;
    }
    if (named.get().value().compareTo(extreme.value()) == 0) {
      ledger.passed(RuleId.CITED_CLAIM);
      return;
    }
    FindingBuilder.of(RuleId.CITED_CLAIM, claim.location())
        .subject(String.valueOf(index.subject()))
        .quantity(Quantity.INDEX)
        .context(claim.kind().name().toLowerCase(Locale.ROOT))
        .actual(claim.location().quote())
        .related(index.location())
        .related(extreme.row())
        .report(
            ledger,
            "message-" + claim.kind().name().toLowerCase(Locale.ROOT),
            String.valueOf(index.subject()),
            index.figure(),
            extreme.subject(),
            extreme.value(),
            extreme.row());
  }
}
