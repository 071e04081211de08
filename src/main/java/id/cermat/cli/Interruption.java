package id.cermat.cli;

import id.cermat.cli.console.Surroundings;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in order when the process is told to (Ctrl-C, SIGTERM): what is being done is
 * finished, nothing new is begun, and the exit code is the documented one.
 */
final class Interruption implements AutoCloseable {
  /** What is being written when the process is told to end may take so long. */
  private static final int PATIENCE_SECONDS = 20;

  private final Surroundings surroundings;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean asked;
  private volatile ExitCode code = ExitCode.INCOMPLETE;

  Interruption(Surroundings surroundings) {
    this.surroundings = surroundings;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the run shall end. */
  boolean asked() {
    return asked;
  }

  /** Says that all is done, and how it ended. */
  void ended(ExitCode how) {
    code = how;
  }

  private void stop() {
    asked = true;
    try {
      boolean orderly = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Runtime.getRuntime().halt((orderly ? code : ExitCode.INCOMPLETE).number());
    } catch (InterruptedException impatient) {
      Runtime.getRuntime().halt(ExitCode.INCOMPLETE.number());
    }
  }

  @Override
  public void close() {
    surroundings.out().flush();
    surroundings.err().flush();
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      asked = true;
    }
  }
}
