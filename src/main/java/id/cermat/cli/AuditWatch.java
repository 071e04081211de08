package id.cermat.cli;

import id.cermat.catalogue.Message;
import id.cermat.cli.console.AuditProgress;
import id.cermat.cli.console.Progress;
import id.cermat.cli.console.Session;
import id.cermat.cli.console.Surroundings;
import id.cermat.cli.text.AuditSummary;
import id.cermat.model.Reading.PassedOver;
import id.cermat.run.AuditListener;
import id.cermat.run.AuditedUnit;
import id.cermat.run.CheckedUnit;
import id.cermat.unit.UnitFiles;
import id.cermat.writer.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far an audit has come, and writes the files of each unit into a folder of its own as
 * soon as it is checked. Safe for use by several threads.
 */
final class AuditWatch implements AuditListener {
  private final Session session;
  private final AuditProgress progress;
  private final Interruption interruption;
  private final AuditReports reports;
  private final Function<List<Path>, AuditOutputs> opening;
  private final Map<UnitFiles, WrittenUnit> written = new ConcurrentHashMap<>();
  private volatile @Nullable AuditOutputs outputs;

  /**
   * @param opening makes the outputs once the inputs are known, which no file may overwrite
   */
  AuditWatch(
      Session session,
      AuditProgress progress,
      Interruption interruption,
      AuditReports reports,
      Function<List<Path>, AuditOutputs> opening) {
    this.session = session;
    this.progress = progress;
    this.interruption = interruption;
    this.reports = reports;
    this.opening = opening;
  }

  @Override
  public void identifying(int files) {
    progress.begin("audit/identifying", files);
  }

  @Override
  public void identifying(String file) {
    progress.started(file);
  }

  @Override
  public void identified() {
    progress.finished();
  }

  @Override
  public void found(List<UnitFiles> units) {
    outputs = opening.apply(inputs(units));
    List<String> folders = UnitFolders.of(units);
    for (int i = 0; i < units.size(); i++) {
      written.put(units.get(i), new WrittenUnit(folders.get(i), Map.of()));
    }
    if (!stop()) {
      progress.begin("audit/checking", units.size());
    }
  }

  @Override
  public Unit checking(UnitFiles unit) {
    progress.started(unit.title());
    return new OneUnit(unit);
  }

  @Override
  public boolean stop() {
    return interruption.asked();
  }

  /** Where files go; there is no such place before the units are found. */
  AuditOutputs outputs() {
    return Objects.requireNonNull(outputs, "no units have been found yet");
  }

  /** What was written of a unit. */
  WrittenUnit written(UnitFiles unit) {
    return Objects.requireNonNull(written.get(unit), "no such unit");
  }

  private static List<Path> inputs(Collection<UnitFiles> units) {
    List<Path> inputs = new ArrayList<>();
    units.forEach(unit -> inputs.addAll(unit.workbooks().values()));
    units.forEach(unit -> inputs.addAll(unit.drafts().values()));
    return inputs;
  }

  /** What is said of a unit is said at once, when it is finished. */
  private final class OneUnit implements Unit {
    private final UnitFiles files;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Session own;
    private final ReadingProgress reading;

    OneUnit(UnitFiles files) {
      this.files = files;
      Surroundings all = session.surroundings();
      Surroundings aside =
          new Surroundings(
              all.out(),
              new PrintStream(said, true, all.charset()),
              all.charset(),
              all.folder(),
              false,
              all.environment(),
              all.locale());
      this.own = new Session(aside, session.messages());
      this.reading = new ReadingProgress(own, new Progress(own, false));
    }

    @Override
    public void refused(String file, Message reason) {
      reading.refused(file, reason);
    }

    @Override
    public void passedOver(PassedOver part) {
      reading.passedOver(part);
    }

    @Override
    public boolean checked(CheckedUnit unit) {
      UnitOutputs files = new UnitOutputs(own, unit, reports.rules());
      files.sayWhatCrashed();
      Report report = reports.of(List.of(unit.result()));
      String folder = written(this.files).folder();
      OutputFiles target = outputs().unit(own, folder);
      written.put(this.files, new WrittenUnit(folder, outputs().write(files, report, target)));
      return !target.failed() && !outputs().gaveUp();
    }

    @Override
    public void finished(AuditedUnit unit) {
      String line =
          new AuditSummary(session, false).line(files.title(), unit.result(), unit.complete());
      progress.finished(line, said.toString(session.surroundings().charset()));
    }
  }
}
