package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.model.Reading.RecognisedTable;
import id.cermat.sample.FormSheet;
import id.cermat.sample.IkpaExport;
import id.cermat.sample.Rekap;
import id.cermat.sample.RenderedUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a regional office, from the file to the finding. */
class KanwilFormsTest {
  private final CheckPipeline pipeline = new CheckPipeline();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ikpa.xlsx", "ikpa.xls", "ikpa.csv"})
  void aRightIkpaExportIsReadWholeAndGivesNoFinding(String name) throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      UnitResult result = pipeline.run(IkpaExport.of(seed, 7).write(folder, name));

      assertThat(sentences(result)).isEmpty();
      assertThat(result.report().reading().passedOver()).isEmpty();
      assertThat(result.report().reading().tables())
          .extracting(RecognisedTable::kind)
          .containsExactly("ikpa");
      assertThat(result.report().ikpaTables().get(0).satkers()).hasSize(7);
      assertThat(result.report().ikpaTables().get(0).satkers().get(1).code().text())
          .isEqualTo("411002");
      assertThat(result.report().year()).isEqualTo(2024);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1/score/2, 3, ikpa-score",
    "0/weight/1, -5, ikpa-weights",
    "3/weighted/4, 0.5, ikpa-score",
    "2/aspect/1, 1, ikpa-score",
    "4/total, -0.4, ikpa-score",
    "5/conversion, 0.1, ikpa-weights",
    "1/final, 0.27, ikpa-score",
  })
  void aWrongFigureOfAnIkpaExportIsFound(String role, BigDecimal change, String rule)
      throws IOException {
    FormSheet sheet = IkpaExport.of(11, 6);
    sheet.change(role, sheet.value(role).add(change));

    RenderedUnit unit = sheet.write(folder, "ikpa.xlsx");
    List<Finding> findings = pipeline.run(unit).findings();

    assertThat(findings)
        .anyMatch(
            finding ->
                finding.rule().id().equals(rule)
                    && FindingPlaces.touches(finding, unit, Set.of(role)));
    assertThat(findings).allMatch(f -> FindingPlaces.touches(f, unit, Set.of(role)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2022, 2023})
  void anIkpaOfTheYearsBeforeHasTheWeightsOfItsTime(int year) throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      UnitResult result = pipeline.run(IkpaExport.of(seed, 7, year).write(folder, "ikpa.xlsx"));

      assertThat(sentences(result)).isEmpty();
      assertThat(result.report().reading().passedOver()).isEmpty();
      assertThat(result.report().ikpaTables().get(0).satkers()).hasSize(7);
    }
    FormSheet sheet = IkpaExport.of(3, 2, year);
    sheet.change("0/weight/1", BigDecimal.valueOf(15));

    assertThat(pipeline.run(sheet.write(folder, "ikpa.xlsx")).findings())
        .extracting(Finding::rule)
        .containsOnly(RuleId.IKPA_WEIGHTS);
  }

  @ParameterizedTest
  @CsvSource({
    "95.00, Sangat Baik",
    "94.99, Baik",
    "89, Baik",
    "88.99, Cukup",
    "70, Cukup",
    "69.99, Kurang"
  })
  void theCategoryFollowsTheScore(BigDecimal score, String word) throws IOException {
    for (String stated : List.of("Sangat Baik", "Baik", "CUKUP", "kurang")) {
      FormSheet sheet = oneScore(score, stated);
      UnitResult result = pipeline.run(sheet.write(folder, "ikpa.xlsx"));

      List<String> categories =
          sentences(result).stream().filter(sentence -> sentence.contains("ategori")).toList();
      assertThat(categories).hasSize(stated.equalsIgnoreCase(word) ? 0 : 1);
    }
  }

  /** One satker with one score in all indicators, so that it is the final one too. */
  private static FormSheet oneScore(BigDecimal score, String category) {
    FormSheet sheet = IkpaExport.of(1, 1, 2023);
    for (int k = 0; k < 8; k++) {
      BigDecimal weight = sheet.value("0/weight/" + k);
      sheet.change("0/score/" + k, score);
      sheet.change("0/weighted/" + k, score.multiply(weight).movePointLeft(2));
    }
    for (int aspect = 0; aspect < 3; aspect++) {
      sheet.change("0/aspect/" + aspect, score);
    }
    sheet.change("0/total", score).change("0/final", score);
    return sheet.text(4, 17, category);
  }

  @Test
  void aWeightThatManyUnitsGetWrongIsOneFinding() throws IOException {
    FormSheet sheet = IkpaExport.of(11, 6);
    for (int satker = 0; satker < 6; satker++) {
      sheet.change(satker + "/weight/0", BigDecimal.valueOf(15));
      sheet.change(satker + "/weight/1", BigDecimal.valueOf(10));
    }

    UnitResult result = pipeline.run(sheet.write(folder, "ikpa.xlsx"));

    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly(RuleId.IKPA_WEIGHTS, RuleId.IKPA_WEIGHTS);
    assertThat(sentences(result))
        .contains(
            "IKPA!G6: Bobot Revisi DIPA tertulis 15% pada 6 satker, pertama pada 411001; IKPA tahun"
                + " itu memberinya 10%.");
  }

  @Test
  void theFinalScoreSaysHowItIsComputed() throws IOException {
    FormSheet sheet = IkpaExport.of(11, 1);
    sheet.change("0/final", new BigDecimal("77.77"));

    assertThat(sentences(pipeline.run(sheet.write(folder, "ikpa.xlsx"))))
        .singleElement()
        .asString()
        .startsWith("IKPA!Q5: Nilai akhir 411001 KPP PRATAMA CONTOH 1 tertulis 77,77, seharusnya");
  }

  @Test
  void aRightRekapIsReadWholeAndGivesNoFinding() throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      for (FormSheet sheet : List.of(Rekap.wide(seed, 9), Rekap.byRow(seed, 5))) {
        for (String name : List.of("rekap.xlsx", "rekap.xls", "rekap.csv")) {
          UnitResult result = pipeline.run(sheet.write(folder, name));

          assertThat(sentences(result)).isEmpty();
          assertThat(result.report().reading().passedOver()).isEmpty();
          assertThat(result.report().reading().tables())
              .extracting(RecognisedTable::kind)
              .containsExactly("rekap");
          assertThat(result.report().unit()).isEqualTo("Kanwil DJP Contoh");
          assertThat(result.report().indicatorTables()).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2/1a-CP/index, -3, index-computed",
    "0/2a-CP/index, -4, index-computed",
    "total/1a-CP/realization, 575000, budget-total",
    "total/3a-N/target, 10, budget-total",
    "mean/2a-CP/index, 1, budget-total",
    "mean/score, -1, budget-total",
    "4/rank, 2, rank-order",
  })
  void aWrongFigureOfARekapIsFound(String role, BigDecimal change, String rule) throws IOException {
    FormSheet sheet = Rekap.wide(5, 8);
    sheet.change(role, sheet.value(role).add(change));

    RenderedUnit unit = sheet.write(folder, "rekap.xlsx");
    List<Finding> findings = pipeline.run(unit).findings();

    assertThat(findings)
        .anyMatch(
            finding ->
                finding.rule().id().equals(rule)
                    && FindingPlaces.touches(finding, unit, Set.of(role)));
  }

  @Test
  void aRekapWithARowForEachIndicatorHoldsEachIndexAgainstItsTarget() throws IOException {
    FormSheet sheet = Rekap.byRow(3, 4);
    sheet.change("2/2a-CP/index", new BigDecimal("12.34"));

    UnitResult result = pipeline.run(sheet.write(folder, "rekap.xlsx"));

    assertThat(sentences(result))
        .singleElement()
        .asString()
        .startsWith(
            "Rekap IKU!G12: Indeks capaian 2a-CP KPP Pratama Contoh 3 tertulis 12,34, seharusnya");
  }

  @Test
  void aUnitThatStandsTwiceIsReported() throws IOException {
    FormSheet sheet = Rekap.wide(5, 4);
    sheet.text(9, 1, "KPP PRATAMA CONTOH 2");

    UnitResult result = pipeline.run(sheet.write(folder, "rekap.xlsx"));

    assertThat(sentences(result))
        .containsExactly(
            "Rekap!B10: Unit KPP PRATAMA CONTOH 2 tercantum dua kali dalam satu rekap; yang pertama"
                + " di Rekap!B9.");
  }

  @Test
  void ranksThatFollowAnotherOrderAreOneFinding() throws IOException {
    FormSheet sheet = Rekap.wide(5, 8);
    for (int unit = 0; unit < 8; unit++) {
      sheet.change(unit + "/rank", BigDecimal.valueOf(unit + 1L));
    }

    List<Finding> findings = pipeline.run(sheet.write(folder, "rekap.xlsx")).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  private static List<String> sentences(UnitResult result) {
    return new Checked(result.findings(), List.of()).sentences();
  }
}
