package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.Block;
import id.cermat.model.Draft;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The contents of a draft are no part of its text. */
class ContentsTest {
  @TempDir Path folder;

  private static List<String> texts(Draft draft) {
    return draft.blocks().stream().map(Block::text).toList();
  }

  @Test
  void entriesBeforeLeadersWithNamesOverTwoLines() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "BAB I PENDAHULUAN ........................ I-1",
            "1. 4a-CP Persentase perubahan perilaku lapor dan bayar",
            "atas kegiatan edukasi .................... III-14",
            "BAB IV PENUTUP . . . . . . . . . . . . . . 40",
            "",
            "BAB I PENDAHULUAN",
            "",
            "Realisasi tahun 2024 sebesar 88,80% dari target sebesar 74,00%.");

    assertThat(texts(draft))
        .containsExactly(
            "BAB I PENDAHULUAN", "Realisasi tahun 2024 sebesar 88,80% dari target sebesar 74,00%.");
    assertThat(Drafts.literals(draft)).containsExactly("88,80%", "74,00%");
  }

  @Test
  void entriesWithoutLeadersUnderTheirTitle() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "D A F T A R   I S I",
            "",
            "KATA PENGANTAR        ii",
            "BAB I PENDAHULUAN      1",
            "A. Latar Belakang      1",
            "B. Realisasi dan Capaian Kinerja",
            "   Tahun 2024         12",
            "",
            "DAFTAR TABEL",
            "",
            "Tabel 3.1 Realisasi    7",
            "",
            "Jumlah pegawai sebanyak    5",
            "");

    assertThat(texts(draft)).containsExactly("Jumlah pegawai sebanyak 5");
  }

  @Test
  void numbersAtTheEndOfLinesAreNoPagesElsewhere() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "Susunan pegawai:",
            "Kepala seksi     12",
            "Pelaksana        28",
            "Lain     40");

    assertThat(String.join(" ", texts(draft))).contains("12", "28", "40");
  }

  @Test
  void contentsThatAWordProcessorMakes() throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFParagraph opening = document.createParagraph();
      opening.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
      opening.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-3\" ");
      opening.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
      entry(opening, "BAB I PENDAHULUAN", "1");
      entry(document.createParagraph(), "BAB II PENUTUP", "9");
      document
          .createParagraph()
          .createRun()
          .getCTR()
          .addNewFldChar()
          .setFldCharType(STFldCharType.END);
      document.createParagraph().createRun().setText("BAB I PENDAHULUAN");
      document.write(out);
    }

    assertThat(texts(Drafts.read(file))).containsExactly("BAB I PENDAHULUAN");
  }

  @Test
  void contentsThatAreNotClosedEndAtAHeading() throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      CTStyle heading = CTStyle.Factory.newInstance();
      heading.setStyleId("Judul1");
      heading.addNewName().setVal("heading 1");
      document.createStyles().addStyle(new XWPFStyle(heading));
      XWPFParagraph opening = document.createParagraph();
      opening.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
      opening.createRun().getCTR().addNewInstrText().setStringValue("TOC");
      entry(opening, "BAB I PENDAHULUAN", "1");
      XWPFParagraph chapter = document.createParagraph();
      chapter.setStyle("Judul1");
      chapter.createRun().setText("BAB I PENDAHULUAN");
      document.createParagraph().createRun().setText("Realisasi tahun 2024 sebesar 88,80%.");
      document.write(out);
    }

    assertThat(texts(Drafts.read(file)))
        .containsExactly("BAB I PENDAHULUAN", "Realisasi tahun 2024 sebesar 88,80%.");
  }

  private static void entry(XWPFParagraph paragraph, String name, String page) {
    XWPFRun run = paragraph.createRun();
    run.setText(name);
    run.addTab();
    run.setText(page);
  }
}
