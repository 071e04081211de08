package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RefusedFileException;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleBookFile;
import id.cermat.model.IndicatorTable;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedLayoutTest {
  private static final String PIN =
      """
      layout.aneh.sheet=Lampiran*
      layout.aneh.header-row=3
      layout.aneh.kind=realization
      layout.aneh.column.code=A
      layout.aneh.column.indicator=B
      layout.aneh.column.target=C
      layout.aneh.column.realization=E
      """;

  @TempDir Path folder;

  private RuleBook rules(String lines) throws IOException, RefusedFileException {
    Path file = folder.resolve("rules.properties");
    Files.writeString(file, lines);
    return RuleBookFile.load(file);
  }

  @Test
  void aPinnedFormIsReadAsTheUserSays() throws IOException, RefusedFileException {
    try (DrawnWorkbook workbook =
        new DrawnWorkbook()
            .sheet(
                "Lampiran II",
                """
                FORMULIR KANTOR TAHUN 2024

                Sandi|Perihal|Angka Satu|Angka Dua|Angka Tiga
                1a-CP|Penerimaan|=100|=7|=95
                2b-N|Kepatuhan|=80|=6|=88
                """)) {
      UnitReport report = workbook.read(folder, rules(PIN).vocabulary());

      IndicatorTable table = report.indicatorTables().get(0);
      assertThat(table.kind()).isEqualTo(IndicatorTable.Kind.REALIZATION);
      assertThat(table.indicators())
          .extracting(
              row ->
                  row.code().text()
                      + " "
                      + row.target().literal()
                      + " "
                      + row.realization().literal())
          .containsExactly("1a-CP 100 95", "2b-N 80 88");
      assertThat(report.reading().tables().get(0).columns())
          .filteredOn(column -> column.letters().equals("E"))
          .extracting(column -> column.meaning() + " by " + column.evidence())
          .containsExactly("realization by layout.aneh");
    }
  }

  @Test
  void aWrongPinIsRefusedWithItsLine() {
    assertRefused(PIN.replace("header-row=3", "header-row=0"), 2, "header-row");
    assertRefused(PIN.replace("column.target=C", "column.target=3"), 6, "column.target");
    assertRefused(PIN.replace("column.target", "column.targte"), 6, "column.target");
    assertRefused(PIN.replace("kind=realization", "kind=realisasi"), 3, "realization");
    assertRefused(PIN.replace("layout.aneh.sheet=Lampiran*\n", ""), 1, "layout.aneh.sheet");
    assertRefused(PIN + "layout.aneh.baris=4\n", 8, "header-row");
  }

  private void assertRefused(String lines, int line, String words) {
    assertThatThrownBy(() -> rules(lines))
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            refused -> {
              assertThat(refused.problems()).hasSize(1);
              assertThat(refused.problems().get(0).line()).isEqualTo(line);
              assertThat(new Messages(Language.ENGLISH).text(refused.problems().get(0).message()))
                  .contains(words);
            });
  }
}
