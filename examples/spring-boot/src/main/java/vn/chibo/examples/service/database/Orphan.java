package vn.chibo.examples.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its service, as after kill -9: it is stopped before the next one
 * starts in its folder.
 */
final class Orphan {
  private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
  private static final String PID_FILE = "postmaster.pid";
  private static final int PATIENCE_SECONDS = 10;

  private Orphan() {}

  static void stop(Path folder) {
    find(folder)
        .ifPresent(
            server -> {
              LOG.info("a database server of an earlier service still runs: stopping it");
              server.destroy();
              if (!ended(server)) {
                server.destroyForcibly();
                ended(server);
              }
            });
  }

  /** The server that runs in a folder. */
  static Optional<ProcessHandle> find(Path folder) {
    Path file = folder.resolve(PID_FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      // Another process may have its number by now.
      return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
          .filter(process -> process.info().command().orElse("").contains("postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
