package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.FigureTable;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes in columns of their own: what they name, and that they are no figures. */
class CodeColumnsTest {
  private static final String OUTPUTS =
      """
      KRO|<|RO - KEGIATAN|<|TARGET VOLUME|REALISASI VOLUME
      =2896|ANALISIS STATISTIK|2896.BMA.004|LAPORAN ANALISIS|=3|=2
      |||Kajian|=1|=0
      |||Forum|=2|=2
      =2902|STATISTIK DISTRIBUSI|2902.BMA.004|LAPORAN DISTRIBUSI|=6|=5
      |||Jasa|=4|=3
      ||mei-juni|Perdagangan|=2|=2
      ||2902.FAN.ZZ1|PRIORITAS|=5|=4
      |||Sensus|=5|=4
      =2903|STATISTIK HARGA|2903.BMA.009|LAPORAN HARGA|=9|=8
      |||Harga perdesaan|=2|=2
      |||Harga produsen|=7|=6
      """;

  @TempDir Path folder;

  private UnitReport read(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.read(folder);
    }
  }

  private List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  private static List<String> columns(FigureTable table) {
    return table.columns().stream().map(Label::text).toList();
  }

  @Test
  void rowsWithoutACodeBelowThoseThatHaveOneAreRead() throws IOException {
    assertThat(read(OUTPUTS).reading().passedOver()).isEmpty();
    assertThat(findings(OUTPUTS)).isEmpty();
  }

  @Test
  void numbersToTheLeftOfTheNamesAreCodes() throws IOException {
    UnitReport report =
        read(
            """
            tahun|kdprov|urprov|kdpemda|nilai transfer
            2023|00|Nasional|00|=2000
            2023|01|Aceh|01|=224
            2023|01|Aceh|02|=422
            2023|12|Jawa Barat|10|=551
            """);

    assertThat(columns(report.figureTables().get(0))).containsExactly("nilai transfer");
    assertThat(report.reading().oddities()).isEmpty();
    assertThat(report.reading().passedOver()).isEmpty();
  }

  @Test
  void digitsThatBeginWithZeroMakeAColumnOneOfCodes() throws IOException {
    UnitReport report =
        read(
            """
            Uraian|Wilayah|Nilai Transfer
            Aceh Barat|01|=2000
            Aceh Besar|02|=224
            Purwakarta|12|=422
            """);

    assertThat(columns(report.figureTables().get(0))).containsExactly("Nilai Transfer");
  }

  @Test
  void accountsOutsideOfATableAreNoFigures() throws IOException {
    assertThat(
            read("""
            kode|uraian
            5.1.01.01|Belanja Gaji
            5.1.02.01.01.0024|Belanja Alat
            """)
                .reading()
                .passedOver())
        .extracting(passed -> passed.reason().name())
        .containsExactly("NO_FIGURES");
  }

  @Test
  void aNumberThatIsBadlyGroupedIsStillOne() throws IOException {
    assertThat(read("Uraian|Nilai|Sisa\nBelanja|12.345.67|=5\nModal|=7|=3\n").reading().oddities())
        .extracting(odd -> odd.literal())
        .containsExactly("12.345.67");
  }
}
