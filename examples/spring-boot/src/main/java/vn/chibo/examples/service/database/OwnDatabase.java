package vn.chibo.examples.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL that lives as long as the service, in a folder that outlives both. */
final class OwnDatabase implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  private final FolderLock lock;
  private final EmbeddedPostgres server;

  private OwnDatabase(FolderLock lock, EmbeddedPostgres server) {
    this.lock = lock;
    this.server = server;
  }

  static OwnDatabase start(Path folder) {
    FolderLock lock = FolderLock.take(folder);
    Path data = folder.resolve("postgresql").toAbsolutePath();
    Orphan.stop(data);
    try {
      return new OwnDatabase(lock, server(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Meant for tests, the server writes lazily unless it is told to keep what it acknowledged. */
  private static EmbeddedPostgres server(Path data) throws IOException {
    return EmbeddedPostgres.builder()
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

  /** The address of the database. */
  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
