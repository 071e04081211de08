package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.IndicatorTable;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLayoutTest {
  private static final String TABLE =
      """
      Kode IKU|Indikator Kinerja|Target|Realisasi|Capaian
      1a-CP|Penerimaan|=100|=95|=95
      1b-CP|Pertumbuhan|=80|=88|=110
      """;

  @TempDir Path folder;

  private IndicatorTable read(String above) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(above + TABLE)) {
      return workbook.read(folder).indicatorTables().get(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aTitleIsReadAboveBlankRows(int blanks) throws IOException {
    assertThat(read("CAPAIAN KINERJA TAHUN 2024\n" + "\n".repeat(blanks)).year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Catatan: angka tahun 2023 telah diaudit",
        "Sumber: Mandor 2023",
        "|||Bekasi, 31 Januari 2023",
        "Belanja|tahun 2023"
      })
  void whatEndsAnEarlierPartIsNoTitleOfATableFarBelow(String line) throws IOException {
    assertThat(read(line + "\n\n\n").year()).isNull();
  }
}
