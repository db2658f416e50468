package vn.chibo.evaluator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/** What is not known of a cell, and what it may turn out to be. */
class CellGapsTest {
  private static final DatePeriod SPRING = DatePeriod.parse("2024-01-01/2024-03-31");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 5);
  private static final HeadCount COUNTED =
      HeadCount.builder()
          .members(20)
          .exempted(1)
          .onSpecialDuty(1)
          .suspended(0)
          .present(15)
          .excused(2)
          .unexcused(1)
          .build();
  private static final Meeting KNOWN =
      Meeting.builder()
          .date(DAY)
          .kind(MeetingKind.REGULAR)
          .minutes(90)
          .attendance(COUNTED)
          .difficulty(false)
          .interleaved(false)
          .mergedWith(MergedMeeting.NONE)
          .build();

  private static CellRecord cell(Register<Meeting> meetings) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("1"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .sector(Sector.RESIDENTIAL)
                .build())
        .period(SPRING)
        .members(Quantity.exactly(20))
        .officialMembers(Quantity.exactly(18))
        .committeeMembers(Quantity.exactly(3))
        .deputySecretaries(Quantity.exactly(1))
        .previousCongress(SPRING.start().minusYears(1))
        .commendations(Roster.complete(List.of()))
        .meetings(meetings)
        .decisions(Register.<Decision>unknown().completeUpTo(SPRING.last()))
        .oversight(Register.<OversightAct>unknown().completeUpTo(SPRING.last()))
        .memberRecords(Roster.complete(List.of()))
        .attendancePlans(Roster.complete(List.of()))
        .build();
  }

  private static CellRecord complete(Meeting... meetings) {
    return cell(Register.of(List.of(meetings)).completeUpTo(SPRING.last()));
  }

  /** What the meeting lacks of which the figures are known is not among it. */
  private static List<String> gaps(CellRecord cell) {
    return CellGaps.of(cell).stream()
        .filter(path -> !CellGaps.of(complete(KNOWN)).contains(path))
        .map(FactPath::toString)
        .toList();
  }

  private static Meeting filled(World world, Meeting meeting, MeetingGap gap) {
    return gap.fill(world, new MeetingAt(complete(meeting), 0, 0, meeting));
  }

  @Test
  void should_miss_the_course_and_the_names_when_the_figures_are_known() {
    assertThat(CellGaps.of(complete(KNOWN)).stream().map(FactPath::toString))
        .containsExactly(
            "meetings[2024-02-05#0].agenda",
            "meetings[2024-02-05#0].attendance.states",
            "meetings[2024-02-05#0].chair",
            "meetings[2024-02-05#0].conclusion",
            "meetings[2024-02-05#0].contributions",
            "meetings[2024-02-05#0].contributions.groups",
            "meetings[2024-02-05#0].dayOff",
            "meetings[2024-02-05#0].form",
            "meetings[2024-02-05#0].guests",
            "meetings[2024-02-05#0].lessons",
            "meetings[2024-02-05#0].openingStatement",
            "meetings[2024-02-05#0].preparation",
            "meetings[2024-02-05#0].rating",
            "meetings[2024-02-05#0].resolutions",
            "meetings[2024-02-05#0].resultsPosted",
            "meetings[2024-02-05#0].secret",
            "meetings[2024-02-05#0].startTime",
            "meetings[2024-02-05#0].superiorMembers",
            "meetings[2024-02-05#0].theme",
            "meetings[2024-02-05#0].thinkingMinutes",
            "meetings[2024-02-05#0].unableToGather",
            "meetings[2024-02-05#0].writtenMinutes");
    assertThat(
            CellGaps.of(complete(KNOWN.withAttendance(new RollCall(Map.of())))).stream()
                .map(FactPath::toString))
        .doesNotContain("meetings[2024-02-05#0].attendance.states");
  }

  @Test
  void should_miss_every_detail_of_a_meeting_of_which_the_day_is_known() {
    assertThat(gaps(complete(KNOWN, Meeting.builder().date(DAY).build())))
        .hasSize(MeetingGap.ALL.size())
        .contains(
            "meetings[2024-02-05#1].attendance",
            "meetings[2024-02-05#1].difficulty",
            "meetings[2024-02-05#1].interleaved",
            "meetings[2024-02-05#1].kind",
            "meetings[2024-02-05#1].mergedWith",
            "meetings[2024-02-05#1].minutes")
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({"present", "excused", "unexcused", "members"})
  void should_miss_the_attendance_when_one_count_of_it_is_missing(String count) {
    HeadCount counts =
        switch (count) {
          case "present" -> COUNTED.withPresent(Optional.empty());
          case "excused" -> COUNTED.withExcused(Optional.empty());
          case "unexcused" -> COUNTED.withUnexcused(Optional.empty());
          default -> COUNTED.withMembers(Optional.empty());
        };

    assertThat(gaps(complete(KNOWN.withAttendance(counts))))
        .containsExactly("meetings[2024-02-05#0].attendance");
  }

  @Test
  void should_miss_months_of_a_register_and_all_time_of_decisions() {
    CellRecord unknown =
        cell(Register.of(List.of(KNOWN)).completeOver(DatePeriod.parse("2024-02-01/2024-02-10")))
            .withDecisions(Register.unknown());

    assertThat(gaps(unknown))
        .containsExactly(
            "meetings.complete[../2023-12-31]",
            "meetings.complete[2024-01-01/2024-01-31]",
            "meetings.complete[2024-02-11/2024-02-29]",
            "meetings.complete[2024-03-01/2024-03-31]",
            "decisions.complete[../2024-03-31]");
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_know_all_when_every_gap_is_filled(World world) {
    CellRecord cell =
        cell(Register.of(List.of(KNOWN, Meeting.builder().date(DAY).build())))
            .withDecisions(Register.unknown());
    Set<FactPath> gaps = Set.copyOf(CellGaps.of(cell));
    CellRecord filled = CellGaps.fill(cell, gaps, world);

    assertThat(CellGaps.of(filled)).isEmpty();
    Meeting known = filled.getMeetings().entries().get(0);
    assertThat(known.getMinutes()).isEqualTo(KNOWN.getMinutes());
    assertThat(known.getAttendance().flatMap(Attendance::present)).contains(15);
  }

  @Test
  void should_fill_what_is_asked_and_nothing_else() {
    CellRecord cell = cell(Register.of(List.of(Meeting.builder().date(DAY).build())));
    Set<FactPath> minutes =
        CellGaps.of(cell).stream()
            .filter(path -> path.toString().endsWith(".minutes"))
            .collect(Collectors.toSet());

    assertThat(CellGaps.fill(cell, minutes, World.MIXED))
        .isEqualTo(
            cell.withMeetings(
                Register.of(List.of(Meeting.builder().date(DAY).minutes(75).build()))));
  }

  @ParameterizedTest
  @CsvSource({"GOOD, 9, 9, 31, 30", "BAD, 300, 29, 300, 30", "MIXED, 30, 29, 31, 30"})
  void should_have_so_many_members_within_what_is_known(
      World world, int unknown, int below30, int above30, int between) {
    CellRecord cell = complete(KNOWN);

    assertThat(members(world, cell.withMembers(Optional.empty()))).isEqualTo(unknown);
    assertThat(members(world, cell.withMembers(Quantity.fewerThan(Fraction.of(30)))))
        .isEqualTo(below30);
    assertThat(members(world, cell.withMembers(Quantity.moreThan(Fraction.of(30)))))
        .isEqualTo(above30);
    assertThat(members(world, cell.withMembers(Quantity.between(Fraction.of(30), Fraction.of(30)))))
        .isEqualTo(between);
  }

  private static int members(World world, CellRecord cell) {
    CellRecord filled = CellGaps.fill(cell, Set.copyOf(CellGaps.of(cell)), world);
    return filled.getMembers().orElseThrow().exact().orElseThrow().numerator().intValue();
  }

  @Test
  void should_miss_the_number_of_members_where_it_is_not_known_exactly() {
    assertThat(gaps(complete(KNOWN).withMembers(Optional.empty()))).containsExactly("members");
    assertThat(gaps(complete(KNOWN).withMembers(Quantity.atLeast(Fraction.of(30)))))
        .containsExactly("members");
  }

  @ParameterizedTest
  @CsvSource({"GOOD, 240", "BAD, 1", "MIXED, 75"})
  void should_miss_the_length_that_a_decision_sets(World world, int minutes) {
    Decision length = new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, DAY, Optional.empty());
    Decision consent = new Decision(DecisionKind.CONSENT_TO_SIZE, DAY, Optional.empty());
    CellRecord cell =
        complete(KNOWN)
            .withDecisions(Register.of(List.of(consent, length)).completeUpTo(SPRING.last()));
    CellRecord filled = CellGaps.fill(cell, Set.copyOf(CellGaps.of(cell)), world);

    assertThat(gaps(cell)).containsExactly("decisions[2024-02-05#1].minutes");
    assertThat(filled.getDecisions().entries())
        .containsExactly(
            consent, new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, DAY, Optional.of(minutes)));
    assertThat(filled.getDecisions().complete()).isEqualTo(cell.getDecisions().complete());
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, REGULAR, 240, false, NONE",
    "BAD, THEMATIC, 1, true, PROFESSIONAL",
    "MIXED, EXTRAORDINARY, 75, false, NONE"
  })
  void should_turn_out_as_the_world_is(
      World world, MeetingKind kind, int minutes, boolean flag, MergedMeeting merged) {
    Meeting meeting = Meeting.builder().date(DAY).build();

    assertThat(filled(world, meeting, MeetingGap.KIND).getKind()).contains(kind);
    assertThat(filled(world, meeting, MeetingGap.MINUTES).getMinutes()).contains(minutes);
    assertThat(filled(world, meeting, MeetingGap.DIFFICULTY).getDifficulty()).contains(flag);
    assertThat(filled(world, meeting, MeetingGap.INTERLEAVED).getInterleaved()).contains(flag);
    assertThat(filled(world, meeting, MeetingGap.MERGED_WITH).getMergedWith()).contains(merged);
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void should_keep_the_counts_that_are_known(World world) {
    Meeting some = KNOWN.withAttendance(COUNTED.withSuspended(Optional.empty()));

    assertThat(filled(world, some, MeetingGap.ATTENDANCE).getAttendance()).contains(COUNTED);
  }

  /** All of whom nothing is known are present, absent or excused; one at least was there. */
  @ParameterizedTest
  @CsvSource({"GOOD, 97, 0, 0", "BAD, 1, 0, 96", "MIXED, 1, 96, 0"})
  void should_count_those_of_whom_nothing_is_known(
      World world, int present, int excused, int unexcused) {
    HeadCount some = HeadCount.builder().exempted(1).onSpecialDuty(2).build();
    HeadCount filled = filled(world, some);

    assertThat(filled.getMembers()).contains(100);
    assertThat(filled.getPresent()).contains(present);
    assertThat(filled.getExcused()).contains(excused);
    assertThat(filled.getUnexcused()).contains(unexcused);
  }

  @Test
  void should_leave_to_one_count_what_the_others_leave() {
    assertThat(filled(World.GOOD, COUNTED.withPresent(Optional.empty())).getPresent()).contains(15);
    assertThat(filled(World.MIXED, COUNTED.withExcused(Optional.empty())).getExcused()).contains(2);
    assertThat(filled(World.BAD, COUNTED.withUnexcused(Optional.empty())).getUnexcused())
        .contains(1);
  }

  @Test
  void should_keep_a_roll_call_as_it_is() {
    RollCall call = new RollCall(Map.of());

    Meeting called = KNOWN.withAttendance(call);

    assertThat(filled(World.BAD, called, MeetingGap.ATTENDANCE)).isEqualTo(called);
    assertThat(filled(World.BAD, called, MeetingGap.NAMES)).isEqualTo(called);
  }

  private static HeadCount filled(World world, HeadCount counts) {
    return (HeadCount)
        filled(world, KNOWN.withAttendance(counts), MeetingGap.ATTENDANCE)
            .getAttendance()
            .orElseThrow();
  }
}
