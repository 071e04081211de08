package id.cermat.check.spreadsheet;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {

  @Test
  void anAmbiguousNumberIsNamedWithTheReadingTaken() {
    Checked checked =
        Checked.by(
            new AmbiguousNumbers(),
            unit(oddity(Oddity.Kind.AMBIGUOUS_NUMBER, "1.234", List.of("1234", "1,234"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!D5: “1.234” di Realisasi!D5 dibaca 1234, tetapi dapat juga berarti 1,234.");
  }

  @Test
  void aTextInAColumnOfFiguresLeavesTheFigureMissing() {
    Checked checked =
        Checked.by(new NotANumber(), unit(oddity(Oddity.Kind.NOT_A_NUMBER, "menyusul", List.of())));

    assertThat(checked.only().rule()).isEqualTo(RuleId.MISSING_VALUE);
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!D5: “menyusul” di Realisasi!D5 (9c-N) bukan angka, sehingga tidak dapat"
                + " diperiksa.");
  }

  @Test
  void figuresUnderNoKnownHeaderAreNamed() {
    Checked checked =
        Checked.by(
            new UnrecognisedTables(),
            unit(
                new PassedOver(
                    cell("Lain", "B3"), "B3:D9", Reason.NO_KNOWN_HEADER, List.of(), false)));

    assertThat(checked.sentences())
        .containsExactly(
            "Lain!B3: Angka di B3:D9 tidak diperiksa: tidak ada judul kolom yang dikenal di"
                + " atasnya, dan tidak ada yang dapat dihitung dari angka lain.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aTableThatShouldHaveBeenCheckedWasNotReadWhereTwoHeadersCouldBothBeTheTarget() {
    Checked checked =
        Checked.by(
            new UnrecognisedTables(),
            unit(
                new PassedOver(
                    cell("Kontrak", "A4"),
                    "A4:D24",
                    Reason.AMBIGUOUS_HEADER,
                    List.of("target", "C", "D"),
                    true)));

    assertThat(checked.only().rule()).isEqualTo(RuleId.UNREADABLE_INPUT);
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.sentences())
        .singleElement()
        .asString()
        .startsWith("Kontrak!A4: ")
        .contains("target", "C", "D");
  }

  @Test
  void aSheetOfTextsIsNoFinding() {
    Checked checked =
        Checked.by(
            new UnrecognisedTables(),
            unit(new PassedOver(cell("Sampul", "A1"), null, Reason.NO_FIGURES, List.of(), false)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void wordsDownAColumnAreOneFindingAndDamagedNumbersOneEach() {
    Checked checked =
        Checked.by(
            new NotANumber(),
            unit(
                oddity("D5", "sesuai rencana"),
                oddity("D6", "100 persen sesuai rencana"),
                oddity("D7", "1,200,00"),
                oddity("D8", "1,300,00"),
                oddity("D9", "1,400,00"),
                oddity("D10", "belum tercapai")));

    assertThat(checked.places())
        .containsExactly("Realisasi!D5", "Realisasi!D7", "Realisasi!D8", "Realisasi!D9");
    assertThat(checked.findings().get(0).related())
        .containsExactly(cell("Realisasi", "D6"), cell("Realisasi", "D10"));
  }

  private static Oddity oddity(Oddity.Kind kind, String literal, List<String> readings) {
    return new Oddity(
        kind, cell("Realisasi", "D5"), literal, null, "9c-N", Quantity.REALIZATION, readings);
  }

  private static Oddity oddity(String address, String literal) {
    return new Oddity(
        Oddity.Kind.NOT_A_NUMBER,
        cell("Realisasi", address),
        literal,
        null,
        "9c-N",
        Quantity.REALIZATION,
        List.of());
  }
}
