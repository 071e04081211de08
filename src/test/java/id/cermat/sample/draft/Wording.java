package id.cermat.sample.draft;

import java.util.List;

/**
 * The sentences of reports, with slots: R realization, T target, I index, P a percentage or last
 * year's figure, D a difference, iku the indicator, unit the office, yr the year, ly the year
 * before.
 */
final class Wording {
  /** Realization, target and index. */
  static final List<String> WHOLE =
      List.of(
          "Realisasi {iku} tahun {yr} tercatat sebesar {R} dari target sebesar {T}, sehingga indeks"
              + " capaiannya sebesar {I}.",
          "Dari target yang ditetapkan sebesar {T}, {unit} merealisasikan {R} atau dengan indeks"
              + " capaian sebesar {I}.",
          "Pada tahun {yr} target {iku} adalah {T} dengan realisasi {R}, atau setara dengan indeks"
              + " capaian {I}.",
          "Hingga akhir tahun {yr}, {iku} terealisasi {R} terhadap target {T} dengan indeks capaian"
              + " {I}.",
          "Indeks capaian {iku} pada tahun {yr} adalah {I}, yaitu realisasi {R} dibandingkan dengan"
              + " target {T}.",
          "{unit} mencatatkan realisasi {iku} sebesar {R} atas target {T} pada tahun {yr}; indeks"
              + " capaian yang diperoleh adalah {I}.",
          "Target {iku} tahun {yr} ditetapkan {T} dan terealisasi {R} (indeks capaian {I}).",
          "Adapun realisasinya sampai dengan 31 Desember {yr} sebesar {R}, sedangkan target yang"
              + " diperjanjikan sebesar {T}, sehingga diperoleh indeks capaian {I}.",
          "Dengan realisasi {R} dan target {T}, indeks capaian {iku} tahun {yr} adalah {I}.",
          "Realisasi {iku}: {R}; target: {T}; indeks capaian: {I}.",
          "Pengukuran tahun {yr} menunjukkan realisasi sebesar {R} dengan target {T} atau indeks"
              + " capaian sebesar {I}.",
          "Pada akhir periode pelaporan, {iku} memperoleh realisasi sebesar {R}. Target yang"
              + " ditetapkan sebesar {T}, dan indeks capaian yang dihasilkan sebesar {I}.");

  /** Realization and target. */
  static final List<String> PAIR =
      List.of(
          "Realisasi {iku} pada tahun {yr} adalah sebesar {R} dengan target sebesar {T}.",
          "Dari target {T}, realisasi {iku} tahun {yr} sebesar {R}.",
          "Pada tahun {yr}, {iku} memiliki realisasi sebesar {R} dari target sebesar {T}.",
          "Target {iku} tahun {yr} sebesar {T}, sedangkan realisasinya sebesar {R}.",
          "Sepanjang tahun {yr}, realisasi {iku} mencapai {R} dari target tahunan {T}.");

  /** Realization above its target. */
  static final List<String> EXCEEDED =
      List.of(
          "{iku} tahun {yr} telah melampaui target, yaitu sebesar {R} dari target {T}.",
          "Pada tahun {yr}, realisasi {iku} melebihi target yang ditetapkan, yakni {R} dari target"
              + " sebesar {T}.",
          "Realisasi {iku} tahun {yr} sebesar {R}, di atas target sebesar {T}.");

  /** Realization below its target. */
  static final List<String> MISSED =
      List.of(
          "{iku} tahun {yr} belum mencapai target, yaitu baru terealisasi {R} dari target {T}.",
          "Realisasi {iku} pada tahun {yr} sebesar {R}, masih di bawah target sebesar {T}.",
          "Target {iku} tahun {yr} sebesar {T} tidak tercapai karena realisasinya sebesar {R}.");

  /** The index alone. */
  static final List<String> INDEX =
      List.of(
          "Dengan demikian, indeks capaian {iku} tahun {yr} sebesar {I}.",
          "Atas hasil tersebut diperoleh indeks capaian sebesar {I}.",
          "Indeks capaian yang dihasilkan adalah {I}.");

