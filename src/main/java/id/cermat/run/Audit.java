package id.cermat.run;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.region.RegionalCheck;
import id.cermat.check.region.UnitFigures;
import id.cermat.figure.FileLocation;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.model.UnitReport;
import id.cermat.unit.Discovery;
import id.cermat.unit.FolderSearch;
import id.cermat.unit.FoundFile;
import id.cermat.unit.UnitFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks all units below folders and compares them with each other: finds the files, tells whose
 * each is, checks each unit, and holds the units of a region against each other. A unit that cannot
 * be checked costs only itself.
 */
public final class Audit {
  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

  private final AuditOptions options;
  private final FolderSearch search;
  private final Check check = new Check();

  private Audit(AuditOptions options, FolderSearch search) {
    this.options = options;
    this.search = search;
  }

  /**
   * Finds the files below the folders; none is opened yet.
   *
   * @throws IOException if a folder cannot be read
   */
  public static Audit search(AuditOptions options) throws IOException {
    return new Audit(options, FolderSearch.below(options.folders()));
  }

  /** The workbooks and drafts that were found. */
  public List<FoundFile> files() {
    return search.files();
  }

  /** Checks and compares what was found. */
  public AuditResult run() {
    return run(AuditListener.NONE);
  }

  /**
   * Checks and compares what was found.
   *
   * @param listener told what is being done; may end it
   */
  public AuditResult run(AuditListener listener) {
    try (Workers workers = new Workers(options.jobs(), listener::stop)) {
      Discovery.Units found = identify(workers, listener);
      listener.found(found.units());
      List<AuditedUnit> units = workers.map(found.units(), unit -> check(unit, listener));
      RegionalAudit compared = listener.stop() ? null : compare(units);
      return new AuditResult(
          found.units(), units, compared, found.notPlaced(), search.passedOver());
    }
  }

  private Discovery.Units identify(Workers workers, AuditListener listener) {
    Discovery discovery = new Discovery(options.rules().vocabulary());
    listener.identifying(search.files().size());
    return Discovery.place(
        workers.map(
            search.files(),
            file -> {
              listener.identifying(file.name());
              Discovery.Described described = discovery.describe(file);
              listener.identified();
              return described;
            }));
  }

  private RegionalAudit compare(List<AuditedUnit> units) {
    RegionalCheck.Outcome outcome =
        new RegionalCheck()
            .check(units.stream().map(AuditedUnit::figures).toList(), options.rules());
    return RegionalAudit.of(units, outcome, options.region());
  }

  private AuditedUnit check(UnitFiles files, AuditListener listener) {
    AuditListener.Unit own = listener.checking(files);
    AuditedUnit unit = check(files, own);
    own.finished(unit);
    return unit;
  }

  private AuditedUnit check(UnitFiles files, AuditListener.Unit listener) {
    try {
      CheckedUnit unit = check.run(new CheckOptions(files, options.rules()), listener);
      boolean done = listener.checked(unit);
      return new AuditedUnit(
          files,
          unit.result().condensed(),
          UnitFigures.of(unit.report(), files.period(), files.region(), files.version()),
          unit.workbooks(),
          unit.complete() && done);
    } catch (RuntimeException | Error failure) {
      LOG.debug("{} could not be checked", files.title(), failure);
      return failed(files, listener, failure);
    }
  }

  /** A unit of which nothing is known but that checking it failed. */
  private AuditedUnit failed(UnitFiles files, ReadingListener listener, Throwable failure) {
    Message reason =
        failure instanceof Error error
            ? Failures.error(error)
            : Message.of("cli/input-failed", failure.getClass().getSimpleName());
    Ledger ledger = new Ledger(options.rules());
    for (String name : files.names()) {
      listener.refused(name, reason);
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
            RuleCoverage.ofEveryRule(ledger.coverage(), rule -> "reason/nothing-of-the-kind"),
            List.of(),
            List.of());
    UnitFigures figures = UnitFigures.of(nothing, files.period(), files.region(), files.version());
    return new AuditedUnit(files, result, figures, Map.of(), false);
  }
}
