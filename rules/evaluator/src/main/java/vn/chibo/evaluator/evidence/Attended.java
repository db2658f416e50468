package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;

/** Who attended a meeting: the counts, and the names behind them. */
final class Attended {
  private static final int ROLL = 100;

  private Attended() {}

  static boolean lacksCounts(Meeting meeting) {
    return meeting.getAttendance().filter(Attended::whole).isEmpty();
  }

  private static boolean whole(Attendance attendance) {
    return attendance.present().isPresent()
        && attendance.excused().isPresent()
        && attendance.unexcused().isPresent()
        && Stream.of(AttendanceDenominator.values())
            .allMatch(denominator -> attendance.counted(denominator).isPresent());
  }

  static Meeting counted(World world, MeetingAt at) {
    return at.meeting().getAttendance().orElse(null) instanceof RollCall
        ? at.meeting()
        : at.meeting().withAttendance(counts(world, at.meeting()));
  }

  private static HeadCount counts(World world, Meeting meeting) {
    Attendance known = meeting.getAttendance().orElse(null);
    HeadCount counts = known instanceof HeadCount some ? some : HeadCount.builder().build();
    int members = counts.getMembers().orElse(Math.max(ROLL, parts(counts)));
    int left = Math.max(0, members - parts(counts));
    int came = world == World.GOOD ? left : Math.min(left, Math.max(1, spoke(meeting)));
    int present = counts.getPresent().orElse(came);
    int absent = counts.getPresent().isPresent() ? left : left - came;
    return counts
        .withMembers(members)
        .withExempted(counts.getExempted().orElse(0))
        .withOnSpecialDuty(counts.getOnSpecialDuty().orElse(0))
        .withSuspended(counts.getSuspended().orElse(0))
        .withPresent(present)
        .withExcused(counts.getExcused().orElse(world == World.MIXED ? absent : 0))
        .withUnexcused(counts.getUnexcused().orElse(world == World.BAD ? absent : 0));
  }

  private static int parts(HeadCount counts) {
    return Stream.of(
            counts.getExempted(),
            counts.getOnSpecialDuty(),
            counts.getPresent(),
            counts.getExcused(),
            counts.getUnexcused())
        .mapToInt(part -> part.orElse(0))
        .sum();
  }

  /** Who spoke was there; and there is no meeting without anybody. */
  private static int spoke(Meeting meeting) {
    return meeting.getContributions().map(Attended::spoke).orElse(0);
  }

  private static int spoke(Contributions contributions) {
    return contributions.getSpeakers().orElse(contributions.getNamed().size());
  }

  /**
   * The counts by name: those absent are always the same in a bad world, and others each time in
   * the others.
   */
  static Meeting called(World world, MeetingAt at) {
    HeadCount counts = counts(world, at.meeting());
    List<AttendanceState> states = states(counts);
    if (world != World.BAD) {
      Collections.rotate(states, at.index() * counts.getExcused().orElse(0));
    }
    List<MemberId> ids =
        Stream.concat(
                at.ids(),
                IntStream.rangeClosed(1, states.size()).mapToObj(i -> new MemberId("+" + i)))
            .limit(states.size())
            .toList();
    Map<MemberId, AttendanceState> called = new LinkedHashMap<>();
    for (int i = 0; i < states.size(); i++) {
      called.put(ids.get(i), states.get(i));
    }
    return at.meeting().withAttendance(new RollCall(called));
  }

  /** Whoever is on the roll and not counted otherwise was suspended. */
  private static List<AttendanceState> states(HeadCount counts) {
    List<AttendanceState> states = new ArrayList<>();
    add(states, AttendanceState.EXCUSED, counts.getExcused().orElse(0));
    add(states, AttendanceState.UNEXCUSED, counts.getUnexcused().orElse(0));
    add(states, AttendanceState.EXEMPTED, counts.getExempted().orElse(0));
    add(states, AttendanceState.ON_SPECIAL_DUTY, counts.getOnSpecialDuty().orElse(0));
    add(states, AttendanceState.PRESENT, counts.getPresent().orElse(0));
    add(states, AttendanceState.SUSPENDED, counts.getMembers().orElse(0) - states.size());
    return states;
  }

  private static void add(List<AttendanceState> states, AttendanceState state, int number) {
    states.addAll(Collections.nCopies(Math.max(0, number), state));
  }

  /** How many could not meet in one place: all who count, nobody, or about half of them. */
  static int unable(World world, Meeting meeting) {
    int counted =
        meeting
            .getAttendance()
            .flatMap(a -> a.counted(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED))
            .orElse(0);
    return world.of(counted, 0, counted / 2);
  }
}
