package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.cli.CermatCommand;
import id.cermat.cli.console.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of the sample workbook and its draft, written by the program, in a real browser. */
@Tag("slow")
class SampleReportPageTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void check() {
    browser = Browser.start(folder);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    CermatCommand.run(
        new Surroundings(
            nowhere,
            nowhere,
            StandardCharsets.UTF_8,
            Path.of("").toAbsolutePath(),
            false,
            Map.of(),
            Locale.forLanguageTag("id")),
        "check",
        "sample-workbooks/bekasi-utara-2024.xlsx",
        "--draft",
        "sample-workbooks/lakin-bekasi-utara-2024.docx",
        "--format",
        "html",
        "--out",
        folder.resolve("out").toString());
    page = folder.resolve("out/report.html");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.size(1300, 900);
    browser.open(page);
  }

  @Test
  void speaksTheLanguageOfTheRun() {
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("id");
    assertThat(browser.one("h1").getText()).isEqualTo("KPP Pratama Bekasi Utara 2024");
    assertThat(browser.texts("h2"))
        .containsExactly(
            "Temuan",
            "Gambar",
            "Konsep, angka demi angka",
            "Buku kerja, sel demi sel",
            "Yang diperiksa");
    assertThat(browser.one(".finding").getText())
        .contains("Tertulis\n120,00", "Seharusnya\n116,95");
  }

  @Test
  void drawsIndicatorsBudgetRevenueAndYears() {
    assertThat(browser.texts("figcaption"))
        .hasSize(4)
        .anyMatch(title -> title.startsWith("Indikator KPP Pratama Bekasi Utara"))
        .anyMatch(title -> title.startsWith("Anggaran: pagu dan realisasi"))
        .anyMatch(title -> title.startsWith("Penerimaan: target dan realisasi"))
        .anyMatch(title -> title.startsWith("Antartahun: Indeks"));
    assertThat(browser.texts("svg text")).contains("batas 120", "Belanja Pegawai", "120,00");
    assertThat(browser.all("svg:not([aria-label])")).isEmpty();
  }

  @Test
  void everyChartHasItsValuesAsATable() {
    browser.click("details.values summary");
    assertThat(browser.texts("details.values[open] tr"))
        .contains(
            "9a-N Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM 100 116,95"
                + " 120,00");
  }

  @Test
  void aClickOnAFigureOfTheDraftShowsItsSourceAndComputation() {
    browser.click("button[data-jump=verified]");
    assertThat(browser.one("#cited").isDisplayed()).isTrue();
    assertThat(browser.texts("#cited dt"))
        .filteredOn(text -> !text.isEmpty())
        .contains("Status", "Arti", "Sumber", "Perhitungan");
    assertThat(browser.one("#cited [data-slot=status] dd").getText()).isEqualTo("cocok");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("cited");
    browser.press(Keys.ESCAPE);
    assertThat(browser.one("#cited").isDisplayed()).isFalse();
    assertThat(
            (Boolean)
                browser.run("return document.activeElement.matches('button.figure.verified')"))
        .isTrue();
  }

  @Test
  void theSharesAtTheTopCountEveryFigureOfTheDraft() {
    long figures = (long) browser.run("return document.querySelectorAll('button.figure').length");
    long counted =
        (long)
            browser.run(
                "return [...document.querySelectorAll('.shares strong')]"
                    + ".reduce((sum, one) => sum + Number(one.textContent), 0)");
    assertThat(figures).isPositive().isEqualTo(counted);
  }

  @Test
  void aFlaggedCellLeadsToItsFindingAndBack() {
    browser.run("document.querySelector('td.flagged.error a').click()");
    browser.await("document.querySelector('.finding.target') !== null");
    assertThat(browser.one(".finding.target .where strong").getText())
        .isEqualTo("Target dan Realisasi!F23");
    browser.run("document.querySelector('.finding.target [data-slot=cell]').click()");
    browser.await("document.activeElement.matches('td.flagged.error')");
    assertThat((String) browser.run("return document.activeElement.textContent"))
        .startsWith("120,00");
  }

  @Test
  void saysWhichRulesRanAndWhyOthersDidNot() {
    assertThat(browser.texts(".rules tr"))
        .anyMatch(row -> row.matches("(?s).*index-computed\\s+ada temuan.*"))
        .anyMatch(row -> row.matches("(?s).*index-capped\\s+lolos.*"))
        .anyMatch(
            row -> row.matches("(?s).*ikpa-score\\s+tidak berjalan.*tidak ada yang sejenis.*"));
  }

  @Test
  void printsFindingsPicturesDraftSheetsAndLedger() throws Exception {
    try (PDDocument printed = Loader.loadPDF(browser.print())) {
      assertThat(printed.getNumberOfPages()).isBetween(5, 120);
      String text = new PDFTextStripper().getText(printed);
      assertThat(text)
          .contains("KPP Pratama Bekasi Utara 2024", "Seharusnya: 116,95")
          .contains("Belanja Pegawai", "IKHTISAR EKSEKUTIF", "Indeks Capaian", "index-computed")
          .doesNotContain("Hapus saringan");
    }
  }

  @Test
  void asksForNothingButItselfAndComplainsOfNothing() {
    browser.click("button[data-jump=verified]");
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void keepsNobodyOut() {
    browser.click("button[data-jump=verified]");
    for (String scheme : List.of("light", "dark")) {
      browser.scheme(scheme);
      assertThat(Axe.serious(browser)).as(scheme).isEmpty();
    }
    browser.scheme("light");
  }
}
