package id.cermat.cli;

import id.cermat.check.region.IndexOverview;
import id.cermat.finding.UnitResult;
import id.cermat.run.AuditedUnit;
import id.cermat.run.RegionalAudit;
import id.cermat.unit.NotPlaced;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.Report;
import id.cermat.writer.rekap.RollUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts together what the roll-up workbook shows. */
final class RollUpAssembly {
  private RollUpAssembly() {}

  /**
   * @param written what was written of each unit
   */
  static RollUp of(
      Report report,
      RegionalAudit audit,
      List<NotPlaced> notPlaced,
      Function<UnitFiles, WrittenUnit> written) {
    UnitResult region = report.units().get(0);
    Integer year = region.report().year();
    String name = region.report().unit();
    return new RollUp(
        report,
        year == null ? name : name + " " + year,
        audit.units().stream().map(unit -> unit(unit, audit, written.apply(unit.files()))).toList(),
        indices(report, audit.units()),
        notPlaced.stream().map(file -> new RollUp.Unplaced(file.file(), file.reason())).toList());
  }

  private static RollUp.Unit unit(AuditedUnit unit, RegionalAudit audit, WrittenUnit written) {
    return new RollUp.Unit(
        unit.files().title(),
        unit.files().region(),
        unit.result(),
        audit.findings(unit),
        written.folder(),
        written.copies(),
        unit.complete());
  }

  private static List<RollUp.SharedIndex> indices(Report report, List<AuditedUnit> units) {
    List<RollUp.SharedIndex> indices = new ArrayList<>();
    for (IndexOverview overview :
        IndexOverview.of(units.stream().map(AuditedUnit::figures).toList())) {
      List<@Nullable BigDecimal> figures = new ArrayList<>();
      units.forEach(unit -> figures.add(overview.indices().get(unit.figures())));
      boolean score = overview.name().isEmpty();
      indices.add(
          new RollUp.SharedIndex(
              score ? "NKO" : overview.subject(),
              score ? report.messages().text("rekap/score") : overview.name(),
              figures,
              overview.spread().map(RollUpAssembly::spread).orElse(null)));
    }
    return indices;
  }

  private static RollUp.Spread spread(IndexOverview.IndexSpread spread) {
    return new RollUp.Spread(
        spread.units(),
        spread.least(),
        spread.low(),
        spread.median(),
        spread.high(),
        spread.most());
  }
}
