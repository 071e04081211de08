package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.figure.FileLocation;
import id.cermat.figure.TextLocation;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word documents get comments, and nothing of them is lost. */
class AnnotatedDocumentTest {
  private static final String TEXT = "word/document.xml";

  @TempDir Path folder;

  private Path original() throws Exception {
    Path file = folder.resolve("lakin.docx");
    RichDocument.write(file);
    return file;
  }

  private Path annotate(Path original, CheckedDraft draft, boolean markVerified) throws Exception {
    Path copy = folder.resolve("lakin.annotated.docx");
    new AnnotatedDraftWriter(new Messages(Language.ENGLISH), file -> List.of())
        .write(original, CheckedDraft.FILE, draft.result(), markVerified, copy);
    return copy;
  }

  /** What the comments of the copy are about that the original does not have. */
  private static Map<String, String> added(Path original, Path copy) throws Exception {
    Map<String, String> texts = new DocumentXml(Packages.parts(copy).get(TEXT)).texts();
    texts.keySet().removeAll(new DocumentXml(Packages.parts(original).get(TEXT)).comments());
    return texts;
  }

  @Test
  void figureWithHiddenCharactersInItKeepsItsComment() throws Exception {
    Path original = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(original)) {
      XWPFParagraph text = document.createParagraph();
      text.createRun().setText("Realisasi tahun 2024 sebesar 88");
      XWPFRun hidden = text.createRun();
      hidden.setText("99");
      hidden.setVanish(true);
      text.createRun().setText(",80%.");
      document.write(out);
    }
    CheckedDraft draft = CheckedDraft.read(original).wrong("88,80%", Severity.ERROR);

