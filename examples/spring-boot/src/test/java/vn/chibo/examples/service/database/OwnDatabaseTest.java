package vn.chibo.examples.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {
  @TempDir Path folder;

  private static String ask(OwnDatabase database, String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static void tell(OwnDatabase database, String command) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  @Test
  void should_find_again_what_was_kept_when_it_starts_in_the_same_folder() throws Exception {
    try (OwnDatabase database = OwnDatabase.start(folder)) {
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertThat(ask(database, "SHOW " + setting)).as(setting).isEqualTo("on");
      }
      tell(database, "CREATE TABLE kept AS SELECT 'xã' AS name");
      assertThatThrownBy(() -> OwnDatabase.start(folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another service uses the folder")
          .hasMessageContaining("service.database.folder");
    }
    try (OwnDatabase database = OwnDatabase.start(folder)) {
      assertThat(ask(database, "SELECT name FROM kept")).isEqualTo("xã");
    }
  }

  @Test
  void should_start_again_at_the_same_address_when_the_server_ends_by_itself() throws Exception {
    try (OwnDatabase database = OwnDatabase.start(folder)) {
      String url = database.url();
      tell(database, "CREATE TABLE kept AS SELECT 'xã' AS name");

      Orphan.find(folder.resolve("postgresql").toAbsolutePath()).orElseThrow().destroyForcibly();

      assertThat(askUntilItAnswers(database)).isEqualTo("xã");
      assertThat(database.url()).isEqualTo(url);
    }
  }

  private static String askUntilItAnswers(OwnDatabase database) throws Exception {
    for (int i = 0; i < 300; i++) {
      try {
        return ask(database, "SELECT name FROM kept");
      } catch (SQLException e) {
        Thread.sleep(100);
      }
    }
    return "it does not answer";
  }

  @Test
  void should_stop_no_process_that_is_not_a_database_server() throws Exception {
    Files.writeString(folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

    Orphan.stop(folder);

    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }
}
