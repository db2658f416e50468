package vn.chibo.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Carries the checked exceptions of Jackson 2 through code that is shared with Jackson 3. */
final class Unchecked {
  private Unchecked() {}

  /** Reads. */
  interface Source<T extends @Nullable Object> {
    T read() throws IOException;
  }

  /** Writes. */
  interface Action {
    void run() throws IOException;
  }

  static <T extends @Nullable Object> T get(Source<T> source) {
    try {
      return source.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void run(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
