package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Expression;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import id.cermat.model.Sentence.Claim;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of so many indicators, so many met their target and so many did not, or are green, yellow and
 * red: the parts add up to the whole, and are as many as the table of realizations shows.
 */
public final class OutcomeCounts implements Rule {
  private static final Pattern OF_ALL =
      Pattern.compile("(?iu)^\\s*dari\\s+(?:total\\s+|sebanyak\\s+)?$");

  /** What a part of the indicators has in common. */
  private enum Outcome {
    MET,
    MISSED,
    GREEN("hijau"),
    YELLOW("kuning"),
    RED("merah");

    private final Pattern word;

    Outcome() {
      this("(?!)");
    }

    Outcome(String word) {
      this.word = Pattern.compile("(?iu)(?<!\\p{L})" + word + "(?!\\p{L})");
    }
  }

  @Override
  public RuleId id() {
    return RuleId.CITED_COUNT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    HeldCitations held = HeldCitations.of(report, draft, ledger);
    AllIndices indices = AllIndices.of(report, draft, held.year(), ledger.rules());
    draft.sentences().forEach(sentence -> check(sentence, draft, indices, ledger));
  }

  private void check(Sentence sentence, Draft draft, AllIndices indices, Ledger ledger) {
    List<Citation> counts =
        sentence.citations().stream()
            .map(draft.citations()::get)
            .filter(one -> one.quantity() == Quantity.COUNT && one.item() != null)
            .toList();
    if (counts.size() < 2 || !leads(counts.get(0), sentence, draft)) {
      return;
    }
    Citation whole = counts.get(0);
    Map<Outcome, Citation> parts = new EnumMap<>(Outcome.class);
    for (int i = 1; i < counts.size(); i++) {
      Citation part = counts.get(i);
      boolean same = Objects.equals(part.item(), whole.item());
      int end = i + 1 < counts.size() ? counts.get(i + 1).start() : sentence.end();
      Optional<Outcome> outcome = outcome(part, end, sentence, draft);
      if (!same || outcome.isEmpty() || parts.put(outcome.get(), part) != null) {
        return;
      }
    }
    adds(whole, parts, sentence, ledger);
    boolean all = whole.figure().value().compareTo(BigDecimal.valueOf(indices.all().size())) == 0;
    if (all && !indices.isEmpty()) {
      int missed = indices.missed().size();
      agrees(parts.get(Outcome.MISSED), missed, sentence, indices, ledger);
      agrees(parts.get(Outcome.MET), indices.all().size() - missed, sentence, indices, ledger);
    }
  }

  private static boolean leads(Citation whole, Sentence sentence, Draft draft) {
    String text = draft.blocks().get(whole.block()).text();
    return sentence.start() <= whole.start()
        && OF_ALL.matcher(text.substring(sentence.start(), whole.start())).find();
  }

  /** What is said of a part before the next number. */
  private static Optional<Outcome> outcome(Citation part, int end, Sentence sentence, Draft draft) {
    String text = draft.blocks().get(part.block()).text();
    String said = text.substring(part.end(), Math.max(part.end(), Math.min(end, text.length())));
    List<Outcome> found = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome.word.matcher(said).find()) {
        found.add(outcome);
      }
    }
    int from = part.end();
    for (Claim claim : sentence.claims()) {
      int at = text.indexOf(claim.location().quote(), from);
      if (at >= 0 && at < end && claim.kind() == Claim.Kind.MISSED) {
        found.add(Outcome.MISSED);
      } else if (at >= 0 && at < end && claim.kind() == Claim.Kind.REACHED) {
        found.add(Outcome.MET);
      }
    }
    List<Outcome> distinct = found.stream().distinct().toList();
    // "Belum mencapai target" holds the words of what it denies.
    return distinct.contains(Outcome.MISSED)
        ? Optional.of(Outcome.MISSED)
        : distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  private void adds(
      Citation whole, Map<Outcome, Citation> parts, Sentence sentence, Ledger ledger) {
    boolean outcomes = parts.containsKey(Outcome.MET) && parts.containsKey(Outcome.MISSED);
    boolean colours = parts.containsKey(Outcome.GREEN) && parts.containsKey(Outcome.RED);
    boolean complete = outcomes && parts.size() == 2 || colours && !outcomes;
    if (!complete) {
      return;
    }
    Expression sum =
        Expression.sum(
            parts.values().stream().map(part -> Expression.exactly(part.figure())).toList());
    if (ledger.compare(id(), whole.figure(), sum).inconsistent()) {
      FindingBuilder finding = finding(whole, sum.value().intValue(), sentence);
      parts.values().forEach(part -> finding.related(part.location()));
      finding.report(
          ledger, "message-parts", whole.figure(), sentence.text().strip(), sum.value().intValue());
    }
  }

  private void agrees(
      @Nullable Citation part, int right, Sentence sentence, AllIndices indices, Ledger ledger) {
    if (part == null || !ledger.compare(id(), part.figure(), Expression.of(right)).inconsistent()) {
      return;
    }
    FindingBuilder finding = finding(part, right, sentence);
    indices.missed().forEach(entry -> finding.related(entry.row()));
    finding.report(ledger, "message-outcome", part.figure(), sentence.text().strip(), right);
  }

  private FindingBuilder finding(Citation count, int right, Sentence sentence) {
    return FindingBuilder.of(id(), count.location())
        .subject("kontrak")
        .quantity(Quantity.COUNT)
        .context(sentence.text().strip())
        .actual(count.figure())
        .expected(String.valueOf(right));
  }
}
