package id.cermat.sample;

import static id.cermat.sample.SampleValue.DASH;
import static id.cermat.sample.SampleValue.percent;
import static id.cermat.sample.SampleValue.plain;
import static id.cermat.sample.SampleValue.rupiah;

import id.cermat.sample.SampleRow.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that the report of KPP Pratama Bekasi Utara for 2024 prints, faults and all. Where
 * the report prints no figure, a dash stands.
 */
final class BekasiUtara {
  static final Layout LAYOUT =
      new Layout(
          "bekasi-utara-2024",
          "xlsx",
          Layout.Titles.THREE,
          Layout.Header.TWO_ROWS,
          false,
          Layout.Percent.FRACTION,
          false,
          1,
          ';');

  private static final int YEAR = 2024;

  /** Code, objective, name, target, realization, index. */
  private static final String[][] INDICATORS = {
    {
      "1a-CP",
      "Penerimaan negara dari sektor pajak yang optimal",
      "Persentase realisasi penerimaan pajak",
      "100%",
      "100.22%",
      "-"
    },
    {
      "1b-CP",
      "Penerimaan negara dari sektor pajak yang optimal",
      "Indeks realisasi pertumbuhan penerimaan pajak bruto dan deviasi proyeksi perencanaan kas",
      "100",
      "103.02",
      "-"
    },
    {
      "2a-CP",
      "Kepatuhan tahun berjalan yang tinggi",
      "Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh Wajib Pajak Badan dan"
          + " Orang Pribadi",
      "100%",
      "116.33%",
      "-"
    },
    {
      "2b-CP",
      "Kepatuhan tahun berjalan yang tinggi",
      "Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM)",
      "100%",
      "100.14%",
      "-"
    },
    {
      "3a-CP",
      "Kepatuhan tahun sebelumnya yang tinggi",
      "Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material (PKM)",
      "100%",
      "101.14%",
      "-"
    },
    {
      "4a-CP",
      "Edukasi dan pelayanan yang efektif",
      "Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan",
      "74%",
      "88.80%",
      "120.00"
    },
    {
      "4b-N",
      "Edukasi dan pelayanan yang efektif",
      "Indeks kepuasan pelayanan dan efektivitas penyuluhan",
      "100",
      "110.98",
      "110.98"
    },
    {
      "5a-CP",
      "Pengawasan pembayaran masa yang efektif",
      "Persentase pengawasan pembayaran masa",
      "90%",
      "118.48%",
      "-"
    },
    {
      "6a-CP",
      "Pengujian kepatuhan material yang efektif",
      "Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan",
      "100%",
      "120.00%",
      "-"
    },
    {
      "6b-N",
      "Pengujian kepatuhan material yang efektif",
      "Persentase pemanfaatan data selain tahun berjalan",
      "100%",
      "120.00%",
      "-"
    },
    {
      "6c-N",
      "Pengujian kepatuhan material yang efektif",
      "Efektivitas Pengelolaan Komite Kepatuhan Wajib Pajak KPP tepat waktu",
      "100%",
      "-",
      "-"
    },
    {
      "7a-CP",
      "Penegakan hukum yang efektif",
      "Tingkat efektivitas pemeriksaan dan penilaian",
      "100%",
      "120.00%",
      "120.00"
    },
    {
      "7b-CP", "Penegakan hukum yang efektif", "Tingkat efektivitas Penagihan", "75%", "94.56%", "-"
    },
    {
      "7c-N",
      "Penegakan hukum yang efektif",
      "Persentase penyampaian usul Pemeriksaan Bukti Permulaan",
      "100%",
      "200.00%",
      "-"
    },
    {
      "8a-CP",
      "Data dan Informasi yang berkualitas",
      "Persentase penyelesaian laporan pengamatan dan penyediaan data potensi perpajakan",
      "100%",
      "115.00%",
      "-"
    },
    {
      "8b-CP",
      "Data dan Informasi yang berkualitas",
      "Persentase penghimpunan data regional dari ILAP",
      "55%",
      "73.00%",
      "120.00"
    },
    {
      "9a-N",
      "Pengelolaan Organisasi dan SDM yang adaptif",
      "Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM",
      "100",
      "116.95",
      "120.00"
    },
    {
      "9b-N",
      "Pengelolaan Organisasi dan SDM yang adaptif",
      "Indeks Penilaian Integritas Unit",
      "85",
      "96.86",
      "113.95"
    },
    {
      "9c-N",
      "Pengelolaan Organisasi dan SDM yang adaptif",
      "Indeks efektivitas implementasi manajemen kinerja dan manajemen risiko",
      "90",
      "94.00",
      "104.44"
    },
    {
      "10a-CP",
      "Penguatan Pengelolaan keuangan yang optimal",
      "Indeks kinerja kualitas pelaksanaan anggaran",
      "100",
      "120.00",
      "120.00"
    }
  };

