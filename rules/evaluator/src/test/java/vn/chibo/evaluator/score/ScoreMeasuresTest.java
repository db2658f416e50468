package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Observation;

/** The measures that a sheet may name, read of one meeting. */
class ScoreMeasuresTest {
  private static final LocalDate DAY = RandomSheets.DAY;
  private static final DatePeriod YEAR = DatePeriod.ofYear(2026);
  private static final Meeting MEETING =
      Meeting.builder()
          .date(DAY)
          .kind(MeetingKind.THEMATIC)
          .attendance(
              HeadCount.builder()
                  .members(20)
                  .exempted(4)
                  .onSpecialDuty(2)
                  .suspended(1)
                  .present(10)
                  .excused(3)
                  .unexcused(0)
                  .build())
          .contributions(Contributions.builder().speakers(4).build())
          .build();

  private static CellRecord cell(Meeting... meetings) {
    return RandomSheets.cell(meetings[0], List.of())
        .withMeetings(Register.of(List.of(meetings)).completeOver(DatePeriod.until(YEAR.last())));
  }

  private static Observation of(String key, CellRecord cell, Meeting meeting, LocalDate asOf) {
    ScoreMeasure measure = ScoreMeasures.standard().find(key).orElseThrow();
    return new Measuring(new HeldMeeting(cell, meeting), asOf).of(measure);
  }

  private static Observation of(String key, Meeting meeting) {
    return of(key, cell(meeting), meeting, DAY);
  }

  private static void assertMissing(Observation observation, String... words) {
    assertThat(observation.single()).contains(Quantity.UNKNOWN);
    assertThat(observation.missing()).extracting(Text::english).containsExactly(words);
  }

  @Test
  void should_be_found_under_these_keys() {
    assertThat(ScoreMeasures.standard().keys())
        .containsExactly(
            "meeting-length",
            "unexcused-absences",
            "merged-professional-meeting",
            "merged-meeting",
            "difficulty",
            "interleaved",
            "speaker-share",
            "minutes-beyond-set-length",
            "members",
            "attendance-rate/exempt-and-special-duty-excluded",
            "attendance-rate/exempt-excluded",
            "attendance-rate/exempt-special-duty-and-excused-excluded",
            "attendance-rate/exempt-and-suspended-excluded",
            "thematic-meetings-of-month",
            "longest-excused-run-of-year");
    assertThat(ScoreMeasures.standard().find("speakers")).isEmpty();
  }

  @Test
  void should_take_a_measure_of_an_author_in_place_of_one_of_its_key() {
    ScoreMeasure own = measure("members", Unit.MEMBER, Quantity.exactly(7));
    ScoreMeasure other = measure("songs", Unit.COUNT, Quantity.exactly(7));
    ScoreMeasures measures = ScoreMeasures.standard().with(own).with(other);

    assertThat(measures.find("members").orElseThrow().reading()).isSameAs(own.reading());
    assertThat(measures.find("songs")).contains(other);
    assertThat(measures.keys()).hasSize(ScoreMeasures.standard().keys().size() + 1);
    assertThat(own).isEqualTo(ScoreMeasures.standard().find("members").orElseThrow());
    assertThat(own).hasSameHashCodeAs(measure("members", Unit.COUNT, Quantity.UNKNOWN));
    assertThat(own).isNotEqualTo(other).isNotEqualTo("members");
  }

  @Test
  void should_be_whole_and_from_zero_up_but_for_shares() {
    ScoreMeasure count = measure("songs", Unit.COUNT, Quantity.UNKNOWN);
    ScoreMeasure share = measure("part", Unit.SHARE, Quantity.UNKNOWN);

    assertThat(count.whole()).isTrue();
    assertThat(count.domain()).isEqualTo(atLeast(0));
    assertThat(share.whole()).isFalse();
    assertThat(share.domain()).isEqualTo(Quantity.SHARE);
  }

  @Test
  void should_know_that_a_meeting_lasts_a_minute_at_least() {
    ScoreMeasure length = ScoreMeasures.standard().find("meeting-length").orElseThrow();

    assertThat(length.domain()).isEqualTo(atLeast(1));
    assertThat(length.unit()).isEqualTo(Unit.MINUTE);
  }

  @Test
  void should_tell_by_how_much_a_meeting_is_shorter_than_the_length_set_for_the_cell() {
    Decision sixty =
        new Decision(
            DecisionKind.LENGTH_FOR_FEW_MEMBERS, LocalDate.of(2026, 1, 1), Optional.of(60));
    CellRecord cell = cell(MEETING).withDecisions(Register.of(List.of(sixty)).completeOver(YEAR));
    ScoreMeasure measure = ScoreMeasures.standard().find("minutes-beyond-set-length").orElseThrow();

    assertThat(of(measure.key(), cell, MEETING.withMinutes(45), DAY).single())
        .contains(Quantity.exactly(-15));
    assertThat(of(measure.key(), cell, MEETING.withMinutes(60), DAY).single())
        .contains(Quantity.exactly(0));
    assertThat(measure.domain()).isEqualTo(Quantity.UNKNOWN);
    assertThat(measure.whole()).isTrue();
  }

