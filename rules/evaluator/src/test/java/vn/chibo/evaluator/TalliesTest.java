package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.YEAR;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.ofUnknownKind;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.days;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.MINUTES_BEYOND_SET_LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.Tallies.latest;
import static vn.chibo.evaluator.condition.Tallies.longestIntervalBetween;
import static vn.chibo.evaluator.condition.Tallies.longestRunOf;
import static vn.chibo.evaluator.condition.Tallies.totalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Between;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Totals, intervals, latest figures and runs, at their edges. */
class TalliesTest {
  private static final DatePeriod MARCH = DatePeriod.ofClosed(day("03-01"), day("03-31"));

  private static CellRecord inMarch(Meeting... meetings) {
    return cell(meetings).withPeriod(MARCH);
  }

  private static Outcome interval(long atMost, CellRecord cell, String asOf) {
    return outcome(
        asking(tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(atMost)))),
        cell,
        day(asOf));
  }

  @Test
  void should_count_the_days_between_when_two_meetings_are_held() {
    CellRecord ends = inMarch(meeting("03-01", REGULAR), meeting("03-31", REGULAR));
    assertThat(interval(29, ends, "03-31")).isEqualTo(Outcome.SATISFIED);
    assertThat(interval(28, ends, "03-31")).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_count_the_days_at_the_edges_of_the_window() {
    CellRecord tenth = inMarch(meeting("03-10", REGULAR));
    assertThat(interval(9, tenth, "03-19"))
        .isEqualTo(new Outcome.Pending(MARCH.last(), Lean.HOLDS_SO_FAR));
    assertThat(interval(8, tenth, "03-10")).isEqualTo(Outcome.VIOLATED);
    assertThat(interval(21, tenth, "03-31")).isEqualTo(Outcome.SATISFIED);
    assertThat(interval(20, tenth, "03-31")).isEqualTo(Outcome.VIOLATED);
    assertThat(interval(30, inMarch(), "03-31")).isEqualTo(Outcome.VIOLATED);
    assertThat(interval(31, inMarch(), "03-31")).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_not_count_a_meeting_of_another_kind_and_leave_one_of_unknown_kind_open() {
    assertThat(interval(20, inMarch(meeting("03-15", THEMATIC)), "03-31"))
        .isEqualTo(Outcome.VIOLATED);
    Outcome open = interval(20, inMarch(ofUnknownKind("03-15")), "03-31");
    assertThat(reason(open)).contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_prove_only_what_no_missing_meeting_can_shorten() {
    DatePeriod known = DatePeriod.ofClosed(day("03-01"), day("03-20"));
    CellRecord gap = cell(Register.<Meeting>unknown().completeOver(known)).withPeriod(MARCH);
    assertThat(interval(19, gap, "03-31")).isEqualTo(Outcome.VIOLATED);
    Outcome open = interval(20, gap, "03-31");
    assertThat(reason(open)).contains(UndeterminedReason.INCOMPLETE_REGISTER);
    assertThat(interval(31, gap, "03-31")).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_speak_of_days_when_an_interval_is_explained() {
    Explanation leaf =
        explain(
            asking(tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(30)))),
            inMarch(meeting("03-10", REGULAR)),
            END);
    assertThat(leaf.label().english()).startsWith("longest interval between: ");
    assertThat(leaf.observed().orElseThrow().words()).isEqualTo(Text.of("21 ngày", "21 days"));
    assertThat(leaf.required().orElseThrow().words())
        .isEqualTo(Text.of("không quá 30 ngày", "at most 30 days"));
  }

  private static Outcome total(long atLeast, Meeting... meetings) {
    return outcome(
        asking(
            tallied(
                totalOf(heldMeetings(REGULAR), HeldMeeting::new, LENGTH),
                atLeast(minutes(atLeast)))),
        cell(meetings));
  }

  @Test
  void should_add_up_the_minutes_of_the_meetings_of_the_kind() {
    Meeting thematic = lasting("05-05", 60).withKind(THEMATIC);
    assertThat(total(120, lasting("03-05", 60), lasting("04-05", 60), thematic))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(total(121, lasting("03-05", 60), lasting("04-05", 60), thematic))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(total(1)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_know_a_total_from_below_only_when_a_length_is_not_recorded() {
    Meeting unknown = meeting("04-05", REGULAR);
    assertThat(total(60, lasting("03-05", 60), unknown)).isEqualTo(Outcome.SATISFIED);
    assertThat(reason(total(61, lasting("03-05", 60), unknown)))
        .contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_be_a_fault_when_a_total_is_taken_of_figures_below_zero() {
    Rule<CellRecord> rule =
        asking(
            tallied(
                totalOf(heldMeetings(REGULAR), HeldMeeting::new, MINUTES_BEYOND_SET_LENGTH),
                atLeast(minutes(0))));
    Decision length =
        new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, day("01-05"), Optional.of(45));
    CellRecord set = cell().withDecisions(Register.of(List.of(length)).completeUpTo(END));
    Register<Meeting> longer = Register.of(List.of(lasting("03-05", 60))).completeOver(YEAR);
    Register<Meeting> shorter = Register.of(List.of(lasting("03-05", 30))).completeOver(YEAR);
    assertThat(outcome(rule, set.withMeetings(longer))).isEqualTo(Outcome.SATISFIED);
    assertThat(reason(outcome(rule, set.withMeetings(shorter)))).contains(UndeterminedReason.FAULT);
  }

  private static Outcome latestLength(CellRecord cell, LocalDate asOf) {
    return outcome(
        asking(
            tallied(latest(heldMeetings(REGULAR), HeldMeeting::new, LENGTH), atLeast(minutes(60)))),
        cell,
        asOf);
  }

  @Test
  void should_take_the_figure_of_the_latest_meeting_by_the_day() {
    CellRecord cell = cell(lasting("03-05", 60), lasting("04-05", 45));
    assertThat(latestLength(cell, END)).isEqualTo(Outcome.VIOLATED);
    assertThat(latestLength(cell, day("04-04")))
        .isEqualTo(new Outcome.Pending(END, Lean.HOLDS_SO_FAR));
    assertThat(latestLength(cell, day("04-05"))).isEqualTo(new Outcome.Pending(END, Lean.NOT_YET));
  }

  @Test
  void should_wait_or_be_of_nothing_when_there_is_no_meeting() {
    assertThat(latestLength(cell(), day("03-01")))
        .isEqualTo(new Outcome.Pending(END, Lean.NOT_YET));
    assertThat(latestLength(cell(), END)).isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
    assertThat(reason(latestLength(cell(Register.unknown()), END)))
        .contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }

  @Test
  void should_owe_nothing_when_there_is_no_latest_meeting_yet() {
    Rule<CellRecord> rule =
        asking(
            tallied(latest(heldMeetings(REGULAR), HeldMeeting::new, LENGTH), atLeast(minutes(60))));
    Evaluation waiting =
        Evaluator.of(RuleBook.of(Figures.NONE, rule)).evaluate(cell(), day("03-01"));
    assertThat(waiting.pending()).hasSize(1);
    assertThat(waiting.obligations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "01-01, 12-31, Violated",
    "04-05, 12-31, Violated",
    "04-06, 12-31, Undetermined",
    "04-05, 12-30, Undetermined"
  })
  void should_not_know_the_latest_when_a_later_one_or_one_of_its_day_may_be_missing(
      String first, String last, String expected) {
    Register<Meeting> register =
        Register.of(List.of(lasting("04-05", 45)))
            .completeOver(DatePeriod.ofClosed(day(first), day(last)));
    assertThat(name(latestLength(cell(register), END))).isEqualTo(expected);
  }

  private static Truth isLong(Meeting meeting) {
    return meeting.getMinutes().map(m -> m > 60 ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"61, 61, 2, Satisfied", "61, 60, 2, Violated", "61, , 2, Undetermined"})
  void should_count_the_longest_run_of_meetings_that_meet_it(
      int first, Integer second, long atLeast, String expected) {
    Rule<CellRecord> rule =
        asking(
            tallied(
                longestRunOf(heldMeetings(REGULAR), "long", Text.same("long"), TalliesTest::isLong),
                atLeast(number(atLeast))));
    Meeting other = meeting("04-05", REGULAR).withMinutes(Optional.ofNullable(second));
    assertThat(name(outcome(rule, cell(lasting("03-05", first), other)))).isEqualTo(expected);
  }

  private static final Measure<HeldMeeting> DAYS_TO_POSTING =
      new Between<HeldMeeting>(
              HeldMeeting::getDate, held -> held.meeting().getResultsPosted().map(Moment::date))
          .days("days-to-posting", Text.of("số ngày đến khi niêm yết", "days to posting"));

  @ParameterizedTest
  @CsvSource({
    "03-05, 0, Satisfied",
    "03-06, 0, Violated",
    "03-06, 1, Satisfied",
    "03-04, 0, Satisfied"
  })
  void should_compare_the_days_between_when_results_are_posted(
      String posted, long atMost, String expected) {
    Rule<CellRecord> rule =
        asking(forEvery(meetings(REGULAR), compare(DAYS_TO_POSTING, atMost(days(atMost)))));
    Meeting meeting = meeting("03-05", REGULAR).withResultsPosted(Moment.of(day(posted)));
    assertThat(name(outcome(rule, cell(meeting)))).isEqualTo(expected);
    assertThat(missing(outcome(rule, cell(meeting("03-05", REGULAR)))))
        .containsExactly(Text.of("số ngày đến khi niêm yết", "days to posting"));
  }
}
