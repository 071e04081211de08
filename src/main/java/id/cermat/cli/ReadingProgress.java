package id.cermat.cli;

import id.cermat.catalogue.Message;
import id.cermat.cli.console.Progress;
import id.cermat.cli.console.Session;
import id.cermat.cli.text.PassedOverText;
import id.cermat.model.Reading.PassedOver;
import id.cermat.run.ReadingListener;

/** Says on standard error what is being read, and what cannot be. */
final class ReadingProgress implements ReadingListener {
  private final Session session;
  private final Progress progress;

  ReadingProgress(Session session, Progress progress) {
    this.session = session;
    this.progress = progress;
  }

  @Override
  public void reading(String file) {
    progress.step(session.messages().text("cli/reading", file));
  }

  @Override
  public void read() {
    progress.done();
  }

  @Override
  public void refused(String file, Message reason) {
    session.warn("cermat: " + file + ": " + session.messages().text(reason));
  }

  @Override
  public void passedOver(PassedOver part) {
    String why = PassedOverText.of(part, session.messages());
    session.warn("cermat: " + part.location().file() + ": " + why);
  }
}
