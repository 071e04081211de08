package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.catalogue.SpreadsheetSettings;
import id.cermat.check.Checked;
import id.cermat.figure.FileLocation;
import id.cermat.finding.RuleCoverage;
import id.cermat.format.formula.Obstacle;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaleFormulasTest {
  @TempDir Path folder;

  private static SpreadsheetFile budget() {
    return new SpreadsheetFile()
        .row(1, "Jenis", "Pagu", "Realisasi", "Persentase")
        .row(2, "Pegawai", 952610000d, 928646000d, "=C2/B2*100")
        .row(3, "Barang", 5986798000d, 5752313000d, "=C3/B3*100")
        .row(4, "Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=C4/B4*100")
        .format("D2", "0.00")
        .format("D3", "0.00")
        .format("D4", "0.00")
        .format("B4", "#,##0");
  }

  private Checked check(SpreadsheetFile file) throws IOException {
    return Checked.by(new StaleFormulas(), file.read(folder));
  }

  private static RuleCoverage only(Checked checked) {
    assertThat(checked.coverage()).hasSize(1);
    return checked.coverage().get(0);
  }

  @Test
  void aStoredValueThatItsFormulaDoesNotGiveIsFoundAtItsOwnCellOnly() throws IOException {
    Checked checked = check(budget().calculated().stored("B4", 6939408001d).stored("D3", 90));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!D3: Data!D3 menyimpan 90,00, tetapi rumusnya, =C3/B3*100, memberi 96,08.",
            "Data!B4: Data!B4 menyimpan 6.939.408.001, tetapi rumusnya, =SUM(B2:B3), memberi"
                + " 6.939.408.000.");
    assertThat(checked.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.findings().get(0).expected()).isEqualTo("96.08");
    assertThat(only(checked).passed()).isEqualTo(3);
  }

  @Test
  void aDifferenceBeyondTheDigitsShownIsOnlyNoted() throws IOException {
    assertThat(check(budget().calculated().stored("D3", 96.084)).only().severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void aCalculatedWorkbookIsSilent() throws IOException {
    Checked checked = check(budget().calculated());

    assertThat(checked.findings()).isEmpty();
    assertThat(only(checked).passed()).isEqualTo(5);
    assertThat(only(checked).notChecked()).isZero();
  }

  @Test
  void aWorkbookThatWasNeverCalculatedIsOneFinding() throws IOException {
    SpreadsheetFile file = budget();
    for (String cell : new String[] {"D2", "D3", "B4", "C4"}) {
      file.stored(cell, 0);
    }
    file.set("E2", "=B2-C2").stored("E2", 0).stored("D4", 0);

    Checked checked = check(file);

    assertThat(checked.only().location()).isEqualTo(new FileLocation("buku.xlsx"));
    assertThat(checked.sentences().get(0)).contains("6 rumus menyimpan 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=IF(C2>=B2,\"Hijau\",\"Merah\")",
        "=IFERROR(C2/E9,\"-\")",
        "=ROUND(C2/B2,4)",
        "=ROUND(2.5,0)+ROUND(-1.25,1)+ROUNDDOWN(9.99,1)+ROUNDUP(9.91,1)",
        "=SUM(B2:B3,10)-SUM(C2:C3)*2%",
        "=-B2+(C2-B3)/1000^2",
        "=MIN(120,MAX(0,C3/B3*100))",
        "=AVERAGE(B2:C3)",
        "=SUBTOTAL(9,B2:B4)",
        "=1/3+2/3-1",
        "=0.1+0.2",
        "=IF(AND(B2>0,NOT(C2=0)),ABS(C2-B2),0)",
        "='Lembar 2'!B1*2+'Lembar 2'!B1%",
        "=COUNT(A1:D4)",
        "=Z99",
        "=SUMIF(A2:A9,\"barang\",C2:C9)+SUMIF(B2:B3,\">1000000000\")",
        "=SUMIFS(C2:C3,A2:A3,\"*g*\",B2:B3,\"<>952610000\")",
        "=COUNTIF(A:A,\"T?tal\")+COUNTIFS(B2:B4,\">0\",C2:C4,\"<5752313000\")",
        "=AVERAGEIF(A2:A4,\"<>Total\",B2:B4)",
        "=VLOOKUP(\"Barang\",A2:C3,3,0)-VLOOKUP(960000000,B2:C3,2)",
        "=IFERROR(VLOOKUP(\"Modal\",$A:$C,2,FALSE),-1)",
        "=HLOOKUP(\"Pagu\",A1:D4,3,FALSE)",
        "=INDEX(C2:C4,MATCH(\"Total\",A2:A4,0))",
        "=INDEX(A1:D4,2,3)+INDEX(B2:C2,2)",
        "=SUMPRODUCT(B2:B3,C2:C3)",
        "=COUNTA(A1:E4)+COUNTBLANK(A1:E4)",
        "=PRODUCT(2,3)+INT(-1.5)+MOD(-7,3)+POWER(2,5)",
        "=LARGE(B2:B4,2)+SMALL(C2:C4,1)",
        "=\"Realisasi \"&A2&\" \"&B2",
        "=LEFT(A2,3)&MID(A3,2,2)&UPPER(RIGHT(A3))&LEN(TRIM(\" a  b \"))",
        "=CHOOSE(2,B2,C2)+IF(ISNUMBER(A2),1,2)",
        "=SUM('Lembar 2'!B:B)",
        "=G9+\"12\""
      })
  void commonFormulasAreWorkedOutAsASpreadsheetDoes(String formula) throws IOException {
    SpreadsheetFile file = budget().set("F2", formula).sheet("Lembar 2").row(1, "a", 97.48);

    Checked checked = check(file.calculated());

    assertThat(checked.sentences()).isEmpty();
    assertThat(only(checked).notChecked()).isZero();
    assertThat(only(checked).passed()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=TODAY()-TODAY()",
        "=STDEV(B2:B3)",
        "=VLOOKUP(\"Pegawai\",A2:C4,2)",
        "=SUMIF(A2:A4,\">=1,5\",B2:B4)",
        "=\"1.234\"+0",
        "=B2/B3&\"%\""
      })
  void whatIsNotWorkedOutIsCounted(String formula) throws IOException {
    Checked checked = check(budget().set("F2", formula).calculated().stored("F2", 12345));

    assertThat(checked.findings()).isEmpty();
    assertThat(only(checked).notChecked()).isEqualTo(1);
    assertThat(only(checked).why()).startsWith("reason/formula-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=SUMPRODUCT((A2:A4=\"Barang\")*(B2:B4>0)*C2:C4) | 5752313000",
        "=SUMPRODUCT(--(A2:A4<>\"Total\"),C2:C4) | 6680959000"
      })
  void conditionsOverWholeRangesAreWorkedOutLineByLine(String formula, double value)
      throws IOException {
    Checked right = check(budget().set("F2", formula).calculated().stored("F2", value));

    assertThat(right.findings()).isEmpty();
    assertThat(only(right).passed()).isEqualTo(6);
    assertThat(check(budget().set("F2", formula).calculated().stored("F2", value + 1)).places())
        .containsExactly("Data!F2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=STDEV(B2:B3)", "=SUM(Rincian)", "=PMT(0.01,12,C2)"})
  void whatIsBeyondTheCommonFunctionsIsRecalculatedWithTheWorkbook(String formula)
      throws IOException {
    SpreadsheetFile file = budget();
    Name lines = file.workbook().createName();
    lines.setNameName("Rincian");
    lines.setRefersToFormula("Data!$B$2:$B$3");

    Checked checked = check(file.set("F2", formula).calculated());

    assertThat(checked.findings()).isEmpty();
    assertThat(only(checked).notChecked()).isZero();
    assertThat(only(checked).passed()).isEqualTo(6);
  }

  @Test
  void anArrayFormulaIsRecalculatedWithTheWorkbook() throws IOException {
    SpreadsheetFile file = budget();
    file.sheet().setArrayFormula("SUM(B2:B3*C2:C3)", CellRangeAddress.valueOf("F2:F2"));

    Checked checked = check(file.calculated());

    assertThat(checked.findings()).isEmpty();
    assertThat(only(checked).passed()).isEqualTo(6);
  }

  @Test
  void aWorkbookWithoutValuesIsNotHeldAgainstAnotherCalculation() throws IOException {
    SpreadsheetFile file = budget().set("F2", "=SUMPRODUCT((A2:A4=\"Barang\")*(B2:B4>0)*C2:C4)");

    assertThat(check(file).findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void everyReasonForNotCheckingHasItsWords(Obstacle obstacle) {
    for (Language language : Language.values()) {
      assertThat(new Messages(language).text("reason/" + obstacle.reason())).isNotBlank();
    }
  }

  @Test
  void recalculationCanBeSwitchedOffAndLimited() throws IOException {
    SpreadsheetFile stale = budget().calculated().stored("D3", 90);
    Checked off =
        Checked.by(
            new StaleFormulas(),
            stale.read(folder, new SpreadsheetSettings(SpreadsheetSettings.Depth.NEVER, 100)));

    assertThat(off.findings()).isEmpty();
    assertThat(only(off).notChecked()).isEqualTo(5);
    assertThat(only(off).why()).isEqualTo("reason/formula-switched-off");

    Checked limited =
        Checked.by(
            new StaleFormulas(),
            budget()
                .calculated()
                .stored("D4", 90)
                .read(folder, new SpreadsheetSettings(SpreadsheetSettings.Depth.SIMPLE, 2)));

    assertThat(limited.findings()).isEmpty();
    assertThat(only(limited).why()).isEqualTo("reason/formula-too-many");
  }
}
