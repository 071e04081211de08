package id.cermat.check.draft.structure;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceRow;
import id.cermat.check.sources.SourceTable;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft;
import id.cermat.model.Section;
import id.cermat.model.UnitReport;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every agreed indicator has its analysis. */
public final class MissingSections implements Rule {

  @Override
  public RuleId id() {
    return RuleId.SECTION_MISSING;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft != null) {
      DraftIndicators.of(report, ledger).ifPresent(sources -> check(sources, draft, ledger));
    }
  }

  private void check(DraftIndicators sources, Draft draft, Ledger ledger) {
    List<MatchedIndicator> agreed = sources.agreed();
    Optional<SourceTable> analyses = sources.table(SourceKind.ANALYSES);
    if (agreed.isEmpty() || analyses.isEmpty()) {
      ledger.notChecked(
          id(), agreed.isEmpty() ? "reason/no-agreed-indicators" : "reason/no-analyses");
      return;
    }
    Omissions omissions = Omissions.of(agreed, analyses.get());
    if (!omissions.complete()) {
      ledger.notChecked(id(), "reason/covers-a-part");
      return;
    }
    ledger.passed(id(), omissions.held());
    List<IndicatorName> begun = begun(draft);
    omissions.certain().stream()
        .filter(indicator -> begun.stream().noneMatch(text -> begins(text, indicator.nameKey())))
        .forEach(indicator -> report(indicator, omissions, ledger));
  }

  /** The numbered texts between the analyses: one may be a heading without code. */
  private static List<IndicatorName> begun(Draft draft) {
    IntSummaryStatistics analyses =
        draft.sections().stream()
            .filter(section -> section.kind() == Section.Kind.ANALYSIS)
            .mapToInt(Section::firstBlock)
            .summaryStatistics();
    return analyses.getCount() == 0
        ? List.of()
        : draft.blocks().subList(analyses.getMin(), analyses.getMax() + 1).stream()
            .filter(block -> block.marker() != null)
            .map(block -> IndicatorName.of(block.text()))
            .toList();
  }

  private static boolean begins(IndicatorName text, @Nullable IndicatorName name) {
    return name != null && text.joined().startsWith(name.joined());
  }

  private void report(MatchedIndicator indicator, Omissions omissions, Ledger ledger) {
    Member member = Standing.of(indicator);
    String subject = member.row().subject();
    FindingBuilder finding =
        FindingBuilder.of(id(), member.row().row()).subject(subject).quantity(Quantity.NAME);
    Optional<SourceRow> before = omissions.before(indicator);
    if (before.isEmpty() && member.row().code() == null) {
      // By their names alone analyses are found from some heading on; those above it may be there.
      ledger.notChecked(id(), "reason/covers-a-part");
      return;
    }
    before.ifPresent(row -> finding.related(row.row()));
    Message called = Standing.called(member.row());
    if (before.isPresent()) {
      finding.report(
          ledger, "message-after", called, member.kind().label(), before.get().subject());
    } else {
      finding.report(ledger, "message", called, member.kind().label());
    }
  }
}
