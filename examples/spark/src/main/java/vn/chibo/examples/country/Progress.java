package vn.chibo.examples.country;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far the work is; drawn as a bar, or not at all. Thread-safe. */
public final class Progress implements AutoCloseable {
  private static final int UPDATE_MILLIS = 500;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Nothing is drawn. */
  public static Progress silent() {
    return new Progress(null);
  }

  /** A bar that is full after so many cells. */
  static Progress drawn(String task, long cells) {
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(cells)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .build());
  }

  /** So many cells more are done. */
  public void done(long cells) {
    if (bar != null) {
      bar.stepBy(cells);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
