package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.Severity;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import id.cermat.writer.annotation.TextTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportWriterTest {
  private static final Report REPORT =
      Pages.report(
          Language.ENGLISH,
          Pages.unit("KPP Contoh", Pages.wrongTotal("f1", "Anggaran", Severity.ERROR)));

  @Test
  void saysWhomItIsAboutAndWhatItComesTo() {
    assertThat(Pages.html(REPORT))
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">")
        .contains("<h1>KPP Contoh 2024</h1>")
        .contains("1 error: a figure is wrong.");
  }

  @Test
  void speaksIndonesian() {
    Report report =
        Pages.report(
            Language.INDONESIAN,
            Pages.unit("KPP Contoh", Pages.wrongTotal("f1", "Anggaran", Severity.ERROR)));
    assertThat(Pages.html(report))
        .contains("<html lang=\"id\">")
        .contains("1 kesalahan: ada angka yang salah.", ">Temuan</h2>", ">Yang diperiksa</h2>");
  }

  @Test
  void isTheSameFromRunToRun() {
    assertThat(Pages.html(REPORT)).isEqualTo(Pages.html(REPORT));
  }

  @Test
  void whatKeepsThePageFromBeingMadeIsAFailureOfThisFileAlone() {
    Report broken =
        new Report(
            "1", "", java.util.Arrays.asList((UnitResult) null), null, null, REPORT.messages());
    assertThatThrownBy(
            () ->
                new HtmlReportWriter(RuleBook.builtIn(), file -> List.of())
                    .write(broken, new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void asksForNothingOutsideItself() {
    assertThat(Pages.html(REPORT))
        .doesNotContain("http:", "https:", "src=", "@import", "url(", " style=");
  }

  @Test
  void aBrowserWithoutScriptsStillNamesTheErrors() {
    assertThat(find(Pages.html(REPORT), "<noscript>(.*?)</noscript>"))
        .contains("Anggaran!C4: The total realization in row Total reads 30 but should be 35");
  }

  @Test
  void letsItsOwnScriptAndStyleRunAlone() throws Exception {
    String html = Pages.html(REPORT);
    String policy = find(html, "Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy.replace("&#39;", "'"))
        .startsWith("default-src 'none';")
        .contains("script-src " + digest(find(html, "<script>(.*?)</script>")) + ";")
        .contains("style-src " + digest(find(html, "<style>(.*?)</style>")) + ";")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "]]><!--",
        "</title></style></textarea></template>"
      })
  void whateverStandsInANameStaysText(String name) {
    Report report =
        Pages.report(
            Language.ENGLISH, Pages.unit(name, Pages.wrongTotal("f1", name, Severity.ERROR)));
    SheetTexts texts =
        file ->
            List.of(new TextTable(name, List.of(List.of(name, "b", "c"), List.of(), List.of())));
    String html = Pages.html(report, texts, PageLimits.OFFICE);
    String harmless = Pages.html(REPORT, file -> List.of(), PageLimits.OFFICE);
    assertThat(html).doesNotContain("<script>alert", "<img", "<svg onload");
    for (String tag : List.of("<script", "</script", "</style", "</title", "<!--", "<template")) {
      assertThat(count(html, tag)).as(tag).isEqualTo(count(harmless, tag));
    }
  }

  @Test
  void charactersThatTurnTheTextAroundAreShownAsTheirCode() {
    Report report =
        Pages.report(
            Language.ENGLISH,
            Pages.unit("KPP \u202egnp.exe", Pages.wrongTotal("f1", "A\u2067B", Severity.ERROR)));
    assertThat(Pages.html(report))
        .contains("KPP [U+202E]gnp.exe", "A[U+2067]B!C4")
        .doesNotContain("\u202e", "\u2067");
  }

  @Test
  void listsTheMostConsequentialFindingsAndSaysHowManyAreLeftToTheOthers() {
    Report report =
        Pages.report(
            Language.ENGLISH,
            Pages.unit(
                "KPP Contoh",
                Pages.wrongTotal("f1", "Catatan", Severity.INFO),
                Pages.wrongTotal("f2", "Peringatan", Severity.WARNING),
                Pages.wrongTotal("f3", "Kesalahan", Severity.ERROR)));
    PageLimits two = new PageLimits(2, 1, 30, 1000, 10, 80, 30);
    assertThat(Pages.html(report, file -> List.of(), two))
        .contains("finding-f3", "finding-f2")
        .doesNotContain("finding-f1")
        .contains(
            "The 2 most consequential of 3 findings are listed; all of them are in report.json")
        .contains("The first 1 findings show their computation operand by operand");
  }

  @Test
  void showsTheSheetAroundFlaggedCellsOnly() {
    List<List<String>> rows = new java.util.ArrayList<>();
    for (int r = 0; r < 40; r++) {
      rows.add(List.of("r" + r + "a", "r" + r + "b", "r" + r + "c", "r" + r + "d", "r" + r + "e"));
    }
    String html =
        Pages.html(REPORT, file -> List.of(new TextTable("Anggaran", rows)), PageLimits.OFFICE);
    assertThat(html)
        .contains(
            "<td id=\"cell-0-C4\" class=\"flagged error\" tabindex=\"-1\"><a href=\"#finding-f1\"")
        .contains(">r1b<", ">r5d<")
        .doesNotContain(">r0b<", ">r6b<", ">r20c<", ">r3e<");
  }

  @Test
  void countsSheetsThatCannotBeShown() {
    assertThat(Pages.html(REPORT)).contains("1 sheets with flagged or cited cells are not shown");
  }

  @Test
  void leavesTheUnitsOfALargeRegionToTheirOwnReports() {
    Report report =
        Pages.report(
            Language.ENGLISH,
            Pages.unit("KPP Satu", Pages.wrongTotal("f1", "Anggaran", Severity.ERROR)),
            Pages.unit("KPP Dua", Pages.wrongTotal("f1", "Anggaran", Severity.ERROR)));
    PageLimits one = new PageLimits(100, 100, 1, 1000, 10, 80, 30);
    assertThat(Pages.html(report, file -> List.of(), one))
        .contains("With more than 1 units, pictures, drafts and sheets of a single unit are left")
        .contains("<h1>2 units 2024</h1>");
  }

  @Test
  void findingsOfSeveralUnitsKeepTheirLinksApart() {
    Report report =
        Pages.report(
            Language.ENGLISH,
            Pages.unit("KPP Satu", Pages.wrongTotal("f1", "Anggaran", Severity.ERROR)),
            Pages.unit("KPP Dua", Pages.wrongTotal("f1", "Anggaran", Severity.ERROR)));
    Matcher ids =
        Pattern.compile("\"id\":\"(finding-f1-[0-9a-f]{8})\"").matcher(Pages.html(report));
    assertThat(ids.results().map(id -> id.group(1)).distinct()).hasSize(2);
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String digest(String text) throws Exception {
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
  }
}
