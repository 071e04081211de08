package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.finding.Language;
import id.cermat.finding.Severity;
import id.cermat.writer.Report;
import id.cermat.writer.annotation.TextTable;
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
  void asksForNothingOutsideItself() {
    assertThat(Pages.html(REPORT))
        .doesNotContain("http:", "https:", "src=", "@import", "url(", " style=");
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
