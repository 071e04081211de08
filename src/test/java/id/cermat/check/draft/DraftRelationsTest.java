package id.cermat.check.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.check.relation.DraftPercentages;
import id.cermat.check.relation.DraftSums;
import org.junit.jupiter.api.Test;

class DraftRelationsTest {
  private static final String[] TABLE = {
    "LAPORAN KINERJA TAHUN 2024",
    "",
    "Kegiatan                Alokasi          Diserap          Bagian    Tersisa",
    "Pelatihan teknis        225.000.000      217.499.550      96,67     7.500.450",
    "Pameran produk          686.200.000      675.159.400      98,90     11.040.600",
    "Pengembangan usaha      180.000.000      169.975.300      94,43     10.024.700",
    "Penguatan kelompok      226.400.000      226.300.000      99,96     100.000",
    "Penataan sarana         917.100.000      737.348.400      80,40     179.751.500",
  };

  @Test
  void aPercentageThatItsColumnProvesWrong() {
    Checked checked = Checked.by(new DraftPercentages(), Drafted.report(TABLE));

    assertThat(checked.only().actual()).isEqualTo("98.90");
    assertThat(checked.only().expected()).isEqualTo("98.39");
  }

  @Test
  void aDifferenceIsWrongWhereItStandsLast() {
    Checked checked = Checked.by(new DraftSums(), Drafted.report(TABLE));

    assertThat(checked.only().actual()).isEqualTo("179751500");
    assertThat(checked.only().expected()).isEqualTo("179751600");
  }
}
