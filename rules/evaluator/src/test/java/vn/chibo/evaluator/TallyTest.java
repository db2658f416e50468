package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.ofUnknownKind;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.Facts.upTo;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** The table of leaves, each row and column of it. */
class TallyTest {

  private static Rule<CellRecord> thematic(Comparison comparison, Threshold threshold) {
    return asking(tallied(countOf(heldMeetings(THEMATIC)), new Requirement(comparison, threshold)));
  }

  private static List<Meeting> meetings(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(i -> meeting("0" + i + "-10", THEMATIC)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, false, false, Violated",
    "AT_LEAST, 1, false, true, Pending",
    "AT_LEAST, 1, true, false, Undetermined",
    "AT_LEAST, 1, true, true, Undetermined",
    "AT_LEAST, 2, false, false, Satisfied",
    "AT_LEAST, 2, false, true, Satisfied",
    "AT_LEAST, 2, true, false, Satisfied",
    "AT_LEAST, 2, true, true, Satisfied",
    "AT_LEAST, 3, false, false, Satisfied",
    "AT_LEAST, 3, true, true, Satisfied",
    "MORE_THAN, 2, false, false, Violated",
    "MORE_THAN, 2, false, true, Pending",
    "MORE_THAN, 2, true, false, Undetermined",
    "MORE_THAN, 3, true, true, Satisfied",
    "AT_MOST, 1, false, false, Satisfied",
    "AT_MOST, 2, false, false, Satisfied",
    "AT_MOST, 2, false, true, Pending",
    "AT_MOST, 2, true, false, Undetermined",
    "AT_MOST, 2, true, true, Undetermined",
    "AT_MOST, 3, false, false, Violated",
    "AT_MOST, 3, false, true, Violated",
    "AT_MOST, 3, true, false, Violated",
    "AT_MOST, 3, true, true, Violated",
    "FEWER_THAN, 1, false, false, Satisfied",
    "FEWER_THAN, 1, false, true, Pending",
    "FEWER_THAN, 1, true, false, Undetermined",
    "FEWER_THAN, 2, true, true, Violated",
    "EXACTLY, 1, false, false, Violated",
    "EXACTLY, 1, false, true, Pending",
    "EXACTLY, 1, true, false, Undetermined",
    "EXACTLY, 2, false, false, Satisfied",
    "EXACTLY, 2, false, true, Pending",
    "EXACTLY, 2, true, false, Undetermined",
    "EXACTLY, 2, true, true, Undetermined",
    "EXACTLY, 3, false, false, Violated",
    "EXACTLY, 3, false, true, Violated",
    "EXACTLY, 3, true, false, Violated",
    "EXACTLY, 3, true, true, Violated"
  })
  void should_follow_the_table_of_leaves_when_two_are_asked(
      Comparison comparison, int n, boolean gap, boolean future, String expected) {
    LocalDate asOf = future ? MIDDLE : END;
    Register<Meeting> register =
        Register.of(meetings(n)).completeOver(upTo(gap ? asOf.minusDays(1) : asOf));
    for (boolean named : List.of(true, false)) {
      Threshold two = named ? parameter("figure") : number(2);
      RuleBook book =
          RuleBook.of(
              Facts.figure("figure", Fraction.of(2), Unit.COUNT), thematic(comparison, two));
      Outcome outcome = Facts.explain(book, Choices.DEFAULT, cell(register), asOf).outcome();
      assertThat(name(outcome)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, NOT_YET",
    "AT_MOST, 2, HOLDS_SO_FAR",
    "EXACTLY, 1, NOT_YET",
    "EXACTLY, 2, HOLDS_SO_FAR"
  })
  void should_run_to_the_last_day_of_the_window_when_pending(
      Comparison comparison, int n, Lean lean) {
    CellRecord cell = cell(Register.of(meetings(n)).completeOver(upTo(MIDDLE)));
    assertThat(outcome(thematic(comparison, number(2)), cell, MIDDLE))
        .isEqualTo(new Outcome.Pending(END, lean));
  }

  @Test
  void should_not_be_pending_when_the_as_of_day_is_the_last_day() {
    CellRecord cell = cell();
    Rule<CellRecord> rule = thematic(Comparison.AT_LEAST, number(1));
    assertThat(name(outcome(rule, cell, END.minusDays(1)))).isEqualTo("Pending");
    assertThat(outcome(rule, cell, END)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_carry_the_end_of_the_window_when_undetermined_while_it_runs() {
    CellRecord gap = cell(Register.of(List.of()));
    Rule<CellRecord> rule = thematic(Comparison.AT_LEAST, number(1));
    assertThat(outcome(rule, gap, MIDDLE))
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> {
              assertThat(open.reason()).isEqualTo(UndeterminedReason.INCOMPLETE_REGISTER);
              assertThat(open.until()).contains(END);
              assertThat(open.missing()).hasSize(1);
            });
    assertThat(outcome(rule, gap, END))
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class, open -> assertThat(open.until()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, true",
    "MORE_THAN, 2, true",
    "AT_MOST, 2, true",
    "FEWER_THAN, 1, true",
    "EXACTLY, 2, true",
    "AT_LEAST, 1, false",
    "MORE_THAN, 2, false",
    "AT_MOST, 2, false",
    "FEWER_THAN, 1, false",
    "EXACTLY, 2, false"
  })
  void should_carry_the_end_of_the_window_when_it_runs_whatever_is_not_known(
      Comparison comparison, int n, boolean gap) {
    List<Meeting> doubtful =
        Stream.concat(meetings(n).stream(), Stream.of(ofUnknownKind("05-10"))).toList();
    CellRecord cell =
        gap ? cell(Register.of(meetings(n))) : cell(Register.of(doubtful).completeOver(Facts.YEAR));
    UndeterminedReason reason =
        gap ? UndeterminedReason.INCOMPLETE_REGISTER : UndeterminedReason.MISSING_FACT;
    assertThat(outcome(thematic(comparison, number(2)), cell, MIDDLE))
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> {
              assertThat(open.reason()).isEqualTo(reason);
              assertThat(open.until()).contains(END);
            });
  }

  @Test
  void should_wait_when_the_window_has_not_begun() {
    CellRecord next =
        CellRecord.builder()
            .organization(cell().getOrganization())
            .period(DatePeriod.ofYear(2025))
            .build();
    assertThat(outcome(thematic(Comparison.AT_LEAST, number(1)), next, END))
        .isEqualTo(new Outcome.Pending(LocalDate.of(2025, 12, 31), Lean.NOT_YET));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, Satisfied",
    "AT_LEAST, 2, Undetermined",
    "AT_LEAST, 3, Violated",
    "AT_MOST, 0, Violated",
    "AT_MOST, 1, Undetermined",
    "AT_MOST, 2, Satisfied",
    "EXACTLY, 0, Violated",
    "EXACTLY, 1, Undetermined",
    "EXACTLY, 2, Undetermined",
    "EXACTLY, 3, Violated"
  })
  void should_count_between_one_and_two_when_the_kind_of_one_is_unknown(
      Comparison comparison, int k, String expected) {
    CellRecord cell = cell(meeting("02-12", THEMATIC), ofUnknownKind("03-12"));
    Outcome outcome = outcome(thematic(comparison, number(k)), cell);
    assertThat(name(outcome)).isEqualTo(expected);
    assertThat(reason(outcome))
        .isEqualTo(
            expected.equals("Undetermined")
                ? Optional.of(UndeterminedReason.MISSING_FACT)
                : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"2, Satisfied", "3, Violated"})
  void should_count_a_combined_sitting_as_both_when_counting(int k, String expected) {
    CellRecord cell =
        cell(
            meeting("01-10", THEMATIC),
            meeting("02-10", COMBINED),
            meeting("03-10", REGULAR),
            meeting("04-10", EXTRAORDINARY));
    assertThat(name(outcome(thematic(Comparison.AT_LEAST, number(k)), cell))).isEqualTo(expected);
  }