  /** Name, then 2023, 2022, 2021, 2020. */
  private static final String[][] HISTORY = {
    {"Persentase realisasi penerimaan pajak", "103.19", "120.00%", "107.96%", "89.73%"},
    {
      "Indeks realisasi pertumbuhan penerimaan pajak bruto dan deviasi proyeksi perencanaan kas",
      "112.59",
      "102.76%",
      "103.67%",
      "90.00%"
    },
    {
      "Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh Wajib Pajak Badan dan"
          + " Orang Pribadi",
      "105.06",
      "85.83%",
      "85.38%",
      "84.11%"
    },
    {
      "Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa (PPM)",
      "102.72",
      "120.00%",
      "106.47%",
      "-"
    },
    {
      "Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material (PKM)",
      "108.67",
      "103.22%",
      "120.00%",
      "-"
    },
    {
      "Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan",
      "120.00",
      "120.00%",
      "120.00%",
      "110.73%"
    },
    {"Indeks efektivitas penyuluhan dan pelayanan", "101.38", "114.19%", "106.01%", "112.59%"},
    {"Persentase pengawasan pembayaran masa", "120.00", "120.00%", "111.11%", "-"},
    {
      "Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan",
      "120.00",
      "113.80%",
      "116.75%",
      "107.97%"
    },
    {"Persentase pemanfaatan data selain tahun berjalan", "120.00", "-", "-", "-"},
    {"Tingkat efektivitas Pemeriksaan", "120.00", "120.00%", "120.00%", "120.00%"},
    {"Tingkat efektivitas Penagihan", "120.00", "120.00%", "117.15%", "-"},
    {
      "Persentase tindak lanjut usulan pemeriksaan dari kegiatan pengawasan",
      "120.00",
      "-",
      "-",
      "-"
    },
    {
      "Persentase penyelesaian laporan pengamatan dan penyediaan data potensi perpajakan",
      "120.00",
      "120.00%",
      "120.00%",
      "120.00%"
    },
    {"Persentase penghimpunan data regional dari ILAP", "101.60", "-", "-", "-"},
    {"Persentase Pegawai yang Memenuhi Standar Kompetensi", "120.00", "106.43%", "107.04%", "-"},
    {"Indeks Penilaian Integritas Unit", "113.05", "111.09%", "120.00%", "-"},
    {
      "Persentase efektivitas Dialog Kinerja Organisasi dan penerapan Manajemen Risiko",
      "111.11",
      "111.11%",
      "111.11%",
      "111.11%"
    },
    {"Persentase kualitas pelaksanaan anggaran", "120.00", "98.83%", "95.26%", "99.34%"}
  };

  private BekasiUtara() {}

  static SampleUnit unit() {
    return new SampleUnit(
        "KPP Pratama Bekasi Utara",
        "KANWIL DJP JAWA BARAT III",
        YEAR,
        List.of(
            contract(),
            realization(),
            BekasiUtaraComponents.table(),
            revenue(),
            budget(),
            history()));
  }

  private static SampleTable contract() {
    List<SampleRow> rows = new ArrayList<>();
    for (String[] line : INDICATORS) {
      rows.add(
          SampleRow.item(
              line[0],
              "no",
              UnitTables.number(rows.size() + 1),
              "objective",
              line[1],
              "code",
              line[0],
              "indicator",
              line[2],
              "target",
              figure(line[3])));
    }
    return new SampleTable(
        "contract",
        "Kontrak Kinerja",
        "Penetapan Kinerja",
        "Tahun 2024",
        YEAR,
        List.of(
            SampleColumn.of("no", "No.", 5),
            SampleColumn.of("objective", "Sasaran Program/Kegiatan", 34),
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Indikator Kinerja", 58),
            SampleColumn.of("target", "Target", 11)),
        rows,
        List.of("objective"));
  }

