package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.sample.FormSheet;
import id.cermat.sample.IkpaExport;
import id.cermat.sample.Rekap;
import id.cermat.sample.RenderedUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The detection benchmark over the forms of a regional office, run by {@code mvn -Pbenchmark test}:
 * one wrong figure at a time, with the goals of the other layouts.
 */
@Tag("benchmark")
class KanwilFormsBenchmarkTest {
  private final CheckPipeline pipeline = new CheckPipeline();
  private final Tally tally = new Tally();

  /**
   * A class of slips.
   *
   * @param roles the cells that may be wrong
   * @param share the least change as a share of the value
   */
  private record Slip(String name, LongFunction<FormSheet> form, String roles, String share) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("ikpa-final", seed -> IkpaExport.of(seed, 6), "\\d/final", "0.01"),
          new Slip("ikpa-weight", seed -> IkpaExport.of(seed, 6), "\\d/weight/[0124-6]", "0.5"),
          new Slip("ikpa-weighted", seed -> IkpaExport.of(seed, 6), "\\d/weighted/[0-2]", "0.02"),
          new Slip("ikpa-total", seed -> IkpaExport.of(seed, 6), "\\d/total", "0.01"),
          new Slip(
              "rekap-total", seed -> Rekap.wide(seed, 8), "total/.*/(?:target|realiz.*)", "0.01"),
          new Slip("rekap-mean", seed -> Rekap.wide(seed, 8), "mean/.*", "0.01"),
          new Slip("rekap-index", seed -> Rekap.wide(seed, 8), "\\d/.*/index", "0.02"),
          new Slip("rekap-rank", seed -> Rekap.wide(seed, 8), "\\d/rank", "1"),
          new Slip("rekap-index-by-row", seed -> Rekap.byRow(seed, 5), "\\d/.*/index", "0.02"));

  @Test
  @SuppressWarnings("SystemOut")
  void slipsInFormsOfManyUnitsAreFoundAndNothingElseIsReported(@TempDir Path folder)
      throws IOException {
    int units = Integer.getInteger("cermat.benchmark.units", 4);
    for (Slip slip : SLIPS) {
      for (long seed = 1; seed <= units; seed++) {
        check(slip, seed, folder);
      }
    }
    System.out.println(tally);

    assertThat(tally.recall()).isGreaterThanOrEqualTo(0.97);
    assertThat(tally.falseAlarmsPerWorkbook()).isLessThanOrEqualTo(0.05);
  }

  private void check(Slip slip, long seed, Path folder) throws IOException {
    FormSheet clean = slip.form().apply(seed);
    List<String> roles = clean.roles().stream().filter(role -> role.matches(slip.roles())).toList();
    String role = roles.get(new Random(seed).nextInt(roles.size()));
    BigDecimal right = clean.value(role);
    BigDecimal change =
        right.multiply(new BigDecimal(slip.share())).setScale(right.scale(), RoundingMode.UP);
    clean.change(
        role, right.subtract(change).signum() > 0 ? right.subtract(change) : right.add(change));
    RenderedUnit unit = clean.write(folder, "form.xlsx");
    boolean detected = false;
    int falseAlarms = 0;
    for (Finding finding : pipeline.run(unit).findings()) {
      boolean touches = FindingPlaces.touches(finding, unit, Set.of(role));
      detected |= touches;
      falseAlarms += !touches && finding.severity() != Severity.INFO ? 1 : 0;
    }
    tally.book(true, detected, falseAlarms, slip.name());
  }
}
