package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server that is stopped and started again while the service runs. */
class DatabaseRestartIT {
  private static final int TRIES = 100;
  private static final int BETWEEN_MILLIS = 100;

  @TempDir Path folder;

  private EmbeddedPostgres server(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("server"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static int untilItAnswers(Client keeper, List<Integer> seen) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> answer = keeper.get("/api/registers/xa-gia-lap");
      seen.add(answer.statusCode());
      if (answer.statusCode() == 200) {
        return answer.body().length();
      }
      Thread.sleep(BETWEEN_MILLIS);
    }
    return 0;
  }

  @Test
  void should_answer_503_until_the_server_is_back() throws Exception {
    EmbeddedPostgres server = server(0);
    String url = "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres");
    try (Child service = Child.start(folder.resolve("data"), url)) {
      Client keeper = service.keeper();
      keeper.with("If-None-Match", "*").put("/api/registers/xa-gia-lap", Commune.json());

      server.close();
      assertThat(keeper.get("/api/registers/xa-gia-lap").statusCode()).isEqualTo(503);
      server = server(server.getPort());

      List<Integer> seen = new ArrayList<>();
      assertThat(untilItAnswers(keeper, seen))
          .isEqualTo(keeper.get("/api/registers/xa-gia-lap").body().length());
      assertThat(seen).as("nothing but 503 and 200").isSubsetOf(200, 503).endsWith(200);
    } finally {
      server.close();
    }
  }
}
