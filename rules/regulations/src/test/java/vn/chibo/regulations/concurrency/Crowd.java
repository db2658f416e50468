package vn.chibo.regulations.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Sixteen threads that begin at the same time. */
final class Crowd {
  static final int THREADS = 16;
  private static final int MINUTES = 10;

  private Crowd() {}

  /** What each thread gives; what one of them throws is thrown. */
  static <T> List<T> all(IntFunction<Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<T> task = work.apply(i);
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return task.call();
                }));
      }
      List<T> given = new ArrayList<>();
      for (Future<T> future : running) {
        given.add(future.get(MINUTES, TimeUnit.MINUTES));
      }
      return given;
    } finally {
      threads.shutdownNow();
    }
  }
}
