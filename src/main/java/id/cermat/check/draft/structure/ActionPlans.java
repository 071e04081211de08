package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Similarity;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceRow;
import id.cermat.check.sources.SourceTable;
import id.cermat.lexicon.Quantity;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every agreed indicator stands once in the plans that close the report (rencana aksi). */
public final class ActionPlans implements Rule {

  @Override
  public RuleId id() {
    return RuleId.ACTION_PLAN;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    DraftIndicators.of(report, ledger)
        .ifPresent(
            sources ->
                sources
                    .table(SourceKind.ACTION_PLANS)
                    .ifPresent(plans -> check(sources.agreed(), plans, ledger)));
  }

  private void check(List<MatchedIndicator> agreed, SourceTable plans, Ledger ledger) {
    if (agreed.isEmpty()) {
      ledger.notChecked(id(), "reason/no-agreed-indicators");
      return;
    }
    Omissions omissions = Omissions.of(agreed, plans);
    if (!omissions.complete()) {
      ledger.notChecked(id(), "reason/covers-a-part");
      return;
    }
    omissions.certain().forEach(indicator -> reportMissing(indicator, plans, ledger));
    for (SourceRow row : plans.rows()) {
      Optional<SourceRow> earlier = earlier(row, plans, omissions);
      if (earlier.isPresent()) {
        reportTwice(row, earlier.get(), ledger);
      } else {
        ledger.passed(id());
      }
    }
  }

  private static Optional<SourceRow> earlier(
      SourceRow row, SourceTable plans, Omissions omissions) {
    return plans.rows().subList(0, plans.rows().indexOf(row)).stream()
        .filter(other -> sameName(row.nameKey(), other.nameKey()))
        .filter(other -> !omissions.tellsApart(row, other))
        .findFirst();
  }

  private static boolean sameName(@Nullable IndicatorName a, @Nullable IndicatorName b) {
    return a != null && b != null && (a.same(b) || Similarity.percent(a, b) >= Similarity.STRONG);
  }

  private void reportMissing(MatchedIndicator indicator, SourceTable plans, Ledger ledger) {
    Member member = Standing.of(indicator);
    FindingBuilder.of(id(), member.row().row())
        .subject(member.row().subject())
        .quantity(Quantity.NAME)
        .related(plans.area())
        .report(ledger, "message-missing", Standing.called(member.row()), member.kind().label());
  }

  private void reportTwice(SourceRow row, SourceRow earlier, Ledger ledger) {
    FindingBuilder.of(id(), row.row())
        .subject(row.subject())
        .quantity(Quantity.NAME)
        .context("twice")
        .related(earlier.row())
        .report(ledger, "message-twice", Standing.called(row), earlier.row());
  }
}
