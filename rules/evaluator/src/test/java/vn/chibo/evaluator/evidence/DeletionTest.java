package vn.chibo.evaluator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is deleted, and how often it is asked whether it may be. */
class DeletionTest {
  private static final List<Integer> MANY = IntStream.range(0, 64).boxed().toList();

  private final List<Set<Integer>> asked = new ArrayList<>();

  private Set<Integer> from(List<Integer> things, Predicate<Set<Integer>> allowed) {
    return new Deletion<Integer>(
            deleted -> {
              asked.add(Set.copyOf(deleted));
              return allowed.test(deleted);
            })
        .from(things);
  }

  @Test
  void should_ask_once_when_everything_can_go() {
    assertThat(from(MANY, deleted -> true)).containsExactlyElementsOf(MANY);
    assertThat(asked).containsExactly(Set.copyOf(MANY));
  }

  @Test
  void should_ask_for_nothing_when_there_is_nothing() {
    assertThat(from(List.of(), deleted -> true)).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void should_halve_its_way_to_the_one_thing_that_must_stay() {
    Set<Integer> deleted = from(MANY, these -> !these.contains(37));

    assertThat(deleted).hasSize(63).doesNotContain(37);
    // The whole, two halves at each of six levels, and the one thing once more.
    assertThat(asked).hasSize(1 + 2 * 6 + 1);
  }

  @Test
  void should_ask_each_thing_twice_when_nothing_can_go() {
    assertThat(from(List.of(1, 2, 3), these -> false)).isEmpty();
    assertThat(asked)
        .containsExactly(
            Set.of(1, 2, 3),
            Set.of(1),
            Set.of(2, 3),
            Set.of(2),
            Set.of(3),
            Set.of(1),
            Set.of(2),
            Set.of(3));
  }

  /** The first can go after the second, the second after the third; the last must stay. */
  @Test
  void should_try_again_as_long_as_something_went() {
    Set<Integer> deleted =
        from(
            List.of(1, 2, 3, 4),
            these ->
                !these.contains(4)
                    && (!these.contains(1) || these.contains(2))
                    && (!these.contains(2) || these.contains(3)));

    assertThat(deleted).containsExactly(3, 2, 1);
  }
}
