package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.Label;
import id.cermat.model.constraint.WellFormedCodes;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Codes without the form that most codes of their table have: {@code malformed-code}. */
public final class MalformedCodeValidator extends RuleValidator<WellFormedCodes, IndicatorRows> {
  /** For Hibernate Validator, which makes it. */
  public MalformedCodeValidator() {
    super(RuleId.MALFORMED_CODE);
  }

  @Override
  public void examine(IndicatorRows table, Examination examination) {
    Pattern pattern = examination.rules().codePattern();
    List<Label> codes =
        table.indicators().stream().map(Indicator::code).filter(Objects::nonNull).toList();
    long formed = codes.stream().filter(code -> matches(pattern, code)).count();
    if (2 * formed <= codes.size()) {
      // An office with codes of its own: nothing to hold a code against.
      codes.forEach(code -> examination.notChecked("reason/other-codes"));
      return;
    }
    for (Label code : codes) {
      if (matches(pattern, code)) {
        examination.passed();
      } else {
        examination.report(
            FindingBuilder.of(RuleId.MALFORMED_CODE, code.location())
                .subject(code.text())
                .quantity(Quantity.CODE)
                .context(Context.sheet(code.location()))
                .actual(code.text()),
            "message",
            code.text(),
            pattern.pattern());
      }
    }
  }

  /** Narrow columns break a code over lines; the blank that this leaves is no part of it. */
  private static boolean matches(Pattern pattern, Label code) {
    return pattern.matcher(code.text().replaceAll("\\s", "")).matches();
  }
}
