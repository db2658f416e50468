package vn.chibo.examples.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One PostgreSQL for all tests of the module, behind a door that can be shut. */
final class Server {
  static final Door DOOR = start();

  private Server() {}

  private static Door start() {
    try {
      return Door.to(EmbeddedPostgres.builder().start().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String url() {
    return "jdbc:postgresql://localhost:" + DOOR.port() + "/postgres?user=postgres";
  }
}
