package id.cermat.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Indicator;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings with dates, marks of notes, hyphens and formulas in them. */
class HeadingWordsTest {
  private final HeaderWords words = new HeaderWords(Vocabulary.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Realisasi s.d. Desember 2024",
        "Realisasi s.d. 31 Desember 2024",
        "Realisasi s/d Desember",
        "Realisasi sampai dengan Desember",
        "Realisasi 31 Des 2024",
        "Realisasi per 31-12-2024",
        "Realisasi s.d. 31/12/2024",
        "Realisasi Januari s.d. Desember 2024",
        "Realisasi Akhir Tahun 2024",
        "Realisasi until December 2024",
        "Realisasi*)",
        "Realisasi¹⁾",
        "Realisasi 1)",
        "Reali-\nsasi",
        "REALI- SASI",
        "Reali\u00ADsasi",
        "Realisasi (e)",
        "Realisasi (5) = (3) + (4)",
        "Realisasi 5=3+4",
        "Realisasi (3/4 x 100%)",
      })
  void sayNothingButWhatIsMeasured(String text) {
    HeaderWords.Match match = words.match(Texts.fold(text));

    assertThat(match.hits())
        .extracting(HeaderWords.Hit::meaning)
        .containsExactly(Meaning.REALIZATION);
    assertThat(match.exact()).isTrue();
    assertThat(match.text().until()).isNull();
    assertThat(words.says(Texts.fold(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Realisasi s.d. 31 Maret 2024, Q1",
    "Realisasi s.d. Juni 2024, SEMESTER_1",
    "Realisasi per 30 Sept 2024, UNTIL_Q3",
  })
  void aDateInsideTheYearEndsAPartOfIt(String text, Meaning until) {
    assertThat(words.match(text).text().until()).isEqualTo(until);
    assertThat(words.match(text).text().year()).isEqualTo(2024);
  }

  @Test
  void aMonthAloneMayBeThatMonthsOwnFigure() {
    assertThat(words.match("Realisasi September").exact()).isFalse();
    assertThat(words.match("Realisasi September").text().until()).isNull();
  }

  @Test
  void knownWordsWithAHyphenStayTwo() {
    assertThat(words.match("Sasaran - Target").hits())
        .extracting(HeaderWords.Hit::meaning)
        .doesNotContainNull()
        .isNotEmpty();
    assertThat(words.match("non-pajak").hits()).isEmpty();
  }

  @Test
  void aTargetAndARealizationUntilDecemberAreOneTable() {
    UnitReport report =
        Tables.sheet(
            """
            TARGET DAN REALISASI TAHUN 2024
            Kode|Nama IKU|Target 2024¹⁾|Realisasi s.d. 31 Desember 2024|Indeks Ca-\\npaian (f)=(e)/(d)x100
            1a-CP|A|=100|=101,5|=101,5
            """);

    assertThat(Tables.passedOver(report)).isEmpty();
    assertThat(Tables.indicators(report.indicatorTables().get(0)))
        .containsExactly("1a-CP | A | 100/0 | 101.5/1 | 101.5/1");
    assertThat(report.indicatorTables().get(0).year()).isEqualTo(2024);
  }

  @Test
  void aRealizationUntilSeptemberIsNotTheYears() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target 2024|Realisasi s.d. September 2024
            1a-CP|A|=100|=71,5
            """);

    assertThat(report.indicatorTables())
        .flatExtracting(table -> table.indicators())
        .allSatisfy(row -> assertThat(row.realization()).isNull());
  }

  @ParameterizedTest
  @CsvSource({
    "Semakin tinggi semakin baik, MAXIMIZE",
    "makin rendah makin baik, MINIMIZE",
    "Lower is better, MINIMIZE",
    "semakin besar semakin buruk, MINIMIZE",
    "Positif, MAXIMIZE",
    "semakin mendekati target semakin baik, STABILIZE",
    "Minimize, MINIMIZE",
  })
  void polarityIsSaidInWords(String text, Polarity polarity) {
    Indicator row =
        Tables.sheet("Kode|Nama IKU|Target|Realisasi|Polarisasi\n1a-CP|A|=100|=90|" + text)
            .indicatorTables()
            .get(0)
            .indicators()
            .get(0);

    assertThat(row.polarity()).isEqualTo(polarity);
  }
}
