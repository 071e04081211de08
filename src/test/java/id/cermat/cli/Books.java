package id.cermat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks for tests. */
final class Books {
  static final Object[][] CLEAN_BUDGET = {
    {"REALISASI ANGGARAN KPP PRATAMA CONTOH TAHUN 2024"},
    {"Jenis Belanja", "Pagu", "Realisasi", "Persentase"},
    {"Belanja Pegawai", 1000000, 928646, 92.86},
    {"Belanja Barang", 6000000, 5752313, 95.87},
    {"Total", 7000000, 6680959, 95.44},
  };

  static final Object[][] WRONG_BUDGET = {
    {"REALISASI ANGGARAN KPP PRATAMA CONTOH TAHUN 2024"},
    {"Jenis Belanja", "Pagu", "Realisasi", "Persentase"},
    {"Belanja Pegawai", 1000000, 928646, 92.86},
    {"Belanja Barang", 6000000, 5752313, 95.87},
    {"Total", 7500000, 6680959, 95.44},
  };

  private Books() {}

  static Path write(Path file, String sheetName, Object[][] rows) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet(sheetName);
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          Object value = rows[r][c];
          if (value instanceof Number number) {
            row.createCell(c).setCellValue(number.doubleValue());
          } else {
            row.createCell(c).setCellValue(String.valueOf(value));
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }
}
