package vn.chibo.evaluator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Codes are joined as outcomes are, for all lists of up to three of them. */
class CodeJoinTest {
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.SATISFIED,
          Outcome.VIOLATED,
          new Outcome.Pending(JUNE, Lean.NOT_YET),
          new Outcome.Pending(DECEMBER, Lean.HOLDS_SO_FAR),
          open(UndeterminedReason.MISSING_FACT, JUNE),
          open(UndeterminedReason.CONFLICTING_FACTS, null),
          open(UndeterminedReason.FAULT, DECEMBER),
          Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION),
          Outcome.notApplicable(InapplicableReason.EXCEPTED),
          Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET));

  private static Outcome open(UndeterminedReason reason, LocalDate until) {
    return new Outcome.Undetermined(
        reason, List.of(Text.same(reason.name())), Optional.ofNullable(until));
  }

  private static List<List<Outcome>> lists() {
    List<List<Outcome>> lists = new ArrayList<>(List.of(List.of()));
    for (int from = 0; lists.get(from).size() < 3; from++) {
      for (Outcome next : OUTCOMES) {
        List<Outcome> longer = new ArrayList<>(lists.get(from));
        longer.add(next);
        lists.add(longer);
      }
    }
    return lists;
  }

  private static CodeJoin joined(List<Outcome> outcomes) {
    CodeJoin join = new CodeJoin();
    outcomes.forEach(outcome -> join.add(OutcomeCode.of(outcome)));
    return join;
  }

  private static void same(long code, Outcome outcome, Object of) {
    assertThat(OutcomeCode.describe(code))
        .as("%s", of)
        .isEqualTo(OutcomeCode.describe(OutcomeCode.of(outcome)));
  }

  @Test
  void should_join_lists_as_outcomes_are_joined() {
    assertThat(lists()).hasSize(1111);
    for (List<Outcome> list : lists()) {
      same(joined(list).all(), Joins.all(list), list);
      same(joined(list).any(), Joins.any(list), list);
      for (int k = 0; k <= 4; k++) {
        same(joined(list).atLeast(k), Joins.atLeast(k, list), list);
      }
    }
  }

  @Test
  void should_count_what_it_joins() {
    for (List<Outcome> list : lists()) {
      CodeJoin join = joined(list);
      assertThat(join.satisfied()).isEqualTo(count(list, Outcome.Satisfied.class));
      assertThat(join.pending()).isEqualTo(count(list, Outcome.Pending.class));
      assertThat(join.undetermined()).isEqualTo(count(list, Outcome.Undetermined.class));
    }
  }

  private static int count(List<Outcome> list, Class<? extends Outcome> kind) {
    return (int) list.stream().filter(kind::isInstance).count();
  }

  @Test
  void should_join_two_as_outcomes_are_joined() {
    for (Outcome one : OUTCOMES) {
      long code = OutcomeCode.of(one);
      same(CodeJoin.not(code), Joins.not(one), one);
      for (Outcome other : OUTCOMES) {
        long due = OutcomeCode.of(other);
        same(CodeJoin.when(code, due), Joins.when(one, other), List.of(one, other));
        same(CodeJoin.unless(code, due), Joins.unless(one, other), List.of(one, other));
      }
    }
  }

  /** Readings agree where they come to one kind; to which of it is for the join to say. */
  @Test
  void should_depend_on_the_reading_when_readings_come_to_several_kinds() {
    for (List<Outcome> list : lists()) {
      long kinds = list.stream().map(Outcome::getClass).distinct().count();
      Outcome agreed =
          kinds == 1
              ? Joins.all(list)
              : Outcome.undetermined(UndeterminedReason.READING, List.of(Text.same("reading")));
      same(joined(list).agreed(), agreed, list);
    }
  }
}
