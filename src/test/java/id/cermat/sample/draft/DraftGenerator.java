package id.cermat.sample.draft;

import id.cermat.lexicon.Quantity;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleValue.Numeric;
import id.cermat.sample.draft.DraftFigure.Place;
import id.cermat.sample.draft.DraftStyle.HeadingForm;
import id.cermat.sample.draft.NumberStyle.Form;
import id.cermat.sample.draft.UnitFacts.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the report of a unit. The same unit and seed give the same draft; all in it is right. */
public final class DraftGenerator {
  private static final List<String> DISTRICTS =
      List.of("Sukamaju", "Karangsari", "Mekarjaya", "Tanjungsari", "Cibodas", "Margasari");

  private final UnitFacts facts;
  private final DraftStyle style;
  private final Random random;
  private final Figures figures = new Figures();
  private final Sentences sentences;
  private final TableWriter tables;
  private final List<Part> parts = new ArrayList<>();

  private DraftGenerator(SampleUnit unit, long seed) {
    this.facts = new UnitFacts(unit);
    this.style = DraftStyle.of(seed);
    this.random = new Random(seed * 104729 + 5);
    this.sentences = new Sentences(facts, style, figures, random);
    this.tables = new TableWriter(facts, style, figures);
  }

  /** The draft of a unit. */
  public static SampleDraft write(SampleUnit unit, long seed) {
    return new DraftGenerator(unit, seed).write();
  }

  private SampleDraft write() {
    preface();
    if (style.summary()) {
      summary();
    }
    introduction();
    planning();
    performance();
    closing();
    return new SampleDraft(facts.name(), facts.year(), List.copyOf(parts), figures.all());
  }

  private void heading(int level, String marker, String text) {
    parts.add(new Part.Heading(level, marker.isEmpty() ? null : marker, text, null));
  }

  private void paragraph(String text) {
    parts.add(new Part.Paragraph(text));
  }

  private void preface() {
    heading(1, "", "KATA PENGANTAR");
    paragraph(
        "Laporan Kinerja (LAKIN) "
            + facts.name()
            + " Tahun "
            + facts.year()
            + " disusun untuk memenuhi Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri"
            + " PANRB Nomor 53 Tahun 2014, serta Nota Dinas Direktur Jenderal Pajak nomor ND-8/PJ/"
            + facts.year()
            + " tanggal 6 Januari "
            + (facts.year() + 1)
            + ".");
    paragraph(
        "Kami berharap laporan ini berguna sebagai bahan perbaikan kinerja pada tahun berikutnya.");
  }

  private void summary() {
    heading(1, "", "IKHTISAR EKSEKUTIF");
    paragraph(sentences.score());
    paragraph(sentences.revenue(true) + " " + sentences.revenueGrew(true));
    List<Indicator> measured = facts.indicators().stream().filter(Indicator::measured).toList();
    int met = (int) measured.stream().filter(Indicator::met).count();
    paragraph(
        "Dari "
            + count(measured.size(), "IKU")
            + " IKU yang diukur pada tahun "
            + facts.year()
            + ", sebanyak "
            + count(met, "IKU")
            + " IKU mencapai target dan "
            + count(measured.size() - met, "IKU")
            + " IKU belum mencapai target.");
    paragraph("Beberapa capaian yang menonjol adalah:");
    char letter = 'a';
    for (int i = 0; i < 3; i++) {
      Indicator indicator = measured.get(1 + random.nextInt(measured.size() - 1));
      parts.add(new Part.Item(2, letter++ + ".", sentences.mention(indicator)));
    }
    paragraph(sentences.budget(true));
  }

  private String count(int number, String noun) {
    Truth truth = new Truth(java.util.Set.of(), java.util.Set.of(Quantity.COUNT), null, noun);
    return figures.cite(
        "", BigDecimal.valueOf(number), new NumberStyle(Form.WITH_WORDS, 0), truth, Place.SENTENCE);
  }