  /** The index beside last year's, higher. */
  static final List<String> ROSE =
      List.of(
          "Indeks capaian tahun {yr} sebesar {I} naik {D} poin dibandingkan indeks capaian tahun"
              + " {ly} yang sebesar {P}.",
          "Dibandingkan dengan tahun {ly} yang mencatat indeks capaian {P}, indeks capaian tahun"
              + " {yr} meningkat sebesar {D} poin.",
          "Pada tahun {ly} indeks capaian {iku} sebesar {P}, sehingga pada tahun {yr} terjadi"
              + " kenaikan sebesar {D} poin.");

  /** The index beside last year's, lower. */
  static final List<String> FELL =
      List.of(
          "Indeks capaian tahun {yr} sebesar {I} turun {D} poin dibandingkan indeks capaian tahun"
              + " {ly} yang sebesar {P}.",
          "Dibandingkan dengan tahun {ly} yang mencatat indeks capaian {P}, indeks capaian tahun"
              + " {yr} menurun sebesar {D} poin.",
          "Pada tahun {ly} indeks capaian {iku} sebesar {P}, sehingga pada tahun {yr} terjadi"
              + " penurunan sebesar {D} poin.");

  /** Last year's index alone. */
  static final List<String> BEFORE =
      List.of(
          "Sebagai pembanding, indeks capaian {iku} tahun {ly} adalah sebesar {P}.",
          "Adapun indeks capaian pada tahun {ly} sebesar {P}.");

  /** A quarter's target, Q with the name of the period in q. */
  static final List<String> QUARTER =
      List.of(
          "Target {iku} sampai dengan triwulan {q} tahun {yr} ditetapkan sebesar {Q}.",
          "Sesuai trajectory, target s.d. Triwulan {q} adalah sebesar {Q}.");

  /** An indicator in passing, by its code or name, outside of its section. */
  static final List<String> MENTION =
      List.of(
          "IKU {code} terealisasi sebesar {R} dari target sebesar {T};",
          "{iku} dengan indeks capaian sebesar {I};",
          "{iku}, realisasi {R} dari target {T} (indeks capaian {I});",
          "IKU {code} {name} mencapai indeks capaian {I};");

  /** What an indicator is; none of it a figure. */
  static final List<String> DEFINITION =
      List.of(
          "{iku} digunakan untuk mengukur keberhasilan {unit} dalam mewujudkan sasaran"
              + " {objective}.",
          "IKU ini merupakan bagian dari sasaran {objective} dan dipantau setiap triwulan melalui"
              + " aplikasi pengelolaan kinerja.",
          "Formula dan tata cara penghitungan IKU ini mengikuti manual IKU yang ditetapkan dengan"
              + " KEP-{decree}/PJ/{yr}.",
          "Pengukuran dilakukan sesuai Nota Dinas Direktur Jenderal Pajak nomor ND-{decree}/PJ/{yr}"
              + " tanggal 17 Januari {yr}.",
          "IKU ini bertujuan menjaga kualitas pelaksanaan tugas sebagaimana dimaksud dalam Pasal 12"
              + " ayat (3) peraturan tersebut.");

  /** What was done; none of it a figure. */
  static final List<String> EFFORTS =
      List.of(
          "Menyusun daftar prioritas pengawasan dan membahasnya dalam rapat mingguan",
          "Melakukan kunjungan kerja ke sentra usaha di wilayah kerja",
          "Menerbitkan SP2DK atas data pemicu yang telah diteliti",
          "Menyelenggarakan kelas pajak tatap muka dan daring",
          "Menugaskan pegawai untuk mengikuti pelatihan teknis",
          "Memantau penyelesaian permohonan melalui dasbor layanan",
          "Berkoordinasi dengan pemerintah daerah mengenai pertukaran data",
          "Menindaklanjuti STP yang telah jatuh tempo sampai dengan Triwulan IV",
          "Mengirimkan imbauan pelaporan SPT Tahunan PPh Pasal 21 melalui surat elektronik",
          "Melaksanakan dialog kinerja setiap awal bulan",
          "Memutakhirkan data Wajib Pajak penentu penerimaan",
          "Membentuk satuan tugas penerimaan SPT 1770 dan 1770S");

