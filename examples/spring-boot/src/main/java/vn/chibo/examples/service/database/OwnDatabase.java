package vn.chibo.examples.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that lives as long as the service, in a folder that outlives both. Where it ends by
 * itself it is started again at the same address.
 */
final class OwnDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);
  private static final Duration START = Duration.ofSeconds(60);
  private static final int ANY_PORT = 0;

  private final FolderLock lock;
  private final Path data;
  private EmbeddedPostgres server;
  private CompletableFuture<Void> end = CompletableFuture.completedFuture(null);
  private boolean closed;

  private OwnDatabase(FolderLock lock, Path data) throws IOException {
    this.lock = lock;
    this.data = data;
    this.server = server(data, ANY_PORT);
  }

  static OwnDatabase start(Path folder) {
    FolderLock lock = FolderLock.take(folder);
    Path data = folder.resolve("postgresql").toAbsolutePath();
    Orphan.stop(data);
    try {
      OwnDatabase database = new OwnDatabase(lock, data);
      database.watch();
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Meant for tests, the server writes lazily unless it is told to keep what it acknowledged. */
  private static EmbeddedPostgres server(Path data, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "localhost")
        .setLocaleConfig("locale", "C")
        .setPGStartupWait(START)
        .start();
  }

  private synchronized void watch() {
    end =
        Orphan.find(data)
            .map(process -> process.onExit().thenRunAsync(this::again))
            .orElseThrow(() -> new IllegalStateException("no database server in " + data));
  }

  /** The server ended: on our word, or by itself. */
  private synchronized void again() {
    if (closed) {
      return;
    }
    LOG.warn("the database server ended by itself: starting it again");
    int port = server.getPort();
    try {
      server.close();
      server = server(data, port);
      watch();
    } catch (IOException | IllegalStateException e) {
      LOG.error("the database server cannot be started again: restart the service", e);
    }
  }

  /** The address of the database. */
  synchronized String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    end.cancel(false);
    server.close();
    lock.close();
  }
}