  private void introduction() {
    heading(1, "BAB I", "PENDAHULUAN");
    heading(2, "A.", "KEDUDUKAN DAN WILAYAH KERJA");
    paragraph(
        facts.name()
            + " berkedudukan di bawah Direktorat Jenderal Pajak sesuai Peraturan Menteri Keuangan"
            + " nomor 184/PMK.01/2020 tanggal 18 November 2020.");
    int number = 3 + random.nextInt(3);
    paragraph("Wilayah kerja kantor meliputi " + count(number, "kecamatan") + " kecamatan, yaitu:");
    for (int i = 0; i < number; i++) {
      String end = i + 1 == number ? "." : i + 2 == number ? "; dan" : ";";
      parts.add(new Part.Item(2, (char) ('a' + i) + ".", "Kecamatan " + DISTRICTS.get(i) + end));
    }
    heading(2, "B.", "PERMASALAHAN UTAMA");
    paragraph("Permasalahan utama yang dihadapi selama tahun " + facts.year() + " adalah:");
    parts.add(new Part.Item(1, "1.", "Sebagian SKP yang terbit belum dilunasi Wajib Pajak;"));
    parts.add(new Part.Item(1, "2.", "Pelaporan SPT 1771 melalui e-Form belum dipahami merata."));
  }

  private void planning() {
    heading(1, "BAB II", "PERENCANAAN KINERJA");
    heading(2, "A.", "RENCANA STRATEGIS");
    paragraph(
        "Rencana Strategis Direktorat Jenderal Pajak Tahun 2020-2024 ditetapkan dengan Keputusan"
            + " Direktur Jenderal Pajak Nomor KEP-389/PJ/2020 untuk jangka waktu "
            + count(5, "tahun")
            + " tahun.");
    int total = facts.indicators().size();
    paragraph(
        "Sasaran tersebut diukur dengan "
            + count(total, "IKU")
            + " Indikator Kinerja Utama (IKU):");
    int number = 0;
    for (Indicator indicator : facts.indicators()) {
      number++;
      parts.add(new Part.Item(1, number + ".", indicator.name() + (number == total ? "." : ";")));
    }
    heading(2, "B.", "PERJANJIAN KINERJA TAHUN " + facts.year());
    paragraph(sentences.tableLead("perjanjian kinerja"));
    parts.add(tables.contract());
  }

  private void performance() {
    heading(1, "BAB III", "AKUNTABILITAS KINERJA");
    heading(2, "A.", "CAPAIAN KINERJA ORGANISASI");
    paragraph(
        "Pengukuran kinerja dilakukan dengan membandingkan realisasi dengan target setiap IKU.");
    if (style.historyFirst()) {
      history();
      realizations();
    } else {
      realizations();
      history();
    }
    paragraph("Uraian capaian setiap IKU disampaikan di bawah ini.");
    int number = 0;
    for (Indicator indicator : facts.indicators()) {
      number++;
      analysis(number, indicator);
    }
    heading(2, "B.", "REALISASI ANGGARAN");
    budget();
  }

  private void realizations() {
    paragraph(sentences.tableLead("target dan realisasi IKU"));
    parts.add(tables.realization());
  }

  private void history() {
    List<Integer> years = facts.pastYears();
    paragraph(
        "Perbandingan capaian IKU Tahun "
            + years.get(years.size() - 1)
            + " s.d. "
            + facts.year()
            + " disajikan sebagai berikut:");
    parts.add(tables.history());
  }

  private void analysis(int number, Indicator indicator) {
    parts.add(analysisHeading(number, indicator));
    paragraph(sentences.definition(indicator));
    if (!indicator.components().isEmpty()) {
      components(indicator);
    }
    if (indicator.measured()) {
      paragraph(sentences.result(indicator, number == 1));
      if (number == 1) {
        revenueDetail();
      }
      Numeric last = indicator.lastIndex();
      if (last != null && random.nextInt(3) > 0) {
        paragraph(sentences.comparison(indicator, last));
      }
    } else {
      paragraph(
          "Sampai dengan akhir tahun "
              + facts.year()
              + " IKU ini belum dapat diukur karena data dukungnya belum tersedia.");
    }
    if (random.nextInt(4) == 0) {
      paragraph(sentences.quarter(indicator));
    }
    efforts("Upaya yang telah dilakukan pada tahun " + facts.year() + " antara lain:", 1, "1.");
    if (random.nextInt(6) == 0) {
      parts.add(
          new Part.Note(
              "Data diolah dari aplikasi Mandor per 15 Januari " + (facts.year() + 1) + "."));
    }
    if (indicator.measured() && random.nextInt(8) == 0) {
      parts.add(new Part.Box(sentences.mention(indicator).replaceFirst(";$", ".")));
    }
  }

