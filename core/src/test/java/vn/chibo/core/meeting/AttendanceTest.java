package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_SPECIAL_DUTY_AND_EXCUSED_EXCLUDED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.MemberId;

class AttendanceTest {
  private static final HeadCount COUNTED =
      HeadCount.builder()
          .members(20)
          .exempted(2)
          .onSpecialDuty(1)
          .suspended(1)
          .present(13)
          .excused(3)
          .unexcused(1)
          .build();

  @Test
  void should_leave_out_whom_the_denominator_leaves_out() {
    assertThat(COUNTED.counted(EXEMPT_EXCLUDED)).contains(18);
    assertThat(COUNTED.counted(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED)).contains(17);
    assertThat(COUNTED.counted(EXEMPT_SPECIAL_DUTY_AND_EXCUSED_EXCLUDED)).contains(14);
    assertThat(COUNTED.counted(EXEMPT_AND_SUSPENDED_EXCLUDED)).contains(17);
  }

  @Test
  void should_not_know_the_denominator_when_a_part_of_it_is_not_recorded() {
    HeadCount partly = HeadCount.builder().members(20).exempted(2).present(13).build();

    assertThat(partly.counted(EXEMPT_EXCLUDED)).contains(18);
    assertThat(partly.counted(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED)).isEmpty();
    assertThat(HeadCount.builder().exempted(2).build().counted(EXEMPT_EXCLUDED)).isEmpty();
  }

  @Test
  void should_count_a_roll_call_as_its_head_counts() {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    add(states, AttendanceState.PRESENT, 13);
    add(states, AttendanceState.EXCUSED, 3);
    add(states, AttendanceState.UNEXCUSED, 1);
    add(states, AttendanceState.EXEMPTED, 2);
    add(states, AttendanceState.ON_SPECIAL_DUTY, 1);
    RollCall call = new RollCall(states);

    assertThat(call.present()).isEqualTo(COUNTED.present());
    assertThat(call.excused()).isEqualTo(COUNTED.excused());
    assertThat(call.unexcused()).isEqualTo(COUNTED.unexcused());
    assertThat(call.counted(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED)).contains(17);
    assertThat(call.counted(EXEMPT_SPECIAL_DUTY_AND_EXCUSED_EXCLUDED)).contains(14);
  }

  private static void add(Map<MemberId, AttendanceState> states, AttendanceState state, int many) {
    for (int i = 0; i < many; i++) {
      states.put(new MemberId(state + "-" + i), state);
    }
  }

  @Test
  void should_raise_all_broken_invariants_together() {
    assertThatThrownBy(() -> HeadCount.builder().members(5).present(9).excused(-1).build())
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting("key")
                    .containsExactly("negative-count", "attendance-above-roll"));
  }

  @Test
  void should_accept_a_full_roll_and_refuse_one_more() {
    assertThat(HeadCount.builder().members(5).present(5).build().getPresent()).contains(5);
    assertThatThrownBy(() -> HeadCount.builder().members(5).present(6).build())
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_count_a_combined_sitting_as_both_kinds() {
    assertThat(MeetingKind.COMBINED.countsAs(MeetingKind.REGULAR)).isTrue();
    assertThat(MeetingKind.COMBINED.countsAs(MeetingKind.THEMATIC)).isTrue();
    assertThat(MeetingKind.COMBINED.countsAs(MeetingKind.EXTRAORDINARY)).isFalse();
    assertThat(MeetingKind.REGULAR.countsAs(MeetingKind.THEMATIC)).isFalse();
  }

  @Test
  void should_refuse_a_length_below_one_minute() {
    Meeting.Builder builder = Meeting.builder().date(LocalDate.of(2024, 5, 3));

    assertThat(builder.minutes(1).build().getMinutes()).contains(1);
    assertThatThrownBy(() -> builder.minutes(0).build()).isInstanceOf(FaultException.class);
  }

  @Test
  void should_hide_the_id_of_a_member() {
    assertThat(new MemberId("012345")).hasToString("MemberId[***]");
    assertThat(new MemberId("012345")).isNotEqualTo(new MemberId("12345"));
  }
}
