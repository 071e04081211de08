package id.cermat.check.table.indicator;

import static id.cermat.check.TinyTables.contract;
import static id.cermat.check.TinyTables.indicators;
import static id.cermat.check.TinyTables.realizations;
import static id.cermat.check.TinyTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.table.Validated;
import id.cermat.finding.Finding;
import id.cermat.model.IndicatorTable;
import org.junit.jupiter.api.Test;

class IndicatorRulesTest {
  @Test
  void weightsOfAContractThatMakeMoreThanAWholeAreAnError() {
    Finding finding =
        Validated.by(
                RuleId.INDICATOR_WEIGHTS,
                contract(
                    row("1a-CP").target("100").weight("40%"),
                    row("2a-CP").target("100").weight("35%"),
                    row("3a-CP").target("100").weight("30%")))
            .finding();
    assertThat(finding.actual()).isEqualTo("105");
    assertThat(finding.subject()).isEqualTo("kontrak");
  }

  @Test
  void aTotalRowMustSayWhatTheWeightsMake() {
    Finding finding =
        Validated.by(
                RuleId.INDICATOR_WEIGHTS,
                indicators(
                    IndicatorTable.Kind.CONTRACT,
                    "Kontrak",
                    "100%",
                    row("1a-CP").target("100").weight("45%"),
                    row("2a-CP").target("100").weight("30%"),
                    row("3a-CP").target("100").weight("30%")))
            .finding();
    assertThat(finding.location().label()).isEqualTo("Kontrak!G8");
    assertThat(finding.expected()).isEqualTo("105");
  }

  @Test
  void weightsByValidityAndControlNeedNotMakeAWhole() {
    Validated validated =
        Validated.by(
            RuleId.INDICATOR_WEIGHTS,
            realizations(
                row("1a-CP").validity("E/M").weight("21"),
                row("1b-CP").validity("P/M").weight("14"),
                row("2a-CP").validity("E/M").weight("21"),
                row("2b-CP").validity("E/M").weight("21")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().notChecked()).isEqualTo(1);
  }

  @Test
  void aStatusOfAnotherBandIsAnError() {
    Finding finding =
        Validated.by(
                RuleId.STATUS_COLOUR,
                realizations(
                    row("1a-CP").index("98,50").status("Hijau"),
                    row("2a-CP").index("100,00").status("HIJAU"),
                    row("3a-CP").index("79,99").status("merah"),
                    row("4a-CP").index("80").status("Kuning")))
            .finding();
    assertThat(finding.subject()).isEqualTo("1a-CP");
    assertThat(finding.actual()).isEqualTo("Hijau");
    assertThat(finding.expected()).isEqualTo("kuning");
    assertThat(finding.changesConclusion()).isTrue();
  }

  @Test
  void aStatusWordThatIsNotKnownIsNotChecked() {
    Validated validated =
        Validated.by(
            RuleId.STATUS_COLOUR, realizations(row("1a-CP").index("98,50").status("tercapai")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().why()).isEqualTo("reason/unknown-status");
  }

  @Test
  void oneFindingNamesAllThatARowLacks() {
    Finding finding =
        Validated.by(
                RuleId.MISSING_VALUE,
                realizations(
                    row("1a-CP").target("100").realization("100,22").index("100,22"),
                    row("2a-CP").target("100").realization("").index(""),
                    row("3a-CP").target("85").realization("96,86").index("113,95")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.location().label()).isEqualTo("Realisasi!D6");
    assertThat(Validated.indonesian(finding))
        .isEqualTo("Baris 2a-CP belum memuat realisasi dan indeks capaian.");
  }

  @Test
  void dashesAndColumnsThatNobodyFilledAreNotMissing() {
    assertThat(
            Validated.by(
                    RuleId.MISSING_VALUE,
                    realizations(
                        row("1a-CP").target("100").realization("100,22").index("100,22"),
                        row("2a-CP").target("100").realization("-").index(""),
                        row("3a-CP").target("85").realization("96,86").index("113,95")),
                    realizations(
                        row("1a-CP").target("100").realization("").index(""),
                        row("2a-CP").target("100").realization("").index("")))
                .findings())
        .isEmpty();
  }

  @Test
  void aCodeMayNotStandTwiceWhateverItsSpelling() {
    Finding finding =
        Validated.by(
                RuleId.DUPLICATE_INDICATOR,
                contract(
                    row("2a-CP").name("Tingkat kepatuhan"),
                    row("2a-N").name("Tingkat pelayanan"),
                    row("02A-CP").name("Tingkat pengawasan")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location().label()).isEqualTo("Kontrak!A7");
    assertThat(Validated.indonesian(finding)).contains("02A-CP", "Kontrak!A5");
  }

  @Test
  void aNameUnderTwoCodesIsAWarning() {
    Finding finding =
        Validated.by(
                RuleId.DUPLICATE_INDICATOR,
                contract(
                    row("2a-CP").name("Tingkat kepatuhan"),
                    row("2b-CP").name("Tingkat  Kepatuhan")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message().key()).isEqualTo("duplicate-indicator/message-name");
  }

  @Test
  void aCodeUnlikeItsFellowsIsMalformed() {
    Finding finding =
        Validated.by(RuleId.MALFORMED_CODE, contract(row("1a-CP"), row("2aCP"), row("10a- CP")))
            .finding();
    assertThat(finding.actual()).isEqualTo("2aCP");
    assertThat(finding.location().label()).isEqualTo("Kontrak!A6");
  }

  @Test
  void anOfficeMayHaveCodesOfItsOwn() {
    Validated validated =
        Validated.by(RuleId.MALFORMED_CODE, contract(row("IKU-1"), row("IKU-2"), row("1a-CP")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().notChecked()).isEqualTo(3);
  }
}
