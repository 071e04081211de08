package id.cermat.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An OM-SPAN export of the IKPA of a year with right figures. Roles are {@code
 * satker/what/indicator}, such as {@code 0/score/3}, {@code 0/weight/3}, {@code 0/weighted/3},
 * {@code 0/aspect/0}, {@code 0/total}, {@code 0/conversion}, {@code 0/dispensation} and {@code
 * 0/final}. The form of 2022 and 2023 has dispensation as an indicator, and here a column with the
 * category of each score.
 */
public final class IkpaExport {
  static final int FIRST_ROW = 4;
  private static final int FIRST_INDICATOR = 6;
  private static final int LATEST = 2024;
  private static final int CONTRACTS = 3;
  private static final String TWO = "0.00";

  private final FormSheet sheet = new FormSheet("IKPA");
  private final int year;
  private final List<String> indicators;
  private final int[] weights;
  private final int[] aspects;

  private IkpaExport(int year) {
    this.year = year;
    List<String> names =
        new ArrayList<>(
            List.of(
                "Revisi DIPA",
                "Deviasi Halaman III DIPA",
                "Penyerapan Anggaran",
                "Belanja Kontraktual",
                "Penyelesaian Tagihan",
                "Pengelolaan UP dan TUP"));
    if (year < LATEST) {
      names.add("Dispensasi SPM");
    }
    names.add("Capaian Output");
    this.indicators = List.copyOf(names);
    this.weights =
        year < LATEST
            ? new int[] {10, 10, 20, 10, 10, 10, 5, 25}
            : new int[] {10, 15, 20, 10, 10, 10, 25};
    this.aspects = new int[] {0, 2, indicators.size() - 1, indicators.size()};
  }

  /** So many spending units; every third one has no contracts, which are then not measured. */
  public static FormSheet of(long seed, int satkers) {
    return of(seed, satkers, LATEST);
  }

  /** The form of a year. */
  public static FormSheet of(long seed, int satkers, int year) {
    return new IkpaExport(year).draw(new Random(seed), satkers);
  }

  private FormSheet draw(Random random, int satkers) {
    sheet.text(0, 0, "INDIKATOR PELAKSANAAN ANGGARAN KANWIL DJP CONTOH");
    sheet.text(1, 0, "Sampai dengan bulan : DESEMBER " + year);
    header();
    for (int i = 0; i < satkers; i++) {
      block(i, random);
    }
    return sheet;
  }

  private void header() {
    List<String> first =
        List.of("No", "Kode KPPN", "Kode BA", "Kode Satker", "Uraian Satker", "Keterangan");
    for (int column = 0; column < first.size(); column++) {
      sheet.heading(2, column, first.get(column), 2, 1);
    }
    List<String> names =
        List.of(
            "Kualitas Perencanaan Anggaran",
            "Kualitas Pelaksanaan Anggaran",
            "Kualitas Hasil Pelaksanaan Anggaran");
    for (int aspect = 0; aspect < names.size(); aspect++) {
      sheet.heading(
          2,
          FIRST_INDICATOR + aspects[aspect],
          names.get(aspect),
          1,
          aspects[aspect + 1] - aspects[aspect]);
    }
    for (int i = 0; i < indicators.size(); i++) {
      sheet.heading(3, FIRST_INDICATOR + i, indicators.get(i), 1, 1);
    }
    List<String> last = new ArrayList<>(List.of("Nilai Total", "Konversi Bobot"));
    if (year >= LATEST) {
      last.add("Dispensasi SPM (Pengurang)");
    }
    last.add("Nilai Akhir (Nilai Total/Konversi Bobot)");
    if (year < LATEST) {
      last.add("Kategori");
    }
    for (int i = 0; i < last.size(); i++) {
      sheet.heading(2, FIRST_INDICATOR + indicators.size() + i, last.get(i), 2, 1);
    }
  }

  private void block(int i, Random random) {
    int row = FIRST_ROW + 4 * i;
    sheet.number(row, 0, i + "/no", BigDecimal.valueOf(i + 1L), "0");
    sheet.text(row, 1, "'0" + (21 + i));
    sheet.text(row, 2, "'015");
    sheet.text(row, 3, "'41" + (1001 + i));
    sheet.text(row, 4, "KPP PRATAMA CONTOH " + (i + 1));
    List<String> parts = List.of("Nilai", "Bobot", "Nilai Akhir", "Nilai Aspek");
    for (int part = 0; part < parts.size(); part++) {
      sheet.text(row + part, 5, parts.get(part));
    }
    boolean contracts = i % 3 != 2;
    List<BigDecimal> scores = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    int conversion = 0;
    for (int k = 0; k < indicators.size(); k++) {
      boolean measured = contracts || k != CONTRACTS;
      BigDecimal score =
          measured ? BigDecimal.valueOf(8000L + random.nextInt(2001), 2) : new BigDecimal("0.00");
      int weight = measured ? weights[k] : 0;
      BigDecimal weighted = half(score.multiply(BigDecimal.valueOf(weight, 2)));
      sheet.number(row, FIRST_INDICATOR + k, i + "/score/" + k, score, TWO);
      sheet.number(
          row + 1, FIRST_INDICATOR + k, i + "/weight/" + k, BigDecimal.valueOf(weight), "0");
      sheet.number(row + 2, FIRST_INDICATOR + k, i + "/weighted/" + k, weighted, TWO);
      scores.add(score);
      total = total.add(weighted);
      conversion += weight;
    }
    for (int aspect = 0; aspect + 1 < aspects.length; aspect++) {
      sheet.number(
          row + 3,
          FIRST_INDICATOR + aspects[aspect],
          i + "/aspect/" + aspect,
          mean(scores, aspects[aspect], aspects[aspect + 1], contracts),
          TWO);
    }
    int column = FIRST_INDICATOR + indicators.size();
    BigDecimal share = BigDecimal.valueOf(conversion, 2);
    BigDecimal score = total.divide(share, 10, RoundingMode.HALF_UP);
    sheet.number(row, column, i + "/total", total, TWO);
    sheet.number(row, column + 1, i + "/conversion", share, "0%");
    if (year < LATEST) {
      sheet.number(row, column + 2, i + "/final", half(score), TWO);
      sheet.text(row, column + 3, category(half(score)));
      return;
    }
    BigDecimal deducted = BigDecimal.valueOf(random.nextInt(3) * 5L, 2);
    sheet.number(row, column + 2, i + "/dispensation", deducted, TWO);
    sheet.number(row, column + 3, i + "/final", half(score.subtract(deducted)), TWO);
  }

  private static String category(BigDecimal score) {
    if (score.compareTo(BigDecimal.valueOf(95)) >= 0) {
      return "Sangat Baik";
    }
    return score.compareTo(BigDecimal.valueOf(89)) >= 0 ? "Baik" : "Cukup";
  }

  private BigDecimal mean(List<BigDecimal> scores, int from, int to, boolean contracts) {
    BigDecimal products = BigDecimal.ZERO;
    int together = 0;
    for (int k = from; k < to; k++) {
      int weight = contracts || k != CONTRACTS ? weights[k] : 0;
      products = products.add(scores.get(k).multiply(BigDecimal.valueOf(weight)));
      together += weight;
    }
    return half(products.divide(BigDecimal.valueOf(together), 10, RoundingMode.HALF_UP));
  }

  private static BigDecimal half(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }
}
