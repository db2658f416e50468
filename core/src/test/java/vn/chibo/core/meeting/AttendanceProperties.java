package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chibo.core.member.MemberId;

class AttendanceProperties {

  @Property
  void should_count_as_the_head_counts_when_the_same_people_are_called(
      @ForAll List<AttendanceState> people) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    people.forEach(state -> states.put(new MemberId("m" + states.size()), state));
    RollCall call = new RollCall(states);
    HeadCount counts =
        HeadCount.builder()
            .members(people.size())
            .present(many(people, AttendanceState.PRESENT))
            .excused(many(people, AttendanceState.EXCUSED))
            .unexcused(many(people, AttendanceState.UNEXCUSED))
            .exempted(many(people, AttendanceState.EXEMPTED))
            .onSpecialDuty(many(people, AttendanceState.ON_SPECIAL_DUTY))
            .suspended(many(people, AttendanceState.SUSPENDED))
            .build();

    assertThat(call.present()).isEqualTo(counts.present());
    assertThat(call.excused()).isEqualTo(counts.excused());
    assertThat(call.unexcused()).isEqualTo(counts.unexcused());
    for (AttendanceDenominator denominator : AttendanceDenominator.values()) {
      assertThat(call.counted(denominator)).isEqualTo(counts.counted(denominator));
    }
  }

  private static int many(List<AttendanceState> people, AttendanceState state) {
    return (int) people.stream().filter(state::equals).count();
  }

  @Property
  void should_know_a_denominator_just_when_all_it_leaves_out_is_recorded(
      @ForAll AttendanceDenominator denominator,
      @ForAll boolean members,
      @ForAll boolean exempted,
      @ForAll boolean onDuty,
      @ForAll boolean suspended,
      @ForAll boolean excused) {
    HeadCount.Builder builder = HeadCount.builder();
    List<Boolean> needed = new ArrayList<>(List.of(members));
    if (members) {
      builder.members(100);
    }
    if (exempted) {
      builder.exempted(1);
    }
    if (onDuty) {
      builder.onSpecialDuty(2);
    }
    if (suspended) {
      builder.suspended(4);
    }
    if (excused) {
      builder.excused(8);
    }
    int expected = 100;
    for (NotCounted out : NotCounted.values()) {
      if (denominator.excludes(out)) {
        expected -= 1 << out.ordinal();
        needed.add(List.of(exempted, onDuty, suspended, excused).get(out.ordinal()));
      }
    }

    if (needed.contains(false)) {
      assertThat(builder.build().counted(denominator)).isEmpty();
    } else {
      assertThat(builder.build().counted(denominator)).contains(expected);
    }
  }

  @Property
  void should_count_as_another_kind_only_when_combined(
      @ForAll MeetingKind kind, @ForAll MeetingKind other) {
    boolean part = other == MeetingKind.REGULAR || other == MeetingKind.THEMATIC;
    boolean both = kind == MeetingKind.COMBINED && part;

    assertThat(kind.countsAs(other)).isEqualTo(kind == other || both);
  }

  @Property(tries = 20)
  void should_not_print_ids_when_a_roll_call_is_printed(@ForAll AttendanceState state) {
    RollCall call = new RollCall(Map.of(new MemberId("012345678"), state));
    Meeting meeting =
        Meeting.builder().date(java.time.LocalDate.of(2024, 5, 3)).attendance(call).build();

    assertThat(meeting.toString()).contains("***").doesNotContain("012345678");
  }
}