  private static RuleBook oneEachQuarter() {
    Rule<CellRecord> rule =
        Facts.rule()
            .forEvery(
                quarter(),
                countOf(heldMeetings(THEMATIC)),
                Conditions.atLeast(parameter("thematic-per-quarter")))
            .build();
    return RuleBook.of(Facts.figure("thematic-per-quarter", Fraction.of(1), Unit.COUNT), rule);
  }

  private static Outcome oneEachQuarter(CellRecord cell, LocalDate asOf) {
    return Facts.explain(oneEachQuarter(), Choices.DEFAULT, cell, asOf).outcome();
  }

  @Test
  void should_be_satisfied_when_every_quarter_has_a_thematic_meeting() {
    CellRecord cell =
        cell(
            meeting("03-31", THEMATIC),
            meeting("04-01", COMBINED),
            meeting("07-01", THEMATIC),
            meeting("12-31", THEMATIC));
    assertThat(oneEachQuarter(cell, END)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_be_violated_when_four_thematic_meetings_leave_one_quarter_empty() {
    CellRecord cell =
        cell(
            meeting("03-31", THEMATIC),
            meeting("06-30", THEMATIC),
            meeting("10-01", THEMATIC),
            meeting("12-31", THEMATIC));
    assertThat(oneEachQuarter(cell, END)).isEqualTo(Outcome.VIOLATED);
    assertThat(oneEachQuarter(cell, day("09-29")))
        .isEqualTo(new Outcome.Pending(END, Lean.NOT_YET));
  }

  @Test
  void should_not_count_a_plan_when_its_day_is_after_the_as_of_day() {
    CellRecord cell =
        cell(
            meeting("02-12", THEMATIC),
            meeting("05-14", THEMATIC),
            meeting("08-20", THEMATIC),
            meeting("12-05", THEMATIC));
    assertThat(oneEachQuarter(cell, day("12-04")))
        .isEqualTo(new Outcome.Pending(END, Lean.NOT_YET));
    assertThat(oneEachQuarter(cell, day("12-05"))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_owe_one_meeting_by_the_end_of_the_quarter_when_the_quarter_runs() {
    CellRecord cell =
        cell(meeting("02-12", THEMATIC), meeting("05-14", THEMATIC), meeting("08-20", THEMATIC));
    List<Obligation> due =
        Evaluator.of(oneEachQuarter()).evaluate(cell, day("11-20")).obligations();
    assertThat(due)
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.until()).isEqualTo(END);
              assertThat(o.due().english()).isEqualTo("1 meeting(s)");
              assertThat(o.label().vietnamese()).isEqualTo("Quý IV");
            });
  }
}
