package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Conclusion;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.Label;
import id.cermat.model.constraint.StatusMatchesIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The status word against the index as it is shown: {@code status-colour}. */
public final class StatusColourValidator extends RuleValidator<StatusMatchesIndex, IndicatorRows> {
  /** For Hibernate Validator, which makes it. */
  public StatusColourValidator() {
    super(RuleId.STATUS_COLOUR);
  }

  @Override
  public void examine(IndicatorRows table, Examination examination) {
    for (Indicator indicator : table.indicators()) {
      Label status = indicator.status();
      if (status == null) {
        continue;
      }
      Figure index = indicator.index();
      OptionalInt band = bandOf(status.text(), examination.rules());
      if (index == null) {
        examination.notChecked("reason/no-index");
      } else if (band.isEmpty()) {
        examination.notChecked("reason/unknown-status");
      } else if (matches(index, band.getAsInt(), examination.rules())) {
        examination.passed(index);
      } else {
        report(indicator, status, index, examination);
      }
    }
  }

  /** An index on the edge of a band may have been judged before it was rounded. */
  private static boolean matches(Figure index, int band, RuleBook rules) {
    return Conclusion.band(index.shown(), rules) == band
        || Conclusion.band(index.value(), rules) == band;
  }

  private static OptionalInt bandOf(String status, RuleBook rules) {
    List<String> words = Arrays.asList(status.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return IntStream.range(0, rules.statusBands().size())
        .filter(band -> rules.statusBands().get(band).words().stream().anyMatch(words::contains))
        .findFirst();
  }

  private static void report(
      Indicator indicator, Label status, Figure index, Examination examination) {
    RuleBook rules = examination.rules();
    String right = rules.statusBands().get(Conclusion.band(index.shown(), rules)).words().get(0);
    examination.touched(index);
    examination.report(
        FindingBuilder.of(RuleId.STATUS_COLOUR, status.location())
            .subject(indicator.subject())
            .quantity(Quantity.INDEX)
            .context(Context.sheet(indicator.row()))
            .actual(status.text())
            .expected(right)
            .related(index.location())
            .changesConclusion(true),
        "message",
        indicator.subject(),
        status.text(),
        right,
        index);
  }
}
