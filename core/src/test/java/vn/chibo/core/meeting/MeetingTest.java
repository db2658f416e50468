package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.MemberId;

class MeetingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
  private static final MemberId MEMBER = new MemberId("0070");
  private static final String TYPED = "biên bản".replace("ê", "e\u0302");
  private static final String KEPT = "biên bản";

  @Test
  void should_keep_all_words_in_nfc() {
    Meeting meeting = Meeting.builder().date(DAY).openingStatement(TYPED).conclusion(TYPED).build();
    AssignedTask task = AssignedTask.builder().what(TYPED).cause(TYPED).build();
    LessonsLearned lessons =
        LessonsLearned.builder().strengths(TYPED).weaknesses(TYPED).lessons(TYPED).build();

    assertThat(TYPED).isNotEqualTo(KEPT);
    assertThat(meeting.getOpeningStatement()).contains(KEPT);
    assertThat(meeting.getConclusion()).contains(KEPT);
    assertThat(AgendaItem.builder().title(TYPED).build().getTitle()).isEqualTo(KEPT);
    assertThat(Theme.builder().title(TYPED).build().getTitle()).isEqualTo(KEPT);
    assertThat(Resolution.builder().content(TYPED).build().getContent()).isEqualTo(KEPT);
    assertThat(task.getWhat()).isEqualTo(KEPT);
    assertThat(task.getCause()).contains(KEPT);
    assertThat(lessons.getStrengths()).contains(KEPT);
    assertThat(lessons.getWeaknesses()).contains(KEPT);
    assertThat(lessons.getLessons()).contains(KEPT);
    assertThat(new Absence(MEMBER, TYPED).reason()).isEqualTo(KEPT);
  }

  @Test
  void should_refuse_lengths_and_pages_below_one() {
    AgendaItem.Builder item = AgendaItem.builder().title("nội dung");

    assertThat(item.minutes(1).build().getMinutes()).contains(1);
    assertThat(keyOf(() -> item.minutes(0).build())).isEqualTo("minutes-not-positive");
    assertThat(MeetingMinutes.builder().pages(1).build().getPages()).contains(1);
    assertThat(keyOf(() -> MeetingMinutes.builder().pages(0).build()))
        .isEqualTo("pages-not-positive");
  }

  @Test
  void should_refuse_more_speakers_than_were_present() {
    SpeakerGroup.Builder young = SpeakerGroup.builder().ageTo(35).present(7);

    assertThat(young.spoke(7).build().getSpoke()).isEqualTo(7);
    assertThat(keyOf(() -> young.spoke(8).build())).isEqualTo("speakers-above-present");
    assertThat(SpeakerGroup.builder().spoke(8).build().getPresent()).isEmpty();
    assertThat(keyOf(() -> SpeakerGroup.builder().spoke(-1).build())).isEqualTo("negative-count");
    assertThat(keyOf(() -> SpeakerGroup.builder().spoke(0).ageTo(0).build()))
        .isEqualTo("group-bound-not-positive");
    assertThat(keyOf(() -> SpeakerGroup.builder().spoke(0).admittedWithinMonths(0).build()))
        .isEqualTo("group-bound-not-positive");
  }

  @Test
  void should_refuse_more_names_than_people() {
    MemberId other = new MemberId("0071");
    Contributions.Builder two = Contributions.builder().addNamed(MEMBER, other);

    assertThat(two.build().getSpeakers()).isEmpty();
    assertThat(two.speakers(2).build().getNamed()).hasSize(2);
    assertThat(keyOf(() -> two.speakers(1).build())).isEqualTo("named-above-count");
    assertThat(keyOf(() -> Contributions.builder().critical(-1).build()))
        .isEqualTo("negative-count");
    assertThat(new Visitors(1, List.of(MEMBER))).isEqualTo(Visitors.of(List.of(MEMBER)));
    assertThat(Visitors.of(0).named()).isEmpty();
    assertThat(keyOf(() -> new Visitors(0, List.of(MEMBER)))).isEqualTo("named-above-count");
    assertThat(keyOf(() -> Visitors.of(-1))).isEqualTo("negative-count");
  }

  @Test
  void should_refuse_fewer_than_nobody_and_no_time_at_all() {
    Meeting.Builder meeting = Meeting.builder().date(LocalDate.of(2026, 6, 3));

    assertThat(meeting.unableToGather(0).thinkingMinutes(0).build().getUnableToGather())
        .contains(0);
    assertThat(keyOf(() -> meeting.unableToGather(-1).build())).isEqualTo("negative-count");
    assertThat(keyOf(() -> meeting.unableToGather(0).thinkingMinutes(-1).build()))
        .isEqualTo("negative-count");
  }

  @Test
  void should_rank_the_bands_of_a_meeting() {
    assertThat(MeetingRating.values())
        .extracting(each -> each.label().vietnamese())
        .containsExactly("tốt", "khá", "trung bình", "kém");
    assertThat(MeetingRating.GOOD.atLeast(MeetingRating.FAIR)).isTrue();
    assertThat(MeetingRating.FAIR.atLeast(MeetingRating.FAIR)).isTrue();
    assertThat(MeetingRating.AVERAGE.atLeast(MeetingRating.FAIR)).isFalse();
  }

  @Test
  void should_take_reasons_only_for_members_who_were_away() {
    Absence ill = new Absence(MEMBER, "ốm");

    assertThat(new RollCall(Map.of(MEMBER, AttendanceState.EXCUSED), List.of(ill)).absences())
        .containsExactly(ill);
    assertThat(keyOf(() -> new RollCall(Map.of(MEMBER, AttendanceState.PRESENT), List.of(ill))))
        .isEqualTo("absence-of-nobody-absent");
    assertThat(keyOf(() -> new RollCall(Map.of(), List.of(ill))))
        .isEqualTo("absence-of-nobody-absent");
  }

  @Test
  void should_never_count_visitors_in_the_attendance() {
    Meeting meeting =
        Meeting.builder()
            .date(DAY)
            .attendance(HeadCount.builder().members(2).exempted(0).present(2).build())
            .guests(Visitors.of(3))
            .superiorMembers(Visitors.of(List.of(MEMBER)))
            .build();

    assertThat(meeting.getAttendance().flatMap(Attendance::present)).contains(2);
    assertThat(
            meeting.getAttendance().flatMap(a -> a.counted(AttendanceDenominator.EXEMPT_EXCLUDED)))
        .contains(2);
  }

  @Test
  void should_print_no_person_and_no_reason() {
    Meeting meeting =
        Meeting.builder()
            .date(DAY)
            .chair(MEMBER)
            .attendance(
                new RollCall(
                    Map.of(MEMBER, AttendanceState.EXCUSED), List.of(new Absence(MEMBER, "ốm"))))
            .superiorMembers(Visitors.of(List.of(MEMBER)))
            .contributions(Contributions.builder().addNamed(MEMBER).build())
            .build();

    assertThat(meeting.toString()).contains("***").doesNotContain("0070").doesNotContain("ốm");
  }

  /** The memory of a cell-year rests on it: what is not recorded takes no list of its own. */
  @Test
  void should_share_empty_lists_when_nothing_is_recorded() {
    Meeting one = Meeting.builder().date(DAY).build();
    Meeting other = Meeting.builder().date(DAY.plusDays(1)).build();

    assertThat(one.getAgenda()).isSameAs(other.getAgenda());
    assertThat(one.getResolutions()).isSameAs(other.getEvents());
  }

  private static String keyOf(Supplier<?> value) {
    List<Fault> faults = new java.util.ArrayList<>();
    assertThatThrownBy(value::get)
        .isInstanceOfSatisfying(FaultException.class, e -> faults.addAll(e.faults()));
    assertThat(faults).hasSize(1);
    return faults.get(0).key();
  }
}
