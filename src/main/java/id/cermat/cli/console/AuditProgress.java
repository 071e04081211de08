package id.cermat.cli.console;

import id.cermat.catalogue.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How far a run over many has come, on standard error: a bar on a terminal, elsewhere a line for
 * each that is finished. Safe for use by several threads.
 */
public final class AuditProgress {
  private static final int BAR = 20;
  private static final int WIDTH = 79;
  private static final long REDRAW_NANOS = 100_000_000L;

  private final Session session;
  private final Messages messages;
  private final boolean wanted;
  private final boolean bar;
  private String phase = "";
  private String current = "";
  private int total;
  private int finished;
  private long begun;
  private long drawn;
  private boolean shown;

  public AuditProgress(Session session, boolean wanted) {
    this.session = session;
    this.messages = session.messages();
    this.wanted = wanted;
    this.bar = wanted && session.surroundings().interactive();
  }

  /** Begins anew with so many things to do; {@code key} says what is done. */
  public synchronized void begin(String key, int things) {
    phase = messages.text(key, things);
    total = things;
    finished = 0;
    begun = System.nanoTime();
    drawn = 0;
    if (wanted && !bar) {
      session.warn(phase);
    }
  }

  /** Something is being done. */
  public synchronized void started(String name) {
    current = name;
    draw(false);
  }

  /** One thing more is done, of which nothing is to be said. */
  public synchronized void finished() {
    finished++;
    draw(finished == total);
  }

  /**
   * One thing more is done.
   *
   * @param outcome what it came to; a line by itself where there is no bar
   * @param warnings what was said while it was done, with the ends of its lines
   */
  public synchronized void finished(String outcome, String warnings) {
    finished++;
    clear();
    session.surroundings().err().print(warnings);
    if (wanted && !bar) {
      session.warn("[" + finished + "/" + total + "] " + outcome);
    }
    draw(finished == total);
  }

  /** Takes the bar away. */
  public synchronized void end() {
    clear();
    session.surroundings().err().flush();
  }

  private void clear() {
    if (shown) {
      session.surroundings().err().print("\r" + " ".repeat(WIDTH) + "\r");
      shown = false;
    }
  }

  private void draw(boolean always) {
    long now = System.nanoTime();
    if (!bar || !always && now - drawn < REDRAW_NANOS) {
      return;
    }
    drawn = now;
    shown = true;
    String line = ConsoleText.fit(line(now), session.surroundings().charset());
    String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
    session.surroundings().err().print("\r" + cut + " ".repeat(WIDTH - cut.length()));
    session.surroundings().err().flush();
  }

  private String line(long now) {
    int full = total == 0 ? BAR : BAR * finished / total;
    String drawnBar = "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    double seconds = (now - begun) / 1e9;
    BigDecimal rate =
        BigDecimal.valueOf(finished / Math.max(seconds, 1e-3)).setScale(1, RoundingMode.HALF_UP);
    long left = finished == 0 ? 0 : Math.round(seconds / finished * (total - finished));
    return messages.text(
        "audit/progress",
        drawnBar,
        finished,
        total,
        rate,
        String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60),
        current);
  }
}
