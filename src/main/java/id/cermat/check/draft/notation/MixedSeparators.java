package id.cermat.check.draft.notation;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.DecimalStyle;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A draft writes its numbers in one way. The few that are written otherwise are one finding; those
 * that could then be read in two ways mislead, and are one each.
 */
public final class MixedSeparators implements Rule {

  private static final Pattern SECTION = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
  private static final Pattern TITLE = Pattern.compile("\\s*\\p{Lu}");

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
    List<Citation> commas = written(draft, DecimalStyle.COMMA);
    List<Citation> dots = written(draft, DecimalStyle.DOT);
    if (commas.isEmpty() || dots.isEmpty()) {
      ledger.passed(id(), commas.size() + dots.size());
      return;
    }
    if (dots.size() <= commas.size()) {
      report(dots, commas, "message-points", ledger);
    } else {
      report(commas, dots, "message-commas", ledger);
    }
    draft.citations().stream()
        .filter(citation -> citation.parsed().ambiguous())
        .forEach(citation -> reportAmbiguous(citation, ledger));
  }

  private static List<Citation> written(Draft draft, DecimalStyle style) {
    return draft.citations().stream()
        .filter(citation -> !citation.parsed().ambiguous() && !numbersSection(citation, draft))
        .filter(
            citation -> citation.parsed().chosen().filter(one -> one.style() == style).isPresent())
        .toList();
  }

  /** "1.2 Latar Belakang" is the number of a section, where nothing says that it is a figure. */
  private static boolean numbersSection(Citation citation, Draft draft) {
    String after = draft.blocks().get(citation.block()).text().substring(citation.end());
    return !citation.bound()
        && SECTION.matcher(citation.figure().literal()).matches()
        && TITLE.matcher(after).lookingAt();
  }

  private void report(List<Citation> odd, List<Citation> usual, String entry, Ledger ledger) {
    ledger.passed(id(), usual.size());
    FindingBuilder finding = FindingBuilder.of(id(), odd.get(0).location()).context("separators");
    odd.stream().skip(1).forEach(citation -> finding.related(citation.location()));
    finding.report(
        ledger,
        entry,
        odd.size(),
        Quoted.list(odd.stream().map(citation -> citation.figure().literal()).toList()),
        usual.size());
  }

  private void reportAmbiguous(Citation citation, Ledger ledger) {
    List<BigDecimal> others = citation.parsed().otherValues();
    if (!others.isEmpty()) {
      String literal = citation.figure().literal();
      FindingBuilder.of(id(), citation.location())
          .context("ambiguous " + literal)
          .milder(Severity.WARNING)
          .actual(citation.figure())
          .report(ledger, "message-ambiguous", literal, citation.figure().value(), others.get(0));
    }
  }
}
