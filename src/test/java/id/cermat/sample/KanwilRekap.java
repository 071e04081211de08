package id.cermat.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rekap of a region's offices, copied from their own tables. */
final class KanwilRekap {
  private static final String TWO = "0.00";
  private static final String MONEY = "#,##0";
  private static final List<String> QUANTITIES = List.of("target", "realization", "index");
  private static final List<String> HEADINGS = List.of("Target", "Realisasi", "Indeks");
  private static final int FIRST_ROW = 7;

  private KanwilRekap() {}

  static FormSheet of(List<SampleUnit> units) {
    FormSheet sheet = new FormSheet("Rekap");
    sheet.text(0, 0, "REKAPITULASI CAPAIAN IKU UNIT KERJA");
    sheet.text(1, 0, "KANTOR WILAYAH DJP CONTOH NUSANTARA");
    sheet.text(2, 0, "TAHUN " + Kanwil.YEAR);
    sheet.heading(4, 0, "No", 3, 1).heading(4, 1, "Unit Kerja", 3, 1);
    int column = 2;
    for (String code : Kanwil.IN_REKAP) {
      sheet.heading(4, column, code, 1, 3).heading(5, column, name(units.get(0), code), 1, 3);
      for (String heading : HEADINGS) {
        sheet.heading(6, column, heading, 1, 1);
        column++;
      }
    }
    sheet.heading(4, column, "NKO", 3, 1).heading(4, column + 1, "Peringkat", 3, 1);
    for (int unit = 0; unit < units.size(); unit++) {
      row(sheet, unit, units);
    }
    summaries(sheet, units);
    return sheet;
  }

  /** The first counts in rupiah here, which its name in the offices' tables does not. */
  private static String name(SampleUnit unit, String code) {
    SampleValue name = unit.value("realization/" + code + "/indicator").orElseThrow();
    String text = ((SampleValue.Text) name).text();
    return revenue(code) ? text.replace("Persentase realisasi", "Realisasi") : text;
  }

  private static boolean revenue(String code) {
    return code.equals(Kanwil.IN_REKAP.get(0));
  }

  private static Optional<BigDecimal> figure(SampleUnit unit, String code, String quantity) {
    String role =
        revenue(code) && !quantity.equals("index")
            ? "revenue/total/" + quantity
            : "realization/" + code + "/" + quantity;
    return unit.value(role)
        .filter(SampleValue.Numeric.class::isInstance)
        .map(value -> ((SampleValue.Numeric) value).value());
  }

  private static BigDecimal score(SampleUnit unit) {
    return unit.number("nko/nko/index").value();
  }

  private static void row(FormSheet sheet, int number, List<SampleUnit> units) {
    SampleUnit unit = units.get(number);
    int row = FIRST_ROW + number;
    sheet.number(row, 0, number + "/no", BigDecimal.valueOf(number + 1L), "0");
    sheet.text(row, 1, unit.name());
    int column = 2;
    for (String code : Kanwil.IN_REKAP) {
      for (String quantity : QUANTITIES) {
        int at = column;
        String format = revenue(code) && !quantity.equals("index") ? MONEY : TWO;
        figure(unit, code, quantity)
            .ifPresent(
                value ->
                    sheet.number(row, at, number + "/" + code + "/" + quantity, value, format));
        column++;
      }
    }
    BigDecimal own = score(unit);
    long better = units.stream().filter(other -> score(other).compareTo(own) > 0).count();
    sheet.number(row, column, number + "/score", own, TWO);
    sheet.number(row, column + 1, number + "/rank", BigDecimal.valueOf(better + 1), "0");
  }

  private static void summaries(FormSheet sheet, List<SampleUnit> units) {
    int row = FIRST_ROW + units.size();
    sheet.text(row, 1, "Jumlah").text(row + 1, 1, "Rata-rata");
    String revenue = Kanwil.IN_REKAP.get(0);
    BigDecimal target = sum(units, revenue, "target");
    BigDecimal realization = sum(units, revenue, "realization");
    sheet.number(row, 2, "total/target", target, MONEY);
    sheet.number(row, 3, "total/realization", realization, MONEY);
    sheet.number(
        row,
        4,
        "total/index",
        Arithmetic.half(Arithmetic.ratio(realization, target).min(BigDecimal.valueOf(120))),
        TWO);
    int column = 4;
    for (String code : Kanwil.IN_REKAP) {
      List<BigDecimal> indices = new ArrayList<>();
      units.forEach(unit -> figure(unit, code, "index").ifPresent(indices::add));
      sheet.number(row + 1, column, "mean/" + code, mean(indices), TWO);
      column += QUANTITIES.size();
    }
    sheet.number(
        row + 1,
        column - 2,
        "mean/score",
        mean(units.stream().map(KanwilRekap::score).toList()),
        TWO);
  }

  private static BigDecimal sum(List<SampleUnit> units, String code, String quantity) {
    return units.stream()
        .map(unit -> figure(unit, code, quantity).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return Arithmetic.sum(values)
        .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
  }
}
