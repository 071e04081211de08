package id.cermat.sample;

import static id.cermat.sample.SampleValue.DASH;

import id.cermat.sample.SampleRow.Look;
import id.cermat.sample.UnitYear.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Budget by kind of expenditure and revenue by kind of tax, with their totals. */
final class MoneyTables {
  private MoneyTables() {}

  static SampleTable budget(UnitYear unit) {
    List<SampleRow> rows = new ArrayList<>();
    for (Line line : unit.budget()) {
      String role = "budget/" + line.key() + "/";
      rows.add(
          SampleRow.item(
              line.key(),
              "name",
              line.name(),
              "ceiling",
              amount(line.base()),
              "realization",
              amount(line.realization()),
              "percentage",
              percentage(line.realization(), line.base(), role + "realization", role + "ceiling")));
    }
    BigDecimal ceiling = total(unit.budget(), Line::base);
    BigDecimal realization = total(unit.budget(), Line::realization);
    rows.add(
        SampleRow.of(
            "total",
            Look.TOTAL,
            null,
            "name",
            "Total",
            "ceiling",
            sum(ceiling, "budget", unit.budget(), "ceiling"),
            "realization",
            sum(realization, "budget", unit.budget(), "realization"),
            "percentage",
            percentage(realization, ceiling, "budget/total/realization", "budget/total/ceiling")));
    return new SampleTable(
        "budget",
        "Anggaran",
        "Realisasi Anggaran per Jenis Belanja",
        "Tahun " + unit.year(),
        unit.year(),
        List.of(
            SampleColumn.of("name", "Jenis Belanja", 30),
            SampleColumn.of("ceiling", "Pagu", 22),
            SampleColumn.of("realization", "Realisasi", 22),
            SampleColumn.of("percentage", "Persentase", 12)),
        rows,
        List.of());
  }

  static SampleTable revenue(UnitYear unit) {
    List<SampleRow> rows = new ArrayList<>();
    for (Line line : unit.revenue()) {
      rows.add(
          revenueRow(
              SampleRow.item(line.key(), "name", line.name()),
              amount(line.base()),
              amount(line.realization()),
              amount(line.previous()),
              line));
    }
    BigDecimal target = total(unit.revenue(), Line::base);
    BigDecimal realization = total(unit.revenue(), Line::realization);
    BigDecimal previous = total(unit.revenue(), Line::previous);
    rows.add(
        revenueRow(
            SampleRow.of("total", Look.TOTAL, null, "name", "Jumlah"),
            sum(target, "revenue", unit.revenue(), "target"),
            sum(realization, "revenue", unit.revenue(), "realization"),
            sum(previous, "revenue", unit.revenue(), "previous"),
            new Line("total", "Jumlah", target, realization, previous)));
    return new SampleTable(
        "revenue",
        "Penerimaan",
        "Realisasi Penerimaan Pajak",
        "Tahun " + unit.year(),
        unit.year(),
        List.of(
            SampleColumn.of("name", "Jenis Pajak", 24),
            SampleColumn.of("target", "Target", 24),
            SampleColumn.of("realization", "Realisasi", 24),
            SampleColumn.of("percentage", "Capaian (%)", 12),
            SampleColumn.of("previous", "Realisasi Tahun Lalu", 24),
            SampleColumn.of("growth", "Pertumbuhan (%)", 14)),
        rows,
        List.of());
  }

  private static SampleRow revenueRow(
      SampleRow row, SampleValue target, SampleValue realization, SampleValue previous, Line line) {
    String role = "revenue/" + line.key() + "/";
    BigDecimal grown = Objects.requireNonNull(line.realization()).subtract(line.previous());
    return row.with("target", target)
        .with("realization", realization)
        .with(
            "percentage",
            percentage(line.realization(), line.base(), role + "realization", role + "target"))
        .with("previous", previous)
        .with(
            "growth",
            UnitTables.share(
                grown,
                line.previous(),
                "({" + role + "realization}-{" + role + "previous})/{" + role + "previous}*100"));
  }

  private static SampleValue amount(@Nullable BigDecimal amount) {
    return amount == null ? DASH : SampleValue.rupiah(amount);
  }

  private static SampleValue percentage(
      @Nullable BigDecimal part, @Nullable BigDecimal whole, String partRole, String wholeRole) {
    return part == null || whole == null
        ? DASH
        : UnitTables.share(part, whole, "{" + partRole + "}/{" + wholeRole + "}*100");
  }

  private static BigDecimal total(List<Line> lines, Function<Line, @Nullable BigDecimal> amount) {
    return Arithmetic.sum(lines.stream().map(amount).filter(Objects::nonNull).toList());
  }

  private static SampleValue sum(BigDecimal total, String table, List<Line> lines, String column) {
    String first = "{" + table + "/" + lines.get(0).key() + "/" + column + "}";
    String last = "{" + table + "/" + lines.get(lines.size() - 1).key() + "/" + column + "}";
    return UnitTables.computed(total, SampleValue.Kind.RUPIAH, "SUM(" + first + ":" + last + ")");
  }
}
