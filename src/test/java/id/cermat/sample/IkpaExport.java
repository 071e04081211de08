package id.cermat.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An OM-SPAN export of the IKPA of 2024 with right figures. Roles are {@code
 * satker/what/indicator}, such as {@code 0/score/3}, {@code 0/weight/3}, {@code 0/weighted/3},
 * {@code 0/aspect/0}, {@code 0/total}, {@code 0/conversion}, {@code 0/dispensation} and {@code
 * 0/final}.
 */
public final class IkpaExport {
  static final int FIRST_ROW = 4;
  private static final int FIRST_INDICATOR = 6;
  private static final List<String> INDICATORS =
      List.of(
          "Revisi DIPA",
          "Deviasi Halaman III DIPA",
          "Penyerapan Anggaran",
          "Belanja Kontraktual",
          "Penyelesaian Tagihan",
          "Pengelolaan UP dan TUP",
          "Capaian Output");
  private static final int[] WEIGHTS = {10, 15, 20, 10, 10, 10, 25};
  private static final int CONTRACTS = 3;
  private static final int[] ASPECTS = {0, 2, 6, 7};
  private static final String TWO = "0.00";

  private IkpaExport() {}

  /** So many spending units; every third one has no contracts, which are then not measured. */
  public static FormSheet of(long seed, int satkers) {
    Random random = new Random(seed);
    FormSheet sheet = new FormSheet("IKPA");
    sheet.text(0, 0, "INDIKATOR PELAKSANAAN ANGGARAN KANWIL DJP CONTOH");
    sheet.text(1, 0, "Sampai dengan bulan : DESEMBER 2024");
    header(sheet);
    for (int i = 0; i < satkers; i++) {
      block(sheet, i, random);
    }
    return sheet;
  }

  private static void header(FormSheet sheet) {
    List<String> first =
        List.of("No", "Kode KPPN", "Kode BA", "Kode Satker", "Uraian Satker", "Keterangan");
    for (int column = 0; column < first.size(); column++) {
      sheet.heading(2, column, first.get(column), 2, 1);
    }
    sheet.heading(2, FIRST_INDICATOR, "Kualitas Perencanaan Anggaran", 1, 2);
    sheet.heading(2, FIRST_INDICATOR + 2, "Kualitas Pelaksanaan Anggaran", 1, 4);
    sheet.heading(2, FIRST_INDICATOR + 6, "Kualitas Hasil Pelaksanaan Anggaran", 1, 1);
    for (int i = 0; i < INDICATORS.size(); i++) {
      sheet.heading(3, FIRST_INDICATOR + i, INDICATORS.get(i), 1, 1);
    }
    List<String> last =
        List.of(
            "Nilai Total",
            "Konversi Bobot",
            "Dispensasi SPM (Pengurang)",
            "Nilai Akhir (Nilai Total/Konversi Bobot)");
    for (int i = 0; i < last.size(); i++) {
      sheet.heading(2, FIRST_INDICATOR + INDICATORS.size() + i, last.get(i), 2, 1);
    }
  }

  private static void block(FormSheet sheet, int i, Random random) {
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
    for (int k = 0; k < INDICATORS.size(); k++) {
      boolean measured = contracts || k != CONTRACTS;
      BigDecimal score =
          measured ? BigDecimal.valueOf(8000L + random.nextInt(2001), 2) : new BigDecimal("0.00");
      int weight = measured ? WEIGHTS[k] : 0;
      BigDecimal weighted = half(score.multiply(BigDecimal.valueOf(weight, 2)));
      sheet.number(row, FIRST_INDICATOR + k, i + "/score/" + k, score, TWO);
      sheet.number(
          row + 1, FIRST_INDICATOR + k, i + "/weight/" + k, BigDecimal.valueOf(weight), "0");
      sheet.number(row + 2, FIRST_INDICATOR + k, i + "/weighted/" + k, weighted, TWO);
      scores.add(score);
      total = total.add(weighted);
      conversion += weight;
    }
    for (int aspect = 0; aspect + 1 < ASPECTS.length; aspect++) {
      sheet.number(
          row + 3,
          FIRST_INDICATOR + ASPECTS[aspect],
          i + "/aspect/" + aspect,
          mean(scores, ASPECTS[aspect], ASPECTS[aspect + 1], contracts),
          TWO);
    }
    int column = FIRST_INDICATOR + INDICATORS.size();
    BigDecimal deducted = BigDecimal.valueOf(random.nextInt(3) * 5L, 2);
    BigDecimal share = BigDecimal.valueOf(conversion, 2);
    sheet.number(row, column, i + "/total", total, TWO);
    sheet.number(row, column + 1, i + "/conversion", share, "0%");
    sheet.number(row, column + 2, i + "/dispensation", deducted, TWO);
    BigDecimal score = total.divide(share, 10, RoundingMode.HALF_UP).subtract(deducted);
    sheet.number(row, column + 3, i + "/final", half(score), TWO);
  }

  private static BigDecimal mean(List<BigDecimal> scores, int from, int to, boolean contracts) {
    BigDecimal products = BigDecimal.ZERO;
    int weights = 0;
    for (int k = from; k < to; k++) {
      int weight = contracts || k != CONTRACTS ? WEIGHTS[k] : 0;
      products = products.add(scores.get(k).multiply(BigDecimal.valueOf(weight)));
      weights += weight;
    }
    return half(products.divide(BigDecimal.valueOf(weights), 10, RoundingMode.HALF_UP));
  }

  private static BigDecimal half(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }
}
