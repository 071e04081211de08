package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.unit.UnitCheck;
import id.cermat.finding.Finding;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that look odd and are right: whatever is said of them is a false alarm. */
class RightButUglyTest {
  @TempDir Path folder;

  private static List<String> hygiene(UnitReport report) {
    return new UnitCheck()
        .check(report, RuleBook.builtIn()).findings().stream()
            .filter(finding -> finding.rule().group() == RuleId.Group.HYGIENE)
            .map(RightButUglyTest::describe)
            .toList();
  }

  private static String describe(Finding finding) {
    return finding.rule().id() + " at " + finding.location().label() + " " + finding.actual();
  }

  @Test
  void threeThousandHierarchicalRowsWithSubtotalsAreSilent() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "Rincian Kertas Kerja Satker TA 2024")
            .row(3, "Kode", "Uraian", "Volume", "Harga", "Pagu", "Realisasi", "%")
            .row(4, 1, 2, 3, 4, 5, 6, 7);
    Random random = new Random(7);
    int row = 5;
    StringBuilder tops = new StringBuilder();
    while (row < 3000) {
      int account = row++;
      int start = row;
      for (int groups = 1 + random.nextInt(3); groups > 0; groups--) {
        int group = row++;
        int lines = 1 + random.nextInt(9);
        for (int line = 0; line < lines; line++, row++) {
          int volume = 1 + random.nextInt(12);
          int price = 1000 * (1 + random.nextInt(900));
          file.row(
              row,
              "",
              "- Belanja bahan " + row,
              volume,
              price,
              "=C" + row + "*D" + row,
              volume * price - 500,
              "=F" + row + "/E" + row);
        }
        totals(file, group, "521" + group, "SUBTOTAL(9,", group + 1, row - 1);
      }
      totals(file, account, "52" + account, "SUBTOTAL(9,", start, row - 1);
      tops.append(tops.length() == 0 ? "" : "+").append("E").append(account);
      if (random.nextInt(4) == 0) {
        row++;
      }
    }
    totals(file, row, "JUMLAH SELURUHNYA", "SUBTOTAL(9,", 5, row - 1);
    file.set("E" + (row + 1), "=" + tops).set("B" + (row + 1), "Jumlah seharusnya");
    file.set("E" + (row + 2), "=E" + row + "-E" + (row + 1)).set("B" + (row + 2), "Selisih");

    assertThat(hygiene(file.calculated().read(folder))).isEmpty();
  }

  private static void totals(
      SpreadsheetFile file, int row, String code, String function, int first, int last) {
    file.set("A" + row, code).set("B" + row, "Kelompok " + code);
    for (String column : new String[] {"E", "F"}) {
      file.set(column + row, "=" + function + column + first + ":" + column + last + ")");
    }
    file.set("G" + row, "=IF(E" + row + "=0,0,F" + row + "/E" + row + ")");
  }

  @Test
  void helperColumnsBlankRowsAndMixedFormulasAreSilent() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "REKAPITULASI CAPAIAN IKU", null, null, null, null, 2024)
            .row(2, "No", "IKU", "Polarisasi", "Target", "Realisasi", "Indeks", "Bobot", "bantu");
    int number = 1;
    for (int row = 3; row <= 40; row++) {
      if (row % 11 == 0) {
        file.set("B" + row, "Perspektif " + row).set("A" + row, 1);
        number = 1;
        continue;
      }
      if (row % 13 == 0) {
        continue;
      }
      boolean minimize = row % 5 == 0;
      file.row(
          row,
          row > 3 && number > 1 && row % 11 != 1 && (row - 1) % 13 != 0
              ? "=A" + (row - 1) + "+1"
              : number,
          "IKU " + row,
          minimize ? "Minimize" : "Maximize",
          80 + row,
          row % 7 == 0 ? 0 : 75 + row * 1.25,
          minimize
              ? "=MIN(120,MAX(0,(2-E" + row + "/D" + row + ")*100))"
              : "=MIN(120,MAX(0,E" + row + "/D" + row + "*100))",
          row % 3 == 0 ? "=ROUND(100/36,2)" : "=100/36",
          "=IF(E" + row + "=0,\"\",E" + row + "-D" + row + ")");
      number++;
    }
    file.row(42, null, "Rata-rata", null, null, null, "=AVERAGE(F3:F40)", "=SUM(G3:G40)");
    file.row(43, null, "Nilai tertinggi", null, null, null, "=MAX(F3:F40)");
    file.row(45, "Catatan", "saldo awal", 5, 10, "=D45+C45", "=E45*F42");
    file.row(47, "Tahun", 2020, "=B47+1", "=C47+1", "=D47+1", "=E47+1");
    file.row(48, "Target", 10, 20, 30, 40, 50);
    file.row(49, "s.d.", "=B48", "=B49+C48", "=C49+D48", "=D49+E48", "=E49+F48");
    file.row(50, "Tumbuh", null, "=C48/B48-1", "=D48/C48-1", "=E48/D48-1", "=F48/E48-1");

    assertThat(hygiene(file.calculated().read(folder))).isEmpty();
  }
}
