package id.cermat.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Does the same to many things, several at a time. */
final class Workers implements AutoCloseable {
  /** A deeply nested formula or document needs more than the usual stack. */
  private static final long STACK = 8L << 20;

  private final BooleanSupplier stop;
  private final ExecutorService threads;

  /**
   * @param stop whether nothing new shall be begun
   */
  Workers(int count, BooleanSupplier stop) {
    this.stop = stop;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread = new Thread(null, work, "worker-" + number.incrementAndGet(), STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * The results in the order of the items, however many work at a time. Once the run is to stop
   * nothing new is begun, and what was not begun has no result.
   *
   * @param work must not throw
   */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    List<Future<List<R>>> futures = new ArrayList<>();
    for (T item : items) {
      futures.add(
          threads.submit(() -> stop.getAsBoolean() ? List.of() : List.of(work.apply(item))));
    }
    List<R> results = new ArrayList<>();
    for (Future<List<R>> future : futures) {
      try {
        results.addAll(future.get());
      } catch (InterruptedException told) {
        Thread.currentThread().interrupt();
        return results;
      } catch (ExecutionException failure) {
        throw new IllegalStateException(failure.getCause());
      }
    }
    return results;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
