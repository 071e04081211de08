package id.cermat.sample;

import static id.cermat.sample.Arithmetic.Direction.MAXIMIZE;
import static id.cermat.sample.Arithmetic.Direction.MINIMIZE;
import static id.cermat.sample.Arithmetic.Direction.STABILIZE;
import static id.cermat.sample.SampleValue.Kind.PERCENT;
import static id.cermat.sample.SampleValue.Kind.PLAIN;
import static id.cermat.sample.UnitYear.Consolidation.AVERAGE;
import static id.cermat.sample.UnitYear.Consolidation.SUM;
import static id.cermat.sample.UnitYear.Consolidation.TAKE_LAST_KNOWN;

import id.cermat.sample.Arithmetic.Direction;
import id.cermat.sample.SampleValue.Kind;
import id.cermat.sample.UnitYear.Consolidation;
import java.util.List;

/** The indicators that a tax office is commonly given, from which a unit's own are drawn. */
final class Catalogue {
  static final List<Topic> TOPICS =
      List.of(
          new Topic(
              0,
              "Penerimaan negara dari sektor pajak yang optimal",
              List.of(
                  must("Persentase realisasi penerimaan pajak", "CP", PERCENT, 100, "E/M", SUM),
                  part(
                      "Indeks realisasi pertumbuhan penerimaan pajak bruto dan deviasi proyeksi"
                          + " perencanaan kas",
                      "CP",
                      PLAIN,
                      "P/M",
                      List.of("Pertumbuhan nasional", "Pertumbuhan historis"),
                      List.of(60, 40)))),
          new Topic(
              0,
              "Kepatuhan tahun berjalan yang tinggi",
              List.of(
                  may(
                      "Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh",
                      "CP",
                      PERCENT,
                      100,
                      "E/M",
                      TAKE_LAST_KNOWN),
                  may(
                      "Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran"
                          + " Masa",
                      "CP",
                      PERCENT,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN))),
          new Topic(
              0,
              "Kepatuhan tahun sebelumnya yang tinggi",
              List.of(
                  may(
                      "Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan"
                          + " Material",
                      "CP",
                      PERCENT,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN))),
          new Topic(
              1,
              "Edukasi dan pelayanan yang efektif",
              List.of(
                  must(
                      "Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan"
                          + " penyuluhan",
                      "CP",
                      PERCENT,
                      74,
                      "E/M",
                      TAKE_LAST_KNOWN),
                  may(
                      "Indeks kepuasan pelayanan dan efektivitas penyuluhan",
                      "N",
                      PLAIN,
                      100,
                      "E/M",
                      SUM),
                  other(
                      "Rata-rata waktu penyelesaian permohonan layanan (hari kerja)",
                      "N",
                      PLAIN,
                      5,
                      "P/H",
                      AVERAGE,
                      MINIMIZE))),
          new Topic(
              2,
              "Pengawasan pembayaran masa yang efektif",
              List.of(
                  part(
                      "Persentase pengawasan pembayaran masa",
                      "CP",
                      PERCENT,
                      "P/M",
                      List.of(
                          "Penerbitan STP",
                          "Penelitian kenaikan angsuran PPh Pasal 25",
                          "Tindak lanjut data tahun berjalan"),
                      List.of(30, 40, 30)))),
          new Topic(
              2,
              "Pengujian kepatuhan material yang efektif",
              List.of(
                  may(
                      "Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan",
                      "CP",
                      PERCENT,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN),
                  may(
                      "Persentase pemanfaatan data selain tahun berjalan",
                      "N",
                      PERCENT,
                      100,
                      "P/M",
                      AVERAGE),
                  may(
                      "Efektivitas pengelolaan Komite Kepatuhan Wajib Pajak KPP tepat waktu",
                      "N",
                      PERCENT,
                      100,
                      "P/H",
                      AVERAGE))),
          new Topic(
              2,
              "Penegakan hukum yang efektif",
              List.of(
                  part(
                      "Tingkat efektivitas pemeriksaan dan penilaian",
                      "CP",
                      PERCENT,
                      "P/M",
                      List.of(
                          "Nilai SKP terhadap potensi",
                          "SKP yang disetujui",
                          "Penyelesaian pemeriksaan",
                          "Penyelesaian tepat waktu",
                          "Ketetapan dibandingkan restitusi"),
                      List.of(15, 25, 30, 25, 5)),
                  part(
                      "Tingkat efektivitas penagihan",
                      "CP",
                      PERCENT,
                      "P/M",
                      List.of("Tindakan penagihan", "Tindak lanjut DSPC", "Pencairan DSPC"),
                      List.of(50, 30, 20)),
                  other(
                      "Persentase keberatan yang dikabulkan seluruhnya",
                      "N",
                      PERCENT,
                      20,
                      "P/M",
                      TAKE_LAST_KNOWN,
                      MINIMIZE),
                  may(
                      "Persentase penyampaian usul pemeriksaan bukti permulaan",
                      "N",
                      PERCENT,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN))),
          new Topic(
              2,
              "Data dan informasi yang berkualitas",
              List.of(
                  may(
                      "Persentase penyelesaian laporan pengamatan dan penyediaan data potensi"
                          + " perpajakan",
                      "CP",
                      PERCENT,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN),
                  may(
                      "Persentase penghimpunan data regional dari ILAP",
                      "CP",
                      PERCENT,
                      55,
                      "P/M",
                      TAKE_LAST_KNOWN))),
          new Topic(
              3,
              "Pengelolaan organisasi dan SDM yang adaptif",
              List.of(
                  must(
                      "Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM",
                      "N",
                      PLAIN,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN),
                  may("Indeks penilaian integritas unit", "N", PLAIN, 85, "P/H", TAKE_LAST_KNOWN),
                  may(
                      "Indeks efektivitas implementasi manajemen kinerja dan manajemen risiko",
                      "N",
                      PLAIN,
                      90,
                      "A/M",
                      TAKE_LAST_KNOWN))),
          new Topic(
              3,
              "Pengelolaan keuangan yang optimal",
              List.of(
                  may(
                      "Indeks kinerja kualitas pelaksanaan anggaran",
                      "CP",
                      PLAIN,
                      100,
                      "P/M",
                      TAKE_LAST_KNOWN),
                  other(
                      "Persentase penyerapan dana sesuai rencana penarikan bulanan",
                      "N",
                      PERCENT,
                      95,
                      "P/H",
                      AVERAGE,
                      STABILIZE))));

