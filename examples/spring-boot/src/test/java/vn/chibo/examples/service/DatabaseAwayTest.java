package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A database that goes away and comes back: nobody restarts the service. */
class DatabaseAwayTest extends Served {
  private static final String REVIEW =
      "/api/registers/away/reviews/000?asOf=2024-11-20&jurisdiction=ha-noi";

  @Test
  void should_answer_503_while_the_database_is_away_and_recover_by_itself() throws Exception {
    Client keeper = kept("away");
    assertThat(keeper.get(REVIEW).statusCode()).isEqualTo(200);

    Server.DOOR.shut();
    try {
      HttpResponse<String> read = keeper.get(REVIEW);
      HttpResponse<String> write =
          keeper.with("If-Match", "*").put("/api/registers/away", Commune.json());

      assertThat(read.statusCode()).isEqualTo(503);
      assertThat(read.headers().firstValue("Retry-After")).contains("2");
      assertThat(read.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(read.body())
          .contains("the database cannot be reached")
          .doesNotContain("Exception");
      assertThat(write.statusCode()).isEqualTo(503);
      assertThat(client().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(client().get("/actuator/health").statusCode()).isEqualTo(503);
    } finally {
      Server.DOOR.open();
    }

    assertThat(comesBack(keeper)).as("recovered by itself").isTrue();
    assertThat(keeper.get("/api/registers/away").headers().firstValue("ETag"))
        .as("what was refused was not kept")
        .contains("\"0\"");
  }

  /** Asks again when it is told to, as a client does, for half a minute at most. */
  private static boolean comesBack(Client keeper) throws Exception {
    for (int i = 0; i < 15; i++) {
      if (keeper.get(REVIEW).statusCode() == 200) {
        return true;
      }
      Thread.sleep(2_000);
    }
    return false;
  }
}