  private Part.Heading analysisHeading(int number, Indicator indicator) {
    String code = indicator.code();
    String name = indicator.name();
    HeadingForm form = style.heading();
    String marker =
        switch (form) {
          case CODE_NAME -> null;
          case NUMBER_CODE_DASH_NAME -> number + ")";
          default -> number + ".";
        };
    String text =
        switch (form) {
          case NUMBER_CODE_NAME, CODE_NAME -> code + " " + name;
          case IKU_CODE_NAME -> "IKU " + code + ": " + name;
          case NUMBER_CODE_DASH_NAME -> code + " – " + name;
          case NAME_CODE -> name + " (" + code + ")";
        };
    return new Part.Heading(3, marker, text, code);
  }

  private void components(Indicator indicator) {
    if (style.components() == DraftStyle.ComponentForm.TABLE) {
      paragraph("Komponen penghitungan IKU ini adalah sebagai berikut:");
      parts.add(tables.components(indicator));
      return;
    }
    int number = indicator.components().size();
    paragraph(
        "IKU ini dihitung dari "
            + count(number, "komponen")
            + " komponen dengan bobot sebagai berikut:");
    for (int i = 0; i < number; i++) {
      parts.add(sentences.component(indicator, indicator.components().get(i), i, number));
    }
  }

  private void revenueDetail() {
    if (random.nextInt(3) == 0) {
      paragraph("Rincian realisasi penerimaan pajak tahun " + facts.year() + " per jenis pajak:");
      parts.add(tables.revenue());
    } else {
      paragraph(sentences.taxKind());
    }
  }

  private void efforts(String lead, int level, String first) {
    paragraph(lead);
    int number = 2 + random.nextInt(3);
    int start = random.nextInt(Wording.EFFORTS.size());
    for (int i = 0; i < number; i++) {
      String marker = first.equals("a.") ? (char) ('a' + i) + "." : (i + 1) + ".";
      String text = Wording.EFFORTS.get((start + i) % Wording.EFFORTS.size());
      parts.add(new Part.Item(level, marker, text + (i + 1 == number ? "." : ";")));
    }
  }

  private void budget() {
    paragraph(
        "Pelaksanaan kegiatan dibiayai dari DIPA "
            + facts.name()
            + " nomor SP DIPA-015.04.2.111222/"
            + facts.year()
            + " tanggal 30 November "
            + (facts.year() - 1)
            + ".");
    if (random.nextBoolean()) {
      paragraph(sentences.budget(false));
      paragraph(sentences.tableLead("realisasi anggaran per jenis belanja"));
      parts.add(tables.budget());
      paragraph(sentences.expenditures());
    } else {
      paragraph(sentences.tableLead("realisasi anggaran per jenis belanja"));
      parts.add(tables.budget());
      paragraph(sentences.expenditures() + " " + sentences.budget(false));
    }
  }

  private void closing() {
    heading(1, "BAB IV", "PENUTUP");
    heading(2, "A.", "SIMPULAN");
    paragraph(
        "Laporan ini memberikan gambaran capaian kinerja "
            + facts.name()
            + " selama tahun "
            + facts.year()
            + ".");
    paragraph(sentences.revenue(false));
    if (style.plan() == DraftStyle.PlanForm.NONE) {
      return;
    }
    heading(2, "B.", "RENCANA AKSI TAHUN " + (facts.year() + 1));
    if (style.plan() == DraftStyle.PlanForm.TABLE) {
      paragraph("Rencana aksi untuk setiap IKU adalah sebagai berikut:");
      parts.add(tables.plan(random));
      return;
    }
    paragraph("Rencana aksi yang akan dilakukan untuk mencapai target setiap IKU adalah:");
    int number = 0;
    for (Indicator indicator : facts.indicators()) {
      number++;
      String name = (random.nextInt(3) == 0 ? "IKU " : "") + indicator.name();
      parts.add(new Part.Item(1, number + ".", name));
      int start = random.nextInt(Wording.EFFORTS.size());
      for (int i = 0; i < 2; i++) {
        parts.add(
            new Part.Item(
                2,
                (char) ('a' + i) + ".",
                Wording.EFFORTS.get((start + i) % Wording.EFFORTS.size()) + (i == 0 ? ";" : ".")));
      }
    }
  }
}
