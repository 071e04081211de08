package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Ledger;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.HeadingCue;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stated mean of all indices against the indices: "rata-rata indeks dari 11 IKU sebesar 105". */
final class CitedMeans {
  private static final Pattern MEAN =
      Pattern.compile(
          Vocabulary.builtIn().cues().get(HeadingCue.MEAN).stream()
              .map(cue -> cue.replace(" ", "[\\s-]*"))
              .collect(
                  Collectors.joining(
                      "|",
                      "(?iu)(?<!\\p{L})(?:",
                      ")\\W+(?:nilai\\W+|persentase\\W+)?(?:indeks|capaian)")));

  private static final Pattern ALL = Pattern.compile("(?iu)seluruh|semua");

  private final Draft draft;
  private final AllIndices indices;
  private final Ledger ledger;

  CitedMeans(Draft draft, AllIndices indices, Ledger ledger) {
    this.draft = draft;
    this.indices = indices;
    this.ledger = ledger;
  }

  void check() {
    if (!indices.isEmpty()) {
      draft.sentences().forEach(this::check);
    }
  }

  private void check(Sentence sentence) {
    boolean counted = ALL.matcher(sentence.text()).find();
    for (int index : sentence.citations()) {
      Citation citation = draft.citations().get(index);
      if (citation.quantity() == Quantity.COUNT) {
        BigDecimal all = BigDecimal.valueOf(indices.all().size());
        counted = counted || citation.figure().value().compareTo(all) == 0;
      } else if (counted && mean(citation, sentence)) {
        hold(citation);
        return;
      }
    }
  }

  private boolean mean(Citation citation, Sentence sentence) {
    FigureUnit unit = citation.figure().unit();
    String text = draft.blocks().get(citation.block()).text();
    String before = text.substring(Math.min(sentence.start(), citation.start()), citation.start());
    return unit != FigureUnit.COUNT
        && unit != FigureUnit.RUPIAH
        && citation.quantity() != Quantity.GROWTH
        && MEAN.matcher(before).find();
  }

  private void hold(Citation citation) {
    Figure cited = citation.figure();
    Expression mean = indices.mean();
    Verdict verdict = ledger.compare(RuleId.CITED_FIGURE, cited, mean);
    if (verdict.inconsistent()) {
      new Discrepancy(
              RuleId.CITED_FIGURE,
              citation,
              Message.of("source/all-indices"),
              mean,
              verdict,
              SlipFinder.explain(Mismatch.of(cited, mean)),
              false,
              Severity.ERROR)
          .report(ledger);
    }
  }
}
