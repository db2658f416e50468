package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import org.junit.platform.testkit.engine.EngineTestKit;
import vn.chibo.evaluator.Choices;

/** Each wrong rule is found out by its law, in no more trials than the harness makes. */
class WrongRulesProperties {
  private static final int TRIALS = 150;
  private static final int SIZE = 1000;
  private static final Pattern ENTRY =
      Pattern.compile("Meeting\\{|Decision\\[|Commendation\\{|Statement\\{");
  private static final long SEED = 20260104;

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void should_be_found_out_by_the_law_that_it_breaks(@ForAll WrongRules wrong) {
    Optional<Trial> found =
        trials(wrong, new Random(SEED))
            .filter(trial -> wrong.law().breach(trial).isPresent())
            .findFirst();

    assertThat(found).as("%s by %s", wrong, wrong.law()).isPresent();
    if (wrong != WrongRules.KEEPS_A_COUNTER) {
      assertThatThrownBy(() -> wrong.law().check(found.orElseThrow()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("law ")
          .hasMessageContaining("wrong/")
          .hasMessageContaining("trial: as of ")
          .extracting(Throwable::getMessage, STRING)
          .satisfies(WrongRulesProperties::shows_few_entries);
    }
  }

  /** The smallest record: three planned meetings for the rule that counts three, else fewer. */
  private static void shows_few_entries(String message) {
    String record = message.substring(message.lastIndexOf("trial: "));
    assertThat(ENTRY.matcher(record).results().count()).as(record).isLessThanOrEqualTo(3);
  }

  /** An author who runs the laws over a wrong rule, as any runner of tests does. */
  @Example
  void should_fail_by_the_broken_law_when_an_author_runs_all_laws() {
    EngineTestKit.engine("jqwik")
        .configurationParameter("jqwik.database", "")
        .selectors(selectClass(MissingForZero.class))
        .execute()
        .testEvents()
        .failed()
        .assertThatEvents()
        .haveAtLeastOne(
            event(
                test("should_only_open_when_knowledge_is_hidden"),
                finishedWithFailure(
                    message(m -> m.contains("law 4, monotone in knowledge")),
                    message(m -> m.contains("rule:  wrong/takes_missing_for_zero")))));
  }

  private static Stream<Trial> trials(WrongRules wrong, Random random) {
    RandomGenerator<Trial> trials =
        Trials.of(List.of(wrong.book()), Choices.DEFAULT).generator(SIZE);
    return Stream.generate(() -> trials.next(random).value()).limit(TRIALS);
  }
}
