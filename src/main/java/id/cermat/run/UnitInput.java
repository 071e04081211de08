package id.cermat.run;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.FileLocation;
import id.cermat.finding.Finding;
import id.cermat.model.Draft;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.unit.UnitFiles;
import id.cermat.unit.UnitReading;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one unit, read as far as they can be. A file that cannot be read is said at once,
 * kept as a finding, and does not keep the others from being read.
 */
public final class UnitInput {
  private static final Logger LOG = LoggerFactory.getLogger(UnitInput.class);

  private final ReadingListener listener;
  private final Ledger unreadable;
  private final Map<String, Path> readable = new LinkedHashMap<>();
  private final Map<String, Path> readableDrafts = new LinkedHashMap<>();
  private UnitReport report = UnitReport.empty("", null);
  private boolean complete = true;

  private UnitInput(RuleBook rules, ReadingListener listener) {
    this.listener = listener;
    this.unreadable = new Ledger(rules);
  }

  /**
   * Reads the files of a unit.
   *
   * @param files the workbooks, of which there may be none where there is a draft
   * @param listener told what is being read, and what cannot be
   */
  public static UnitInput read(UnitFiles files, RuleBook rules, ReadingListener listener) {
    UnitInput input = new UnitInput(rules, listener);
    input.read(files, rules);
    return input;
  }

  private void read(UnitFiles files, RuleBook rules) {
    UnitReading reading = new WorkbookReader(rules.vocabulary(), rules.recalculation()).unit();
    files.workbooks().forEach((name, file) -> read(name, file, reading));
    files.drafts().keySet().forEach(listener::reading);
    Draft draft =
        DraftInput.read(rules.vocabulary(), files.drafts(), this::refuse).drafts().stream()
            .findFirst()
            .orElse(null);
    if (draft != null) {
      readableDrafts.putAll(files.drafts());
    }
    listener.read();
    UnitReport books = reading.report();
    report = named(draft == null ? books : books.withDraft(draft), files);
    sayWhatWasPassedOver(books);
  }

  /** What the readable files say. */
  public UnitReport report() {
    return report;
  }

  /** The readable workbooks by name. */
  public Map<String, Path> readable() {
    return readable;
  }

  /** The draft by name, if it was readable. */
  public Map<String, Path> readableDrafts() {
    return readableDrafts;
  }

  /** Findings on the files that could not be read. */
  public List<Finding> findings() {
    return new ArrayList<>(unreadable.findings());
  }

  /** Whether everything could be read. */
  public boolean complete() {
    return complete;
  }

  private void read(String name, Path file, UnitReading reading) {
    listener.reading(name);
    try {
      Message obstacle = Failures.obstacle(file, "cli/input-folder");
      if (obstacle != null) {
        refuse(name, obstacle);
      } else {
        reading.add(new WorkbookReader.Source(file, name));
        readable.put(name, file);
      }
    } catch (IOException | RuntimeException | Error failure) {
      LOG.debug("cannot read {}", name, failure);
      refuse(name, Failures.reading(failure));
    }
  }

  private void refuse(String name, Message reason) {
    complete = false;
    listener.refused(name, reason);
    FindingBuilder.of(RuleId.UNREADABLE_INPUT, new FileLocation(name))
        .context(name + " " + reason.key())
        .report(unreadable, "message", name, reason);
  }

  private void sayWhatWasPassedOver(UnitReport books) {
    for (Reading.PassedOver passed : report.reading().passedOver()) {
      if (passed.incomplete()) {
        complete = false;
        listener.passedOver(passed);
      }
    }
    for (String name : readable.keySet()) {
      boolean known =
          books.reading().tables().stream().anyMatch(table -> table.file().equals(name));
      boolean said =
          books.reading().passedOver().stream()
              .anyMatch(passed -> passed.incomplete() && passed.location().file().equals(name));
      boolean related =
          books.relations().stream()
              .anyMatch(sheet -> sheet.file().equals(name) && sheet.checked() > 0);
      if (!known && !said && !related) {
        refuse(name, Message.of("cli/input-no-table"));
      }
    }
  }

  /**
   * The unit is called as it was told apart from others, else as its files say; one of which no
   * file could be read, like its first file.
   */
  private static UnitReport named(UnitReport report, UnitFiles files) {
    UnitReport dated = files.year() == null ? report : report.withYear(files.year());
    if (files.unit() != null) {
      return dated.withUnit(files.unit());
    }
    if (!report.unit().isEmpty()) {
      return dated;
    }
    String first = files.names().get(0);
    String base = first.substring(first.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    return dated.withUnit(dot > 0 ? base.substring(0, dot) : base);
  }
}
