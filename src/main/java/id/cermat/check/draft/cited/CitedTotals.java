package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Fingerprint;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.table.TableValidation;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.figure.SlipFinder;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables of a draft add up, as those of a workbook must: {@code cited-total}. What they claim
 * besides, percentages and weights, is booked under the rules that are about it.
 */
public final class CitedTotals implements Rule {
  private static final Pattern PARTS = Pattern.compile("(?iu)komponen|variabel|unsur|aspek");
  private static final Set<Slip> SHORTENED = EnumSet.of(Slip.TRUNCATED, Slip.DOUBLE_ROUNDING);

  private final TableValidation validation = new TableValidation();

  @Override
  public RuleId id() {
    return RuleId.CITED_TOTAL;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    DraftCap cap = HeldCitations.of(report, draft, ledger).cap();
    Ledger tables = new Ledger(cap.book(ledger.rules()));
    HeldCitations held = HeldCitations.of(report, draft, ledger);
    validation.check(new DraftPolarities(held, cap, ledger.rules()).of(draft), tables);
    Map<Location, Status> before = new HashMap<>();
    for (Citation citation : draft.citations()) {
      before.put(citation.location(), ledger.result(citation).status());
    }
    ledger.adopt(tables, rule -> name(rule, List.of()));
    for (Finding finding : tables.findings()) {
      if (partUnread(finding, draft)) {
        ledger.notChecked(finding.rule(), "reason/unread-part");
      } else if (!consequence(finding, before) && !lessIsBetter(finding)) {
        book(finding, ledger);
      }
    }
  }

  private static void book(Finding finding, Ledger ledger) {
    RuleId rule = name(finding.rule(), finding.causes());
    ledger
        .rules()
        .severity(rule, finding.severity())
        .map(
            severity ->
                finding.under(
                    rule, severity, Fingerprint.of("draft", rule.id(), finding.fingerprint())))
        .ifPresent(ledger::failed);
  }

  /** A list of weights of which fewer were read than the text says there are. */
  private static boolean partUnread(Finding finding, Draft draft) {
    if (finding.rule() != RuleId.COMPONENT_WEIGHTS || finding.subject() == null) {
      return false;
    }
    String subject = finding.subject();
    int read =
        draft.report().componentTables().stream()
            .flatMap(table -> table.groups().stream())
            .filter(group -> group.subject().equals(subject))
            .mapToInt(group -> group.components().size())
            .min()
            .orElse(0);
    return draft.citations().stream()
        .filter(one -> one.quantity() == Quantity.COUNT && subject.equals(one.subject()))
        .filter(one -> one.item() != null && PARTS.matcher(one.item()).find())
        .anyMatch(one -> one.figure().value().compareTo(BigDecimal.valueOf(read)) > 0);
  }

  /** The figure is known to be wrong, or is right while one that it is computed from is wrong. */
  private static boolean consequence(Finding finding, Map<Location, Status> before) {
    Status own = before.get(finding.location());
    boolean wrongOperand =
        finding.related().stream().anyMatch(place -> before.get(place) == Status.DISCREPANT);
    boolean right = own == Status.VERIFIED || own == Status.WITHIN_ROUNDING;
    return own == Status.DISCREPANT || wrongOperand && right;
  }

  /** Where less is better, some reports divide the target by the realization. */
  private static boolean lessIsBetter(Finding finding) {
    Expression way = finding.computation();
    if (finding.rule() != RuleId.INDEX_COMPUTED || way == null || finding.actual() == null) {
      return false;
    }
    List<Figure> operands = way.operands().toList();
    if (operands.size() != 2 || operands.stream().anyMatch(one -> one.value().signum() == 0)) {
      return false;
    }
    BigDecimal shown = new BigDecimal(finding.actual());
    BigDecimal inverse =
        BookFigures.percent(Expression.of(operands.get(1)), Expression.of(operands.get(0)))
            .value()
            .setScale(Math.max(0, shown.scale()), RoundingMode.HALF_UP);
    return inverse.compareTo(shown) == 0;
  }

  private static RuleId name(RuleId rule, List<Slip> causes) {
    Optional<Slip> claimed = SlipFinder.claimed(causes);
    return switch (rule) {
      case BUDGET_TOTAL -> RuleId.CITED_TOTAL;
      case BUDGET_PERCENTAGE, INDEX_COMPUTED, GROWTH_RATE ->
          claimed.filter(SHORTENED::contains).isPresent()
              ? RuleId.CITED_ROUNDING
              : RuleId.CITED_INDEX;
      default -> rule;
    };
  }
}
