package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Sentence;
import id.cermat.model.Sentence.Claim;
import java.util.List;
import java.util.regex.Pattern;

/** "Seluruh IKU tercapai" against the indices of all indicators. */
final class CitedAll {
  private static final Pattern REACHED =
      Pattern.compile("(?iu)tercapai|mencapai|memenuhi|terpenuhi|dipenuhi|melampaui|melebihi");
  private static final Pattern DENIED =
      Pattern.compile("(?iu)(?:tidak|belum|bukan|hampir|sebagian)\\s+seluruh");

  private final Ledger ledger;
  private final AllIndices indices;

  CitedAll(AllIndices indices, Ledger ledger) {
    this.indices = indices;
    this.ledger = ledger;
  }

  void check(Sentence sentence) {
    for (Claim claim : sentence.claims()) {
      if (claim.kind() == Claim.Kind.ALL && claimsAll(sentence, claim) && !indices.isEmpty()) {
        report(claim);
      }
    }
  }

  private static boolean claimsAll(Sentence sentence, Claim claim) {
    String text = sentence.text();
    int at = text.indexOf(claim.location().quote());
    String rest = at < 0 ? text : text.substring(at);
    return REACHED.matcher(rest).find()
        && !DENIED.matcher(text).find()
        && !text.contains("untuk mencapai")
        && !text.contains("agar ");
  }

  private void report(Claim claim) {
    List<AllIndices.Entry> missed = indices.missed();
    if (missed.isEmpty()) {
      ledger.passed(RuleId.CITED_CLAIM);
      return;
    }
    List<String> names = missed.stream().map(AllIndices.Entry::subject).toList();
    FindingBuilder finding =
        FindingBuilder.of(RuleId.CITED_CLAIM, claim.location())
            .quantity(Quantity.INDEX)
            .context("all")
            .actual(claim.location().quote())
            .changesConclusion(true);
    missed.stream().map(AllIndices.Entry::row).forEach(finding::related);
    finding.report(ledger, "message-all", String.join(", ", names), names.size());
  }
}
