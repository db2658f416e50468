package vn.chibo.examples.review.table;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar for work that takes longer than two seconds; shorter work shows none. It stands on
 * the error stream of a terminal, so that nothing of it gets into a result.
 */
public final class Progress implements AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final int WIDTH = 78;
  private static final int EACH_MILLIS = 200;

  private final String task;
  private final long total;
  private final PrintStream err;
  private final boolean wanted;
  private final LongSupplier nanoTime;
  private final long start;
  private long done;
  private @Nullable ProgressBar bar;

  Progress(String task, long total, PrintStream err, boolean wanted, LongSupplier nanoTime) {
    this.task = task;
    this.total = total;
    this.err = err;
    this.wanted = wanted;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /**
   * Begins the work. There is no bar where the program has no console, or where none is wanted.
   *
   * @param task what is being done, in the reader's language
   * @param total how many steps it takes; -1 where that is not known
   * @param wanted whether a bar may be shown
   */
  public static Progress of(String task, long total, boolean wanted) {
    return new Progress(task, total, System.err, wanted && terminal(), System::nanoTime);
  }

  /** Whether somebody looks on. From JDK 22 on there is always a console, which knows. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // An older JDK: a console is a terminal.
    }
  }

  /** One step more is done. */
  public void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (wanted && nanoTime.getAsLong() - start > PATIENCE) {
      bar = begin();
      bar.stepTo(done);
    }
  }

  private ProgressBar begin() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(EACH_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .build();
  }

  /** Ends the work, and the line of the bar. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
