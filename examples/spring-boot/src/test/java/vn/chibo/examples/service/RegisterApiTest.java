package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.time.DatePeriod;

class RegisterApiTest extends Served {

  @Test
  void should_give_back_the_bytes_when_a_register_was_kept() throws Exception {
    Client keeper = keeper("bytes");

    HttpResponse<String> kept =
        keeper.with("If-None-Match", "*").put("/api/registers/bytes", Commune.json());
    HttpResponse<String> read = keeper.get("/api/registers/bytes");

    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(kept.headers().firstValue("Location")).contains("/api/registers/bytes");
    assertThat(read.body()).isEqualTo(Commune.json());
    assertThat(read.headers().firstValue("ETag"))
        .isEqualTo(kept.headers().firstValue("ETag"))
        .contains("\"0\"");
  }

  @Test
  void should_answer_not_modified_when_the_version_is_known() throws Exception {
    HttpResponse<String> again =
        kept("known").with("If-None-Match", "\"0\"").get("/api/registers/known");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void should_refuse_a_change_that_names_no_version() throws Exception {
    HttpResponse<String> answer = keeper("nameless").put("/api/registers/nameless", Commune.json());

    assertThat(answer.statusCode()).isEqualTo(428);
    assertThat(answer.body()).contains("If-Match");
  }

  @Test
  void should_refuse_a_change_of_another_version() throws Exception {
    Client keeper = kept("overtaken");
    String path = "/api/registers/overtaken";

    assertThat(keeper.with("If-None-Match", "*").put(path, Commune.json()).statusCode())
        .isEqualTo(412);
    assertThat(keeper.with("If-Match", "\"1\"").put(path, Commune.json()).statusCode())
        .isEqualTo(412);
    assertThat(keeper.with("If-Match", "W/\"0\"").put(path, Commune.json()).statusCode())
        .isEqualTo(412);
    HttpResponse<String> changed = keeper.with("If-Match", "\"0\"").put(path, Commune.json());
    assertThat(changed.statusCode()).isEqualTo(204);
    assertThat(changed.headers().firstValue("ETag")).contains("\"1\"");
  }

  @Test
  void should_change_one_record_and_with_it_the_version_of_the_register() throws Exception {
    Client keeper = kept("one");
    Client secretary = as("one", "003", "SECRETARY");
    String path = "/api/registers/one/cells/003/records/2024-01-01";
    CellRecord changed = Commune.cell("003").withMembers(Quantity.exactly(17));

    HttpResponse<String> kept =
        secretary.with("If-Match", "\"0\"").put(path, Commune.JSON.write(changed));

    assertThat(kept.statusCode()).isEqualTo(204);
    assertThat(kept.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(secretary.get(path).body()).isEqualTo(Commune.JSON.write(changed));
    HttpResponse<String> whole = keeper.get("/api/registers/one");
    assertThat(whole.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(Commune.JSON.read(whole.body(), PartyRegister.class).getCells())
        .hasSize(25)
        .contains(changed);
    assertThat(keeper.with("If-Match", "\"0\"").put("/api/registers/one", Commune.json()))
        .as("who read the register before must not write over the record")
        .extracting(HttpResponse::statusCode)
        .isEqualTo(412);
  }

  @Test
  void should_keep_a_record_of_another_year_after_the_others() throws Exception {
    kept("years");
    Client secretary = as("years", "004", "SECRETARY");
    CellRecord next =
        CellRecord.builder()
            .organization(Commune.cell("004").getOrganization())
            .period(DatePeriod.ofYear(2025))
            .build();
    String path = "/api/registers/years/cells/004/records/2025-01-01";

    HttpResponse<String> kept =
        secretary.with("If-None-Match", "*").put(path, Commune.JSON.write(next));

    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(kept.headers().firstValue("Location")).contains(path);
    assertThat(
            Commune.JSON
                .read(keeper("years").get("/api/registers/years").body(), PartyRegister.class)
                .getCells())
        .endsWith(next)
        .hasSize(26);
  }

  @Test
  void should_let_one_of_many_win_who_change_the_same_version() throws Exception {
    kept("race");
    Client secretary = as("race", "001", "SECRETARY").with("If-Match", "\"0\"");
    String path = "/api/registers/race/cells/001/records/2024-01-01";
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> changes = new ArrayList<>();
      for (int members = 1; members <= 8; members++) {
        CellRecord changed = Commune.cell("001").withMembers(Quantity.exactly(members));
        changes.add(() -> secretary.put(path, Commune.JSON.write(changed)).statusCode());
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> status : callers.invokeAll(changes)) {
        statuses.add(status.get());
      }

      assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 412);
      assertThat(secretary.get(path).headers().firstValue("ETag")).contains("\"1\"");
    } finally {
      callers.shutdownNow();
    }
  }
}
