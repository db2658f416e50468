package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import vn.chibo.evaluator.Choices;

/** Each wrong rule is found out by its law, in no more trials than the harness makes. */
class WrongRulesProperties {
  private static final int TRIALS = 150;
  private static final int SIZE = 1000;
  private static final long SEED = 20260101;

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
          .hasMessageContaining("trial: as of ");
    }
  }

  private static Stream<Trial> trials(WrongRules wrong, Random random) {
    RandomGenerator<Trial> trials =
        Trials.of(List.of(wrong.book()), Choices.DEFAULT).generator(SIZE);
    return Stream.generate(() -> trials.next(random).value()).limit(TRIALS);
  }
}
