package vn.chibo.regulations.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/**
 * One evaluator serves sixteen threads: each gets what one thread gets. The system property {@code
 * chibo.soak.seconds} says how long.
 */
class SoakProperties {
  private static final int RECORDS = 20;
  private static final int FRESH_BOOKS = 10;
  private static final int EVERY = 4;

  @Provide
  Arbitrary<List<Question>> questions() {
    return Question.some(RECORDS);
  }

  private static RuleBook book() {
    return Regulations.standard().forJurisdiction("ha-noi");
  }

  private static List<Answers> alone(List<Question> questions) {
    ChiboJson json = ChiboJson.jackson3();
    return questions.stream().map(q -> Answers.of(Evaluator.of(book()), json, q)).toList();
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_say_what_one_thread_is_told_when_sixteen_share_an_evaluator(
      @ForAll("questions") List<Question> questions) throws Exception {
    List<Answers> alone = alone(questions);
    Evaluator shared = Evaluator.of(book());
    ChiboJson json = ChiboJson.jackson3();
    long end =
        System.nanoTime() + Duration.ofSeconds(Long.getLong("chibo.soak.seconds", 5)).toNanos();

    List<Long> asked =
        Crowd.all(
            thread ->
                () -> {
                  Random random = new Random(thread);
                  long count = 0;
                  while (System.nanoTime() < end) {
                    int i = random.nextInt(questions.size());
                    same(shared, json, questions.get(i), alone.get(i), count % EVERY == 0);
                    count++;
                  }
                  return count;
                });

    assertThat(asked).allMatch(count -> count > 0);
    System.out.println("soak: " + asked.stream().mapToLong(Long::longValue).sum() + " evaluations");
  }

  private static void same(
      Evaluator shared, ChiboJson json, Question question, Answers alone, boolean whole) {
    assertThat(Answers.quick(shared, question)).isEqualTo(alone.codes());
    if (whole) {
      assertThat(Answers.of(shared, json, question)).isEqualTo(alone);
    }
  }

  /** Everything that is made when it is first asked for is asked for by all at once. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_say_the_same_when_sixteen_threads_ask_fresh_ones_first(
      @ForAll("questions") List<Question> questions) throws Exception {
    List<Answers> alone = alone(questions);
    for (int round = 0; round < FRESH_BOOKS; round++) {
      Evaluator fresh = Evaluator.of(book());
      ChiboJson json = ChiboJson.jackson3();
      int i = round % questions.size();
      Question question = questions.get(i).fresh(ChiboJson.jackson3());
      assertThat(Crowd.all(thread -> () -> Answers.of(fresh, json, question)))
          .allMatch(alone.get(i)::equals);
    }
  }
}
