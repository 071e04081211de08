package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.reader.draft.DraftReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files become a page that shows the text as it reads, with its notes. */
class AnnotatedTextTest {
  private static final String TEXT =
      """
      1. 4a-CP Perubahan Perilaku Lapor & Bayar <2024>

      Realisasi IKU tahun 2024 sebesar 88,80% dari target sebesar 74,00%
      atau indeks capaian sebesar 120,00.
      T a r g e t  p e n e r i m a a n  t a h u n  2 0 2 4  s e b e s a r  R p 1 . 6 1 7 . 9 5 5 .
      3 5 3 . 0 0 0 .
      """;

  @TempDir Path folder;

  private String page(CheckedDraft draft, Path original, Language language, boolean markVerified)
      throws IOException {
    Path copy = folder.resolve("lakin.annotated.html");
    new AnnotatedDraftWriter(new Messages(language), DraftReader::lines)
        .write(original, CheckedDraft.FILE, draft.result(), markVerified, copy);
    return Files.readString(copy);
  }

  private Path original() throws IOException {
    return Files.writeString(folder.resolve("lakin.txt"), TEXT);
  }

  @Test
  void figureIsMarkedAndItsNoteStandsUnderItsLine() throws IOException {
    CheckedDraft draft = CheckedDraft.read(original()).wrong("120,00", Severity.ERROR);

    String page = page(draft, original(), Language.ENGLISH, false);

    assertThat(page)
        .contains(
            "id=\"L4\"><a href=\"#L4\">4</a><span>atau indeks capaian sebesar"
                + " <mark class=\"error\">120,00</mark><sup><a id=\"m1\" href=\"#n1\""
                + " aria-label=\"Note 1\">1</a></sup>.</span></div>\n<aside class=\"error\""
                + " id=\"n1\" tabindex=\"-1\">")
        .contains("budget-total")
        .contains("<a href=\"#m1\">Back to the text</a>");
  }

  @Test
  void figureOverTwoLinesIsMarkedOnBoth() throws IOException {
    CheckedDraft draft = CheckedDraft.read(original()).wrong("Rp1.617.955.353.000", Severity.ERROR);

    assertThat(page(draft, original(), Language.ENGLISH, false))
        .contains("<mark class=\"error\">R p 1 . 6 1 7 . 9 5 5 .</mark></span>")
        .contains("<span><mark class=\"error\">3 5 3 . 0 0 0</mark><sup>");
  }

  @Test
  void textIsShownAsItReadsAndNothingOfItIsRun() throws IOException {
    String page = page(CheckedDraft.read(original()), original(), Language.INDONESIAN, false);

    assertThat(page)
        .contains("Perubahan Perilaku Lapor &amp; Bayar &lt;2024&gt;")
        .contains("<html lang=\"id\">")
        .contains("id=\"L2\"")
        .doesNotContain("<script")
        .doesNotContain("http:")
        .doesNotContain("https:");
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1)).startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void figureInsideAMarkedSentenceKeepsItsOwnMark() throws IOException {
    CheckedDraft draft = CheckedDraft.read(original()).wrong("88,80%", Severity.ERROR);
    draft.at(draft.draft().sentences().get(1).location(), Severity.INFO);

    assertThat(page(draft, original(), Language.ENGLISH, false))
        .contains(
            "<mark class=\"info\">Realisasi IKU tahun 2024 sebesar </mark><mark"
                + " class=\"error\">88,80%</mark><sup>")
        .contains("<mark class=\"info\"> dari target sebesar 74,00%</mark></span>");
  }

  @Test
  void verifiedFiguresAreListedBehindTheText() throws IOException {
    CheckedDraft draft = CheckedDraft.read(original()).wrong("120,00", Severity.ERROR);

    String page = page(draft, original(), Language.ENGLISH, true);

    assertThat(page)
        .contains("<mark class=\"verified\">88,80%</mark>")
        .containsPattern("</main>\\s*<section>\\s*<h2>Figures that were found right</h2>");
    assertThat(page(draft, original(), Language.ENGLISH, false))
        .doesNotContain("<mark class=\"verified\">");
  }
}
