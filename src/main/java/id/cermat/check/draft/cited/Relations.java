package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Conclusion;
import id.cermat.check.Ledger;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.Slip;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.finding.CitationResult.Status;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a citation against a computation from citations beside it, and reports what differs. */
final class Relations {
  private static final RuleId RULE = RuleId.CITED_INDEX;

  private final HeldCitations held;
  private final Ledger ledger;
  private final Map<Location, Citation> byPlace = new HashMap<>();

  Relations(HeldCitations held, Ledger ledger) {
    this.held = held;
    this.ledger = ledger;
    held.draft().citations().forEach(one -> byPlace.put(one.location(), one));
  }

  /** Holds a figure against what the others beside it give. */
  void hold(OwnComputations.Computation computation) {
    Citation citation = computation.result();
    List<Expression> right = computation.right();
    if (status(citation) == Status.DISCREPANT) {
      return;
    }
    Figure cited = citation.figure();
    Comparison comparison = ledger.rules().comparison(RULE);
    Optional<Expression> fits =
        right.stream().filter(way -> comparison.compare(cited, way).agrees()).findFirst();
    Expression expected = fits.orElse(right.get(0));
    if (fits.isEmpty() && consequence(citation, expected)) {
      ledger.notChecked(RULE, "reason/wrong-operand");
      return;
    }
    Verdict verdict = ledger.compare(RULE, cited, expected);
    if (verdict.inconsistent() && !miscopied(citation)) {
      report(citation, expected, verdict, computation.uncapped(), computation.cap());
    }
  }

  /** Holds the amount of a list's item against the lines of a table that it takes together. */
  void hold(ListedLines.Listed listed) {
    Citation citation = listed.amount();
    if (status(citation) == Status.DISCREPANT) {
      return;
    }
    Figure cited = citation.figure();
    Comparison comparison = ledger.rules().comparison(RuleId.CITED_FIGURE);
    Expression expected =
        listed.right().stream()
            .filter(way -> comparison.compare(cited, way).agrees())
            .findFirst()
            .orElse(listed.right().get(0));
    Verdict verdict = ledger.compare(RuleId.CITED_FIGURE, cited, expected);
    if (verdict.inconsistent()) {
      new Discrepancy(
              RuleId.CITED_FIGURE,
              citation,
              Message.of("source/draft"),
              expected,
              verdict,
              SlipFinder.explain(Mismatch.of(cited, expected)),
              false,
              Severity.ERROR)
          .report(ledger);
    }
  }

  /** Reports the amount that another place of the draft shows to be wrong, not its share. */
  private boolean miscopied(Citation share) {
    Account account = held.computed().account(share);
    Optional<LikeAccounts.Miscopied> wrong =
        account == null ? Optional.empty() : held.like().miscopied(account);
    wrong.ifPresent(this::report);
    return wrong.isPresent();
  }

  /** Reports an amount that stands otherwise elsewhere. */
  void report(LikeAccounts.Miscopied amount) {
    Citation citation = byPlace.get(amount.wrong().location());
    if (citation == null || status(citation) == Status.DISCREPANT) {
      return;
    }
    Expression expected = Expression.exactly(amount.right());
    Verdict verdict = ledger.compare(RuleId.CITED_FIGURE, amount.wrong(), expected);
    if (verdict.inconsistent()) {
      new Discrepancy(
              RuleId.CITED_FIGURE,
              citation,
              Message.of(amount.inTable() ? "source/draft" : "source/sentence"),
              expected,
              verdict,
              SlipFinder.explain(Mismatch.of(amount.wrong(), expected)),
              false,
              Severity.ERROR)
          .report(ledger);
    }
  }

  /** The figure is its source's; what it is computed from is known to be wrong. */
  private boolean consequence(Citation citation, Expression expected) {
    boolean wrongOperand =
        expected
            .operands()
            .map(operand -> byPlace.get(operand.location()))
            .filter(Objects::nonNull)
            .anyMatch(operand -> discrepant(operand));
    return wrongOperand && status(citation) != Status.NOT_CHECKED;
  }

  private boolean discrepant(Citation citation) {
    return status(citation) == Status.DISCREPANT;
  }

  private Status status(Citation citation) {
    return ledger.result(citation).status();
  }

  private void report(
      Citation citation,
      Expression expected,
      Verdict verdict,
      Expression uncapped,
      @Nullable BigDecimal cap) {
    Figure cited = citation.figure();
    Mismatch mismatch =
        Mismatch.of(cited, expected).withOtherReadings(citation.parsed().otherValues());
    if (cap != null) {
      mismatch = mismatch.withCap(uncapped, cap);
    }
    List<Slip> causes = SlipFinder.explain(mismatch);
    boolean shortened =
        SlipFinder.claimed(causes)
                .filter(slip -> slip == Slip.TRUNCATED || slip == Slip.DOUBLE_ROUNDING)
                .isPresent()
            || Discrepancy.nextToIt(cited, expected.value());
    boolean changes =
        citation.quantity() == Quantity.INDEX
            && Conclusion.changes(cited.value(), expected.value(), ledger.rules());
    new Discrepancy(
            shortened ? RuleId.CITED_ROUNDING : RULE,
            citation,
            Message.of("source/same-sentence"),
            expected,
            verdict,
            causes,
            changes,
            shortened ? Severity.WARNING : Severity.ERROR)
        .report(ledger);
  }
}
