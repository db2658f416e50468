package vn.chibo.evaluator.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome.NotApplicable;
import vn.chibo.evaluator.outcome.Outcome.Pending;
import vn.chibo.evaluator.outcome.Outcome.Satisfied;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.evaluator.outcome.Outcome.Violated;

/** Every join over every list of up to three outcomes, by brute force. */
class JoinsTest {
  private static final Outcome PENDING = new Pending(LocalDate.of(2024, 12, 31), Lean.NOT_YET);
  private static final Outcome OPEN =
      new Undetermined(UndeterminedReason.MISSING_FACT, List.of(Text.same("x")), Optional.empty());
  private static final Outcome NONE = Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE);
  private static final List<Outcome> ALL =
      List.of(Outcome.SATISFIED, Outcome.VIOLATED, PENDING, OPEN, NONE);

  private static final List<Function<List<Outcome>, Outcome>> LISTS =
      List.of(
          Joins::all,
          Joins::any,
          outcomes -> Joins.atLeast(1, outcomes),
          outcomes -> Joins.atLeast(2, outcomes));
  private static final List<BiFunction<Outcome, Outcome, Outcome>> PAIRS =
      List.of(Joins::when, Joins::unless);

  private static List<List<Outcome>> lists() {
    List<List<Outcome>> lists = new ArrayList<>();
    for (Outcome a : ALL) {
      lists.add(List.of(a));
      for (Outcome b : ALL) {
        lists.add(List.of(a, b));
        ALL.forEach(c -> lists.add(List.of(a, b, c)));
      }
    }
    return lists;
  }

  private static Outcome first(List<Outcome> outcomes, List<Class<?>> order) {
    return order.stream()
        .flatMap(kind -> outcomes.stream().filter(kind::isInstance))
        .findFirst()
        .orElse(NONE);
  }

  @Test
  void should_take_the_first_found_when_all_or_any_are_joined() {
    List<Class<?>> all =
        List.of(Violated.class, Undetermined.class, Pending.class, Satisfied.class);
    List<Class<?>> any =
        List.of(Satisfied.class, Undetermined.class, Pending.class, Violated.class);

    assertThat(lists())
        .allSatisfy(
            list -> {
              assertThat(Joins.all(list).getClass()).isEqualTo(first(list, all).getClass());
              assertThat(Joins.any(list).getClass()).isEqualTo(first(list, any).getClass());
            });
  }

  @Test
  void should_swap_met_and_not_met_only_when_negated() {
    assertThat(Joins.not(Outcome.SATISFIED)).isEqualTo(Outcome.VIOLATED);
    assertThat(Joins.not(Outcome.VIOLATED)).isEqualTo(Outcome.SATISFIED);
    assertThat(Joins.not(OPEN)).isEqualTo(OPEN);
    assertThat(Joins.not(NONE)).isEqualTo(NONE);
    assertThat(((Pending) Joins.not(PENDING)).lean()).isEqualTo(Lean.HOLDS_SO_FAR);
  }

  @Test
  void should_ask_only_where_the_condition_holds() {
    for (Outcome due : ALL) {
      assertThat(Joins.when(Outcome.VIOLATED, due)).isInstanceOf(NotApplicable.class);
      assertThat(Joins.when(NONE, due)).isInstanceOf(NotApplicable.class);
      assertThat(Joins.when(Outcome.SATISFIED, due)).isEqualTo(due);
      assertThat(Joins.unless(Outcome.SATISFIED, due))
          .isEqualTo(Outcome.notApplicable(InapplicableReason.EXCEPTED));
    }
    assertThat(Joins.when(OPEN, Outcome.SATISFIED)).isInstanceOf(Undetermined.class);
    assertThat(Joins.when(PENDING, OPEN)).isInstanceOf(Undetermined.class);
    assertThat(Joins.when(PENDING, Outcome.VIOLATED)).isInstanceOf(Pending.class);
  }

  @Test
  void should_count_what_does_not_apply_as_not_met_when_so_many_are_due() {
    assertThat(Joins.atLeast(2, List.of(Outcome.SATISFIED, NONE))).isEqualTo(Outcome.VIOLATED);
    assertThat(Joins.atLeast(2, List.of(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.VIOLATED)))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Joins.atLeast(2, List.of(Outcome.SATISFIED, PENDING))).isInstanceOf(Pending.class);
  }

  /** Hiding knowledge leaves an outcome as it is or turns it into Undetermined. */
  @Test
  void should_only_open_when_any_part_is_hidden() {
    for (List<Outcome> list : lists()) {
      for (Function<List<Outcome>, Outcome> join : LISTS) {
        for (int i = 0; i < list.size(); i++) {
          hidden(join.apply(list), join.apply(with(list, i, OPEN)));
        }
      }
    }
    for (Outcome a : ALL) {
      for (Outcome b : ALL) {
        for (BiFunction<Outcome, Outcome, Outcome> join : PAIRS) {
          hidden(join.apply(a, b), join.apply(OPEN, b));
          hidden(join.apply(a, b), join.apply(a, OPEN));
        }
      }
    }
  }

  private static void hidden(Outcome before, Outcome after) {
    if (!(after instanceof Undetermined)) {
      assertThat(after.getClass()).isEqualTo(before.getClass());
    }
  }

  /**
   * As time passes Satisfied, Violated and NotApplicable stay; Pending stays or becomes settled.
   */
  @Test
  void should_only_settle_what_is_pending_as_time_passes() {
    List<Outcome> settled = List.of(Outcome.SATISFIED, Outcome.VIOLATED, NONE, PENDING);
    for (List<Outcome> list : lists()) {
      for (Function<List<Outcome>, Outcome> join : LISTS) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof Pending) {
            for (Outcome later : settled) {
              passed(join.apply(list), join.apply(with(list, i, later)));
            }
          }
        }
      }
    }
  }

  private static void passed(Outcome before, Outcome after) {
    if (before instanceof Pending) {
      assertThat(after).isNotInstanceOf(Undetermined.class);
    } else if (!(before instanceof Undetermined)) {
      assertThat(after.getClass()).isEqualTo(before.getClass());
    }
  }

  @Test
  void should_be_total_when_there_is_nothing_to_join() {
    assertThatCode(() -> Joins.all(List.of())).doesNotThrowAnyException();
    assertThat(Joins.any(List.of()))
        .isEqualTo(Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION));
  }

  @Test
  void should_name_everything_that_is_missing_once() {
    Outcome joined = Joins.all(List.of(OPEN, OPEN, PENDING));

    assertThat(((Undetermined) joined).missing()).containsExactly(Text.same("x"));
  }

  private static List<Outcome> with(List<Outcome> list, int index, Outcome other) {
    List<Outcome> changed = new ArrayList<>(list);
    changed.set(index, other);
    return changed;
  }
}