    assertThat(added(original, annotate(original, draft, false)).values()).contains("8899,80%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "88,80%", // over two runs
        "74,00%",
        "120,00",
        "Rp1.621.568.087.976", // inserted text
        "Rp1.617.955.353.000", // a link, and letter spacing
        "Rp928.646.000", // the result of a field, and a table
        "Rp952.610.000", // a simple field
        "110,98", // a control that rules its content
        "100", // a control that does not
        "96,86", // behind a tab, a line break and a hyphen, as CDATA
        "111,86", // a text box
        "Rp999.646.000" // a table
      })
  void commentIsAboutExactlyTheFiguresCharacters(String figure) throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original).wrong(figure, Severity.ERROR);

    Map<String, String> about = added(original, annotate(original, draft, false));

    assertThat(about.values())
        .filteredOn(text -> !text.isEmpty())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.replace(" ", "")).isEqualTo(figure));
  }

  @Test
  void nothingButCommentsIsAdded() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original);
    new TreeSet<>(draft.literals()).forEach(figure -> draft.wrong(figure, Severity.WARNING));

    Path copy = annotate(original, draft, false);

    Map<String, byte[]> before = Packages.parts(original);
    Map<String, byte[]> after = Packages.parts(copy);
    assertThat(Packages.changed(before, after))
        .containsExactlyInAnyOrder(TEXT, "word/comments.xml");
    assertThat(Packages.added(before, after)).isEmpty();
    Set<String> ours = added(original, copy).keySet();
    assertThat(ours).hasSize(draft.literals().size() + 1);
    assertThat(new DocumentXml(after.get(TEXT)).without(ours))
        .isEqualTo(new DocumentXml(before.get(TEXT)).without(Set.of()));
    assertThat(Packages.text(after, "word/comments.xml"))
        .startsWith(Packages.text(before, "word/comments.xml").replace("</w:comments>", ""));
  }

  @Test
  void documentWithoutCommentsGetsAPartForThem() throws Exception {
    Path original = folder.resolve("lakin.docx");
    RichDocument.writeWithoutComments(original);
    CheckedDraft draft = CheckedDraft.read(original).wrong("88,80%", Severity.ERROR);

    Path copy = annotate(original, draft, false);

    Map<String, byte[]> before = Packages.parts(original);
    Map<String, byte[]> after = Packages.parts(copy);
    assertThat(Packages.changed(before, after))
        .containsExactlyInAnyOrder(TEXT, "word/_rels/document.xml.rels", "[Content_Types].xml");
    assertThat(Packages.added(before, after)).containsExactly("word/comments.xml");
  }

  @Test
  void commentSaysWhatIsWrongAndWhy() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original).wrong("120,00", Severity.ERROR);

    Path copy = annotate(original, draft, false);

    try (InputStream in = Files.newInputStream(copy);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(document.getComments())
          .filteredOn(comment -> comment.getAuthor().equals("cermat"))
          .extracting(XWPFComment::getText)
          .satisfiesExactly(
              summary ->
                  assertThat(summary)
                      .contains("Figures cited in this draft: " + draft.literals().size())
                      .contains("verified: " + (draft.literals().size() - 1))
                      .contains("wrong: 1"),
              comment ->
                  assertThat(comment)
                      .contains("Error")
                      .contains("Likely cause")
                      .contains("budget-total"));
      assertThat(document.getComments())
          .filteredOn(comment -> comment.getAuthor().equals("Penelaah"))
          .hasSize(2);
    }
  }

  @Test
  void commentOnAFootnoteStandsAtItsReference() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original).wrong("Rp5.752.313.000", Severity.ERROR);

    Path copy = annotate(original, draft, false);

    Map<String, byte[]> after = Packages.parts(copy);
    assertThat(Packages.text(after, "word/comments.xml"))
        .contains("In the footnote: “Rp5.752.313.000”");
    assertThat(Packages.text(after, TEXT))
        .containsPattern(
            "<w:commentRangeStart w:id=\"(\\d+)\"/><w:r><w:footnoteReference w:id=\"3\"/></w:r>"
                + "<w:commentRangeEnd w:id=\"\\1\"/>");
    assertThat(after.get("word/footnotes.xml"))
        .isEqualTo(Packages.parts(original).get("word/footnotes.xml"));
  }

  @Test
  void sentenceAndHeadingAreMarkedByTheirWords() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original);
    TextLocation heading = draft.draft().blocks().get(0).location();
    TextLocation sentence = draft.draft().sentences().get(1).location();
    draft.at(heading, Severity.WARNING).at(sentence, Severity.INFO).wrong("88,80%", Severity.ERROR);

    assertThat(added(original, annotate(original, draft, false)).values())
        .containsExactlyInAnyOrder(
            "",
            "1. 4a-CP Perubahan Perilaku Lapor & Bayar",
            "Realisasi A & B tahun 2024 sebesar 88,80% dari target sebesar 74,00% atau indeks"
                + " capaian sebesar 120,00.",
            "88,80%");
  }

  @Test
  void findingWithoutAPlaceStandsInTheSummary() throws Exception {
    Path original = original();
    TextLocation nowhere =
        new TextLocation(CheckedDraft.FILE, null, 1, 1, 1, null, null, null, "tidak tertulis");
    CheckedDraft draft =
        CheckedDraft.read(original)
            .at(nowhere, Severity.ERROR)
            .with(
                Findings.at(
                    new FileLocation(CheckedDraft.FILE), Severity.WARNING, null, null, null));

    Path copy = annotate(original, draft, false);

    assertThat(added(original, copy).values()).containsExactly("");
    assertThat(Packages.text(Packages.parts(copy), "word/comments.xml"))
        .contains("Findings that are not marked at a place")
        .contains("“tidak tertulis”");
  }

  @Test
  void verifiedFiguresHaveAnAuthorOfTheirOwn() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original).wrong("120,00", Severity.ERROR);

    Path copy = annotate(original, draft, true);

    try (InputStream in = Files.newInputStream(copy);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(document.getComments())
          .filteredOn(comment -> comment.getAuthor().equals("cermat – verified"))
          .hasSize(draft.literals().size() - 1);
    }
    assertThat(added(original, copy)).hasSize(draft.literals().size() + 1);
  }

  @Test
  void signedDocumentIsLeftAlone() throws Exception {
    Map<String, byte[]> parts = RichDocument.parts();
    parts.put("_xmlsignatures/sig1.xml", "<Signature/>".getBytes());
    Path original = folder.resolve("signed.docx");
    Packages.write(parts, original);
    CheckedDraft draft = CheckedDraft.read(original).wrong("120,00", Severity.ERROR);

    assertThatExceptionOfType(CannotAnnotateException.class)
        .isThrownBy(() -> annotate(original, draft, false))
        .satisfies(e -> assertThat(e.reason().key()).isEqualTo("writer/cannot-signed"));
    assertThat(folder.resolve("lakin.annotated.docx")).doesNotExist();
  }

  @Test
  void libreOfficeShowsEveryComment() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original);
    new TreeSet<>(draft.literals()).forEach(figure -> draft.wrong(figure, Severity.WARNING));
    Path copy = annotate(original, draft, false);

    LibreOffice.convert(copy, "fodt", folder);
    assumeTrue(
        LibreOffice.hasWriter() || Files.exists(folder.resolve("lakin.annotated.fodt")),
        "LibreOffice Writer (lowriter) is not installed");

    String shown = Files.readString(folder.resolve("lakin.annotated.fodt"));
    assertThat(shown.split("<office:annotation ", -1))
        .as("comments of others, the summary, one at each figure")
        .hasSize(1 + 1 + 1 + draft.literals().size());
  }

  @Test
  void copyIsReadAsTheOriginalIs() throws Exception {
    Path original = original();
    CheckedDraft draft = CheckedDraft.read(original);
    new TreeSet<>(draft.literals()).forEach(figure -> draft.wrong(figure, Severity.WARNING));

    Path copy = annotate(original, draft, false);

    assertThat(CheckedDraft.read(copy).draft().citations())
        .usingRecursiveComparison()
        .isEqualTo(draft.draft().citations());
  }
}
