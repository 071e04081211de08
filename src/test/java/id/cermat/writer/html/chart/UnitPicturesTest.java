package id.cermat.writer.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.model.UnitReport;
import id.cermat.unit.WorkbookReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The charts of the sample workbook. */
class UnitPicturesTest {
  private static List<Picture> pictures;

  @BeforeAll
  static void draw() throws Exception {
    System.setProperty("java.awt.headless", "true");
    RuleBook rules = RuleBook.builtIn();
    UnitReport report =
        new WorkbookReader(rules.vocabulary(), rules.recalculation())
            .read(
                List.of(
                    new WorkbookReader.Source(
                        Path.of("sample-workbooks/bekasi-utara-2024.xlsx"), "book.xlsx")));
    pictures = new UnitPictures(rules, new Messages(Language.ENGLISH)).of(report);
  }

  @Test
  void showIndicatorsBudgetRevenueAndYears() {
    assertThat(pictures)
        .extracting(Picture::title)
        .containsExactly(
            "Indicators of KPP Pratama Bekasi Utara: index, and realization against target",
            "Budget: ceiling and realization – REALISASI ANGGARAN",
            "Revenue: target and realization – REALISASI PENERIMAAN PAJAK",
            "Over the years: Index");
  }

  @Test
  void sayInWordsWhatTheyShow() {
    assertThat(pictures.get(0).alternative())
        .isEqualTo(
            "Bar chart of the indices of 19 indicators over the status bands: 8 reach 100, 5 reach"
                + " the cap. The values are in the table below.");
    assertThat(pictures.get(0).rows())
        .contains(
            List.of(
                "9a-N Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM",
                "100",
                "116.95",
                "120.00"));
  }

  @Test
  void takeTheirColoursFromThePage() {
    for (Picture picture : pictures) {
      assertThat(String.join("", picture.svg()))
          .contains("class=\"f-", "role=\"img\"", "viewBox")
          .doesNotContain("rgb(", "style=", "#", "font-family", "clip-path");
    }
  }

  @Test
  void keepTheirTextsAsText() {
    assertThat(pictures.get(0).svg().get(0))
        .contains(">cap 120</text>", ">116.95 of 100</text>".substring(1));
    assertThat(pictures.get(1).svg().get(0)).contains(">Belanja Pegawai</text>", ">97.48%</text>");
  }
}
