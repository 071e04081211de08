package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.writer.annotation.TextTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of units, sheets and cells that try to be more than text, in a real browser. */
@Tag("slow")
class HostileNamesPageTest {
  private static final List<String> NAMES =
      List.of(
          "<script>document.title='run'</script>",
          "</script><script>document.title='run'</script>",
          "<img src=x onerror=\"document.title='run'\">",
          "\"><svg onload=\"document.title='run'\">",
          "' autofocus onfocus='document.title=1",
          "]]><!--</template></select>",
          "javascript:alert(1)",
          "{{7*7}}${7*7}",
          "A\u202eB\u2066C\u200fD");

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void allOfThemStayText() throws Exception {
    Finding[] findings =
        NAMES.stream()
            .map(name -> Pages.wrongTotal("f" + NAMES.indexOf(name), name, Severity.ERROR))
            .toArray(Finding[]::new);
    SheetTexts texts =
        file ->
            NAMES.stream()
                .map(name -> new TextTable(name, List.of(List.of(name, name, name))))
                .toList();
    String html =
        Pages.html(
            Pages.report(
                Language.ENGLISH,
                Pages.unit(NAMES.get(0), findings),
                Pages.unit(NAMES.get(1), findings)),
            texts,
            PageLimits.OFFICE);
    browser.open(Files.writeString(folder.resolve("hostile.html"), html));
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
    browser.run("document.querySelectorAll('button.open').forEach(one => one.click())");

    assertThat(browser.driver().getTitle()).startsWith("cermat");
    assertThat(browser.all("img, iframe, object, body svg[onload], [onfocus], [autofocus]"))
        .isEmpty();
    assertThat(browser.run("return document.scripts.length")).isEqualTo(2L);
    assertThat(browser.messages()).isEmpty();
    assertThat(browser.requests()).hasSize(1);
    List<String> places = browser.texts(".finding .where strong");
    NAMES.subList(0, NAMES.size() - 1).forEach(name -> assertThat(places).contains(name + "!C4"));
    assertThat(places).contains("A[U+202E]B[U+2066]C[U+200F]D!C4");
  }
}