  @Test
  void should_share_out_those_who_spoke_over_those_present() {
    assertThat(share(4, 10)).contains(Quantity.between(Fraction.of(2, 5), Fraction.of(2, 5)));
    assertThat(share(10, 10)).contains(Quantity.exactly(1));
    assertThat(share(0, 10)).contains(Quantity.exactly(0));
    assertMissing(speaking(11, 10), "members who spoke, of those present, meeting of 5 Mar 2026");
    assertThat(speaking(11, 10).conflict()).isTrue();
    assertMissing(speaking(0, 0), "members who spoke, of those present, meeting of 5 Mar 2026");
    assertThat(speaking(0, 0).conflict()).isFalse();
    Meeting silent = Meeting.builder().from(MEETING).contributions(Optional.empty()).build();
    assertMissing(
        of("speaker-share", silent), "members who spoke, of those present, meeting of 5 Mar 2026");
    Meeting uncounted = Meeting.builder().from(MEETING).attendance(Optional.empty()).build();
    assertMissing(
        of("speaker-share", uncounted),
        "members who spoke, of those present, meeting of 5 Mar 2026");
  }

  private static Optional<Quantity> share(int spoke, int present) {
    return speaking(spoke, present).single();
  }

  private static Observation speaking(int spoke, int present) {
    HeadCount count = HeadCount.builder().present(present).build();
    return of(
        "speaker-share",
        MEETING
            .withAttendance(count)
            .withContributions(Contributions.builder().speakers(spoke).build()));
  }

  @Test
  void should_have_a_rate_for_each_denominator() {
    assertThat(rate("exempt-and-special-duty-excluded")).isEqualTo(Fraction.of(10, 14));
    assertThat(rate("exempt-excluded")).isEqualTo(Fraction.of(10, 16));
    assertThat(rate("exempt-special-duty-and-excused-excluded")).isEqualTo(Fraction.of(10, 11));
    assertThat(rate("exempt-and-suspended-excluded")).isEqualTo(Fraction.of(10, 15));
  }

  private static Fraction rate(String denominator) {
    return of("attendance-rate/" + denominator, MEETING)
        .single()
        .orElseThrow()
        .exact()
        .orElseThrow();
  }

  @Test
  void should_count_members_on_the_roll_of_the_meeting_or_else_of_the_cell() {
    Meeting uncounted = Meeting.builder().from(MEETING).attendance(Optional.empty()).build();
    CellRecord cell = cell(MEETING);

    assertThat(members(cell, MEETING)).contains(Quantity.exactly(20));
    assertThat(members(cell.withMembers(Quantity.exactly(20)), MEETING))
        .contains(Quantity.exactly(20));
    assertThat(members(cell(uncounted).withMembers(Quantity.exactly(18)), uncounted))
        .contains(Quantity.exactly(18));
    assertMissing(of("members", uncounted), "number of members, meeting of 5 Mar 2026");
    Observation conflict = of("members", cell.withMembers(Quantity.exactly(18)), MEETING, DAY);
    assertMissing(conflict, "number of members, meeting of 5 Mar 2026");
    assertThat(conflict.conflict()).isTrue();
  }

  private static Optional<Quantity> members(CellRecord cell, Meeting meeting) {
    return of("members", cell, meeting, DAY).single();
  }

  @Test
  void should_count_the_thematic_meetings_of_the_month_that_are_seen() {
    Meeting early = meeting(LocalDate.of(2026, 2, 28), MeetingKind.THEMATIC);
    Meeting later = meeting(LocalDate.of(2026, 3, 20), MeetingKind.THEMATIC);
    Meeting regular = meeting(LocalDate.of(2026, 3, 1), MeetingKind.REGULAR);
    CellRecord cell = cell(MEETING, early, later, regular);
    LocalDate end = LocalDate.of(2026, 3, 31);

    assertThat(themes(cell, end)).contains(Quantity.exactly(2));
    assertThat(themes(cell, end.plusDays(1))).contains(Quantity.exactly(2));
    assertThat(themes(cell, end.minusDays(1))).contains(atLeast(2));
    assertThat(themes(cell, DAY)).contains(atLeast(1));
  }

  private static Optional<Quantity> themes(CellRecord cell, LocalDate asOf) {
    return of("thematic-meetings-of-month", cell, MEETING, asOf).single();
  }

  private static Meeting meeting(LocalDate day, MeetingKind kind) {
    return Meeting.builder().date(day).kind(kind).build();
  }

  @Test
  void should_say_of_which_days_meetings_may_be_missing() {
    DatePeriod known = DatePeriod.until(LocalDate.of(2026, 3, 14));
    CellRecord cell = cell(MEETING).withMeetings(Register.of(List.of(MEETING)).completeOver(known));
    Observation open = of("thematic-meetings-of-month", cell, MEETING, LocalDate.of(2026, 3, 31));

    assertThat(open.single()).contains(atLeast(1));
    assertThat(open.missing())
        .extracting(Text::english)
        .containsExactly("a complete register of meetings from 15 Mar 2026 to 31 Mar 2026");
    assertThat(of("thematic-meetings-of-month", cell, MEETING, DAY).missing())
        .as("the month is not over")
        .extracting(Text::english)
        .containsExactly("thematic meeting: the days that count last until 31 Mar 2026");
  }

  @Test
  void should_count_absences_in_a_row_from_the_first_of_the_year_to_the_meeting() {
    List<Meeting> meetings = new ArrayList<>();
    meetings.add(excused(LocalDate.of(2025, 12, 31)));
    IntStream.of(1, 2, 4).forEach(day -> meetings.add(excused(LocalDate.of(2026, 3, day))));
    meetings.add(excused(LocalDate.of(2026, 3, 6)));
    meetings.add(excused(DAY));
    CellRecord cell = cell(meetings.toArray(Meeting[]::new));

    assertThat(
            of("longest-excused-run-of-year", cell, excused(DAY), LocalDate.of(2026, 3, 6))
                .single())
        .contains(Quantity.exactly(4));
  }

  private static Meeting excused(LocalDate day) {
    RollCall call = new RollCall(Map.of(new MemberId("007"), AttendanceState.EXCUSED));
    return meeting(day, MeetingKind.REGULAR).withAttendance(call);
  }
}