  private Catalogue() {}

  /** A strategic objective; {@code perspective} counts from 0. */
  record Topic(int perspective, String name, List<Entry> entries) {}

  /** An indicator; {@code parts} and {@code weights} where it has components. */
  record Entry(
      String name,
      String suffix,
      Kind kind,
      int target,
      String validity,
      Consolidation consolidation,
      Direction direction,
      boolean mandatory,
      List<String> parts,
      List<Integer> weights) {}

  private static Entry may(
      String name,
      String suffix,
      Kind kind,
      int target,
      String validity,
      Consolidation consolidation) {
    return new Entry(
        name, suffix, kind, target, validity, consolidation, MAXIMIZE, false, List.of(), List.of());
  }

  private static Entry must(
      String name,
      String suffix,
      Kind kind,
      int target,
      String validity,
      Consolidation consolidation) {
    return new Entry(
        name, suffix, kind, target, validity, consolidation, MAXIMIZE, true, List.of(), List.of());
  }

  private static Entry other(
      String name,
      String suffix,
      Kind kind,
      int target,
      String validity,
      Consolidation consolidation,
      Direction direction) {
    return new Entry(
        name, suffix, kind, target, validity, consolidation, direction, true, List.of(), List.of());
  }

  private static Entry part(
      String name,
      String suffix,
      Kind kind,
      String validity,
      List<String> parts,
      List<Integer> weights) {
    return new Entry(
        name,
        suffix,
        kind,
        100,
        validity,
        TAKE_LAST_KNOWN,
        MAXIMIZE,
        weights.size() == 3,
        parts,
        weights);
  }
}
