package id.cermat.check.spreadsheet;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Reading.Oddity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorValuesTest {

  @Test
  void anErrorValueStandsWhereAFigureBelongs() {
    Checked checked = Checked.by(new ErrorValues(), unit(error("E5", "#REF!")));

    assertThat(checked.sentences())
        .containsExactly("Realisasi!E5: #REF! di Realisasi!E5 (9c-N) seharusnya sebuah angka.");
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.only().quantity()).isEqualTo(Quantity.INDEX);
    assertThat(checked.only().actual()).isEqualTo("#REF!");
  }

  @Test
  void cellsThatTouchAreOneFindingPerKindOfError() {
    Checked checked =
        Checked.by(
            new ErrorValues(),
            unit(
                error("E5", "#REF!"),
                error("E6", "#REF!"),
                error("F6", "#REF!"),
                error("E7", "#N/A"),
                error("E9", "#REF!")));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!E5: #REF! di 3 sel, dari Realisasi!E5 sampai Realisasi!F6, seharusnya"
                + " angka.",
            "Realisasi!E7: #N/A di Realisasi!E7 (9c-N) seharusnya sebuah angka.",
            "Realisasi!E9: #REF! di Realisasi!E9 (9c-N) seharusnya sebuah angka.");
    assertThat(checked.findings().get(0).related())
        .containsExactly(cell("Realisasi", "E6"), cell("Realisasi", "F6"));
  }

  @Test
  void divisionsByZeroOfASheetAreOneFinding() {
    Checked checked =
        Checked.by(
            new ErrorValues(),
            unit(
                error("E5", "#DIV/0!"),
                error("G5", "#DIV/0!"),
                error("E6", "#REF!"),
                error("E9", "#DIV/0!")));

    assertThat(checked.places()).containsExactly("Realisasi!E5", "Realisasi!E6");
    assertThat(checked.findings().get(0).related())
        .containsExactly(cell("Realisasi", "G5"), cell("Realisasi", "E9"));
  }

  @Test
  void aDivisionByZeroInARowNotYetFilledIsOnlyNoted() {
    Checked checked =
        Checked.by(
            new ErrorValues(),
            unit(
                realizations(
                    row("9b-N", "Indeks integritas", "85", ""),
                    row("9c-N", "Indeks risiko", "90", "0"),
                    row("10a-CP", "Indeks anggaran", "100", "98,83")),
                error("E5", "#DIV/0!"),
                error("E6", "#DIV/0!"),
                error("E7", "#DIV/0!")));

    assertThat(checked.places()).containsExactly("Realisasi!E5", "Realisasi!E7");
    assertThat(checked.findings().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(checked.findings().get(1).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aSheetWithoutErrorsIsSilent() {
    assertThat(Checked.by(new ErrorValues(), unit()).findings()).isEmpty();
  }

  private static Oddity error(String address, String literal) {
    return new Oddity(
        Oddity.Kind.ERROR_VALUE,
        cell("Realisasi", address),
        literal,
        null,
        "9c-N",
        Quantity.INDEX,
        List.of());
  }

  @Test
  void anErrorOutsideOfEveryTableIsReportedToo(@TempDir Path folder) throws IOException {
    Checked checked =
        new SpreadsheetFile()
            .row(1, "Catatan hitung")
            .row(3, "selisih", "=#REF!+1")
            .row(5, "rasio", "=1/0")
            .checked(new ErrorValues(), folder);
    assertThat(checked.findings())
        .extracting(
            finding -> finding.location().label(),
            finding -> finding.severity(),
            finding -> finding.message().key())
        .containsExactly(
            tuple("Data!B3", Severity.ERROR, "error-value/message"),
            tuple("Data!B5", Severity.INFO, "error-value/message-outside"));
  }
}
