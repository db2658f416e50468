package vn.chibo.examples.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/**
 * What libraries log beside what a command says: warnings and errors. Who runs the program may set
 * another configuration, as for every program.
 */
final class LibraryLogs {
  private static final String FILE = "java.util.logging.config.file";
  private static final String CLASS = "java.util.logging.config.class";

  private LibraryLogs() {}

  /** Leaves out what they tell about themselves, such as their version. */
  static void quiet() {
    // No library has to say that nobody configured its logging.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    if (System.getProperty(FILE) == null && System.getProperty(CLASS) == null) {
      read();
    }
  }

  private static void read() {
    try (InputStream stream = LibraryLogs.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
