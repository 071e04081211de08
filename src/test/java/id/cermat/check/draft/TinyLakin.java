package id.cermat.check.draft;

import java.util.ArrayList;
import java.util.List;

/** A short LAKIN of 2024 with a contract, analyses and action plans, all in order. */
public final class TinyLakin {
  private final List<String> contract =
      new ArrayList<>(
          List.of(
              "1 1a-CP Persentase realisasi penerimaan pajak 100%",
              "2 2a-CP Persentase kepatuhan penyampaian SPT Tahunan 100%",
              "3 2b-CP Persentase pengawasan pembayaran masa 90%",
              "4 3a-N Indeks kepuasan pelayanan 85"));
  private final List<String> analyses =
      new ArrayList<>(
          List.of(
              "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
              "2. 2a-CP Persentase Kepatuhan Penyampaian SPT Tahunan",
              "3. 2b-CP Persentase Pengawasan Pembayaran Masa",
              "4. 3a-N Indeks Kepuasan Pelayanan"));
  private final List<String> plans =
      new ArrayList<>(
          List.of(
              "1. IKU Persentase realisasi penerimaan pajak",
              "2. IKU Persentase kepatuhan penyampaian SPT Tahunan",
              "3. IKU Persentase pengawasan pembayaran masa",
              "4. IKU Indeks kepuasan pelayanan"));
  private final List<String> history = new ArrayList<>();

  /** Without a table of the contract. */
  public TinyLakin withoutContract() {
    contract.clear();
    return this;
  }

  /** With other headings of its analyses. */
  public TinyLakin analyses(String... headings) {
    return replaced(analyses, headings);
  }

  /** With other action plans. */
  public TinyLakin plans(String... headings) {
    return replaced(plans, headings);
  }

  /** With a history: its title, its header and its rows. */
  public TinyLakin history(String... lines) {
    return replaced(history, lines);
  }

  private TinyLakin replaced(List<String> lines, String... others) {
    lines.clear();
    lines.addAll(List.of(others));
    return this;
  }

  /** Its lines; contract from line 5 on. */
  public String[] lines() {
    List<String> lines = new ArrayList<>();
    lines.add("LAPORAN KINERJA KPP PRATAMA CONTOH TAHUN 2024");
    lines.add("BAB II PERENCANAAN KINERJA");
    if (!contract.isEmpty()) {
      lines.add("Perjanjian kinerja tahun 2024 adalah sebagai berikut:");
      lines.add("No Kode IKU Indikator Kinerja Target");
      lines.addAll(contract);
    }
    lines.add("BAB III AKUNTABILITAS KINERJA");
    lines.addAll(history);
    lines.add("A. ANALISIS CAPAIAN KINERJA");
    for (String heading : analyses) {
      lines.add(heading);
      lines.add("Indikator ini mengukur keberhasilan kantor dalam melaksanakan tugasnya.");
    }
    lines.add("BAB IV PENUTUP");
    lines.add("Langkah-langkah yang perlu dilakukan adalah sebagai berikut:");
    for (String plan : plans) {
      lines.add(plan);
      lines.add("a. Melakukan evaluasi;");
      lines.add("b. Melakukan koordinasi.");
    }
    return lines.toArray(String[]::new);
  }
}
