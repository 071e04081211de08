package id.cermat.cli;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.region.UnitFigures;
import id.cermat.check.unit.UnitCheck;
import id.cermat.figure.FileLocation;
import id.cermat.finding.UnitResult;
import id.cermat.model.UnitReport;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks each unit of a run over many and writes its files into a folder of its own. A unit that
 * cannot be checked costs only itself. Safe for use by several threads.
 */
final class UnitAudit {
  private static final Logger LOG = LoggerFactory.getLogger(UnitAudit.class);

  private final RuleBook rules;
  private final AuditReports reports;
  private final AuditOutputs outputs;
  private final UnitCheck check = new UnitCheck();

  UnitAudit(RuleBook rules, AuditReports reports, AuditOutputs outputs) {
    this.rules = rules;
    this.reports = reports;
    this.outputs = outputs;
  }

  /**
   * Checks a unit and keeps what comparing units needs.
   *
   * @param session says what is to be said of this unit alone
   * @param folder the folder of its files, below {@code --out}
   */
  AuditedUnit audit(Session session, UnitFiles files, String folder) {
    try {
      UnitInput input = new UnitInput(session, rules, files, new Progress(session, false));
      UnitRun run = new UnitRun(session, input, check, rules);
      Report report = reports.of(List.of(run.result()));
      OutputFiles written = outputs.unit(session, folder);
      Map<String, String> copies = outputs.write(run, report, written);
      return new AuditedUnit(
          files,
          run.result().condensed(),
          UnitFigures.of(input.report(), files.period(), files.region(), files.version()),
          input.readable(),
          folder,
          copies,
          run.complete() && !written.failed() && !outputs.gaveUp());
    } catch (RuntimeException | Error failure) {
      LOG.debug("{} could not be checked", files.title(), failure);
      return failed(session, files, folder, failure);
    }
  }

  /** A unit of which nothing is known but that checking it failed. */
  private AuditedUnit failed(Session session, UnitFiles files, String folder, Throwable failure) {
    Message reason =
        failure instanceof Error error
            ? Failures.error(error)
            : Message.of("cli/input-failed", failure.getClass().getSimpleName());
    Ledger ledger = new Ledger(rules);
    for (String name : files.names()) {
      session.warn("cermat: " + name + ": " + session.messages().text(reason));
      FindingBuilder.of(RuleId.UNREADABLE_INPUT, new FileLocation(name))
          .context(name + " " + reason.key())
          .report(ledger, "message", name, reason);
    }
    UnitReport nothing = UnitReport.empty(String.valueOf(files.unit()), files.year());
    UnitResult result =
        new UnitResult(
            nothing,
            new ArrayList<>(ledger.findings()),
            0,
            ledger.coverage(),
            List.of(),
            List.of());
    UnitFigures figures = UnitFigures.of(nothing, files.period(), files.region(), files.version());
    return new AuditedUnit(files, result, figures, Map.of(), folder, Map.of(), false);
  }

  /** All input files of the units, which no output may overwrite. */
  static List<Path> inputs(Collection<UnitFiles> units) {
    List<Path> inputs = new ArrayList<>();
    units.forEach(unit -> inputs.addAll(unit.workbooks().values()));
    units.forEach(unit -> inputs.addAll(unit.drafts().values()));
    return inputs;
  }
}
