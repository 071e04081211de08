package id.cermat.check.spreadsheet;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Reading.Oddity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersAsTextTest {

  @Test
  void aTextAmongNumbersIsFoundWithTheNumberItMeans() {
    Checked checked = Checked.by(new NumbersAsText(), unit(text("C5", "5.752.313.000")));

    assertThat(checked.sentences())
        .containsExactly(
            "Anggaran!C5: Sel Anggaran!C5 berisi teks “5.752.313.000”, bukan angka 5.752.313.000;"
                + " SUM melewatkannya tanpa peringatan.");
    assertThat(checked.only().expected()).isEqualTo("5752313000");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aColumnOfTextsIsOneFinding() {
    Checked checked =
        Checked.by(
            new NumbersAsText(),
            unit(
                text("C5", "97,30"),
                text("C6", "97,48"),
                text("C7", "96,08"),
                text("D5", "100"),
                text("D6", "90")));

    assertThat(checked.places()).containsExactly("Anggaran!C5", "Anggaran!D5");
    assertThat(Checked.sentence(checked.findings().get(0)))
        .isEqualTo(
            "3 sel dari Anggaran!C5 sampai Anggaran!C7 berisi teks, misalnya “97,30”, bukan angka"
                + " seperti 97,30; SUM melewatkannya tanpa peringatan.");
  }

  @Test
  void theTextsOfAColumnAreOneFindingAcrossTheNumbersBetweenThem() {
    Checked checked =
        Checked.by(
            new NumbersAsText(),
            unit(text("C5", "97,30"), text("C9", "97,48"), text("C20", "96,08")));

    assertThat(checked.places()).containsExactly("Anggaran!C5");
    assertThat(checked.only().related())
        .containsExactly(cell("Anggaran", "C9"), cell("Anggaran", "C20"));
  }

  @Test
  void columnsOfOneTextAreOneFinding() {
    Checked checked =
        Checked.by(
            new NumbersAsText(),
            unit(
                text("C5", "0,00"),
                text("D5", "0,00"),
                text("E5", "97,30"),
                text("C7", "0,00"),
                text("D7", "0,00"),
                text("E7", "97,31"),
                text("C9", "0,00"),
                text("D9", "0,00"),
                text("E9", "97,32"),
                text("F9", "0,00")));

    assertThat(checked.places()).containsExactly("Anggaran!C5", "Anggaran!E5", "Anggaran!F9");
    assertThat(checked.findings().get(0).related()).hasSize(5);
    assertThat(Checked.sentence(checked.findings().get(0)))
        .isEqualTo(
            "6 sel di 2 kolom, mulai Anggaran!C5, berisi teks “0,00”, bukan angka 0,00; SUM"
                + " melewatkannya tanpa peringatan.");
  }

  private static Oddity text(String address, String literal) {
    return new Oddity(
        Oddity.Kind.NUMBER_AS_TEXT,
        cell("Anggaran", address),
        literal,
        figure(literal, cell("Anggaran", address)),
        "anggaran",
        Quantity.REALIZATION,
        List.of());
  }
}
