package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;

/** The service is killed while eight writers change records: what it acknowledged is there. */
class KillIT {
  private static final String REGISTER = "/api/registers/xa-gia-lap";
  private static final int WRITERS = 8;
  private static final int BEFORE_KILL = 200;

  @TempDir Path folder;

  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
  private final CountDownLatch enough = new CountDownLatch(BEFORE_KILL);

  private static String path(String cell) {
    return REGISTER + "/cells/" + cell + "/records/2024-01-01";
  }

  /** Writes 1, 2, 3 members and so on into the record of a cell, until the service is gone. */
  private void write(Client keeper, String cell) {
    CellRecord record = Commune.cell(cell);
    String tag = "\"0\"";
    try {
      for (int members = 1; ; members++) {
        String body = Commune.JSON.write(record.withMembers(Quantity.exactly(members)));
        HttpResponse<String> answer = keeper.with("If-Match", tag).put(path(cell), body);
        assertThat(answer.statusCode()).isEqualTo(204);
        acknowledged.put(cell, members);
        tag = answer.headers().firstValue("ETag").orElseThrow();
        enough.countDown();
      }
    } catch (IOException e) {
      // The service was killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void should_lose_nothing_that_was_acknowledged(boolean serverToo) throws Exception {
    Path data = folder.resolve("data");
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try (Child service = Child.start(data)) {
      Client keeper = service.keeper();
      keeper.with("If-None-Match", "*").put(REGISTER, Commune.json());
      for (int cell = 1; cell <= WRITERS; cell++) {
        String id = String.format("%03d", cell);
        writers.submit(() -> write(keeper, id));
      }
      assertThat(enough.await(120, TimeUnit.SECONDS)).isTrue();
      if (serverToo) {
        killServer(data);
      }
      service.kill();
    }
    writers.shutdown();
    assertThat(writers.awaitTermination(120, TimeUnit.SECONDS)).isTrue();

    try (Child service = Child.start(data)) {
      assertThat(acknowledged).hasSize(WRITERS);
      for (Map.Entry<String, Integer> written : acknowledged.entrySet()) {
        String body = service.keeper().get(path(written.getKey())).body();
        int kept = members(Commune.JSON.read(body, CellRecord.class));
        // A write that was on its way when the service was killed may be there, or not.
        assertThat(kept).isBetween(written.getValue(), written.getValue() + 1);
      }
      System.out.printf(
          "killed %s during writes: %d acknowledged, none lost%n",
          serverToo ? "the service and its database" : "the service",
          acknowledged.values().stream().mapToInt(Integer::intValue).sum());
    }
  }

  private static int members(CellRecord record) {
    Quantity members = record.getMembers().orElseThrow();
    for (int number = 1; ; number++) {
      if (members.equals(Quantity.exactly(number))) {
        return number;
      }
    }
  }

  private static void killServer(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0).strip();
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
  }
}
