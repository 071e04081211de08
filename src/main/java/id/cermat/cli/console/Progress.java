package id.cermat.cli.console;

/** One line on standard error that tells what is being done; only on a terminal. */
public final class Progress {
  private static final int WIDTH = 78;

  private final Session session;
  private final boolean shown;

  public Progress(Session session, boolean wanted) {
    this.session = session;
    this.shown = wanted && session.surroundings().interactive();
  }

  /** Says what is being done. */
  public void step(String what) {
    if (shown) {
      String line = ConsoleText.fit(what, session.surroundings().charset());
      String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
      session.surroundings().err().print("\r" + cut + " ".repeat(WIDTH - cut.length()) + "\r");
      session.surroundings().err().flush();
    }
  }

  /** Takes the line away. */
  public void done() {
    step("");
  }
}
