package vn.chibo.evaluator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.text.Text;

class JoinsTest {
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
  private static final Outcome PENDING = new Outcome.Pending(JUNE, Lean.NOT_YET);
  private static final Outcome UNDETERMINED =
      Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(Text.same("a")));
  private static final Outcome NOT_APPLICABLE =
      Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET);
  private static final List<Outcome> ONE_OF_EACH =
      List.of(Outcome.SATISFIED, Outcome.VIOLATED, PENDING, UNDETERMINED, NOT_APPLICABLE);

  /** A join of some outcomes, with its name. */
  private record Join(String name, int arity, Function<List<Outcome>, Outcome> function) {
    Outcome of(List<Outcome> outcomes) {
      return function.apply(outcomes);
    }

    /** All inputs up to length 3, or exactly as many as the join takes. */
    List<List<Outcome>> inputs() {
      return lists().stream().filter(list -> arity < 0 || list.size() == arity).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Join> joins() {
    return Stream.of(
        new Join("all", -1, Joins::all),
        new Join("any", -1, Joins::any),
        new Join("none", -1, list -> Joins.not(Joins.any(list))),
        new Join("not", 1, list -> Joins.not(list.get(0))),
        new Join("when", 2, list -> Joins.when(list.get(0), list.get(1))),
        new Join("unless", 2, list -> Joins.unless(list.get(0), list.get(1))),
        new Join("at least 0", -1, list -> Joins.atLeast(0, list)),
        new Join("at least 1", -1, list -> Joins.atLeast(1, list)),
        new Join("at least 2", -1, list -> Joins.atLeast(2, list)),
        new Join("at least 3", -1, list -> Joins.atLeast(3, list)),
        new Join("at least 4", -1, list -> Joins.atLeast(4, list)));
  }

  @Test
  void should_take_the_first_of_violated_undetermined_pending_satisfied_when_all_must_hold() {
    List<Outcome> order = List.of(Outcome.VIOLATED, UNDETERMINED, PENDING, Outcome.SATISFIED);
    for (List<Outcome> list : lists()) {
      assertThat(name(Joins.all(list))).as("%s", list).isEqualTo(first(order, list));
    }
  }

  @Test
  void should_take_the_first_of_satisfied_undetermined_pending_violated_when_any_may_hold() {
    List<Outcome> order = List.of(Outcome.SATISFIED, UNDETERMINED, PENDING, Outcome.VIOLATED);
    for (List<Outcome> list : lists()) {
      assertThat(name(Joins.any(list))).as("%s", list).isEqualTo(first(order, list));
    }
  }

  @Test
  void should_take_the_first_found_when_none_must_hold() {
    List<Outcome> order = List.of(Outcome.SATISFIED, UNDETERMINED, PENDING, Outcome.VIOLATED);
    for (List<Outcome> list : lists()) {
      String none = name(Joins.not(Joins.any(list)));
      String any = first(order, list);
      String expected =
          any.equals("Satisfied") ? "Violated" : any.equals("Violated") ? "Satisfied" : any;
      assertThat(none).as("%s", list).isEqualTo(expected);
    }
  }

  @Test
  void should_swap_satisfied_and_violated_only_when_negated() {
    assertThat(Joins.not(Outcome.SATISFIED)).isEqualTo(Outcome.VIOLATED);
    assertThat(Joins.not(Outcome.VIOLATED)).isEqualTo(Outcome.SATISFIED);
    assertThat(Joins.not(UNDETERMINED)).isEqualTo(UNDETERMINED);
    assertThat(Joins.not(NOT_APPLICABLE)).isEqualTo(NOT_APPLICABLE);
    assertThat(Joins.not(PENDING)).isEqualTo(new Outcome.Pending(JUNE, Lean.HOLDS_SO_FAR));
    assertThat(Joins.not(Joins.not(PENDING))).isEqualTo(PENDING);
  }

  @Test
  void should_follow_the_table_when_a_condition_guards_what_is_due() {
    Outcome empty = Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION);
    for (Outcome due : ONE_OF_EACH) {
      assertThat(Joins.when(Outcome.SATISFIED, due)).isEqualTo(due);
      assertThat(Joins.when(Outcome.VIOLATED, due)).isEqualTo(NOT_APPLICABLE);
      assertThat(Joins.when(empty, due)).isEqualTo(NOT_APPLICABLE);
    }
    for (Outcome open : List.of(PENDING, UNDETERMINED)) {
      assertThat(Joins.when(open, empty)).isEqualTo(empty);
      assertThat(name(Joins.when(open, UNDETERMINED))).isEqualTo("Undetermined");
    }
    for (Outcome due : List.of(Outcome.SATISFIED, Outcome.VIOLATED, PENDING)) {
      assertThat(name(Joins.when(UNDETERMINED, due))).isEqualTo("Undetermined");
      assertThat(name(Joins.when(PENDING, due))).isEqualTo("Pending");
    }
  }

  @Test
  void should_be_when_not_when_unless() {
    for (Outcome exception : ONE_OF_EACH) {
      for (Outcome due : ONE_OF_EACH) {
        String expected = name(Joins.when(Joins.not(exception), due));
        assertThat(name(Joins.unless(exception, due))).isEqualTo(expected);
      }
    }
  }

  @Test
  void should_name_the_exception_when_it_holds() {
    assertThat(Joins.unless(Outcome.SATISFIED, Outcome.VIOLATED))
        .isEqualTo(Outcome.notApplicable(InapplicableReason.EXCEPTED));
    assertThat(Joins.unless(Outcome.VIOLATED, Outcome.VIOLATED)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_count_what_does_not_apply_as_not_met_when_at_least_k_must_hold() {
    for (int k = 0; k <= 4; k++) {
      for (List<Outcome> list : lists()) {
        assertThat(name(Joins.atLeast(k, list))).as("%s of %s", k, list).isEqualTo(of(k, list));
      }
    }
  }

  /** Best and worst case: every undetermined or pending part may still come out either way. */
  private static String of(int k, List<Outcome> list) {
    long met = list.stream().filter(Outcome.SATISFIED::equals).count();
    long open = list.stream().filter(o -> Set.of(PENDING, UNDETERMINED).contains(o)).count();
    if (met >= k) {
      return "Satisfied";
    }
    if (met + open < k) {
      return "Violated";
    }
    return list.contains(UNDETERMINED) ? "Undetermined" : "Pending";
  }

  @ParameterizedTest
  @MethodSource("joins")
  void should_stay_or_become_undetermined_when_an_input_is_hidden(Join join) {
    for (List<Outcome> list : join.inputs()) {
      for (int i = 0; i < list.size(); i++) {
        String hidden = name(join.of(with(list, i, UNDETERMINED)));
        assertThat(hidden).as("%s %s, %s", join, list, i).isIn(name(join.of(list)), "Undetermined");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("joins")
  void should_stay_or_be_settled_when_time_settles_the_pending_inputs(Join join) {
    for (List<Outcome> list : join.inputs()) {
      String now = name(join.of(list));
      for (List<Outcome> later : settled(list)) {
        String then = name(join.of(later));
        if (now.equals("Pending")) {
          assertThat(then).as("%s %s, %s", join, list, later).isNotEqualTo("Undetermined");
        } else if (!now.equals("Undetermined")) {
          assertThat(then).as("%s %s, %s", join, list, later).isEqualTo(now);
        }
      }
    }
  }

  @Test
  void should_give_all_that_is_missing_once_when_several_parts_are_open() {
    Outcome other =
        new Outcome.Undetermined(
            UndeterminedReason.INCOMPLETE_REGISTER,
            List.of(Text.same("a"), Text.same("b")),
            Optional.of(DECEMBER));
    assertThat(Joins.all(List.of(UNDETERMINED, other))).isEqualTo(other);
    assertThat(Joins.any(List.of(UNDETERMINED, other))).isEqualTo(other);
    assertThat(Joins.atLeast(1, List.of(UNDETERMINED, other))).isEqualTo(other);
  }

  @Test
  void should_give_the_gravest_reason_when_parts_come_in_any_order() {
    Outcome fault = Outcome.undetermined(UndeterminedReason.FAULT, List.of(Text.same("a")));
    Outcome gap =
        Outcome.undetermined(UndeterminedReason.INCOMPLETE_REGISTER, List.of(Text.same("a")));
    assertThat(Joins.all(List.of(fault, gap))).isEqualTo(fault);
    assertThat(Joins.all(List.of(gap, fault))).isEqualTo(fault);
  }

  @Test
  void should_run_to_the_last_day_when_several_parts_are_pending() {
    Outcome holds = new Outcome.Pending(DECEMBER, Lean.HOLDS_SO_FAR);
    assertThat(Joins.all(List.of(holds, PENDING)))
        .isEqualTo(new Outcome.Pending(DECEMBER, Lean.NOT_YET));
    assertThat(Joins.all(List.of(holds, holds))).isEqualTo(holds);
  }

  @Test
  void should_not_apply_when_no_part_is_left() {
    Outcome empty = Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION);
    assertThat(Joins.all(List.of())).isEqualTo(empty);
    assertThat(Joins.any(List.of())).isEqualTo(empty);
    assertThat(Joins.all(List.of(NOT_APPLICABLE, empty))).isEqualTo(empty);
    assertThat(Joins.all(List.of(empty, NOT_APPLICABLE))).isEqualTo(empty);
  }

  private static String first(List<Outcome> order, List<Outcome> list) {
    return order.stream()
        .filter(list::contains)
        .findFirst()
        .map(JoinsTest::name)
        .orElse("NotApplicable");
  }

  /** All lists with one outcome of each kind at each place, up to length 3. */
  private static List<List<Outcome>> lists() {
    List<List<Outcome>> lists = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < lists.size(); i++) {
      List<Outcome> list = lists.get(i);
      if (list.size() < 3) {
        ONE_OF_EACH.forEach(o -> lists.add(Stream.concat(list.stream(), Stream.of(o)).toList()));
      }
    }
    return lists;
  }

  /** All lists in which each pending outcome stays or is settled. */
  private static List<List<Outcome>> settled(List<Outcome> list) {
    List<List<Outcome>> later = List.of(list);
    for (int i : IntStream.range(0, list.size()).filter(n -> list.get(n) == PENDING).toArray()) {
      later =
          later.stream()
              .flatMap(
                  l ->
                      Stream.of(PENDING, Outcome.SATISFIED, Outcome.VIOLATED, NOT_APPLICABLE)
                          .map(o -> with(l, i, o)))
              .toList();
    }
    return later;
  }

  private static List<Outcome> with(List<Outcome> list, int index, Outcome outcome) {
    List<Outcome> changed = new ArrayList<>(list);
    changed.set(index, outcome);
    return changed;
  }

  private static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
