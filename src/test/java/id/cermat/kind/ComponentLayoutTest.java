package id.cermat.kind;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.ComponentTable;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;

class ComponentLayoutTest {
  @Test
  void groupsAreMergedDownAndClosedByTheirTotal() {
    assertThat(
            groups(
                """
                Kode IKU|Nama IKU|Komponen|Bobot|Target|Realisasi|Capaian|Nilai Tertimbang
                1b-CP|Pertumbuhan|Nasional|=60|=75|=77,18|=102,91|=61,75
                ^|^|Historis|=40|=70|=71,06|=101,51|=40,6
                ||Jumlah|=100||||=102,35
                7b-CP|Penagihan|Tindakan|=50|=75|=77,18|=102,91|=61,75
                ^|^|Pencairan|=50|=70|=71,06|=101,51|=40,6
                """))
        .containsExactly(
            "1b-CP | Pertumbuhan | 100/0 | 102.35/2",
            "  Nasional | 60/0 | 77.18/2",
            "  Historis | 40/0 | 71.06/2",
            "7b-CP | Penagihan | . | .",
            "  Tindakan | 50/0 | 77.18/2",
            "  Pencairan | 50/0 | 71.06/2");
  }

  @Test
  void groupsStandOnRowsOfTheirOwn() {
    assertThat(
            groups(
                """
                No|Komponen IKU|Bobot (%)|Realisasi
                1b-CP Pertumbuhan bruto|<|<|<
                =1|Nasional|=60|=77,18
                =2|Historis|=40|=71,06
                Realisasi IKU|<|=100|=102,35
                2a-CP SPT|<|<|<
                =1|Badan|=30|=90
                =2|Orang pribadi|=70|=91
                """))
        .containsExactly(
            "1b-CP | Pertumbuhan bruto | 100/0 | 102.35/2",
            "  Nasional | 60/0 | 77.18/2",
            "  Historis | 40/0 | 71.06/2",
            "2a-CP | SPT | . | .",
            "  Badan | 30/0 | 90/0",
            "  Orang pribadi | 70/0 | 91/0");
  }

  @Test
  void aNameRepeatedOnEveryRowIsOneGroup() {
    assertThat(
            groups(
                """
                Kode IKU|Komponen|Bobot
                1b-CP|Nasional|=60
                1b-CP|Historis|=40
                2a-CP|Badan|=100
                """))
        .containsExactly(
            "1b-CP | . | . | .",
            "  Nasional | 60/0 | .",
            "  Historis | 40/0 | .",
            "2a-CP | . | . | .",
            "  Badan | 100/0 | .");
  }

  @Test
  void theIndicatorsOwnRowGivesTheTotals() {
    assertThat(
            groups(
                """
                Kode IKU|Nama IKU|Komponen|Bobot|Realisasi
                7a-CP|Pemeriksaan||=100|=118,48
                ||SKP|=60|=120
                ||Tepat waktu|=40|=116,2
                """))
        .containsExactly(
            "7a-CP | Pemeriksaan | 100/0 | 118.48/2",
            "  SKP | 60/0 | 120/0",
            "  Tepat waktu | 40/0 | 116.2/1");
  }

  @Test
  void theTitleNamesAnOnlyGroup() {
    assertThat(
            groups(
                """
                Komponen IKU 8a-CP Pengamatan dan penyediaan data
                Komponen|Bobot|Realisasi
                Pengamatan|=50|=100
                Data|=50|=110
                Total|=100|=105
                """))
        .containsExactly(
            "8a-CP | Pengamatan dan penyediaan data | 100/0 | 105/0",
            "  Pengamatan | 50/0 | 100/0",
            "  Data | 50/0 | 110/0");
  }

  private static java.util.List<String> groups(String drawing) {
    ComponentTable table = Tables.sheet(drawing).componentTables().get(0);
    return Tables.groups(table);
  }
}