  private static SampleTable realization() {
    List<SampleRow> rows = new ArrayList<>();
    for (String[] line : INDICATORS) {
      rows.add(
          SampleRow.item(
              line[0],
              "no",
              UnitTables.number(rows.size() + 1),
              "code",
              line[0],
              "indicator",
              line[2],
              "target",
              figure(line[3]),
              "realization",
              figure(line[4]),
              "index",
              figure(line[5])));
    }
    return new SampleTable(
        "realization",
        "Target dan Realisasi",
        "Target dan Realisasi IKU",
        "Tahun 2024",
        YEAR,
        List.of(
            SampleColumn.of("no", "No", 5),
            SampleColumn.of("code", "Kode IKU", 10),
            SampleColumn.of("indicator", "Nama IKU", 58),
            new SampleColumn("target", "Target", "Tahun 2024", 11),
            new SampleColumn("realization", "Realisasi", "Tahun 2024", 11),
            new SampleColumn("index", "Indeks Capaian", "Tahun 2024", 11)),
        rows,
        List.of());
  }

  private static SampleTable revenue() {
    return new SampleTable(
        "revenue",
        "Penerimaan",
        "Realisasi Penerimaan Pajak",
        "Tahun 2024",
        YEAR,
        List.of(
            SampleColumn.of("name", "Jenis Pajak", 30),
            SampleColumn.of("target", "Target", 24),
            SampleColumn.of("realization", "Realisasi", 24),
            SampleColumn.of("percentage", "Capaian", 12)),
        List.of(
            SampleRow.item(
                "tax",
                "name",
                "Penerimaan pajak",
                "target",
                amount("1617955353000"),
                "realization",
                amount("1621568087976"),
                "percentage",
                figure("100.22%"))),
        List.of());
  }

  private static SampleTable budget() {
    return new SampleTable(
        "budget",
        "Anggaran",
        "Realisasi Anggaran",
        "Tahun 2024",
        YEAR,
        List.of(
            SampleColumn.of("name", "Jenis Belanja", 30),
            SampleColumn.of("ceiling", "Pagu Awal", 22),
            SampleColumn.of("realization", "Realisasi", 22),
            SampleColumn.of("percentage", "Persentase", 12)),
        List.of(
            budgetRow(
                "51", Look.ITEM, "Belanja Pegawai", "952610000", "928646000", figure("97.48%")),
            budgetRow(
                "52", Look.ITEM, "Belanja Barang", "5986798000", "5752313000", figure("96.08%")),
            SampleRow.item(
                "53",
                "name",
                "Belanja Modal",
                "ceiling",
                DASH,
                "realization",
                DASH,
                "percentage",
                DASH),
            budgetRow("total", Look.TOTAL, "Total", "6939408000", "6680959575", figure("96.27%"))),
        List.of());
  }

  private static SampleRow budgetRow(
      String key, Look look, String name, String ceiling, String realization, SampleValue share) {
    return SampleRow.of(
        key,
        look,
        null,
        "name",
        name,
        "ceiling",
        amount(ceiling),
        "realization",
        amount(realization),
        "percentage",
        share);
  }

  private static SampleTable history() {
    List<SampleRow> rows = new ArrayList<>();
    for (String[] line : HISTORY) {
      String number = String.valueOf(rows.size() + 1);
      rows.add(
          years(
              SampleRow.item(
                  number, "no", UnitTables.number(rows.size() + 1), "indicator", line[0]),
              line));
    }
    rows.add(
        years(
            SampleRow.of(
                "nko",
                Look.TOTAL,
                new SampleRow.Span("no", "indicator"),
                "no",
                "Nilai Kinerja Organisasi"),
            new String[] {"", "111.86", "109.52%", "108.68%", "96.40%"}));
    return new SampleTable(
        "history",
        "Perbandingan",
        "Perbandingan Realisasi Capaian IKU",
        "Tahun 2020 s.d. 2023",
        null,
        List.of(
            SampleColumn.of("no", "No", 5),
            SampleColumn.of("indicator", "Nama IKU", 58),
            SampleColumn.of("2023", "Capaian 2023", 11),
            SampleColumn.of("2022", "Capaian 2022", 11),
            SampleColumn.of("2021", "Capaian 2021", 11),
            SampleColumn.of("2020", "Capaian 2020", 11)),
        rows,
        List.of());
  }

  private static SampleRow years(SampleRow row, String[] line) {
    return row.with("2023", figure(line[1]))
        .with("2022", figure(line[2]))
        .with("2021", figure(line[3]))
        .with("2020", figure(line[4]));
  }

  private static SampleValue amount(String digits) {
    return rupiah(new BigDecimal(digits));
  }

  /** A figure as it is printed, with its decimals and its percent sign. */
  static SampleValue figure(String printed) {
    if (printed.equals("-")) {
      return DASH;
    }
    boolean share = printed.endsWith("%");
    BigDecimal value = new BigDecimal(share ? printed.substring(0, printed.length() - 1) : printed);
    return share ? percent(value, value.scale()) : plain(value, value.scale());
  }
}
