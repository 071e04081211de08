package id.cermat.cli;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RefusedFileException;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleBookFile;
import id.cermat.cli.console.Session;
import id.cermat.finding.Baseline;
import id.cermat.finding.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds and reads the settings of a run; what is wrong in them ends it before it begins. */
final class RuleBookChoice {
  private final Session session;

  RuleBookChoice(Session session) {
    this.session = session;
  }

  /** The named rules file, else the one in the working directory, else the built-in rules. */
  RuleBook rules(@Nullable Path named) throws UsageException {
    Path shown = named == null ? Path.of(RuleBookFile.NAME) : named;
    Path file = session.surroundings().folder().resolve(shown);
    if (named == null && !Files.exists(file)) {
      return RuleBook.builtIn();
    }
    refuseWhatIsNoFile(shown);
    try {
      return RuleBookFile.load(file);
    } catch (RefusedFileException refused) {
      throw new UsageException(refused.lines(Shown.path(shown), session.messages()));
    } catch (IOException failure) {
      throw unreadable(shown, failure);
    }
  }

  /** The named baseline; an empty one where none is named. */
  Baseline baseline(@Nullable Path named) throws UsageException {
    if (named == null) {
      return Baseline.EMPTY;
    }
    refuseWhatIsNoFile(named);
    try {
      return BaselineFile.load(session.surroundings().folder().resolve(named));
    } catch (RefusedFileException refused) {
      throw new UsageException(refused.lines(Shown.path(named), session.messages()));
    } catch (IOException failure) {
      throw unreadable(named, failure);
    }
  }

  /** A baseline that is to be written anew, where it exists, for what was accepted in it. */
  Baseline earlier(@Nullable Path target) throws UsageException {
    boolean exists =
        target != null && Files.exists(session.surroundings().folder().resolve(target));
    return exists ? baseline(target) : Baseline.EMPTY;
  }

  private void refuseWhatIsNoFile(Path shown) throws UsageException {
    Path file = session.surroundings().folder().resolve(shown);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unreadable(shown, Message.of("cli/input-not-a-file"));
    }
  }

  private UsageException unreadable(Path shown, IOException failure) {
    return unreadable(shown, Shown.reason(failure));
  }

  private UsageException unreadable(Path shown, Message reason) {
    return new UsageException(
        session.messages().text("cli/settings-unreadable", Shown.path(shown), reason));
  }
}
