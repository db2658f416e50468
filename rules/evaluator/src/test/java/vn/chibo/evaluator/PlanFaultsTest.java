package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.MINUTES_BEYOND_SET_LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.outcome.OutcomeCode;

/** The plan says of what an author's own function does what the walk says. */
class PlanFaultsTest {
  private static final Text LABEL = Text.same("own");
  private static final CellRecord CELL = Facts.cell(Facts.lasting("03-05", 60));

  private static String code(Condition<CellRecord> condition) {
    return code(condition, CELL);
  }

  private static String code(Condition<CellRecord> condition, CellRecord cell) {
    Evaluation evaluation =
        Evaluator.of(RuleBook.of(Figures.NONE, Facts.asking(condition))).evaluate(cell, Facts.END);
    String code = OutcomeCode.describe(evaluation.code(0));
    assertThat(code)
        .isEqualTo(OutcomeCode.describe(OutcomeCode.of(evaluation.findings().get(0).outcome())));
    return code;
  }

  private static <S> Condition<S> exact(Ratio.Reading<S> reading) {
    Measure<S> measure = Measure.exact("own", LABEL, Unit.COUNT, reading, subject -> LABEL);
    return compare(measure, atLeast(number(1)));
  }

  private static Condition<CellRecord> seen(Observation observation) {
    return compare(Measure.of("own", LABEL, Unit.COUNT, cell -> observation), atLeast(number(1)));
  }

  @Test
  void should_be_a_fault_when_a_function_throws() {
    Condition<CellRecord> ofCell =
        exact(
            cell -> {
              throw new IllegalStateException("own fault");
            });
    Condition<HeldMeeting> ofMeeting =
        exact(
            meeting -> {
              throw new IllegalStateException("own fault");
            });
    Measure<CellRecord> measure =
        Measure.of(
            "own",
            LABEL,
            Unit.COUNT,
            cell -> {
              throw new IllegalStateException("own fault");
            });

    assertThat(code(ofCell)).isEqualTo("UNDETERMINED FAULT");
    assertThat(code(forEvery(meetings(REGULAR), ofMeeting))).isEqualTo("UNDETERMINED FAULT");
    assertThat(code(compare(measure, atLeast(number(1))))).isEqualTo("UNDETERMINED FAULT");
    assertThat(code(new Condition.Decided<>(DecisionKind.CONSENT_TO_SIZE, new Throwing())))
        .isEqualTo("UNDETERMINED FAULT");
  }

  private static final class Throwing implements Decisions<CellRecord> {
    @Override
    public Register<Decision> of(CellRecord cell) {
      throw new IllegalStateException("own fault");
    }

    @Override
    public LocalDate day(CellRecord cell) {
      return cell.getPeriod().last();
    }
  }

  @Test
  void should_say_what_is_seen_when_it_is_known_in_part_or_in_conflict() {
    assertThat(code(seen(Observation.of(Quantity.exactly(1))))).isEqualTo("SATISFIED");
    assertThat(code(seen(Observation.of(Quantity.exactly(0))))).isEqualTo("VIOLATED");
    assertThat(code(seen(Observation.missing(LABEL)))).isEqualTo("UNDETERMINED MISSING_FACT");
    assertThat(code(seen(Observation.conflicting(LABEL))))
        .isEqualTo("UNDETERMINED CONFLICTING_FACTS");
    assertThat(
            code(
                seen(
                    new Observation(
                        Map.of("A", Quantity.exactly(0), "B", Quantity.exactly(1)), List.of()))))
        .isEqualTo("UNDETERMINED READING");
    assertThat(code(seen(new Observation(Map.of("A", Quantity.exactly(1)), List.of()))))
        .isEqualTo("SATISFIED");
  }

  private static Decision length(int minutes) {
    return new Decision(
        DecisionKind.LENGTH_FOR_FEW_MEMBERS, Facts.day("01-01"), Optional.of(minutes));
  }

