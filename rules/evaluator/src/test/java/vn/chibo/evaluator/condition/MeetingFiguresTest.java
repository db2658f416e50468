package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;

/** Figures and flags of a meeting: around each edge, and unknown where nothing is recorded. */
class MeetingFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  private static HeldMeeting held(UnaryOperator<Meeting> with) {
    Meeting meeting = with.apply(Meeting.builder().date(DAY).build());
    return new HeldMeeting(
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("003"))
                    .name("Chi bộ thôn 3")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(DatePeriod.ofYear(2026))
            .build(),
        meeting);
  }

  private static Optional<Quantity> of(Measure<HeldMeeting> measure, UnaryOperator<Meeting> with) {
    return measure.observed(held(with), DAY).single().filter(seen -> seen.exact().isPresent());
  }

  private static Optional<Quantity> bounds(
      Measure<HeldMeeting> measure, UnaryOperator<Meeting> with) {
    return measure.observed(held(with), DAY).single();
  }

  private static Optional<Quantity> exactly(long value) {
    return Optional.of(Quantity.exactly(value));
  }

  private static UnaryOperator<Meeting> on(String day) {
    return meeting -> meeting.withDate(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    // Day 1 is a Friday.
    "2026-05-01, 1, 1",
    "2026-05-03, 3, 1",
    "2026-05-04, 4, 2",
    "2026-05-31, 31, 5",
    // Day 1 is a Monday.
    "2026-06-07, 7, 1",
    "2026-06-08, 8, 2",
    // Day 1 is a Sunday.
    "2026-03-01, 1, 1",
    "2026-03-02, 2, 2",
    "2026-03-30, 30, 6"
  })
  void should_count_days_and_calendar_weeks_of_the_month(String day, int number, int week) {
    assertThat(of(MeetingMeasures.DAY_OF_MONTH, on(day))).isEqualTo(exactly(number));
    assertThat(of(MeetingMeasures.WEEK_OF_MONTH, on(day))).isEqualTo(exactly(week));
  }

  @ParameterizedTest
  @CsvSource({"-1, -1", "0, 0", "1, 1", "40, 40"})
  void should_count_days_before_and_after(int days, int expected) {
    assertThat(
            of(
                MeetingMeasures.DOCUMENTS_DAYS_BEFORE,
                m ->
                    m.withPreparation(
                        Preparation.builder()
                            .documentsSent(Moment.of(DAY.minusDays(days)))
                            .build())))
        .isEqualTo(exactly(expected));
    assertThat(
            of(
                MeetingMeasures.POSTED_DAYS_AFTER,
                m -> m.withResultsPosted(Moment.of(DAY.plusDays(days)))))
        .isEqualTo(exactly(expected));
  }

  @Test
  void should_keep_days_that_are_too_many_within_range() {
    assertThat(
            of(
                MeetingMeasures.POSTED_DAYS_AFTER,
                m -> m.withResultsPosted(Moment.of(LocalDate.MAX))))
        .isEqualTo(exactly(Integer.MAX_VALUE));
    assertThat(
            of(
                MeetingMeasures.POSTED_DAYS_AFTER,
                m -> m.withResultsPosted(Moment.of(LocalDate.MIN))))
        .isEqualTo(exactly(-Integer.MAX_VALUE));
  }

  private static UnaryOperator<Meeting> sent(String moment, String start) {
    Moment at =
        moment.contains("T")
            ? Moment.of(DAY.minusDays(1).atTime(LocalTime.parse(moment.substring(1))))
            : Moment.of(DAY.minusDays(Long.parseLong(moment)));
    return m ->
        m.withPreparation(Preparation.builder().documentsSent(at).build())
            .withStartTime(start == null ? Optional.empty() : Optional.of(LocalTime.parse(start)));
  }

  @ParameterizedTest
  @CsvSource({
    "T19:00, 19:00, 1, 1",
    "T19:01, 19:00, 0, 0",
    "T18:59, 19:00, 1, 1",
    "T19:00, , 0, 1",
    "1, 19:00, 0, 1",
    "2, , 1, 2",
    "0, , -1, 0"
  })
  void should_count_full_days_as_far_as_the_times_are_known(
      String moment, String start, int least, int most) {
    assertThat(bounds(MeetingMeasures.DOCUMENTS_FULL_DAYS_BEFORE, sent(moment, start)))
        .contains(Quantity.between(Fraction.of(least), Fraction.of(most)));
  }

  @ParameterizedTest
  @CsvSource({"-1, -1, -1", "0, 0, 0", "1, 0, 1", "3, 0, 3"})
  void should_bound_working_days_by_those_of_the_calendar(int days, int least, int most) {
    assertThat(
            bounds(
                MeetingMeasures.POSTED_WORKING_DAYS_AFTER,
                m -> m.withResultsPosted(Moment.of(DAY.plusDays(days)))))
        .contains(Quantity.between(Fraction.of(least), Fraction.of(most)));
  }

  private static UnaryOperator<Meeting> unable(Integer unable, HeadCount counts) {
    return m -> m.withUnableToGather(Optional.ofNullable(unable)).withAttendance(counts);
  }

  @Test
  void should_take_those_who_could_not_meet_of_those_who_count() {
    HeadCount counts = HeadCount.builder().members(24).exempted(3).suspended(1).build();

    assertThat(of(MeetingMeasures.UNABLE_TO_GATHER, unable(11, counts)))
        .contains(Quantity.exactly(Fraction.of(11, 20)));
    assertThat(of(MeetingMeasures.UNABLE_TO_GATHER, unable(20, counts)))
        .contains(Quantity.exactly(1));
    assertThat(of(MeetingMeasures.UNABLE_TO_GATHER, unable(null, counts))).isEmpty();
    assertThat(of(MeetingMeasures.UNABLE_TO_GATHER, unable(1, HeadCount.builder().build())))
        .isEmpty();
    assertThat(
            of(
                MeetingMeasures.UNABLE_TO_GATHER,
                unable(0, HeadCount.builder().members(1).exempted(1).suspended(0).build())))
        .isEmpty();
    assertThat(MeetingMeasures.UNABLE_TO_GATHER.observed(held(unable(21, counts)), DAY).conflict())
        .isTrue();
  }

  @Test
  void should_know_nothing_where_nothing_is_recorded() {
    assertThat(MeetingFlags.ALL).allSatisfy(flag -> assertThat(of(flag, m -> m)).isEmpty());
    assertThat(of(MeetingMeasures.DOCUMENTS_DAYS_BEFORE, m -> m)).isEmpty();
    assertThat(of(MeetingMeasures.POSTED_DAYS_AFTER, m -> m)).isEmpty();
    assertThat(of(MeetingMeasures.THINKING_MINUTES, m -> m)).isEmpty();
    assertThat(of(MeetingMeasures.UNABLE_TO_GATHER, m -> m)).isEmpty();
    assertThat(of(MeetingFlags.dayOff(3), m -> m)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MeetingForm.class)
  void should_tell_the_form(MeetingForm form) {
    assertThat(of(MeetingFlags.HELD_ONLINE, m -> m.withForm(form)))
        .isEqualTo(exactly(form == MeetingForm.ONLINE ? 1 : 0));
    assertThat(of(MeetingFlags.HELD_BY_PARTY_GROUP, m -> m.withForm(form)))
        .isEqualTo(exactly(form == MeetingForm.BY_PARTY_GROUP ? 1 : 0));
  }

  @ParameterizedTest
  @CsvSource({"GOOD, 1, 1, 1", "FAIR, 0, 1, 1", "AVERAGE, 0, 0, 1", "POOR, 0, 0, 0"})
  void should_tell_the_rating(MeetingRating rating, int good, int fair, int average) {
    assertThat(of(MeetingFlags.RATED_GOOD, m -> m.withRating(rating))).isEqualTo(exactly(good));
    assertThat(of(MeetingFlags.RATED_FAIR, m -> m.withRating(rating))).isEqualTo(exactly(fair));
    assertThat(of(MeetingFlags.RATED_AVERAGE, m -> m.withRating(rating)))
        .isEqualTo(exactly(average));
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void should_tell_what_was_prepared_written_and_kept_secret(boolean flag, int expected) {
    assertThat(of(MeetingFlags.SECRET, m -> m.withSecret(flag))).isEqualTo(exactly(expected));
    assertThat(
            of(
                MeetingFlags.MINUTES_KEPT,
                m -> m.withWrittenMinutes(MeetingMinutes.builder().kept(flag).build())))
        .isEqualTo(exactly(expected));
    assertThat(
            of(
                MeetingFlags.DRAFT_RESOLUTION,
                m -> m.withPreparation(Preparation.builder().draftResolution(flag).build())))
        .isEqualTo(exactly(expected));
    assertThat(of(MeetingMeasures.THINKING_MINUTES, m -> m.withThinkingMinutes(expected)))
        .isEqualTo(exactly(expected));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0, 1", "-1, 0"})
  void should_tell_whether_the_committee_met_first(int daysBefore, int expected) {
    assertThat(
            of(
                MeetingFlags.COMMITTEE_MET_FIRST,
                m ->
                    m.withPreparation(
                        Preparation.builder().committeeMetOn(DAY.minusDays(daysBefore)).build())))
        .isEqualTo(exactly(expected));
  }

  @Test
  void should_take_a_saturday_or_sunday_for_a_day_off_and_another_day_as_recorded() {
    // In June 2026 day 5 is a Friday.
    assertThat(of(MeetingFlags.dayOff(6), m -> m)).isEqualTo(exactly(1));
    assertThat(of(MeetingFlags.dayOff(7), m -> m.withDayOff(false))).isEqualTo(exactly(1));
    assertThat(of(MeetingFlags.dayOff(5), m -> m.withDayOff(true))).isEqualTo(exactly(1));
    assertThat(of(MeetingFlags.dayOff(5), m -> m.withDayOff(false))).isEqualTo(exactly(0));
    assertThat(of(MeetingFlags.dayOff(8), m -> m)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "28, true", "29, false"})
  void should_know_the_days_that_every_month_has(int day, boolean every) {
    assertThat(MeetingFlags.everyMonthHas(day)).isEqualTo(every);
  }
}
