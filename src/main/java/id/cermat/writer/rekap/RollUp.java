package id.cermat.writer.rekap;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run over many units came to, for those who must decide whom to call.
 *
 * @param title the region and year
 * @param units in the order of the reports
 * @param indices the indicators that units share
 * @param unplaced files that belong to no unit
 */
public record RollUp(
    Report report,
    String title,
    List<Unit> units,
    List<SharedIndex> indices,
    List<Unplaced> unplaced) {

  /**
   * A unit.
   *
   * @param region whether it is the regional office (Kanwil)
   * @param findings in its own files, and between it and others at a place in them
   * @param folder the folder of its files, beside the roll-up
   * @param copies the names of its annotated copies, by the names of their originals
   * @param complete whether everything was read, run and written
   */
  public record Unit(
      String title,
      boolean region,
      UnitResult result,
      List<Finding> findings,
      String folder,
      Map<String, String> copies,
      boolean complete) {

    int count(Severity severity) {
      return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }
  }

  /**
   * An indicator's index, or the organisation score, in every unit.
   *
   * @param code the indicator's code
   * @param figures one for each unit, in their order; null where the unit has none
   * @param spread null where too few units have it
   */
  public record SharedIndex(
      String code, String name, List<@Nullable BigDecimal> figures, @Nullable Spread spread) {}

  /** How the indices of many units lie. */
  public record Spread(
      int units,
      BigDecimal least,
      BigDecimal low,
      BigDecimal median,
      BigDecimal high,
      BigDecimal most) {}

  /** A file that belongs to no unit, and why. */
  public record Unplaced(String file, Message reason) {}

  /** The regional offices, then the units that have most to mend first. */
  List<Unit> worstFirst() {
    return units.stream()
        .sorted(
            Comparator.comparing((Unit unit) -> !unit.region())
                .thenComparingInt(unit -> -unit.count(Severity.ERROR))
                .thenComparing(unit -> unit.complete())
                .thenComparingInt(unit -> -unit.count(Severity.WARNING))
                .thenComparingInt(unit -> -unit.count(Severity.INFO)))
        .toList();
  }

  /** How many findings of all units weigh so much. */
  int count(Severity severity) {
    return report.count(severity);
  }
}
