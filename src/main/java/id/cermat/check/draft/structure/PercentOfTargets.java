package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.draft.notation.Quoted;
import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.SourceKind;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence gives an indicator's target and realization in the unit of its target in the contract,
 * where the contract tells percentages from indices.
 */
public final class PercentOfTargets implements Rule {
  private static final List<SourceKind> CONTRACTS =
      List.of(SourceKind.DRAFT_CONTRACT, SourceKind.CONTRACT);

  @Override
  public RuleId id() {
    return RuleId.NUMBER_FORMAT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    DraftIndicators.of(report, ledger)
        .ifPresent(
            sources ->
                sources.agreed().stream()
                    .flatMap(indicator -> target(indicator).stream())
                    .forEach(target -> check(target, draft, ledger)));
  }

  /** The row of the contract whose table holds both percentages and others. */
  private static Optional<Member> target(MatchedIndicator indicator) {
    return CONTRACTS.stream()
        .flatMap(kind -> indicator.members().stream().filter(one -> one.kind() == kind))
        .filter(one -> one.row().figure(Quantity.TARGET) != null)
        .findFirst()
        .filter(one -> units(one).distinct().count() == 2);
  }

  private static Stream<Boolean> units(Member member) {
    return member.table().rows().stream()
        .flatMap(row -> Stream.ofNullable(row.figure(Quantity.TARGET)))
        .map(PercentOfTargets::percent);
  }

  private static boolean percent(Figure figure) {
    return figure.unit() == FigureUnit.PERCENT;
  }

  private void check(Member contract, Draft draft, Ledger ledger) {
    Figure target = contract.row().figure(Quantity.TARGET);
    if (target == null) {
      return;
    }
    List<Citation> cited =
        draft.citations().stream()
            .filter(citation -> citation.sentence() >= 0 && citation.item() == null)
            .filter(citation -> about(citation, contract))
            .filter(PercentOfTargets::inUnitOfTarget)
            .filter(citation -> plain(citation.figure()))
            .toList();
    List<Citation> odd =
        cited.stream()
            .filter(citation -> percent(citation.figure()) != percent(target))
            .filter(citation -> percent(citation.figure()) || sameTarget(citation, target))
            .toList();
    if (odd.isEmpty()) {
      ledger.passed(id(), cited.isEmpty() ? 0 : 1);
    } else {
      report(odd, contract, target, ledger);
    }
  }

  private static boolean about(Citation citation, Member contract) {
    String subject = citation.subject();
    return subject != null
        && (subject.equals(contract.row().subject())
            || contract.row().codeKey() != null
                && IndicatorCode.of(subject).equals(contract.row().codeKey()));
  }

  private static boolean inUnitOfTarget(Citation citation) {
    return citation.quantity() == Quantity.TARGET || citation.quantity() == Quantity.REALIZATION;
  }

  private static boolean plain(Figure figure) {
    return percent(figure) || figure.unit() == FigureUnit.NONE || figure.unit() == FigureUnit.INDEX;
  }

  /** Without its sign, only a target of the same number is surely meant as a percentage. */
  private static boolean sameTarget(Citation citation, Figure target) {
    return citation.quantity() == Quantity.TARGET
        && citation.figure().value().compareTo(target.value()) == 0;
  }

  private void report(List<Citation> odd, Member contract, Figure target, Ledger ledger) {
    Citation first =
        odd.stream()
            .filter(citation -> citation.quantity() == Quantity.TARGET)
            .findFirst()
            .orElse(odd.get(0));
    FindingBuilder finding =
        FindingBuilder.of(id(), first.location())
            .subject(contract.row().subject())
            .context("percent")
            .related(target.location());
    odd.stream()
        .filter(citation -> citation != first)
        .forEach(citation -> finding.related(citation.location()));
    finding.report(
        ledger,
        percent(target) ? "message-no-percent" : "message-percent",
        contract.row().subject(),
        Quoted.list(
            Stream.concat(Stream.of(first), odd.stream().filter(one -> one != first))
                .map(citation -> citation.figure().literal())
                .toList()),
        target.literal(),
        contract.kind().label());
  }
}
