package id.cermat.check.draft.notation;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.FigureParser;
import id.cermat.figure.Hints;
import id.cermat.figure.ParsedFigure;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.NotFigure;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * No number contradicts itself by its separators, and none names its currency twice; one sign both
 * between thousands and before the cents is a style, remarked once.
 */
public final class MalformedNumbers implements Rule {

  /** Who writes so three times writes so; once or twice among others it is a slip of the pen. */
  private static final int HABIT = 3;

  private static final Pattern AMOUNT =
      Pattern.compile("Rp\\.?\\s*\\d[\\d.,]*|\\d[\\d.,]*\\s*%|\\d{3}[.,][\\d.,]*\\d");

  /** A letter grown into a number: Rpb3.436.893.000. */
  private static final Pattern LETTER = Pattern.compile("(?iu)(?<!^r)(?<!^id)\\p{L}(?=\\d)");

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
    Map<String, List<NotFigure>> malformed = new LinkedHashMap<>();
    for (NotFigure digits : draft.notFigures()) {
      if (malformed(digits)) {
        malformed.computeIfAbsent(digits.location().quote(), any -> new ArrayList<>()).add(digits);
      }
    }
    malformed.values().forEach(copies -> report(copies, ledger));
    List<Citation> repeated = noted(draft, ParsedFigure.Note.REPEATED_CURRENCY);
    if (!repeated.isEmpty()) {
      reportCurrency(repeated, ledger);
    }
    List<Citation> oneSeparator = noted(draft, ParsedFigure.Note.ONE_SEPARATOR);
    if (oneSeparator.size() >= HABIT) {
      reportOneSeparator(oneSeparator, Severity.INFO, ledger);
    } else {
      oneSeparator.forEach(slip -> reportOneSeparator(List.of(slip), Severity.WARNING, ledger));
    }
  }

  private static List<Citation> noted(Draft draft, ParsedFigure.Note note) {
    return draft.citations().stream().filter(one -> one.parsed().notes().contains(note)).toList();
  }

  /** What was taken for a name or not understood may still be an amount gone wrong. */
  private static boolean malformed(NotFigure digits) {
    return switch (digits.reason()) {
      case MALFORMED -> true;
      case UNREADABLE, NAME -> {
        String literal = digits.location().quote();
        yield AMOUNT.matcher(literal).matches()
            && FigureParser.parse(literal, Hints.NONE).kind() != ParsedFigure.Kind.NUMBER;
      }
      default -> false;
    };
  }

  /** The same number written wrongly again is a copy of the first. */
  private void report(List<NotFigure> copies, Ledger ledger) {
    NotFigure digits = copies.get(0);
    String literal = digits.location().quote();
    FindingBuilder finding =
        FindingBuilder.of(id(), digits.location())
            .context("malformed")
            .milder(Severity.WARNING)
            .actual(literal);
    copies.stream().skip(1).forEach(copy -> finding.related(copy.location()));
    if (LETTER.matcher(literal).find()) {
      finding.report(ledger, "message-letter", literal);
    } else if (digits.mends().isEmpty()) {
      finding.report(ledger, "message-malformed", literal);
    } else {
      finding.report(ledger, "message-malformed-mend", literal, digits.mends().get(0));
    }
  }

  private void reportOneSeparator(List<Citation> numbers, Severity severity, Ledger ledger) {
    Citation first = numbers.get(0);
    FindingBuilder finding =
        FindingBuilder.of(id(), first.location()).context("one separator").milder(severity);
    numbers.stream().skip(1).forEach(citation -> finding.related(citation.location()));
    finding.report(
        ledger, "message-one-separator", numbers.size(), first.figure().literal(), first.figure());
  }

  private void reportCurrency(List<Citation> repeated, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), repeated.get(0).location()).context("currency");
    repeated.stream().skip(1).forEach(citation -> finding.related(citation.location()));
    finding.report(
        ledger,
        "message-currency",
        Quoted.list(repeated.stream().map(citation -> citation.figure().literal()).toList()));
  }
}
