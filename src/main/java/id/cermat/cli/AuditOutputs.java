package id.cermat.cli;

import id.cermat.cli.console.Session;
import id.cermat.finding.Finding;
import id.cermat.run.AuditedUnit;
import id.cermat.writer.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the files of a run over many go: a folder for each unit, and the roll-up above them. Where
 * nothing can be written this is said once, not for each file. Safe for use by several threads.
 */
final class AuditOutputs {
  /** After so many units one after the other of which nothing could be written, none is tried. */
  private static final int GIVE_UP_AFTER = 3;

  private final Session session;
  private final Path shown;
  private final RunOptions options;
  private final List<Path> inputs;
  private final AtomicInteger unwritten = new AtomicInteger();
  private volatile boolean open;
  private volatile boolean gaveUp;
  private volatile boolean failed;

  /**
   * @param wanted false where all goes to standard output
   * @param inputs what no file may overwrite
   */
  AuditOutputs(
      Session session, Path shown, RunOptions options, boolean wanted, Collection<Path> inputs) {
    this.session = session;
    this.shown = shown;
    this.options = options;
    this.inputs = inputs.stream().map(AuditOutputs::real).toList();
    this.open = wanted && writable();
    this.failed = wanted && !open;
  }

  private boolean writable() {
    Path folder = session.surroundings().folder().resolve(shown).normalize();
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".", ".part"));
      return true;
    } catch (IOException denied) {
      session.warn(
          "cermat: "
              + session
                  .messages()
                  .text("audit/nothing-written", Shown.path(shown), Shown.reason(denied)));
      return false;
    }
  }

  /** Whether something could not be written. */
  boolean failed() {
    return failed;
  }

  /** Whether writing was given up, so that units are checked without being written. */
  boolean gaveUp() {
    return gaveUp;
  }

  /** Whether files are written, and can be. */
  boolean open() {
    return open;
  }

  /** The files of one unit. */
  OutputFiles unit(Session ofUnit, String folder) {
    return files(ofUnit, shown.resolve(folder));
  }

  /** The files above the units' folders. */
  OutputFiles rollUp() {
    return files(session, shown);
  }

  private OutputFiles files(Session ofUnit, Path folder) {
    Path target = real(session.surroundings().folder().resolve(folder).normalize());
    return new OutputFiles(
        ofUnit, folder, inputs.stream().filter(input -> input.startsWith(target)).toList());
  }

  /**
   * Writes what {@code check} writes of a unit.
   *
   * @return the annotated copies' names by those of their originals
   */
  Map<String, String> write(UnitOutputs unit, Report report, OutputFiles files) {
    if (!open) {
      return Map.of();
    }
    Map<String, String> copies = unit.write(report, options, files);
    book(files);
    return copies;
  }

  /** Writes the annotated copies of a unit anew, with findings that came later. */
  void annotate(AuditedUnit unit, String folder, List<Finding> findings) {
    if (open && options.formats.contains(Format.XLSX)) {
      OutputFiles files = unit(session, folder);
      new AnnotatedCopies(session, files)
          .workbooks(unit.readable(), unit.result().withFindings(findings));
      book(files);
    }
  }

  private void book(OutputFiles files) {
    failed |= files.failed();
    if (!files.written().isEmpty() || !files.failed()) {
      unwritten.set(0);
    } else if (unwritten.incrementAndGet() == GIVE_UP_AFTER) {
      open = false;
      gaveUp = true;
      session.warn("cermat: " + session.messages().text("audit/given-up", Shown.path(shown)));
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThereYet) {
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }
}
