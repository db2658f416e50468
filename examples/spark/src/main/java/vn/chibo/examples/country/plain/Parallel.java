package vn.chibo.examples.country.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work for each of many, by some threads. */
public final class Parallel {
  private Parallel() {}

  /** What comes of each, in order; the first failure ends the work and is thrown as it is. */
  public static <T, R> List<R> each(int threads, Collection<T> all, Function<T, R> work) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> begun = new ArrayList<>();
      for (T one : all) {
        begun.add(workers.submit(() -> work.apply(one)));
      }
      List<R> done = new ArrayList<>();
      for (Future<R> future : begun) {
        done.add(future.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
  }
}
