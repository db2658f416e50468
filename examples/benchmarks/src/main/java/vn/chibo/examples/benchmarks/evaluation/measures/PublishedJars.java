package vn.chibo.examples.benchmarks.evaluation.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluator;

/** The jars of the core and the evaluator, which every host carries. */
public final class PublishedJars {
  private PublishedJars() {}

  /**
   * The bytes of both together.
   *
   * @throws IllegalStateException if the classes on the class path are of no jar
   */
  public static long bytes() {
    return List.of(CellRecord.class, Evaluator.class).stream()
        .mapToLong(PublishedJars::bytes)
        .sum();
  }

  private static long bytes(Class<?> type) {
    Path jar = Path.of(location(type));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(type + " is of no jar: build to the phase package");
    }
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI location(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
