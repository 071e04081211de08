package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The list of findings in a real browser: 2 units with 60 findings each. */
@Tag("slow")
class FindingListPageTest {
  private static final int OF_A_UNIT = 60;

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void write() throws Exception {
    browser = Browser.start(folder);
    page =
        Files.writeString(
            folder.resolve("report.html"),
            Pages.html(
                Pages.report(
                    Language.ENGLISH,
                    Pages.unit("KPP Satu", findings("Anggaran")),
                    Pages.unit("KPP Dua", findings("Belanja")))));
  }

  /** The first is an error, the second a warning, the others are notes. */
  private static Finding[] findings(String sheet) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < OF_A_UNIT; i++) {
      Severity severity = Severity.values()[Math.min(i, 2)];
      findings.add(Pages.wrongTotal(sheet + i, sheet + " " + i, severity));
    }
    return findings.toArray(Finding[]::new);
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
  void theFirstScreenHoldsTheErrorsFirst() {
    assertThat(browser.one("#status").getText()).isEqualTo("1–50 of 120 findings");
    assertThat(browser.all(".finding")).hasSize(50);
    assertThat(browser.texts(".finding .badge").subList(0, 5))
        .containsExactly("Error", "Error", "Warning", "Warning", "Note");
    WebElement second = browser.all(".finding").get(1);
    assertThat(second.getRect().getY() + second.getRect().getHeight()).isLessThan(900);
  }

  @Test
  void aFindingSaysInASentenceWhatIsWrongWhereAndWhy() {
    assertThat(browser.one(".finding").getText())
        .contains("The total realization in row Total reads 30 but should be 35 (10 + 25 = 35)")
        .contains("Anggaran 0!C4", "KPP Satu", "Stands there\n30", "Should be\n35")
        .contains("Difference\n-5", "Likely cause\ncut off instead of rounded")
        .contains("Changes the conclusion");
  }

  @Test
  void openedItShowsTheComputationOperandByOperand() {
    browser.click(".finding button.open");
    assertThat(browser.one(".finding button.open").getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.texts(".finding .inspector tr"))
        .containsExactly(
            "Weight Item Value Min Max",
            "1 Anggaran 0!C2 10 9.5 10.5",
            "1 Anggaran 0!C3 25 24.5 25.5",
            "Computed 35 34 36",
            "Reported 30 29.5 30.5");
    assertThat(browser.one(".finding .details").getText()).contains("at least 3.5 apart");
    browser.click(".finding button.open");
    assertThat(browser.one(".finding .details").isDisplayed()).isFalse();
  }

  @Test
  void filtersByUnitSeverityRuleAndSubject() {
    browser.choose("#unit", "KPP Dua");
    assertThat(browser.one("#status").getText()).isEqualTo("1–50 of 60 findings");
    browser.choose("#severity", "Warning");
    assertThat(browser.texts(".finding .where strong")).containsExactly("Belanja 1!C4");
    browser.choose("#rule", "A total differs from its lines");
    browser.choose("#subject", "anggaran");
    assertThat(browser.all(".finding")).hasSize(1);
    browser.click("#clear");
    assertThat(browser.one("#status").getText()).isEqualTo("1–50 of 120 findings");
  }

  @Test
  void searchesAllThatAFindingSays() {
    browser.type("#search", "belanja 17!");
    assertThat(browser.texts(".finding .where strong")).containsExactly("Belanja 17!C4");
    browser.type("#search", "nothing of this kind");
    assertThat(browser.one("#status").getText()).isEqualTo("No finding matches.");
    assertThat(browser.all(".finding")).isEmpty();
  }

  @Test
  void sortsByUnit() {
    browser.choose("#sort", "By unit");
    assertThat(browser.texts(".finding [data-slot=unit]")).containsOnly("KPP Satu");
    browser.click("#next");
    assertThat(browser.texts(".finding [data-slot=unit]").subList(0, 11))
        .startsWith("KPP Satu")
        .endsWith("KPP Dua");
  }

  @Test
  void turnsPages() {
    browser.click("#next");
    browser.click("#next");
    assertThat(browser.one("#status").getText()).isEqualTo("101–120 of 120 findings");
    assertThat(browser.one("#page").getText()).isEqualTo("Page 3 of 3");
    assertThat(browser.one("#next").isEnabled()).isFalse();
    browser.click("#previous");
    assertThat(browser.one("#status").getText()).isEqualTo("51–100 of 120 findings");
  }

  @Test
  void aLinkLeadsToItsFindingOnWhateverPageItIs() {
    String id =
        (String)
            browser.run(
                "return JSON.parse(document.getElementById('data').textContent).findings[117].id");
    browser.open(page, "#" + id);
    WebElement finding = browser.driver().findElement(By.id(id));
    assertThat(finding.isDisplayed()).isTrue();
    assertThat(finding.findElement(By.cssSelector(".details")).isDisplayed()).isTrue();
    assertThat(browser.one("#status").getText()).isEqualTo("101–120 of 120 findings");
    assertThat(browser.run("return document.activeElement.closest('.finding').id")).isEqualTo(id);
  }

  @Test
  void aLinkToAFindingThatIsGoneSaysSo() {
    browser.open(page, "#finding-0000");
    assertThat(browser.one("#status").getText())
        .isEqualTo("The linked finding is not on this page.");
  }

  @Test
  void givesTheFindingAsText() {
    browser.run(
        "window.copied = []; navigator.clipboard.writeText ="
            + " text => { window.copied.push(text); return Promise.resolve(); }");
    browser.click(".finding button.open");
    browser.click(".finding [data-slot=copy]");
    assertThat((String) browser.run("return window.copied[0]"))
        .startsWith(
            "Error · Anggaran 0!C4 · A total differs from its lines (budget-total) · KPP Satu")
        .contains("\nStands there: 30\nShould be: 35\nDifference: -5\n");
    browser.await("document.getElementById('status').textContent === 'Copied.'");
    browser.choose("#severity", "Error");
    browser.click("#copy-list");
    assertThat((String) browser.run("return window.copied[1]")).contains("KPP Satu", "KPP Dua");
  }

  @Test
  void worksByKeyboardAlone() {
    browser.run("document.querySelector('.finding button.open').focus()");
    browser.press(org.openqa.selenium.Keys.ENTER);
    assertThat(browser.one(".finding .details").isDisplayed()).isTrue();
  }

  @Test
  void aPageWithoutFindingsSaysSo() throws Exception {
    Path clean =
        Files.writeString(
            folder.resolve("clean.html"),
            Pages.html(Pages.report(Language.ENGLISH, Pages.unit("KPP Bersih"))));
    browser.open(clean, "#finding-0000");
    assertThat(browser.one(".verdict").getText()).isEqualTo("Nothing was found.");
    assertThat(browser.all("form")).isEmpty();
    assertThat(browser.messages()).isEmpty();
    assertThat(Axe.serious(browser)).isEmpty();
  }

  @Test
  void theOverviewOfUnitsLeadsToTheirFindings() {
    browser.click("a[data-unit='1']");
    assertThat(browser.one("#status").getText()).isEqualTo("1–50 of 60 findings");
    assertThat(browser.texts(".finding [data-slot=unit]")).containsOnly("KPP Dua");
  }

  @Test
  void asksForNothingButItselfAndComplainsOfNothing() {
    browser.click(".finding button.open");
    browser.choose("#severity", "Error");
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void printsAllThatTheFiltersLetThrough() throws Exception {
    browser.choose("#unit", "KPP Dua");
    try (PDDocument printed = Loader.loadPDF(browser.print())) {
      String text = new PDFTextStripper().getText(printed);
      assertThat(text).contains("Belanja 0!C4", "Belanja 59!C4").doesNotContain("Anggaran 0!C4");
    }
    assertThat(browser.all(".finding")).hasSize(50);
  }

  @Test
  void keepsNobodyOut() {
    browser.click(".finding button.open");
    assertThat(Axe.serious(browser)).isEmpty();
    browser.scheme("dark");
    assertThat(Axe.serious(browser)).isEmpty();
    browser.scheme("light");
    browser.size(500, 900);
    assertThat(Axe.serious(browser)).isEmpty();
  }
}
