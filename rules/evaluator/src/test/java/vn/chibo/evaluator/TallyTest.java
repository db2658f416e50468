package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;

/** The leaf table: decided now, else gap, else future, else. */
class TallyTest {
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

  private static Rule<CellRecord> count(Span span, Comparison comparison, int k) {
    return Rules.rule(CellRecord.class)
        .policy(WindowPolicy.WINDOW_START)
        .asks(
            forEvery(
                span,
                tallied(countOf(heldMeetings(THEMATIC)), new Requirement(comparison, number(k)))))
        .build();
  }

  private static Register<Meeting> thematic(int many) {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      meetings.add(Meeting.builder().date(LocalDate.of(2024, 1, 2 + i)).kind(THEMATIC).build());
    }
    return Register.of(meetings);
  }

  private static Outcome outcome(
      Comparison comparison, int k, Register<Meeting> meetings, LocalDate asOf) {
    return Evaluator.of(Rules.book(count(year(), comparison, k)))
        .evaluate(Rules.cell(meetings), asOf)
        .findings()
        .get(0)
        .outcome();
  }

  @ParameterizedTest
  @CsvSource({
    // k = 2: decided now, else gap, else future, else
    "AT_LEAST, 1, Undetermined, Pending, Violated",
    "AT_LEAST, 2, Satisfied, Satisfied, Satisfied",
    "AT_LEAST, 3, Satisfied, Satisfied, Satisfied",
    "MORE_THAN, 2, Undetermined, Pending, Violated",
    "MORE_THAN, 3, Satisfied, Satisfied, Satisfied",
    "AT_MOST, 1, Undetermined, Pending, Satisfied",
    "AT_MOST, 2, Undetermined, Pending, Satisfied",
    "AT_MOST, 3, Violated, Violated, Violated",
    "FEWER_THAN, 1, Undetermined, Pending, Satisfied",
    "FEWER_THAN, 2, Violated, Violated, Violated",
    "EXACTLY, 1, Undetermined, Pending, Violated",
    "EXACTLY, 2, Undetermined, Pending, Satisfied",
    "EXACTLY, 3, Violated, Violated, Violated"
  })
  void should_follow_the_table(
      Comparison comparison, int held, String gap, String future, String closed) {
    Register<Meeting> meetings = thematic(held);
    Register<Meeting> complete = meetings.completeOver(Rules.YEAR);

    assertThat(name(outcome(comparison, 2, meetings, JUNE))).isEqualTo(gap);
    assertThat(name(outcome(comparison, 2, complete, JUNE))).isEqualTo(future);
    assertThat(name(outcome(comparison, 2, complete, Rules.YEAR.last()))).isEqualTo(closed);
  }

  @Test
  void should_say_until_when_and_how_it_stands_when_pending() {
    Register<Meeting> one = thematic(1).completeOver(Rules.YEAR);

    assertThat(outcome(Comparison.AT_LEAST, 2, one, JUNE))
        .isEqualTo(new Outcome.Pending(Rules.YEAR.last(), Lean.NOT_YET));
    assertThat(outcome(Comparison.AT_MOST, 2, one, JUNE))
        .isEqualTo(new Outcome.Pending(Rules.YEAR.last(), Lean.HOLDS_SO_FAR));
  }

  @Test
  void should_carry_until_when_undetermined_and_the_window_still_runs() {
    Outcome.Undetermined open =
        (Outcome.Undetermined) outcome(Comparison.AT_LEAST, 2, thematic(1), JUNE);

    assertThat(open.until()).contains(Rules.YEAR.last());
    assertThat(open.missing().get(0).english())
        .isEqualTo("a complete register of meetings from 1 Jan 2024 to 30 Jun 2024");
  }

  @Test
  void should_not_count_plans_when_they_are_dated_after_the_day() {
    Register<Meeting> plan =
        Register.of(
                List.of(Meeting.builder().date(LocalDate.of(2024, 7, 1)).kind(THEMATIC).build()))
            .completeOver(Rules.YEAR);

    assertThat(outcome(Comparison.AT_LEAST, 1, plan, JUNE)).isInstanceOf(Outcome.Pending.class);
    assertThat(outcome(Comparison.AT_LEAST, 1, plan, LocalDate.of(2024, 7, 1)))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_leave_the_count_open_when_a_kind_is_not_recorded() {
    Register<Meeting> unknown =
        Register.of(List.of(Meeting.builder().date(LocalDate.of(2024, 3, 1)).build()))
            .completeOver(Rules.YEAR);

    assertThat(outcome(Comparison.AT_LEAST, 1, unknown, Rules.YEAR.last()))
        .isInstanceOf(Outcome.Undetermined.class);
    assertThat(outcome(Comparison.AT_MOST, 1, unknown, Rules.YEAR.last()))
        .isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"WINDOW_START, 4, NOT_IN_FORCE", "WINDOW_END, 3, NOT_IN_FORCE"})
  void should_pick_windows_by_the_policy_when_the_rule_begins_inside_one(
      WindowPolicy policy, int dropped, String reason) {
    Rule<CellRecord> rule =
        Rules.rule(CellRecord.class)
            .policy(policy)
            .inForce(DatePeriod.from(LocalDate.of(2024, 10, 6)))
            .asks(
                forEvery(
                    quarter(),
                    tallied(
                        countOf(heldMeetings(THEMATIC)),
                        new Requirement(Comparison.AT_LEAST, number(1)))))
            .build();

    Finding finding =
        Evaluator.of(Rules.book(rule))
            .evaluate(Rules.cell(thematic(1).completeOver(Rules.YEAR)), Rules.YEAR.last())
            .findings()
            .get(0);

    assertThat(finding.explanation().parts())
        .filteredOn(part -> part.outcome() instanceof Outcome.NotApplicable)
        .hasSize(dropped)
        .allSatisfy(part -> assertThat(part.outcome().toString()).contains(reason));
    assertThat(name(finding.outcome())).isEqualTo(dropped == 4 ? "NotApplicable" : "Violated");
  }

  private static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
