package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A bar is shown for long work only; the clock is given in. */
class ProgressTest {
  private final AtomicLong clock = new AtomicLong();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  private String after(long millisEach, boolean wanted) {
    PrintStream err = new PrintStream(shown, true, UTF_8);
    try (Progress progress = new Progress("Đọc tệp", 4, err, wanted, clock::get)) {
      for (int step = 0; step < 4; step++) {
        clock.addAndGet(Duration.ofMillis(millisEach).toNanos());
        progress.step();
      }
    }
    return shown.toString(UTF_8);
  }

  @Test
  void should_show_nothing_when_the_work_takes_two_seconds() {
    assertThat(after(500, true)).isEmpty();
  }

  @Test
  void should_show_the_task_and_its_end_when_the_work_takes_longer() {
    assertThat(after(501, true)).contains("Đọc tệp", "100%", "4/4");
  }

  @Test
  void should_show_nothing_when_no_bar_is_wanted() {
    assertThat(after(60_000, false)).isEmpty();
  }

  @Test
  void should_show_nothing_when_there_is_no_console() {
    PrintStream before = System.err;
    try {
      System.setErr(new PrintStream(shown, true, UTF_8));
      try (Progress progress = Progress.of("Đọc tệp", 1, true)) {
        progress.step();
      }
    } finally {
      System.setErr(before);
    }
    assertThat(shown.toString(UTF_8)).isEmpty();
  }
}
