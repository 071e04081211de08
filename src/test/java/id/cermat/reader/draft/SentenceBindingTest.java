package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceBindingTest {
  @TempDir Path folder;

  @Test
  void realizationTargetAndIndexAreToldApart() throws IOException {
    Draft draft =
        analysis(
            "Realisasi IKU ini tahun 2024 sebesar 88,80% dari target yang ditetapkan sebesar 74,00%"
                + " atau indeks capaian sebesar 120,00.");

    assertThat(meaning(draft, "88,80%")).isEqualTo("4a-CP REALIZATION in 2024");
    assertThat(meaning(draft, "74,00%")).isEqualTo("4a-CP TARGET in 2024");
    assertThat(meaning(draft, "120,00")).isEqualTo("4a-CP INDEX in 2024");
    assertThat(draft.citations()).allMatch(Citation::bound);
  }

  @Test
  void statedCapIsNoRealization() throws IOException {
    Draft draft =
        analysis(
            "Capaian masing-masing komponen paling tinggi 120%. Realisasi IKU ini tahun 2024"
                + " sebesar 88,80%.");

    assertThat(draft.citations().get(0).figure().literal()).isEqualTo("120%");
    assertThat(draft.citations().get(0).quantity()).isNull();
    assertThat(meaning(draft, "88,80%")).isEqualTo("4a-CP REALIZATION in 2024");
  }

  @Test
  void amountReachedOfAnAmountIsGivenInPercent() throws IOException {
    Draft draft =
        analysis(
            "Dari target penerimaan sebesar Rp2.500.000.000 kantor telah mencapai angka penerimaan"
                + " sebesar Rp2.600.000.000 atau sebesar 104%.");

    assertThat(meaning(draft, "Rp2.500.000.000")).isEqualTo("4a-CP TARGET");
    assertThat(meaning(draft, "Rp2.600.000.000")).isEqualTo("4a-CP REALIZATION");
    assertThat(meaning(draft, "104%")).isEqualTo("4a-CP PERCENTAGE");
  }

  @Test
  void reachedTargetIsFollowedByTheRealization() throws IOException {
    Draft draft =
        analysis(
            "Kegiatan ini mencapai target yang ditetapkan, yakni 116,33% dari target sebesar"
                + " 100%.");

    assertThat(meaning(draft, "116,33%")).isEqualTo("4a-CP REALIZATION");
    assertThat(meaning(draft, "100%")).isEqualTo("4a-CP TARGET");
  }

  @Test
  void budgetSentenceIsAboutTheBudget() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "B. REALISASI ANGGARAN",
            "",
            "Dari pagu DIPA tahun 2024 sebesar Rp Rp 900.000.000 yang terealisasi adalah sebesar Rp"
                + " 810.000.000 atau sebesar 90.00%.");

    assertThat(meaning(draft, "Rp Rp 900.000.000")).isEqualTo("anggaran CEILING in 2024");
    assertThat(meaning(draft, "Rp 810.000.000")).isEqualTo("anggaran REALIZATION in 2024");
    assertThat(meaning(draft, "90.00%")).isEqualTo("anggaran PERCENTAGE in 2024");
  }

  @Test
  void yearOfALawOrDateIsNotThePeriod() throws IOException {
    Draft draft =
        analysis(
            "Sesuai PMK Nomor 12 tahun 2019 tanggal 30 November 2022, realisasi IKU ini adalah"
                + " sebesar 99,00%.");

    assertThat(Drafts.cited(draft, "99,00%").period()).isNull();
    assertThat(meaning(draft, "99,00%")).isEqualTo("4a-CP REALIZATION");
  }

  @Test
  void lostWordGapsDoNotHideTheSentence() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "3. 4a-CP Persentase Perubahan Perilaku",
            "",
            spaced("RealisasiIKUPerubahanPerilakutahun2024sebesar120,00%"),
            "",
            spaced("dengantarget100,00%atauindekscapaiansebesar120."));

    assertThat(Drafts.literals(draft)).containsExactly("120,00%", "100,00%", "120");
    assertThat(meaning(draft, "120,00%")).isEqualTo("4a-CP REALIZATION in 2024");
    assertThat(meaning(draft, "100,00%")).isEqualTo("4a-CP TARGET in 2024");
    assertThat(meaning(draft, "120")).isEqualTo("4a-CP INDEX in 2024");
  }

  @Test
  void countKeepsItsWordsAndWhatIsCounted() throws IOException {
    Draft draft = Drafts.text(folder, "Wilayah ini terdiri dari 4 (lima) kelurahan, yaitu:");

    Citation count = Drafts.cited(draft, "4");
    assertThat(count.quantity()).isEqualTo(Quantity.COUNT);
    assertThat(count.item()).isEqualTo("kelurahan");
    assertThat(count.words()).isEqualTo("lima");
  }

  @Test
  void figureWithoutAFormStaysUnboundWithItsCandidates() throws IOException {
    Draft draft = analysis("Catatan lain: 57,25 dan seterusnya.");

    Citation citation = Drafts.cited(draft, "57,25");
    assertThat(citation.bound()).isFalse();
    assertThat(citation.candidates()).extracting(Citation.Candidate::subject).contains("4a-CP");
  }

  @Test
  void wordsOfAnIndicatorsNameSayNothingOfItsFigures() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "3. 2a-CP Persentase realisasi capaian target penyuluhan",
            "",
            "Indeks capaian IKU Persentase realisasi capaian target penyuluhan tahun 2024 sebesar"
                + " 104,20.");

    assertThat(meaning(draft, "104,20")).isEqualTo("2a-CP INDEX in 2024");
  }

  @Test
  void codeOrNameInASentenceOutweighsItsSection() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "3. 4a-CP Persentase Perubahan Perilaku",
            "",
            "Kegiatan ini berjalan baik.",
            "",
            "4. 5a-CP Persentase Pengawasan Pembayaran Masa",
            "",
            "Berbeda dengan itu, IKU 4a-CP terealisasi sebesar 88,80% dari target sebesar 74,00%.");

    assertThat(meaning(draft, "88,80%")).isEqualTo("4a-CP REALIZATION");
    assertThat(meaning(draft, "74,00%")).isEqualTo("4a-CP TARGET");
  }

  @Test
  void codeMayStandBehindTheName() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "3. Persentase Perubahan Perilaku (4a-CP)",
            "",
            "Realisasi tahun 2024 sebesar 88,80%.");

    assertThat(meaning(draft, "88,80%")).isEqualTo("4a-CP REALIZATION in 2024");
  }

  @Test
  void partOfAYearIsAPeriodOfItsOwn() throws IOException {
    Draft draft =
        analysis(
            "Target s.d. Triwulan III tahun 2024 sebesar 75,00% sedangkan target tahun 2024 sebesar"
                + " 100,00%.");

    assertThat(meaning(draft, "75,00%")).isEqualTo("4a-CP TARGET in 2024 s.d. Q3");
    assertThat(meaning(draft, "100,00%")).isEqualTo("4a-CP TARGET in 2024");
    assertThat(meaning(analysis("Realisasi s.d. Juni sebesar 40,00%."), "40,00%"))
        .startsWith("4a-CP REALIZATION");
  }

  @Test
  void yearThatAFigureIsComparedWithIsNotItsOwn() throws IOException {
    Draft draft = analysis("Realisasi sebesar 88,80% naik dibandingkan tahun 2023.");

    assertThat(Drafts.cited(draft, "88,80%").period()).isNull();
  }

  @Test
  void kindOfExpenditureOrTaxGoesWithAllFiguresOfItsSentence() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "B. REALISASI ANGGARAN",
            "",
            "Realisasi Belanja Modal sebesar Rp90.000.000 dari pagu Rp100.000.000 atau sebesar"
                + " 90,00%.",
            "",
            "Realisasi penerimaan PPh Non Migas sebesar Rp2.100.000.000 dari target penerimaan"
                + " sebesar Rp2.000.000.000 atau 105,00%.");

    assertThat(meaning(draft, "Rp90.000.000")).isEqualTo("anggaran REALIZATION of Belanja Modal");
    assertThat(meaning(draft, "Rp100.000.000")).isEqualTo("anggaran CEILING of Belanja Modal");
    assertThat(meaning(draft, "90,00%")).isEqualTo("anggaran PERCENTAGE of Belanja Modal");
    assertThat(meaning(draft, "Rp2.100.000.000"))
        .isEqualTo("penerimaan REALIZATION of PPh Non Migas");
    assertThat(meaning(draft, "105,00%")).isEqualTo("penerimaan PERCENTAGE of PPh Non Migas");
  }

  @Test
  void scaleWordAndQuarterAreReadWhereBlanksAreLost() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "3. 4a-CP Persentase Perubahan Perilaku",
            "",
            spaced("Targetsampaidengantriwulan IIItahun2024sebesar75,00%"),
            "",
            spaced("danpagusebesarRp5,79miliardariDIPA."));

    assertThat(meaning(draft, "75,00%")).isEqualTo("4a-CP TARGET in 2024 s.d. Q3");
    assertThat(Drafts.literals(draft)).contains("Rp5,79miliar");
  }

  private Draft analysis(String sentence) throws IOException {
    return Drafts.text(folder, "3. 4a-CP Persentase Perubahan Perilaku", "", sentence);
  }

  private static String meaning(Draft draft, String literal) {
    return Drafts.meaning(Drafts.cited(draft, literal));
  }

  private static String spaced(String text) {
    return String.join(" ", text.split(""));
  }
}
