package id.cermat.sample;

import id.cermat.sample.SampleRow.Look;
import java.util.ArrayList;
import java.util.List;

/** The components that the report names, with their weights; it gives no realizations of theirs. */
final class BekasiUtaraComponents {
  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "1b-CP",
              "Indeks realisasi pertumbuhan penerimaan pajak bruto",
              List.of(
                  new String[] {"Pertumbuhan nasional", "60%", "-"},
                  new String[] {"Pertumbuhan historis", "40%", "-"})),
          new Group(
              "5a-CP",
              "Persentase pengawasan pembayaran masa: Wajib Pajak Strategis",
              List.of(
                  new String[] {"Penerbitan STP yang seharusnya diterbitkan", "30%", "-"},
                  new String[] {"Penelitian kenaikan angsuran PPh Pasal 25", "40%", "-"},
                  new String[] {"Tindak lanjut data perpajakan tahun berjalan", "30%", "-"})),
          new Group(
              "6a-CP",
              "Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan",
              List.of(
                  new String[] {"Wajib Pajak Strategis", "50%", "-"},
                  new String[] {"Wajib Pajak Lainnya (Berbasis Kewilayahan)", "50%", "-"})),
          new Group(
              "7a-CP",
              "Tingkat efektivitas pemeriksaan dan penilaian",
              List.of(
                  new String[] {"Nilai SKP dibandingkan potensi", "15%", "75%"},
                  new String[] {"SKP yang disetujui dibandingkan SKP terbit", "25%", "40%"},
                  new String[] {"Realisasi penyelesaian pemeriksaan", "30%", "100%"},
                  new String[] {"Penyelesaian pemeriksaan tepat waktu", "25%", "70%"},
                  new String[] {"Ketetapan dibandingkan nilai restitusi", "5%", "70%"})),
          new Group(
              "7b-CP",
              "Tingkat efektivitas Penagihan",
              List.of(
                  new String[] {"Tindakan penagihan", "50%", "-"},
                  new String[] {"Tindak lanjut DSPC", "30%", "-"},
                  new String[] {"Pencairan DSPC", "20%", "-"})));

  private BekasiUtaraComponents() {}

  private record Group(String code, String name, List<String[]> components) {}

  static SampleTable table() {
    List<SampleRow> rows = new ArrayList<>();
    for (Group group : GROUPS) {
      int number = 0;
      for (String[] component : group.components()) {
        number++;
        rows.add(
            SampleRow.item(
                group.code() + "." + number,
                "code",
                group.code(),
                "indicator",
                group.name(),
                "component",
                component[0],
                "weight",
                BekasiUtara.figure(component[1]),
                "target",
                BekasiUtara.figure(component[2])));
      }
      rows.add(
          SampleRow.of(
              group.code() + ".total",
              Look.TOTAL,
              new SampleRow.Span("code", "component"),
              "code",
              "Jumlah",
              "weight",
              BekasiUtara.figure("100%")));
    }
    return new SampleTable(
        "components",
        "Komponen IKU",
        "Komponen Indikator Kinerja Utama",
        "Tahun 2024",
        2024,
        List.of(
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Nama IKU", 44),
            SampleColumn.of("component", "Komponen", 44),
            SampleColumn.of("weight", "Bobot", 9),
            SampleColumn.of("target", "Target", 10)),
        rows,
        List.of("code", "indicator"));
  }
}
