package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.Label;
import id.cermat.model.constraint.DistinctIndicators;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The same code or the same name twice in one table: {@code duplicate-indicator}. */
public final class DuplicateIndicatorValidator
    extends RuleValidator<DistinctIndicators, IndicatorRows> {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** For Hibernate Validator, which makes it. */
  public DuplicateIndicatorValidator() {
    super(RuleId.DUPLICATE_INDICATOR);
  }

  @Override
  public void examine(IndicatorRows table, Examination examination) {
    Map<String, Label> codes = new HashMap<>();
    Map<String, Label> names = new HashMap<>();
    for (Indicator indicator : table.indicators()) {
      Label code = indicator.code();
      Label name = indicator.name();
      Label sameCode = code == null ? null : codes.putIfAbsent(codeKey(code), code);
      Label sameName = name == null ? null : names.putIfAbsent(nameKey(name), name);
      if (code != null && sameCode != null) {
        report(indicator, code, sameCode, Quantity.CODE, examination);
      } else if (name != null && sameName != null) {
        report(indicator, name, sameName, Quantity.NAME, examination);
      } else {
        examination.passed();
      }
    }
  }

  /** Codes differ in their digits, letter and suffix; not in case, blanks or a leading zero. */
  private static String codeKey(Label code) {
    return code.text().toLowerCase(Locale.ROOT).replaceAll("\\s", "").replaceFirst("^0+", "");
  }

  private static String nameKey(Label name) {
    return SIGNS.matcher(name.text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A name may come back by intent; a code may not. */
  private static void report(
      Indicator indicator, Label second, Label first, Quantity what, Examination examination) {
    FindingBuilder finding =
        FindingBuilder.of(RuleId.DUPLICATE_INDICATOR, second.location())
            .subject(indicator.subject())
            .quantity(what)
            .context(Context.sheet(indicator.row()))
            .actual(second.text())
            .related(first.location());
    Label code = indicator.code();
    if (what == Quantity.NAME && code != null) {
      finding.milder(Severity.WARNING);
    }
    examination.report(
        finding,
        what == Quantity.CODE ? "message" : "message-name",
        indicator.subject(),
        second.text(),
        first.location());
  }
}
