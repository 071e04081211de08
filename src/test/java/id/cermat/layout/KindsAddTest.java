package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known table keeps every relation that its figures prove besides what its kind demands. */
class KindsAddTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Kode|Nama IKU|Target|Realisasi|Terbit|Batal|Sisa berkas
        1a-CP|Penerimaan|=100|=98|=125000|=91200|=33800
        2a-CP|Kepatuhan|=90|=88|=231000|=210400|=20600
        3a-CP|Pengawasan|=80|=79|=172500|=137700|=34800
        4a-CP|Penagihan|=70|=71|=99000|=64100|=34900
        5a-CP|Pelayanan|=85|=85|=41500|=23300|=18200
        """,
        """
        Jenis Belanja|Pagu|Realisasi|Kontrak|Terbit|Batal|Sisa berkas
        Pegawai|=1000|=980|=7|=125000|=91200|=33800
        Barang|=9000|=8870|=9|=231000|=210400|=20600
        Modal|=8000|=7910|=3|=172500|=137700|=34800
        Sosial|=7000|=6990|=2|=99000|=64100|=34900
        Hibah|=8500|=8400|=1|=41500|=23300|=18200
        """,
        """
        Kode|Komponen|Bobot|Realisasi|Terbit|Batal|Sisa berkas
        1a-CP|Kinerja|=20|=98|=125000|=91200|=33800
        1a-CP|Kepatuhan|=20|=88|=231000|=210400|=20600
        1a-CP|Pengawasan|=20|=79|=172500|=137700|=34800
        1a-CP|Penagihan|=20|=71|=99000|=64100|=34900
        1a-CP|Pelayanan|=20|=85|=41500|=23300|=18200
        """
      })
  void aWrongDifferenceBesideTheColumnsOfAKindIsFound(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      assertThat(workbook.findings(folder)).noneMatch(line -> line.startsWith("budget-total"));
    }
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing.replace("=20600", "=26000"))) {
      assertThat(workbook.findings(folder))
          .filteredOn(line -> line.startsWith("budget-total"))
          .singleElement()
          .asString()
          .endsWith("26000 not 20600");
    }
  }
}