  /** Two lengths set on one day contradict each other, in whichever quarter they are asked. */
  @ParameterizedTest
  @CsvSource({"02-05", "05-05", "11-05"})
  void should_be_in_conflict_when_a_figure_of_a_span_is(String day) {
    Condition<HeldMeeting> asSet = compare(MINUTES_BEYOND_SET_LENGTH, atLeast(minutes(0)));
    List<Meeting> meetings =
        List.of(Facts.lasting("02-05", 90), Facts.lasting("05-05", 90), Facts.lasting("11-05", 90));
    CellRecord one =
        Facts.cell(Facts.lasting(day, 90))
            .withDecisions(Register.of(List.of(length(59), length(60))).completeUpTo(Facts.END));
    CellRecord all = one.withMeetings(Register.of(meetings).completeOver(Facts.YEAR));

    assertThat(code(forEvery(meetings(REGULAR), asSet), one))
        .isEqualTo("UNDETERMINED CONFLICTING_FACTS");
    code(forEvery(quarter(), some(meetings(REGULAR), asSet)), one);
    code(forEvery(quarter(), some(meetings(REGULAR), asSet)), all);
    code(some(meetings(REGULAR), asSet), one);
  }

  /** The best rate of a quarter is that of the greater share, whatever the numbers are. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 2, 3, SATISFIED",
    "2, 3, 1, 2, SATISFIED",
    "5, 10, 2, 3, SATISFIED",
    "2, 3, 5, 10, SATISFIED",
    "5, 10, 11, 20, VIOLATED",
    "11, 20, 5, 10, VIOLATED"
  })
  void should_take_the_best_rate_of_a_span(
      int present, int members, int otherPresent, int otherMembers, String code) {
    Condition<HeldMeeting> rate =
        compare(
            attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED), atLeast(share(Fraction.percent(60))));
    CellRecord cell =
        Facts.cell(
            Facts.attended("02-05", present, members),
            Facts.attended("03-05", otherPresent, otherMembers));

    assertThat(code(forEvery(year(), some(meetings(REGULAR), rate)), cell)).isEqualTo(code);
    assertThat(code(some(meetings(REGULAR), rate), cell)).isEqualTo(code);
  }

  private static Condition<CellRecord> held(int count) {
    return tallied(countOf(heldMeetings(REGULAR)), atLeast(number(count)));
  }

  @ParameterizedTest
  @CsvSource({"FEW, Satisfied", "MANY, Violated"})
  void should_follow_the_reading_that_was_chosen(String reading, String outcome) {
    RuleBook book =
        RuleBook.of(Figures.NONE, Facts.asking(readings(Map.of("FEW", held(1), "MANY", held(3)))));
    Choices choices = Choices.DEFAULT.reading(Facts.RULE, reading);

    assertThat(Facts.name(Facts.explain(book, choices, CELL, Facts.END).outcome()))
        .isEqualTo(outcome);
  }

  /** A row of a plan holds 64 windows; of more months than that the walk answers. */
  @ParameterizedTest
  @CsvSource({
    "2019-09-01/2024-12-31, 64",
    "2019-08-01/2024-12-31, 65",
    "2018-08-01/2024-12-31, 77"
  })
  void should_answer_for_more_months_than_a_row_holds(String days, int months) {
    DatePeriod period = DatePeriod.parse(days);
    CellRecord cell =
        CELL.withPeriod(period)
            .withMeetings(Register.of(List.of(Facts.lasting("12-05", 60))).completeOver(period));

    assertThat(month().within(period)).hasSize(months);
    assertThat(code(forEvery(month(), held(1)), cell)).isEqualTo("VIOLATED");
    assertThat(code(forEvery(month(), held(0)), cell)).isEqualTo("SATISFIED");
    assertThat(code(forEvery(month(), some(meetings(REGULAR), longer())), cell))
        .isEqualTo("VIOLATED");
  }

  private static Condition<HeldMeeting> longer() {
    return compare(MINUTES_BEYOND_SET_LENGTH, atLeast(minutes(0)));
  }
}
