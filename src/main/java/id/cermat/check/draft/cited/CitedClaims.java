package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Figure;
import id.cermat.finding.CitationResult.Status;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence.Claim;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Words that compare ("melebihi target", "tidak tercapai", "meningkat") hold for the figures beside
 * them: {@code cited-claim}.
 */
public final class CitedClaims implements Rule {
  private static final Set<Claim.Kind> ABOUT_TARGET =
      EnumSet.of(Claim.Kind.EXCEEDED, Claim.Kind.REACHED, Claim.Kind.MISSED);

  /** Beyond that, the two figures hardly measure the same. */
  private static final BigDecimal FAR = BigDecimal.TEN;

  @Override
  public RuleId id() {
    return RuleId.CITED_CLAIM;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    HeldCitations held = HeldCitations.of(report, draft, ledger);
    CitedTrends trends = new CitedTrends(draft, held, ledger);
    AllIndices indices = AllIndices.of(report, draft, held.year(), ledger.rules());
    CitedAll all = new CitedAll(indices, ledger);
    CitedExtremes extremes = new CitedExtremes(draft, indices, ledger);
    draft
        .sentences()
        .forEach(
            sentence -> {
              trends.check(sentence);
              all.check(sentence);
              extremes.check(sentence);
            });
    for (Statement statement : held.statements()) {
      boolean single =
          draft.citations().stream()
                  .filter(one -> one.sentence() == statement.sentence().index())
                  .map(Citation::subject)
                  .filter(Objects::nonNull)
                  .distinct()
                  .count()
              == 1;
      Optional<Citation> realization = statement.only(Quantity.REALIZATION);
      if (!single || statement.item() != null || realization.isEmpty()) {
        continue;
      }
      for (Claim claim : statement.sentence().claims()) {
        if (ABOUT_TARGET.contains(claim.kind())) {
          check(claim, statement, realization.get(), held, ledger);
        }
      }
    }
  }

  private void check(
      Claim claim, Statement statement, Citation realization, HeldCitations held, Ledger ledger) {
    Optional<Figure> target =
        statement
            .only(Quantity.TARGET)
            .map(Citation::figure)
            .or(() -> held.beside(realization, Quantity.TARGET));
    Figure reached = realization.figure();
    boolean wrong = ledger.result(realization).status() == Status.DISCREPANT;
    if (target.isEmpty() || wrong || !HeldCitations.sameScale(reached, target.get())) {
      return;
    }
    Optional<Polarity> polarity = held.polarity(realization);
    Polarity assumed = polarity.orElse(ledger.rules().defaultPolarity());
    int above = reached.value().compareTo(target.get().value());
    int better = assumed == Polarity.MINIMIZE ? -above : above;
    if (assumed == Polarity.STABILIZE || unlikely(reached, target.get())) {
      return;
    }
    boolean holds =
        switch (claim.kind()) {
          case EXCEEDED -> better > 0;
          case REACHED -> better >= 0;
          case MISSED -> better < 0;
          default -> true;
        };
    if (holds) {
      ledger.passed(id());
      return;
    }
    FindingBuilder.of(id(), claim.location())
        .subject(statement.subject())
        .quantity(Quantity.REALIZATION)
        .context(claim.kind().name().toLowerCase(Locale.ROOT))
        .related(reached.location())
        .related(target.get().location())
        .actual(claim.location().quote())
        .changesConclusion(true)
        .report(
            ledger,
            "message-" + claim.kind().name().toLowerCase(Locale.ROOT),
            statement.subject(),
            reached,
            target.get(),
            target.get().location());
  }

  /** A percentage against a count or the like: then they do not measure the same. */
  private static boolean unlikely(Figure reached, Figure target) {
    return target.value().signum() == 0
        || reached.value().compareTo(target.value().multiply(FAR)) > 0
        || target.value().compareTo(reached.value().multiply(FAR)) > 0;
  }
}
