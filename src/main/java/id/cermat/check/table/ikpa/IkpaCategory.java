package id.cermat.check.table.ikpa;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Examination;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.model.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The word for an IKPA score, by the bands that the treasury offices (KPPN) publish. */
final class IkpaCategory {
  private static final List<Band> BANDS =
      List.of(
          new Band("sangat baik", 95),
          new Band("baik", 89),
          new Band("cukup", 70),
          new Band("kurang", 0));

  private record Band(String word, int from) {}

  private IkpaCategory() {}

  static void check(Satker satker, Examination examination) {
    Label category = satker.category();
    Figure score = satker.score();
    if (category == null || score == null) {
      return;
    }
    String word = category.text().toLowerCase(Locale.ROOT).strip();
    if (BANDS.stream().noneMatch(band -> band.word.equals(word))) {
      examination.notChecked("reason/unknown-status");
      return;
    }
    String right =
        BANDS.stream()
            .filter(band -> score.shown().compareTo(BigDecimal.valueOf(band.from)) >= 0)
            .map(Band::word)
            .findFirst()
            .orElse("kurang");
    if (right.equals(word)) {
      examination.passed(score);
      return;
    }
    examination.touched(score);
    examination.report(
        FindingBuilder.of(RuleId.IKPA_SCORE, category.location())
            .subject(satker.subject())
            .quantity(Quantity.SCORE)
            .context("category")
            .actual(category.text())
            .expected(right)
            .related(score.location()),
        "message-category",
        satker.described(),
        category.text(),
        score,
        right);
  }
}