  /** Revenue: R of T, P in percent. */
  static final List<String> REVENUE =
      List.of(
          "Realisasi penerimaan pajak {unit} tahun {yr} mencapai {R} atau {P} dari target sebesar"
              + " {T}.",
          "Dari target penerimaan pajak tahun {yr} sebesar {T}, {unit} menghimpun penerimaan"
              + " sebesar {R} atau sebesar {P}.",
          "Penerimaan pajak yang dihimpun {unit} selama tahun {yr} sebesar {R} atau {P} dari target"
              + " penerimaan sebesar {T}.",
          "Target penerimaan pajak {unit} tahun {yr} sebesar {T} dengan realisasi penerimaan"
              + " sebesar {R} atau mencapai {P}.");

  /** Revenue against last year: G growth, L last year's amount. */
  static final List<String> REVENUE_GREW =
      List.of(
          "Penerimaan pajak tahun {yr} tersebut tumbuh sebesar {G} dibandingkan realisasi"
              + " penerimaan tahun {ly} sebesar {L}.",
          "Dibandingkan realisasi penerimaan tahun {ly} sebesar {L}, realisasi penerimaan tahun"
              + " {yr} meningkat {G}.");

  /** One kind of tax, item its name. */
  static final List<String> TAX_KIND =
      List.of(
          "Realisasi penerimaan {item} tahun {yr} sebesar {R} dari target penerimaan sebesar {T}"
              + " atau {P}.",
          "Penerimaan {item} mencapai {R} atau {P} dari target penerimaan {T}.");

  /** The budget: R of C, P in percent. */
  static final List<String> BUDGET =
      List.of(
          "Dari pagu DIPA {unit} tahun {yr} sebesar {C}, telah terealisasi sebesar {R} atau sebesar"
              + " {P}.",
          "Pagu anggaran {unit} tahun {yr} sebesar {C} dengan realisasi anggaran sebesar {R}"
              + " ({P}).",
          "Realisasi anggaran {unit} tahun {yr} adalah {R} atau {P} dari pagu sebesar {C}.",
          "Sampai dengan akhir tahun {yr}, anggaran yang terserap sebesar {R} dari pagu DIPA"
              + " sebesar {C} atau mencapai {P}.");

  /** One kind of expenditure, item its name. */
  static final List<String> EXPENDITURE =
      List.of(
          "{item} memiliki pagu sebesar {C} dengan realisasi sebesar {R} atau {P}.",
          "Realisasi {item} sebesar {R} dari pagu {C} atau sebesar {P}.",
          "Pagu {item} sebesar {C} dan terealisasi {R} ({P}).");

  /** The score: N, P last year's. */
  static final List<String> SCORE =
      List.of(
          "Nilai Kinerja Organisasi (NKO) {unit} tahun {yr} adalah sebesar {N}.",
          "Berdasarkan capaian seluruh perspektif, diperoleh Nilai Kinerja Organisasi (NKO) tahun"
              + " {yr} sebesar {N}.",
          "Pada tahun {yr}, {unit} memperoleh NKO sebesar {N}, sedangkan NKO tahun {ly} sebesar"
              + " {P}.");

  /** Kinds of introductions to a table; none of it a figure. */
  static final List<String> TABLE_LEAD =
      List.of(
          "{what} {unit} tahun {yr} disajikan pada tabel berikut:",
          "Tabel {what} {unit} Tahun {yr}",
          "Rincian {what} tahun {yr} adalah sebagai berikut:");

  private Wording() {}
}
