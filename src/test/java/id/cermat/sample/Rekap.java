package id.cermat.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A rekap of the units of a region with right figures. Roles are {@code unit/indicator/quantity},
 * such as {@code 0/1a-CP/index}, with {@code total} and {@code mean} for the rows below, and {@code
 * 0/score}, {@code 0/rank}.
 */
public final class Rekap {
  private static final String TWO = "0.00";
  private static final String MONEY = "#,##0";
  private static final List<String> CODES = List.of("1a-CP", "2a-CP", "3a-N");
  private static final List<String> NAMES =
      List.of("Realisasi penerimaan pajak", "Persentase capaian kepatuhan", "Jumlah SP2DK terbit");
  private static final BigDecimal CAP = BigDecimal.valueOf(120);

  private Rekap() {}

  /** A row a unit, an indicator as a group of columns under its code and its name. */
  public static FormSheet wide(long seed, int units) {
    FormSheet sheet = new FormSheet("Rekap");
    sheet.text(0, 0, "REKAPITULASI CAPAIAN IKU UNIT KERJA");
    sheet.text(1, 0, "KANWIL DJP CONTOH");
    sheet.text(2, 0, "TAHUN 2024");
    sheet.heading(4, 0, "No", 3, 1).heading(4, 1, "Unit Kerja", 3, 1);
    for (int k = 0; k < CODES.size(); k++) {
      int column = 2 + 3 * k;
      sheet.heading(4, column, CODES.get(k), 1, 3).heading(5, column, NAMES.get(k), 1, 3);
      sheet.heading(6, column, "Target", 1, 1).heading(6, column + 1, "Realisasi", 1, 1);
      sheet.heading(6, column + 2, "Indeks", 1, 1);
    }
    int last = 2 + 3 * CODES.size();
    sheet.heading(4, last, "NKO", 3, 1).heading(4, last + 1, "Peringkat", 3, 1);
    Random random = new Random(seed);
    List<List<BigDecimal[]>> figures = new ArrayList<>();
    List<BigDecimal> scores = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      figures.add(figures(random));
      scores.add(BigDecimal.valueOf(9500L + random.nextInt(1500), 2));
    }
    for (int unit = 0; unit < units; unit++) {
      int row = 7 + unit;
      sheet.number(row, 0, unit + "/no", BigDecimal.valueOf(unit + 1L), "0");
      sheet.text(row, 1, name(unit));
      for (int k = 0; k < CODES.size(); k++) {
        draw(sheet, row, 2 + 3 * k, unit + "/" + CODES.get(k), figures.get(unit).get(k), k);
      }
      BigDecimal own = scores.get(unit);
      long better = scores.stream().filter(other -> other.compareTo(own) > 0).count();
      sheet.number(row, last, unit + "/score", own, TWO);
      sheet.number(row, last + 1, unit + "/rank", BigDecimal.valueOf(better + 1), "0");
    }
    summaries(sheet, figures, scores, 7 + units);
    return sheet;
  }

  private static void summaries(
      FormSheet sheet, List<List<BigDecimal[]>> figures, List<BigDecimal> scores, int row) {
    sheet.text(row, 1, "Jumlah").text(row + 1, 1, "Rata-rata");
    for (int k : new int[] {0, 2}) {
      BigDecimal target = sum(figures, k, 0);
      BigDecimal realization = sum(figures, k, 1);
      BigDecimal[] total = {target, realization, index(target, realization)};
      draw(sheet, row, 2 + 3 * k, "total/" + CODES.get(k), total, k);
    }
    for (int k = 0; k < CODES.size(); k++) {
      BigDecimal mean = mean(sum(figures, k, 2), figures.size());
      sheet.number(row + 1, 4 + 3 * k, "mean/" + CODES.get(k) + "/index", mean, TWO);
    }
    BigDecimal all = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    sheet.number(row + 1, 2 + 3 * CODES.size(), "mean/score", mean(all, scores.size()), TWO);
  }

  /** A row for each indicator of each unit; the unit stands on the first of its rows. */
  public static FormSheet byRow(long seed, int units) {
    FormSheet sheet = new FormSheet("Rekap IKU");
    sheet.text(0, 0, "REKAP REALISASI IKU PER KPP");
    sheet.text(1, 0, "KANWIL DJP CONTOH TAHUN 2024");
    List<String> header =
        List.of("No", "KPP", "Kode IKU", "Nama IKU", "Target", "Realisasi", "Indeks");
    for (int column = 0; column < header.size(); column++) {
      sheet.heading(3, column, header.get(column), 1, 1);
    }
    Random random = new Random(seed);
    for (int unit = 0; unit < units; unit++) {
      int row = 4 + CODES.size() * unit;
      sheet.number(row, 0, unit + "/no", BigDecimal.valueOf(unit + 1L), "0");
      sheet.text(row, 1, name(unit));
      sheet.mergedDown(row, 1, CODES.size());
      List<BigDecimal[]> figures = figures(random);
      for (int k = 0; k < CODES.size(); k++) {
        sheet.text(row + k, 2, CODES.get(k)).text(row + k, 3, NAMES.get(k));
        draw(sheet, row + k, 4, unit + "/" + CODES.get(k), figures.get(k), k);
      }
    }
    return sheet;
  }

  private static String name(int unit) {
    return (unit == 0 ? "KPP Madya Contoh " : "KPP Pratama Contoh ") + (unit + 1);
  }

  private static void draw(
      FormSheet sheet, int row, int column, String role, BigDecimal[] figures, int k) {
    String format = k == 1 ? TWO : MONEY;
    sheet.number(row, column, role + "/target", figures[0], format);
    sheet.number(row, column + 1, role + "/realization", figures[1], format);
    sheet.number(row, column + 2, role + "/index", figures[2], TWO);
  }

  private static List<BigDecimal[]> figures(Random random) {
    BigDecimal money = BigDecimal.valueOf(500_000_000_000L + random.nextInt(1_000_000_000) * 900L);
    BigDecimal collected = half(money.multiply(share(random))).setScale(0, RoundingMode.HALF_UP);
    BigDecimal percent = BigDecimal.valueOf(8500, 2);
    BigDecimal reached = half(percent.multiply(share(random)));
    BigDecimal count = BigDecimal.valueOf(1200L + random.nextInt(900));
    BigDecimal issued = count.multiply(share(random)).setScale(0, RoundingMode.HALF_UP);
    return List.of(
        new BigDecimal[] {money, collected, index(money, collected)},
        new BigDecimal[] {percent, reached, index(percent, reached)},
        new BigDecimal[] {count, issued, index(count, issued)});
  }

  private static BigDecimal share(Random random) {
    return BigDecimal.valueOf(85L + random.nextInt(45), 2);
  }

  private static BigDecimal index(BigDecimal target, BigDecimal realization) {
    return half(Arithmetic.ratio(realization, target).min(CAP));
  }

  private static BigDecimal sum(List<List<BigDecimal[]>> figures, int k, int quantity) {
    return figures.stream()
        .map(unit -> unit.get(k)[quantity])
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal mean(BigDecimal sum, int count) {
    return sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal half(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }
}
